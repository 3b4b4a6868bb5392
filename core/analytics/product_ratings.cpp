// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/product_ratings.h"

#include "analytics/rating_counts.h"
#include "analytics/review_group_counts.h"
#include "analytics/selection.h"
#include "analytics/side_by_side.h"
#include "analytics/snapshot.h"

#include <algorithm>
#include <tuple>

namespace plaudit
{

namespace
{

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

std::vector<ProductRatings> productRatings(const Snapshot &snapshot, const Filter &filter)
{
    const auto &reviews = snapshot.reviews();
    const auto selection = snapshot.selections().reviews(filter);
    const auto counts = ratingsByCode(reviews, selection, reviews.product, snapshot.products().size());
    const auto ranks = ranksOf(snapshot, counts, averageRating(starsOf(counts.ofAll())).value_or(0.0));
    std::vector<ProductRatings> products(ranks.size());
    inHalves(0, ranks.size(), [&](std::size_t first, std::size_t last) {
        for (auto i = first; i < last; ++i)
            products[i] = ratingsOf(snapshot.products()[ranks[i].code], counts.of(ranks[i].code), ranks[i]);
    });
    return products;
}

} // namespace plaudit
