// SPDX-License-Identifier: GPL-3.0-or-later
// How soon the first figures are there when a large workspace is opened, how long its snapshot takes from nothing, and
// after a thousand reviews changed. The workspace is made once and kept.
// Usage: bench_workspace [number of reviews, at most a million] [folder]
#include "analytics/match_quality.h"
#include "analytics/ratings.h"
#include "analytics/snapshot.h"
#include "analytics/snapshot_reading.h"
#include "bench/bench_timing.h"
#include "bench/bench_workspace_records.h"
#include "workspace/matching.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

template<class Value>
Value mustBe(Result<Value> result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(toString(result.error().kind) + u' ' + result.error().detail));
    if constexpr (!std::is_void_v<Value>)
        return std::move(*result);
}

/// Tells a workspace of records, as a sync and an import of orders would.
class Telling
{
public:
    explicit Telling(Workspace &workspace)
        : m_writer(workspace.writer())
    {
        const auto reader = mustBe(workspace.openReader(), "open");
        const auto known = mustBe(reader->connections(), "connections");
        Connection connection;
        connection.userId = u"51eb4f5f-0000-4000-8000-000000000000"_s;
        m_connection = known.empty() ? mustBe(m_writer.saveConnection(connection).get(), "connection").id : known[0].id;
        m_startedMs = QDateTime::currentMSecsSinceEpoch();
        m_run = mustBe(m_writer.beginRun(m_connection, m_startedMs).get(), "run");
    }

    void reviews(std::vector<IncomingReview> reviews)
    {
        auto page = newPage(u"reviews:approved"_s);
        page.reviews = std::move(reviews);
        mustBe(m_writer.commitPage(std::move(page)).get(), "reviews");
    }
    void responses(std::vector<IncomingResponse> responses)
    {
        auto page = newPage(u"surveys"_s);
        page.responses = std::move(responses);
        mustBe(m_writer.commitPage(std::move(page)).get(), "responses");
    }
    void orders(std::vector<Order> orders)
    {
        if (m_batch == 0)
            m_batch = mustBe(m_writer.beginImport({.kind = ImportKind::Orders}).get(), "import");
        mustBe(m_writer.commitOrders({.batchId = m_batch, .orders = std::move(orders)}).get(), "orders");
    }
    void end()
    {
        RunReport report;
        report.id = m_run;
        report.connectionId = m_connection;
        report.startedAtMs = m_startedMs;
        report.endedAtMs = QDateTime::currentMSecsSinceEpoch();
        report.outcome = RunOutcome::Completed;
        mustBe(m_writer.endRun(report).get(), "end of run");
        if (m_batch != 0)
            mustBe(m_writer.endImport(m_batch, *report.endedAtMs).get(), "end of import");
    }

private:
    [[nodiscard]] PageCommit newPage(const QString &stream) const
    {
        PageCommit page{.runId = m_run, .observedAtMs = QDateTime::currentMSecsSinceEpoch()};
        page.checkpoint.connectionId = m_connection;
        page.checkpoint.stream = stream;
        return page;
    }

    Writer &m_writer;
    qint64 m_connection = 0, m_run = 0, m_startedMs = 0, m_batch = 0;
};

/// Tells of `count` records, some at once.
template<class Record, class Make, class Tell>
void inParts(std::size_t count, const Make &make, const Tell &tell)
{
    constexpr std::size_t inAPart = 20'000;
    for (std::size_t first = 0; first < count; first += inAPart) {
        std::vector<Record> part;
        for (auto place = first; place < std::min(count, first + inAPart); ++place)
            part.push_back(make(place));
        tell(std::move(part));
    }
}

void makeWorkspace(const QString &folder, const MadeStore &store)
{
    const auto unfinished = folder + u".unfinished"_s;
    QDir(unfinished).removeRecursively();
    QDir().mkpath(unfinished);
    {
        const StoreRecords records(store);
        const auto workspace = mustBe(Workspace::open(unfinished, Workspace::IfMissing::Create), "new workspace");
        mustBe(workspace->writer().setSetting(u"time_zone"_s, u"Europe/Berlin"_s).get(), "time zone");
        Telling telling(*workspace);
        const auto count = store.reviews.size();
        // The newest come first, as a sync tells them.
        inParts<IncomingReview>(
            count, [&](std::size_t place) { return records.review(count - 1 - place); },
            [&](auto part) { telling.reviews(std::move(part)); });
        inParts<Order>(
            store.orders.size(), [&](std::size_t place) { return records.order(place); },
            [&](auto part) { telling.orders(std::move(part)); });
        inParts<IncomingResponse>(
            store.responses.size(), [&](std::size_t place) { return records.response(place); },
            [&](auto part) { telling.responses(std::move(part)); });
        telling.end();
        const auto snapshot = mustBe(workspace->snapshot(), "first snapshot");
        if (matchQuality(*snapshot, {}).reviews.matched() < std::ssize(store.reviews) / 2)
            qFatal("the reviews are not matched to their orders");
    }
    if (!QDir().rename(unfinished, folder))
        qFatal("the workspace can't be put into its place");
}

