// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/ratings.h"

#include "analytics/selection.h"
#include "analytics/snapshot.h"

#include <QDateTime>

#include <algorithm>
#include <map>

namespace plaudit
{

namespace
{

constexpr std::size_t mostBuckets = 5'000;
constexpr std::int32_t widestDenseRange = 100'000; // days

/// Reviews of one group by their rating; [0] holds those without one.
using RatingCounts = std::array<std::int64_t, 6>;

/// Reviews by day. Days lie side by side in memory unless a stray date makes the range absurd.
class DayCounts
{
public:
    DayCounts(std::int32_t first, std::int32_t last)
        : m_first(first)
    {
        if (last >= first && std::int64_t{last} - first < widestDenseRange)
            m_dense.resize(static_cast<std::size_t>(std::int64_t{last} - first + 1));
    }

    void add(std::int32_t day, std::uint8_t rating)
    {
        if (m_dense.empty())
            ++m_sparse[day][rating];
        else
            ++m_dense[static_cast<std::size_t>(day - m_first)][rating];
    }

    template<class Use>
    void each(Use use) const
    {
        for (std::size_t i = 0; i < m_dense.size(); ++i)
            use(m_first + static_cast<std::int32_t>(i), m_dense[i]);
        for (const auto &[day, counts] : m_sparse)
            use(day, counts);
    }

private:
    std::int32_t m_first;
    std::vector<RatingCounts> m_dense;
    std::map<std::int32_t, RatingCounts> m_sparse;
};

struct DayRange
{
    std::int32_t first = std::numeric_limits<std::int32_t>::max();
    std::int32_t last = std::numeric_limits<std::int32_t>::min();

    [[nodiscard]] bool isEmpty() const { return first > last; }
    void include(std::int32_t day)
    {
        first = std::min(first, day);
        last = std::max(last, day);
    }
};

Share shareOf(std::int64_t count, std::int64_t n)
{
    Share share{.count = count, .n = n, .value = {}, .ci95 = wilsonInterval(count, n)};
    if (n > 0)
        share.value = static_cast<double>(count) / static_cast<double>(n);
    return share;
}

RatingFigures figuresOf(const RatingCounts &counts)
{
    RatingFigures figures;
    std::copy(counts.begin() + 1, counts.end(), figures.distribution.begin());
    figures.count = total(figures.distribution);
    figures.reviews = figures.count + counts[0];
    figures.average = averageRating(figures.distribution);
    figures.averageCi95 = averageRatingInterval(figures.distribution);
    figures.fiveStar = shareOf(figures.distribution[4], figures.count);
    figures.lowStar = shareOf(figures.distribution[0] + figures.distribution[1], figures.count);
    return figures;
}

void addTo(RatingCounts &sum, const RatingCounts &counts)
{
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] += counts[i];
}

/// The day up to which the data is whole: that of the last sync, or else of the newest review.
std::int32_t asOfDay(const Snapshot &snapshot, const DayRange &data)
{
    if (const auto lastSync = snapshot.lastSyncMs())
        return static_cast<std::int32_t>(
            QDateTime::fromMSecsSinceEpoch(*lastSync, snapshot.timeZone()).date().toJulianDay());
    return data.last;
}

/// The days that the buckets span: the selected reviews' own, or the filter's as far as there can be data.
DayRange shownRange(const Filter &filter, const DayRange &atAnyTime, std::int32_t asOf)
{
    DayRange range = atAnyTime;
    if (range.isEmpty())
        return range;
    if (filter.from)
        range.first = std::max(range.first, static_cast<std::int32_t>(filter.from->toJulianDay()));
    if (filter.to)
        range.last = std::min(std::max(range.last, asOf), static_cast<std::int32_t>(filter.to->toJulianDay()));
    return range;
}

struct Counted
{
    DayCounts days;
    std::vector<RatingCounts> products;
    RatingCounts undated{};
};

Counted countSelected(const Snapshot &snapshot, const Selection &selection, const DayRange &range)
{
    Counted counted{.days = DayCounts(range.first, range.last), .products = {}, .undated = {}};
    counted.products.resize(snapshot.products().size());
    for (std::size_t row = 0; row < snapshot.size(); ++row) {
        const auto day = snapshot.days()[row];
        if (!selection.holdsAtAnyTime(row) || !selection.holdsDay(day))
            continue;
        const auto rating = snapshot.ratings()[row];
        ++counted.products[snapshot.productCodes()[row]][rating];
        if (day == Snapshot::noDay)
            ++counted.undated[rating];
        else
            counted.days.add(day, rating);
    }
    return counted;
}

std::vector<RatingsBucket> bucketed(
    const DayCounts &days, const DayRange &range, Bucket bucket, const Filter &filter, std::int32_t asOf)
{
    const auto first = QDate::fromJulianDay(range.first);
    const auto last = QDate::fromJulianDay(range.last);
    const auto spans = bucketsBetween(first, last, bucket);
    std::vector<RatingCounts> sums(spans.size());
    std::size_t at = 0;
    days.each([&](std::int32_t day, const RatingCounts &counts) {
        while (spans[at].end.toJulianDay() <= day)
            ++at;
        addTo(sums[at], counts);
    });
    std::vector<RatingsBucket> buckets;
    buckets.reserve(spans.size());
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const bool isInside =
            (!filter.from || *filter.from <= spans[i].start) && (!filter.to || spans[i].end <= filter.to->addDays(1));
        const bool isOver = spans[i].end.toJulianDay() <= asOf;
        buckets.push_back({.span = spans[i], .isComplete = isInside && isOver, .figures = figuresOf(sums[i])});
    }
    return buckets;
}

