// SPDX-License-Identifier: GPL-3.0-or-later
// How soon the first figures are there when a large workspace is opened, how long its snapshot takes from nothing, and
// after a thousand reviews changed. The workspace is made once and kept.
// Usage: bench_workspace [number of reviews, at most a million]
#include "analytics/ratings.h"
#include "analytics/snapshot.h"
#include "analytics/snapshot_reading.h"
#include "bench/bench_timing.h"
#include "bench/bench_workspace_records.h"
#include "bench/bench_workspace_store.h"
#include "workspace/matching.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

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
    const auto store = MadeStore::ofReviews(reviews);
    const auto folder = keptWorkspace(store);
    std::printf("%zu reviews, %zu lines of %zu orders, %zu responses in %s\n", store.reviews.size(), store.lines.size(),
        store.orders.size(), store.responses.size(), qPrintable(folder));
    std::printf("  %-58s %9s %9s %9s\n", "ms", "median", "worst", "goal");
    measureOpening(folder);
    measureBuilding(folder);
    measureExtending(folder, store);
    return EXIT_SUCCESS;
}