void print(const char *title, double ms, double worst, double goalMs)
{
    std::printf("  %-58s %9.1f %9.1f %9.0f%s\n", title, ms, worst, goalMs, ms < goalMs ? "" : " slower");
    std::fflush(stdout);
}

void measureOpening(const QString &folder)
{
    std::vector<double> opened, first;
    for (int run = 0; run < 6; ++run) {
        std::unique_ptr<Workspace> workspace;
        const auto opening =
            millisecondsOf([&] { workspace = mustBe(Workspace::open(folder, Workspace::IfMissing::Fail), "open"); });
        const auto figures =
            millisecondsOf([&] { (void)ratings(*mustBe(workspace->snapshot(), "snapshot"), {}, Bucket::Month); });
        if (run == 0)
            std::printf("  the first time, which may have a snapshot to make: %.1f ms\n", opening + figures);
        else {
            opened.push_back(opening);
            first.push_back(opening + figures);
        }
    }
    print("open", quantileOf(opened, 0.5), quantileOf(opened, 1.0), 700);
    print("open to first figures: ratings by month", quantileOf(first, 0.5), quantileOf(first, 1.0), 700);
}

void measureBuilding(const QString &folder)
{
    const auto workspace = mustBe(Workspace::open(folder, Workspace::IfMissing::Fail), "open");
    const auto zone = mustBe(workspace->timeZone(), "time zone");
    std::vector<double> times;
    for (int run = 0; run < 3; ++run) {
        times.push_back(millisecondsOf(
            [&] { (void)mustBe(readSnapshot([&] { return workspace->openReader(); }, zone), "snapshot"); }));
    }
    print("snapshot from nothing", quantileOf(times, 0.5), quantileOf(times, 1.0), 6'000);
}

void measureExtending(const QString &folder, const MadeStore &store)
{
    constexpr std::size_t changed = 1'000;
    const StoreRecords records(store);
    const auto workspace = mustBe(Workspace::open(folder, Workspace::IfMissing::Fail), "open");
    auto snapshot = mustBe(workspace->snapshot(), "snapshot");
    Telling telling(*workspace);
    std::vector<double> committed, matched, extended, figures;
    const auto salt = static_cast<int>(QDateTime::currentMSecsSinceEpoch() % 1'000'000);
    for (int run = 0; run < 9; ++run) {
        std::vector<IncomingReview> reviews;
        const auto step = store.reviews.size() / changed;
        for (std::size_t i = 0; i < changed; ++i)
            reviews.push_back(records.review(i * step + static_cast<std::size_t>(run) % step, 1 + salt + run));
        committed.push_back(millisecondsOf([&] { telling.reviews(std::move(reviews)); }));
        const auto before = std::exchange(snapshot, nullptr);
        matched.push_back(millisecondsOf([&] { mustBe(bringMatchesUpToDate(*workspace), "matches"); }));
        const auto reader = mustBe(workspace->openReader(), "reader");
        extended.push_back(millisecondsOf([&] { (void)mustBe(extendSnapshot(before, *reader), "extension"); }));
        snapshot = mustBe(workspace->snapshot(), "snapshot");
        if (snapshot->changeCounter() <= before->changeCounter() || snapshot->size() != before->size())
            qFatal("the snapshot doesn't follow the database");
        figures.push_back(millisecondsOf([&] { (void)ratings(*snapshot, {}, Bucket::Month); }));
    }
    telling.end();
    std::printf("  1,000 changed reviews are committed in %.1f ms\n", quantileOf(committed, 0.5));
    std::printf("  1,000 changed reviews are matched to their orders in %.1f ms\n", quantileOf(matched, 0.5));
    print("snapshot after 1,000 changed reviews", quantileOf(extended, 0.5), quantileOf(extended, 1.0), 50);
    print("ratings by month after that", quantileOf(figures, 0.5), quantileOf(figures, 1.0), 4);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto reviews = std::clamp(argc > 1 ? std::atoll(argv[1]) : 1'000'000LL, 10'000LL, 1'000'000LL);
    const auto folder = argc > 2 ? QDir::current().absoluteFilePath(QString::fromLocal8Bit(argv[2]))
                                 : QStringLiteral(PLAUDIT_BENCH_DATA) + u"/workspace-%1"_s.arg(reviews);
    const auto store = MadeStore::ofReviews(reviews);
    if (!Workspace::exists(folder)) {
        const auto seconds = millisecondsOf([&] { makeWorkspace(folder, store); }) / 1000.0;
        std::printf("The workspace was made in %.0f s\n", seconds);
    }
    std::printf("%zu reviews, %zu lines of %zu orders, %zu responses in %s\n", store.reviews.size(), store.lines.size(),
        store.orders.size(), store.responses.size(), qPrintable(folder));
    std::printf("  %-58s %9s %9s %9s\n", "ms", "median", "worst", "goal");
    measureOpening(folder);
    measureBuilding(folder);
    measureExtending(folder, store);
    return EXIT_SUCCESS;
}
