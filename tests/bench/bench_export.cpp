// SPDX-License-Identifier: GPL-3.0-or-later
// All reviews of a large workspace as CSV, JSON Lines and a workbook: rows a second, the processor's time for a row,
// which tells more on a computer that does other things too, and the most memory, each in a process of its own; beside
// what the sqlite3 program needs for a CSV of the same columns. The workspace is made once and kept.
// Usage: bench_export [number of reviews, at most a million]
#include "analytics/snapshot.h"
#include "bench/bench_timing.h"
#include "bench/bench_workspace_records.h"
#include "bench/bench_workspace_store.h"
#include "bench/peak_memory.h"
#include "export/record_tables.h"
#include "export/workbook.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

struct Measured
{
    double seconds = 0.0, processorSeconds = 0.0;
    qint64 rows = 0, megabytes = 0;
};

/// Of all processes that were waited for; 0 where it can't be asked.
double processorSecondsOfChildren()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    if (getrusage(RUSAGE_CHILDREN, &usage) == 0)
        return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
               double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
#endif
    return 0.0;
}

/// In a process of its own: the whole way from opening the workspace.
Measured measure(const QString &format, const QString &folder, const QString &file)
{
    Measured measured;
    forgetPeakMemory();
    measured.seconds = millisecondsOf([&] {
        const auto workspace = mustBe(Workspace::open(folder, Workspace::IfMissing::Fail), "open");
        const auto snapshot = mustBe(workspace->snapshot(), "snapshot");
        const auto table = recordTable(*snapshot, {}, RecordTable::Reviews);
        const auto openReader = [&] { return workspace->openReader(); };
        const auto write = [&] {
            if (format == "csv"_L1)
                return exportText(table, CsvFormat(), file, openReader);
            if (format == "jsonl"_L1)
                return exportText(table, JsonLinesFormat(), file, openReader);
            return exportWorkbook({table}, {{u"Filter"_s, u"none"_s}},
                {.about = u"About"_s,
                    .longTexts = u"Long texts"_s,
                    .goesOn = u"…"_s,
                    .charts = u"Charts"_s,
                    .chartData = u"Chart data"_s},
                QTimeZone("Europe/Berlin"), file, openReader);
        };
        measured.rows = qint64(mustBe(write(), "export").rows);
    }) / 1000.0;
    measured.megabytes = peakMemoryMb();
    return measured;
}

void print(const char *title, const Measured &measured, const QString &file, double leastRows)
{
    const auto rowsInASecond = double(measured.rows) / measured.seconds;
    std::printf("  %-34s %8.1f s %10.0f rows/s %6.1f us of CPU a row", title, measured.seconds, rowsInASecond,
        measured.processorSeconds * 1e6 / double(measured.rows));
    if (measured.megabytes > 0)
        std::printf(
            " %6lld MB%s", static_cast<long long>(measured.megabytes), measured.megabytes < 200 ? "" : " TOO MUCH");
    else
        std::printf(" %9s", "");
    std::printf("   file %6.0f MB%s\n", double(QFileInfo(file).size()) / 1e6,
        rowsInASecond < leastRows ? "   slower than the goal" : "");
    std::fflush(stdout);
}

Measured inAProcess(const QString &format, const QString &folder, const QString &file)
{
    const auto before = processorSecondsOfChildren();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--one"_s, format, folder, file});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("the export failed");
    const auto told = process.readAllStandardOutput().split(' ');
    return {.seconds = told[0].toDouble(),
        .processorSeconds = processorSecondsOfChildren() - before,
        .rows = told[1].toLongLong(),
        .megabytes = told[2].toLongLong()};
}

void measureRival(const QString &folder, const QString &file, qint64 rows)
{
    if (QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty()) {
        std::printf("  sqlite3 is not installed: nothing to compare with\n");
        return;
    }
    Measured measured{.rows = rows};
    const auto before = processorSecondsOfChildren();
    measured.seconds = millisecondsOf([&] {
        QProcess process;
        process.setStandardOutputFile(file);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(u"sqlite3"_s, {u"-readonly"_s, u"-csv"_s, u"-header"_s, folder + u"/plaudit.db"_s,
                                        u".read "_s + QStringLiteral(PLAUDIT_RIVALS "/export.sql")});
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            qFatal("sqlite3 failed");
    }) / 1000.0;
    measured.processorSeconds = processorSecondsOfChildren() - before;
    print("sqlite3 -csv, as it is stored", measured, file, 0.0);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--one"_L1) {
        const auto measured = measure(arguments.value(2), arguments.value(3), arguments.value(4));
        std::printf("%.3f %lld %lld", measured.seconds, static_cast<long long>(measured.rows),
            static_cast<long long>(measured.megabytes));
        return EXIT_SUCCESS;
    }
    const auto reviews = std::clamp(argc > 1 ? std::atoll(argv[1]) : 1'000'000LL, 10'000LL, 1'000'000LL);
    const auto folder = keptWorkspace(MadeStore::ofReviews(reviews));
    const QTemporaryDir out(QFileInfo(folder).absolutePath() + u"/export-XXXXXX"_s);
    std::printf("%lld reviews in %s\n", reviews, qPrintable(folder));
    const auto file = [&](const QString &name) { return out.filePath(name); };
    // The first reads the database into the memory of the system, for all of them.
    (void)inAProcess(u"csv"_s, folder, file(u"first.csv"_s));
    const auto csv = inAProcess(u"csv"_s, folder, file(u"reviews.csv"_s));
    print("CSV", csv, file(u"reviews.csv"_s), 150'000);
    measureRival(folder, file(u"rival.csv"_s), csv.rows);
    print("JSON Lines", inAProcess(u"jsonl"_s, folder, file(u"reviews.jsonl"_s)), file(u"reviews.jsonl"_s), 0);
    print("XLSX", inAProcess(u"xlsx"_s, folder, file(u"reviews.xlsx"_s)), file(u"reviews.xlsx"_s), 0);
    return EXIT_SUCCESS;
}
