// SPDX-License-Identifier: GPL-3.0-or-later
// How many lines a second of a Shopify export become committed rows, at several sizes, against sqlite3's own .import
// of the same file into one table of texts. Usage: bench_order_import [largest number of lines]
#include "bench/peak_memory.h"
#include "cache/reader.h"
#include "cache/writer.h"
#include "orders/order_import.h"
#include "sample/order_csv.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

/// The sample shop's export, cut after the order that reaches `lines`.
void writeExport(const QString &path, qint64 lines)
{
    constexpr qint64 linesOfAReview = 2; // a store of half as many reviews has more lines than that
    const StorePlan plan({.seed = 1, .reviews = int(lines / linesOfAReview) + 100, .asOf = QDate(2026, 6, 30)});
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the export can't be written");
    file.write(orderCsvHeader());
    qint64 written = 0;
    for (quint32 i = 0; written < lines && i < plan.orders().size(); ++i) {
        const auto order = sampleOrder(plan, i);
        file.write(orderCsvRows(order));
        written += qint64(order.lines.size());
    }
    if (written < lines)
        qFatal("the store has too few lines");
}

/// Seconds of `sqlite3 FILE ".import …"`; 0 where there is no sqlite3.
double secondsOfSqlite(const QString &csv, const QString &database)
{
    const auto program = QStandardPaths::findExecutable(u"sqlite3"_s);
    if (program.isEmpty())
        return 0.0;
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, {database, u".mode csv"_s, u".import %1 orders"_s.arg(csv)});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("sqlite3 failed");
    return double(timer.nsecsElapsed()) / 1e9;
}

void measure(qint64 lines)
{
    const QTemporaryDir folder;
    const auto csv = folder.filePath(u"orders.csv"_s);
    writeExport(csv, lines);
    const auto rival = secondsOfSqlite(csv, folder.filePath(u"rival.db"_s));
    const auto path = folder.filePath(u"plaudit.db"_s);
    auto writer = Writer::open(path).value();
    const auto reader = Reader::open(path).value();
    forgetPeakMemory();
    QElapsedTimer timer;
    timer.start();
    const auto report = importOrders(*writer, *reader, {.path = csv}, {}, {});
    const auto seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!report || report->rejected != 0)
        qFatal("the import failed");
    const auto peak = peakMemoryMb();
    timer.restart();
    const auto again = importOrders(*writer, *reader, {.path = csv}, {}, {});
    if (!again || again->unchangedOrders != report->orders)
        qFatal("the second import changed something");
    const auto rowsPerSecond = [&](double time) { return time == 0.0 ? 0.0 : double(report->rows) / time; };
    std::printf("%10lld %12.0f %12.0f %14.0f %8.2f %8lld\n", static_cast<long long>(report->rows),
        rowsPerSecond(seconds), rowsPerSecond(double(timer.nsecsElapsed()) / 1e9), rowsPerSecond(rival),
        rival / seconds, static_cast<long long>(peak));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 largest = argc > 1 ? std::atoll(argv[1]) : 1'000'000;
    if (QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty())
        std::printf("SKIPPED: no sqlite3 to compare with\n");
    std::printf("%10s %12s %12s %14s %8s %8s\n", "lines", "lines/s", "again", ".import rows/s", "faster", "peak MB");
    for (const qint64 lines : {10'000, 100'000, 1'000'000}) {
        if (lines <= largest)
            measure(lines);
    }
}
