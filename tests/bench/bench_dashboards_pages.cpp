// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_dashboards_pages.h"

#include "analytics/breakdown.h"
#include "analytics/change.h"
#include "analytics/comparison.h"
#include "analytics/customers.h"
#include "analytics/group_changes.h"
#include "analytics/health.h"
#include "analytics/match_quality.h"
#include "analytics/nps.h"
#include "analytics/orders.h"
#include "analytics/product_league.h"
#include "analytics/questions.h"
#include "analytics/ratings.h"
#include "analytics/review_shares.h"
#include "analytics/sentiment.h"
#include "analytics/snapshot.h"
#include "bench/bench_dashboards_queries.h"
#include "bench/bench_timing.h"
#include "workspace/overview_content.h"

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

struct Figure
{
    const char *title;
    double goalMs;
    std::function<void(const Filter &)> work;
};

/// Goals are for a million reviews; of more, fewer filters do.
constexpr std::size_t goalSize = 1'000'000;

void printGoal(const Snapshot &snapshot, double goalMs, double ms)
{
    if (snapshot.size() <= goalSize)
        std::printf(" %8.1f%s", goalMs, ms < goalMs ? "" : " slower");
    std::printf("\n");
    std::fflush(stdout);
}

void measureOver(const std::vector<Filter> &filters, const Snapshot &snapshot, const Figure &figure)
{
    Filter shown;
    shown.from = QDate(2021, 12, 31);
    shown.to = QDate(2024, 12, 30);
    const auto first = millisecondsOf([&] { figure.work(shown); });
    forgetKept(snapshot);
    std::vector<double> times;
    const std::size_t step = snapshot.size() <= goalSize ? 1 : 5;
    for (std::size_t i = 0; i < filters.size(); i += step)
        times.push_back(millisecondsOf([&] { figure.work(filters[i]); }));
    std::printf("  %-48s %8.2f %8.2f %8.2f %8.2f", figure.title, first, quantileOf(times, 0.5), quantileOf(times, 0.95),
        quantileOf(times, 1.0));
    printGoal(snapshot, figure.goalMs, quantileOf(times, 0.95));
}

/// What a figure is now and was before, for `compare`.
template<class Metric, class Compare>
std::function<void(const Filter &)> compared(const Metric &metric, const Compare &compare)
{
    return [metric, compare](const Filter &filter) {
        if (const auto filters = comparedFilters(filter, Comparison::Previous, QDate(2024, 12, 31)))
            compare(metric(filters->now), metric(filters->before));
    };
}

void compareRatings(const Ratings &now, const Ratings &before)
{
    (void)averageRatingChange(now.figures.distribution, before.figures.distribution);
    (void)shareChange(now.figures.fiveStar, before.figures.fiveStar);
    (void)shareChange(now.figures.lowStar, before.figures.lowStar);
}

void compareSentiment(const SentimentMetrics &now, const SentimentMetrics &before)
{
    (void)netSentimentChange(now.figures, before.figures);
    (void)shareChange(now.figures.positiveShare(), before.figures.positiveShare());
}

void compareNps(const Nps &now, const Nps &before)
{
    (void)npsChange(now.figures.counts, before.figures.counts);
}

void compareOrders(const ComparedOrders &orders)
{
    const auto &[now, before] = orders;
    if (!now.byCurrency.empty() && !before.byCurrency.empty())
        (void)meanChange(now.byCurrency.front().aov, before.byCurrency.front().aov);
    (void)shareChange(now.coverage, before.coverage);
}

void measureUnfiltered(const Snapshot &snapshot)
{
    const auto median = medianOf(
        9, [&] { forgetKept(snapshot); }, [&] { (void)ratings(snapshot, {}, Bucket::Month); });
    std::printf("  %-48s %8s %8.2f %8s %8s", "ratings by month, no filter, nothing kept", "", median, "", "");
    printGoal(snapshot, 1.5, median);
}

