// SPDX-License-Identifier: GPL-3.0-or-later
// How soon the figures of the dashboards are there, against SQLite with an index for each question, DuckDB, and the
// time it takes to read as much memory. All engines must say the same before anything is timed.
// Usage: bench_dashboards [largest number of reviews]
#include "analytics/snapshot.h"
#include "bench/bench_bandwidth.h"
#include "bench/bench_dashboards_duckdb.h"
#include "bench/bench_dashboards_pages.h"
#include "bench/bench_dashboards_queries.h"
#include "bench/bench_dashboards_sqlite.h"
#include "bench/bench_timing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QThread>

#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

/// Of one query, or of all; ms.
struct Times
{
    double plaudit = 0.0;     ///< a filter that was not asked before
    double plauditKept = 0.0; ///< the same one again
    double sqlite = 0.0;
    double duckDb1 = 0.0, duckDb2 = 0.0; ///< by threads; 0: skipped

    Times &operator+=(const Times &other)
    {
        plaudit += other.plaudit;
        plauditKept += other.plauditKept;
        sqlite += other.sqlite;
        duckDb1 += other.duckDb1;
        duckDb2 += other.duckDb2;
        return *this;
    }
};

/// Changes with what the rivals are given: their files are made anew.
constexpr auto storeVersion = 3;

QString folderFor(std::int64_t reviews)
{
    const auto folder = QStringLiteral(PLAUDIT_RIVALS_BUILD) + u"/store-%1-%2"_s.arg(storeVersion).arg(reviews);
    if (!QDir().mkpath(folder))
        qFatal("%s can't be made", qPrintable(folder));
    return folder;
}

void mustBeSame(const Query &query, const char *engine, const AnswerTable &ours, const AnswerTable &theirs)
{
    if (const auto difference = differenceOf(query, ours, theirs)) {
        std::printf("%s: Plaudit and %s differ: %s\n", qPrintable(query.title), engine, qPrintable(*difference));
        std::exit(EXIT_FAILURE);
    }
}

/// Ratio to Plaudit's time; blank where the rival was skipped.
void printRival(double ms, double plaudit)
{
    if (ms > 0.0)
        std::printf(" %9.2f %6.1fx", ms, ms / plaudit);
    else
        std::printf(" %9s %7s", "-", "-");
}

void printTimes(const char *title, double floorMs, const Times &times)
{
    std::printf("  %-30s %8.3f %9.3f %9.3f", title, floorMs, times.plaudit, times.plauditKept);
    for (const auto rival : {times.sqlite, times.duckDb1, times.duckDb2})
        printRival(rival, times.plaudit);
    std::printf("\n");
}

class Contest
{
public:
    Contest(std::int64_t reviews, double bytesASecond)
        : m_reviews(reviews)
        , m_bytesASecond(bytesASecond)
    {
        const auto store = MadeStore::ofReviews(reviews);
        m_snapshot = snapshotOf(store);
        std::printf("\n%zu reviews, %zu lines of %zu orders, %zu responses\n", store.reviews.size(), store.lines.size(),
            store.orders.size(), store.responses.size());
        std::fflush(stdout);
        m_sqlite = std::make_unique<SqliteRival>(folderFor(reviews), store);
        m_duckDb = DuckDbRival::find(folderFor(reviews), store);
        if (m_duckDb) {
            m_duckDb1 = m_duckDb->answers(1, runs());
            m_duckDb2 = m_duckDb->answers(2, runs());
        }
    }

    [[nodiscard]] const Snapshot &snapshot() const { return *m_snapshot; }

    void mustAllBeSame()
    {
        for (const auto &query : queries()) {
            const auto ours = query.answer(*m_snapshot);
            mustBeSame(query, "SQLite", ours, m_sqlite->answer(query));
            if (m_duckDb) {
                mustBeSame(query, "DuckDB", ours, m_duckDb1[query.name].table);
                mustBeSame(query, "DuckDB with two threads", ours, m_duckDb2[query.name].table);
            }
        }
        std::printf("All engines say the same: SQLite %s%s\n", qPrintable(m_sqlite->version()),
            m_duckDb ? qPrintable(u", DuckDB "_s + m_duckDb->version()) : "");
    }

