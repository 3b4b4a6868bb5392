// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/ratings.h"

#include "analytics/rating_counts.h"
#include "analytics/review_group_counts.h"
#include "analytics/selection.h"
#include "analytics/side_by_side.h"
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

/// What products are ranked by; the products themselves are large to move.
struct Rank
{
    double bayesian = 0.0;
    std::int64_t count = 0;
    std::size_t code = 0;
};

std::vector<Rank> ranksOf(const Snapshot &snapshot, const RatingsByCode &counts, double overallMean)
{
    const auto &products = snapshot.products();
    std::vector<Rank> ranks;
    ranks.reserve(products.size());
    for (std::size_t code = 0; code < products.size(); ++code) {
        const auto ofProduct = counts.of(code);
        const auto stars = starsOf(ofProduct);
        const auto count = total(stars);
        if (count + ofProduct[0] > 0)
            ranks.push_back({.bayesian = bayesianAverage(stars, overallMean), .count = count, .code = code});
    }
    std::sort(ranks.begin(), ranks.end(), [&](const Rank &a, const Rank &b) {
        return std::tie(b.bayesian, b.count, products[a.code].name, products[a.code].id) <
               std::tie(a.bayesian, a.count, products[b.code].name, products[b.code].id);
    });
    return ranks;
}

ProductRatings ratingsOf(const Snapshot::Product &product, const RatingCounts &counts, const Rank &rank)
{
    ProductRatings made{.productId = product.id,
        .name = product.name,
        .figures = figuresOf(counts),
        .bayesian = rank.bayesian,
        .wilsonLower = {}};
    const auto &stars = made.figures.distribution;
    if (const auto wilson = wilsonInterval(stars[3] + stars[4], rank.count))
        made.wilsonLower = wilson->low;
    return made;
}

} // namespace

Ratings ratings(const Snapshot &snapshot, const Filter &filter, std::optional<Bucket> bucket)
{
    const auto &reviews = snapshot.reviews();
    const auto selection = snapshot.selections().reviews(filter);
    const auto axis = TimeAxis::over(snapshot, filter, daysOf(selection, reviews.days), bucket);
    const auto counts = ratingsByCode(reviews, selection, reviews.product, snapshot.products().size());
    Ratings result;
    result.figures = figuresOf(counts.ofAll());
    result.shownShares = shownShares(result.figures.distribution);
    result.undated = countIn(selection.bits(), reviews.days.undated().within(selection.rows));
    result.bucket = axis.bucket;
    std::vector<Rank> ranks;
    sideBySide({[&] { ranks = ranksOf(snapshot, counts, result.figures.average.value_or(0.0)); },
        [&] { result.byBucket = bucketed(reviews, selection, axis); }});
    result.byProduct.resize(ranks.size());
    const auto tellProducts = [&](std::size_t first, std::size_t last) {
        for (auto i = first; i < last; ++i)
            result.byProduct[i] = ratingsOf(snapshot.products()[ranks[i].code], counts.of(ranks[i].code), ranks[i]);
    };
    const auto middle = ranks.size() / 2;
    sideBySide({[&] { tellProducts(0, middle); }, [&] { tellProducts(middle, ranks.size()); }});
    return result;
}

} // namespace plaudit