/// What is told by group, and of reviewers.
void measureGroups(const Snapshot &snapshot)
{
    const auto by = [&](ReviewDimension dimension) {
        return [&snapshot, dimension](const Filter &filter) { (void)reviewsBy(snapshot, filter, dimension); };
    };
    const std::vector<Figure> figures{
        {"customers", 4, [&](const Filter &filter) { (void)customers(snapshot, filter); }},
        {"shares of reviews", 4, [&](const Filter &filter) { (void)reviewShares(snapshot, filter); }},
        {"incentivized difference", 4, [&](const Filter &filter) { (void)incentivizedDifference(snapshot, filter); }},
        {"by product", 4, by(ReviewDimension::Product)}, {"by country", 4, by(ReviewDimension::Country)},
        {"by rating", 4, by(ReviewDimension::Rating)}, {"by verification", 4, by(ReviewDimension::Verified)},
        {"NPS by survey", 4,
            [&](const Filter &filter) { (void)responsesBy(snapshot, filter, ResponseDimension::Survey); }}};
    for (const auto &figure : figures)
        measureOver(filters(false), snapshot, figure);
}

} // namespace

void measurePages(const Snapshot &snapshot)
{
    const auto rating = [&](const Filter &filter) { return ratings(snapshot, filter); };
    const auto mood = [&](const Filter &filter) { return sentiment(snapshot, filter); };
    const auto score = [&](const Filter &filter) { return nps(snapshot, filter); };
    const auto asked = [&](const Filter &filter) { return questions(snapshot, filter); };
    const auto bought = [&](const Filter &filter) { return orders(snapshot, filter); };
    const auto matched = [&](const Filter &filter) { return matchQuality(snapshot, filter); };
    const auto comparedScore = compared(score, compareNps);
    const auto ofProducts = [&](const Filter &filter) { return productRatings(snapshot, filter); };
    const auto comparedRatings = compared(rating, compareRatings);
    const auto comparedProducts =
        compared(ofProducts, [](const auto &now, const auto &before) { (void)productChanges(now, before); });
    const std::vector<Figure> metrics{{"ratings", 4, rating}, {"ratings of products", 4, ofProducts},
        {"sentiment", 4, mood}, {"NPS", 4, score}, {"questions", 4, asked}, {"match quality", 4, matched},
        {"health (whatever the filter)", 4, [&](const Filter &) { (void)health(snapshot); }},
        {"Orders page: orders", 20, bought}, {"Orders page: orders and match quality", 20, [&](const Filter &filter) {
                                                  (void)bought(filter);
                                                  (void)matched(filter);
                                              }}};
    const auto pageOf = [&](const auto &page) {
        return [&snapshot, page](const Filter &filter) {
            if (const auto filters = comparedFilters(filter, Comparison::Previous, QDate(2024, 12, 31)))
                page(filters->now, filters->before);
        };
    };
    const std::vector<Figure> pages{
        {"Overview page: now, before, changes, low ratings", 16,
            pageOf([&](const Filter &now, const Filter &before) { (void)overviewWork(snapshot, now, {}, before); })},
        {"Products page: now, before, changes, revenue", 16,
            pageOf([&](const Filter &now, const Filter &before) { (void)productLeague(snapshot, now, before); })},
        {"Ratings page: now, before, changes", 16,
            [&](const Filter &filter) {
                comparedRatings(filter);
                comparedProducts(filter);
            }},
        {"Sentiment page: now, before, changes", 16, compared(mood, compareSentiment)},
        {"Surveys page: questions; NPS now, before, change", 16,
            [&](const Filter &filter) {
                (void)asked(filter);
                comparedScore(filter);
            }},
        {"Orders page: now, before, changes", 20, pageOf([&](const Filter &now, const Filter &before) {
             compareOrders(comparedOrders(snapshot, {.now = now, .before = before}));
         })}};

    std::printf(
        "After a changed filter, ms, each asked once; first: when the figure is shown for the first time, of other three years\n");
    std::printf("  %-48s %8s %8s %8s %8s %8s\n", "", "first", "p50", "p95", "worst", "goal");
    measureUnfiltered(snapshot);
    for (const auto &figure : metrics)
        measureOver(filters(false), snapshot, figure);
    for (const auto &figure : pages)
        measureOver(filters(true), snapshot, figure);
    measureGroups(snapshot);
}

} // namespace plaudit
