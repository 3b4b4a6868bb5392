// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/ratings.h"

#include "analytics/rating_counts.h"
#include "analytics/selection.h"
#include "analytics/snapshot.h"
#include "analytics/time_axis.h"

#include <algorithm>
#include <tuple>

namespace plaudit
{

namespace
{

/// A row of counts by rating for each product; eight a row, so that a row's place is found by shifting.
class ProductCounts
{
public:
    ProductCounts(const Snapshot &snapshot, const Selection &selection)
        : m_counts(snapshot.products().size() * rowLength)
    {
        const auto *product = snapshot.reviews().product.data();
        const auto *facts = snapshot.reviews().facts.data();
        selection.eachRow([&](std::size_t row) {
            ++m_counts[product[row] * rowLength + static_cast<std::size_t>(ratingIn(facts[row]))];
        });
    }
    [[nodiscard]] RatingCounts of(std::size_t product) const
    {
        RatingCounts counts{};
        std::copy_n(m_counts.begin() + static_cast<std::ptrdiff_t>(product * rowLength), counts.size(), counts.begin());
        return counts;
    }

private:
    static constexpr std::size_t rowLength = 8;
    std::vector<std::uint32_t> m_counts;
};

std::vector<RatingsBucket> bucketed(const Snapshot::Reviews &reviews, const Selection &selection, const TimeAxis &axis)
{
    std::vector<RatingsBucket> buckets;
    buckets.reserve(axis.buckets.size());
    for (const auto &[span, isComplete] : axis.buckets) {
        const auto rows = reviews.days.rowsOf(daysOf(span)).within(selection.rows);
        buckets.push_back({.span = span,
            .isComplete = isComplete,
            .figures = figuresOf(countRatings(reviews, selection.bits(), rows))});
    }
    return buckets;
}

std::vector<ProductRatings> ranked(const Snapshot &snapshot, const Selection &selection, double overallMean)
{
    const ProductCounts counts(snapshot, selection);
    std::vector<ProductRatings> products;
    products.reserve(snapshot.products().size());
    for (std::size_t code = 0; code < snapshot.products().size(); ++code) {
        auto figures = figuresOf(counts.of(code));
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
        return std::tie(b.bayesian, b.figures.count, a.name, a.productId) <
               std::tie(a.bayesian, a.figures.count, b.name, b.productId);
    });
    return products;
}

} // namespace

Ratings ratings(const Snapshot &snapshot, const Filter &filter, std::optional<Bucket> bucket)
{
    const auto &reviews = snapshot.reviews();
    const auto selection = snapshot.selections().reviews(filter);
    const auto axis = TimeAxis::over(snapshot, filter, daysOf(selection, reviews.days), bucket);
    Ratings result;
    result.figures = figuresOf(countRatings(reviews, selection.bits(), selection.rows));
    result.shownShares = shownShares(result.figures.distribution);
    result.undated = countIn(selection.bits(), reviews.days.undated().within(selection.rows));
    result.bucket = axis.bucket;
    result.byBucket = bucketed(reviews, selection, axis);
    result.byProduct = ranked(snapshot, selection, result.figures.average.value_or(0.0));
    return result;
}

} // namespace plaudit