    Times measure()
    {
        std::printf("  %-30s %8s %9s %9s %9s %7s %9s %7s %9s %7s\n", "ms", "memory", "Plaudit", "again", "SQLite", "",
            "DuckDB 1", "", "DuckDB 2", "");
        Times sum;
        double bytes = 0.0;
        for (const auto &query : queries()) {
            const auto times = timesOf(query);
            printTimes(qPrintable(query.title), millisecondsToRead(query.bytesPerReview), times);
            std::fflush(stdout);
            if (!query.isInSet)
                continue;
            sum += times;
            bytes += query.bytesPerReview;
        }
        printTimes("all, without the last", millisecondsToRead(bytes), sum);
        return sum;
    }

private:
    [[nodiscard]] int runs() const { return m_reviews > 1'000'000 ? 3 : 7; }
    [[nodiscard]] double millisecondsToRead(double bytesPerReview) const
    {
        return bytesPerReview * static_cast<double>(m_reviews) / m_bytesASecond * 1000.0;
    }

    Times timesOf(const Query &query)
    {
        const auto ask = [&] { query.ask(*m_snapshot); };
        Times times;
        times.plaudit = medianOf(
            runs(), [&] { forgetKept(*m_snapshot); }, ask);
        times.plauditKept = medianOf(runs(), ask);
        times.sqlite = medianOf(runs(), [&] { (void)m_sqlite->answer(query); });
        times.duckDb1 = m_duckDb1.value(query.name).ms;
        times.duckDb2 = m_duckDb2.value(query.name).ms;
        return times;
    }

    std::int64_t m_reviews;
    double m_bytesASecond;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::unique_ptr<SqliteRival> m_sqlite;
    std::optional<DuckDbRival> m_duckDb;
    QHash<QString, DuckDbAnswer> m_duckDb1, m_duckDb2;
};

void printBytes(const Snapshot &snapshot)
{
    const auto bytes = snapshot.bytes();
    const auto reviews = static_cast<double>(snapshot.size());
    std::printf("Memory: %.1f bytes a review (goal 64), %.1f with orders and responses\n",
        static_cast<double>(bytes.reviews) / reviews, static_cast<double>(bytes.all) / reviews);
}

void printGoals(const Times &times)
{
    std::printf("Whole set: %.1fx SQLite (goal 25)", times.sqlite / times.plaudit);
    if (times.duckDb2 > 0.0)
        std::printf(", %.1fx DuckDB (goal 10), by the faster of its one and two threads",
            std::min(times.duckDb1, times.duckDb2) / times.plaudit);
    std::printf("\n");
}

void printGrowth(const std::map<std::int64_t, Times> &all)
{
    for (auto next = std::next(all.begin()); next != all.end(); ++next) {
        const auto &[fewer, before] = *std::prev(next);
        const auto &[more, after] = *next;
        std::printf("From %lld to %lld reviews the set takes Plaudit %.1f times as long, SQLite %.1f",
            static_cast<long long>(fewer), static_cast<long long>(more), after.plaudit / before.plaudit,
            after.sqlite / before.sqlite);
        if (after.duckDb2 > 0.0)
            std::printf(", DuckDB %.1f", after.duckDb2 / before.duckDb2);
        std::printf("\n");
    }
}

/// Others' work on the same machine makes every figure worse, and that of two threads most.
void warnOfLoad()
{
    QFile file(u"/proc/loadavg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto load = file.readAll().split(' ').front().toDouble();
    if (const auto cores = QThread::idealThreadCount(); load > cores / 4.0)
        std::printf("This machine is busy (load %.1f on %d cores): the times below are worse than they would be.\n",
            load, cores);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto largest = argc > 1 ? std::atoll(argv[1]) : 1'000'000;
    warnOfLoad();
    const auto bandwidth = memoryBandwidth(1);
    std::printf(
        "This machine reads %.1f GB/s with one thread, %.1f with two; `memory` below is the time that one thread "
        "takes to read a query's columns once, as narrow as they can be\n",
        bandwidth / 1e9, memoryBandwidth(2) / 1e9);
    std::map<std::int64_t, Times> all;
    for (const std::int64_t reviews : {100'000, 1'000'000, 10'000'000}) {
        if (reviews > largest)
            continue;
        Contest contest(reviews, bandwidth);
        contest.mustAllBeSame();
        all[reviews] = contest.measure();
        printGoals(all[reviews]);
        printBytes(contest.snapshot());
        measurePages(contest.snapshot());
    }
    std::printf("\n");
    if (!all.empty())
        printGrowth(all);
    return EXIT_SUCCESS;
}
