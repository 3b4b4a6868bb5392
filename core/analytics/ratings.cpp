// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/ratings.h"

#include "analytics/rating_counts.h"
#include "analytics/review_group_counts.h"
#include "analytics/selection.h"
#include "analytics/snapshot.h"
#include "analytics/time_axis.h"

#include <algorithm>
#include <tuple>

namespace plaudit
{

namespace
{

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
    const auto &reviews = snapshot.reviews();
    const auto counts = ratingsByCode(reviews, selection, reviews.product, snapshot.products().size());
    std::vector<ProductRatings> products;
    products.reserve(snapshot.products().size());
    for (std::size_t code = 0; code < snapshot.products().size(); ++code) {
        auto figures = figuresOf(counts.of(code));
        if (figures.reviews == 0)
            continue;
        const auto &[id, name] = snapshot.products()[code];
        const auto &stars = figures.distribution;
        const auto wilson = wilsonInterval(stars[3] + stars[4], figures.count);
        products.push_back({.productId = id,
            .name = name,
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
