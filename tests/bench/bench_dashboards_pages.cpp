// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_dashboards_pages.h"

#include "analytics/health.h"
#include "analytics/match_quality.h"
#include "analytics/nps.h"
#include "analytics/orders.h"
#include "analytics/questions.h"
#include "analytics/ratings.h"
#include "analytics/sentiment.h"
#include "bench/bench_dashboards_queries.h"
#include "bench/bench_timing.h"

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

struct Dates
{
    std::optional<QDate> from, to;
};

/// All time, three years, a year, a quarter, ninety days, a month.
std::vector<Dates> dateRanges()
{
    const QDate last(2024, 12, 31);
    return {{}, {QDate(2022, 1, 1), last}, {QDate(2024, 1, 1), last}, {QDate(2024, 7, 1), QDate(2024, 9, 30)},
        {last.addDays(-89), last}, {QDate(2024, 11, 1), QDate(2024, 11, 30)}};
}

QStringList productsFrom(int first, int count)
{
    QStringList ids;
    for (int i = first; i < first + count; ++i)
        ids.append(MadeStore::productId(i));
    return ids;
}

Filter of(const std::function<void(Filter &)> &set)
{
    Filter filter;
    set(filter);
    return filter;
}

/// Beside dates.
std::vector<Filter> conditions()
{
    std::vector<Filter> all{{}};
    const auto add = [&](const std::function<void(Filter &)> &set) { all.push_back(of(set)); };
    for (const int product : {0, 20, 400, 1'900})
        add([&](Filter &filter) { filter.products = productsFrom(product, 1); });
    add([](Filter &filter) { filter.products = productsFrom(100, 50); });
    for (const auto &ratings : {QList{5}, QList{1, 2}, QList{4, 5}, QList{3}})
        add([&](Filter &filter) { filter.ratings = ratings; });
    add([](Filter &filter) { filter.sentiments = {Sentiment::Negative, Sentiment::Mixed}; });
    add([](Filter &filter) {
        filter.products = productsFrom(0, 3);
        filter.ratings = {1, 2, 3};
    });
    add([](Filter &filter) { filter.statuses = {ReviewStatus::Approved, ReviewStatus::Pending}; });
    if (!snapshotsKnowReviewers())
        return all;
    for (const auto &countries : {QStringList{u"US"_s}, QStringList{u"DE"_s, u"FR"_s}, QStringList{u"JP"_s}})
        add([&](Filter &filter) { filter.countries = countries; });
    for (const bool isVerified : {true, false})
        add([&](Filter &filter) { filter.isVerified = isVerified; });
    add([](Filter &filter) {
        filter.countries = {u"US"_s};
        filter.isVerified = true;
    });
    add([](Filter &filter) {
        filter.countries = {u"GB"_s};
        filter.isVerified = true;
        filter.ratings = {5};
        filter.products = productsFrom(0, 20);
    });
    return all;
}

std::vector<Filter> filters(bool haveDates)
{
    std::vector<Filter> all;
    for (const auto &condition : conditions()) {
        for (const auto &[from, to] : dateRanges()) {
            if (haveDates && !from)
                continue;
            auto filter = condition;
            filter.from = from;
            filter.to = to;
            all.push_back(filter);
        }
    }
    return all;
}

/// The same filter for as many days before.
Filter before(Filter filter)
{
    const auto days = filter.from->daysTo(*filter.to) + 1;
    filter.from = filter.from->addDays(-days);
    filter.to = filter.to->addDays(-days);
    return filter;
}

struct Figure
{
    const char *title;
    double goalMs;
    bool isCompared = false;
    std::function<void(const Filter &)> work;
};

/// `work` for the filter and, where it is compared, for the time before.
void measure(const Snapshot &snapshot, const Figure &figure)
{
    forgetKept(snapshot);
    std::vector<double> times;
    for (const auto &filter : filters(figure.isCompared)) {
        times.push_back(millisecondsOf([&] {
            figure.work(filter);
            if (figure.isCompared)
                figure.work(before(filter));
        }));
    }
    std::printf("  %-44s %8.2f %8.2f %8.2f %8.1f %s\n", figure.title, quantileOf(times, 0.5), quantileOf(times, 0.95),
        quantileOf(times, 1.0), figure.goalMs, quantileOf(times, 0.95) < figure.goalMs ? "" : " slower");
    std::fflush(stdout);
}

void measureUnfiltered(const Snapshot &snapshot)
{
    const auto median = medianOf(
        9, [&] { forgetKept(snapshot); }, [&] { (void)ratings(snapshot, {}, Bucket::Month); });
    std::printf("  %-44s %8.2f %8s %8s %8.1f %s\n", "ratings by month, no filter, nothing kept", median, "", "", 1.5,
        median < 1.5 ? "" : " slower");
}

} // namespace

void measurePages(const Snapshot &snapshot)
{
    std::printf("After a changed filter, ms, over %zu filters%s\n", filters(false).size(),
        snapshotsKnowReviewers() ? "" : " (none of countries and verification: the snapshot doesn't know them)");
    std::printf("  %-44s %8s %8s %8s %8s\n", "", "p50", "p95", "worst", "goal");
    measureUnfiltered(snapshot);
    const auto rating = [&](const Filter &filter) { (void)ratings(snapshot, filter); };
    const auto mood = [&](const Filter &filter) { (void)sentiment(snapshot, filter); };
    const auto score = [&](const Filter &filter) { (void)nps(snapshot, filter); };
    const auto asked = [&](const Filter &filter) { (void)questions(snapshot, filter); };
    const auto bought = [&](const Filter &filter) { (void)orders(snapshot, filter); };
    const auto matched = [&](const Filter &filter) { (void)matchQuality(snapshot, filter); };
    measure(snapshot, {"ratings", 4, false, rating});
    measure(snapshot, {"sentiment", 4, false, mood});
    measure(snapshot, {"NPS", 4, false, score});
    measure(snapshot, {"questions", 4, false, asked});
    measure(snapshot, {"match quality", 4, false, matched});
    measure(snapshot, {"health (whatever the filter)", 4, false, [&](const Filter &) { (void)health(snapshot); }});
    measure(snapshot, {"Ratings page: now and before", 16, true, rating});
    measure(snapshot, {"Sentiment page: now and before", 16, true, mood});
    measure(snapshot, {"Surveys page: NPS, questions, now and before", 16, true, [&](const Filter &filter) {
                           score(filter);
                           asked(filter);
                       }});
    measure(snapshot, {"Orders page: orders", 20, false, bought});
    measure(snapshot, {"Orders page: orders, match quality", 20, false, [&](const Filter &filter) {
                           bought(filter);
                           matched(filter);
                       }});
    measure(snapshot, {"Orders page: orders, now and before", 20, true, bought});
}

} // namespace plaudit
