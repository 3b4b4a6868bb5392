// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/ratings.h"

#include "analytics/selection.h"
#include "analytics/snapshot.h"
#include "analytics/time_axis.h"

#include <algorithm>
#include <map>

namespace plaudit
{

namespace
{

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

std::vector<RatingsBucket> bucketed(const DayCounts &days, const TimeAxis &axis)
{
    std::vector<RatingCounts> sums(axis.buckets.size());
    std::size_t at = 0;
    days.each([&](std::int32_t day, const RatingCounts &counts) {
        while (axis.buckets[at].span.end.toJulianDay() <= day)
            ++at;
        addTo(sums[at], counts);
    });
    std::vector<RatingsBucket> buckets;
    buckets.reserve(sums.size());
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const auto &[span, isComplete] = axis.buckets[i];
        buckets.push_back({.span = span, .isComplete = isComplete, .figures = figuresOf(sums[i])});
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
    const auto axis = TimeAxis::over(snapshot, filter, atAnyTime, bucket);
    const auto counted = countSelected(snapshot, selection, axis.days());

    RatingCounts all{};
    for (const auto &counts : counted.products)
        addTo(all, counts);
    Ratings result;
    result.figures = figuresOf(all);
    result.shownShares = shownShares(result.figures.distribution);
    for (const auto count : counted.undated)
        result.undated += count;
    result.bucket = axis.bucket;
    result.byBucket = bucketed(counted.days, axis);
    result.byProduct = ranked(snapshot, counted.products, result.figures.average.value_or(0.0));
    return result;
}

} // namespace plaudit
