// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/product_league.h"

#include "analytics/group_changes.h"
#include "analytics/rating_counts.h"
#include "analytics/side_by_side.h"
#include "analytics/snapshot.h"

#include <QHash>
#include <QStringView>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace plaudit
{

static RatingFigures ofAll(const std::vector<ProductRatings> &products)
{
    RatingCounts counts{};
    for (const auto &product : products) {
        counts[0] += product.figures.reviews - product.figures.count;
        for (std::size_t star = 0; star < product.figures.distribution.size(); ++star)
            counts[star + 1] += product.figures.distribution[star];
    }
    return figuresOf(counts);
}

std::int64_t ProductLeague::realChanges(bool isRise) const
{
    return std::count_if(products.begin(), products.end(), [isRise](const ProductStanding &product) {
        const auto &change = product.change;
        return change.verdict == Verdict::Real && (change.difference.value_or(0.0) > 0.0) == isRise;
    });
}

std::vector<std::size_t> ProductLeague::greatestChanges(std::size_t most) const
{
    std::vector<std::size_t> changed;
    for (std::size_t i = 0; i < products.size(); ++i) {
        const auto &change = products[i].change;
        if (change.verdict != Verdict::Few && change.difference.value_or(0.0) != 0.0)
            changed.push_back(i);
    }
    const auto rank = [this](std::size_t i) {
        const auto &change = products[i].change;
        return std::tuple(change.verdict != Verdict::Real, -std::abs(change.difference.value_or(0.0)), i);
    };
    std::sort(changed.begin(), changed.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    changed.resize(std::min(changed.size(), most));
    return changed;
}

ProductLeague productLeague(
    const std::vector<ProductRatings> &now, const std::optional<std::vector<ProductRatings>> &before)
{
    ProductLeague league{.figures = ofAll(now), .products = {}};
    league.isCompared = before.has_value();
    league.products.reserve(now.size());
    for (const auto &product : now)
        league.products.push_back({.ratings = product, .change = {}, .revenue = {}});
    if (!before)
        return league;
    const auto changes = productChanges(now, *before);
    for (std::size_t i = 0; i < changes.size(); ++i)
        league.products[i].change = changes[i];
    return league;
}

ProductLeague productLeague(const Snapshot &snapshot, const Filter &filter, const std::optional<Filter> &before)
{
    std::vector<ProductRatings> now;
    std::optional<std::vector<ProductRatings>> earlier;
    std::vector<std::vector<RaterRevenue>> revenue;
    const bool hasOrders = snapshot.orders().size() > 0;
    sideBySide({[&] {
                    if (hasOrders)
                        revenue = raterRevenueByProduct(snapshot, filter);
                },
        [&] { now = productRatings(snapshot, filter); },
        [&] {
            if (before)
                earlier = productRatings(snapshot, *before);
        }});
    auto league = productLeague(now, earlier);
    league.hasOrders = hasOrders;
    if (!hasOrders)
        return league;
    QHash<QStringView, std::size_t> codes;
    for (std::size_t code = 0; code < snapshot.products().size(); ++code)
        codes.insert(snapshot.products()[code].id, code);
    for (auto &product : league.products)
        product.revenue = std::move(revenue[codes.value(product.ratings.productId)]);
    return league;
}

} // namespace plaudit