std::vector<ProductRatings> ranked(
    const Snapshot &snapshot, const std::vector<RatingCounts> &counts, double overallMean)
{
    std::vector<ProductRatings> products;
    for (std::size_t code = 0; code < counts.size(); ++code) {
        auto figures = figuresOf(counts[code]);
        if (figures.reviews == 0)
            continue;
        const auto &product = snapshot.products()[code];
        const auto &stars = figures.distribution;
        const auto wilson = wilsonInterval(stars[3] + stars[4], figures.count);
        products.push_back({.productId = product.id,
            .name = product.name,
            .figures = figures,
            .bayesian = bayesianAverage(stars, overallMean),
            .wilsonLower = wilson ? std::optional(wilson->low) : std::nullopt});
    }
    std::sort(products.begin(), products.end(), [](const ProductRatings &a, const ProductRatings &b) {
        return std::tuple(-a.bayesian, -a.figures.count, a.name, a.productId) <
               std::tuple(-b.bayesian, -b.figures.count, b.name, b.productId);
    });
    return products;
}

} // namespace

Ratings ratings(const Snapshot &snapshot, const Filter &filter, std::optional<Bucket> bucket)
{
    const Selection selection(snapshot, filter);
    DayRange atAnyTime;
    for (std::size_t row = 0; row < snapshot.size(); ++row) {
        if (snapshot.days()[row] != Snapshot::noDay && selection.holdsAtAnyTime(row))
            atAnyTime.include(snapshot.days()[row]);
    }
    const auto asOf = asOfDay(snapshot, atAnyTime);
    const auto range = shownRange(filter, atAnyTime, asOf);
    const auto counted = countSelected(snapshot, selection, range);

    RatingCounts all{};
    for (const auto &counts : counted.products)
        addTo(all, counts);
    Ratings result;
    result.figures = figuresOf(all);
    result.shownShares = shownShares(result.figures.distribution);
    for (const auto count : counted.undated)
        result.undated += count;
    if (!range.isEmpty()) {
        const auto first = QDate::fromJulianDay(range.first);
        const auto last = QDate::fromJulianDay(range.last);
        const auto finest = finestBucket(first, last, mostBuckets);
        result.bucket = std::max(bucket.value_or(defaultBucket(first, last)), finest);
        result.byBucket = bucketed(counted.days, range, result.bucket, filter, asOf);
    }
    result.byProduct = ranked(snapshot, counted.products, result.figures.average.value_or(0.0));
    return result;
}

} // namespace plaudit
