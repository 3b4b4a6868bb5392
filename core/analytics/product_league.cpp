// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/product_league.h"

#include "analytics/group_changes.h"
#include "analytics/snapshot.h"

#include <QHash>
#include <QStringView>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace plaudit
{

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

ProductLeague productLeague(const Ratings &now, const std::optional<Ratings> &before)
{
    ProductLeague league{.figures = now.figures, .products = {}};
    league.isCompared = before.has_value();
    league.products.reserve(now.byProduct.size());
    for (const auto &product : now.byProduct)
        league.products.push_back({.ratings = product, .change = {}, .revenue = {}});
    if (!before)
        return league;
    const auto changes = productChanges(now.byProduct, before->byProduct);
    for (std::size_t i = 0; i < changes.size(); ++i)
        league.products[i].change = changes[i];
    return league;
}

void addRevenue(ProductLeague &league, const Snapshot &snapshot, const Filter &filter)
{
    league.hasOrders = snapshot.orders().size() > 0;
    if (!league.hasOrders)
        return;
    auto revenue = raterRevenueByProduct(snapshot, filter);
    QHash<QStringView, std::size_t> codes;
    for (std::size_t code = 0; code < snapshot.products().size(); ++code)
        codes.insert(snapshot.products()[code].id, code);
    for (auto &product : league.products)
        product.revenue = std::move(revenue[codes.value(product.ratings.productId)]);
}

ProductLeague productLeague(const Snapshot &snapshot, const Filter &filter, const std::optional<Filter> &before)
{
    const auto earlier = before ? std::optional(ratings(snapshot, *before)) : std::nullopt;
    auto league = productLeague(ratings(snapshot, filter), earlier);
    addRevenue(league, snapshot, filter);
    return league;
}

} // namespace plaudit
