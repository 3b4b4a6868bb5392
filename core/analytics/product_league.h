// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/change.h"
#include "analytics/product_ratings.h"
#include "analytics/rater_revenue.h"

#include <optional>
#include <vector>

namespace plaudit
{

/// A product's place among all.
struct ProductStanding
{
    ProductRatings ratings;
    Change change; ///< of its average rating; nothing in it where there is nothing to compare with
    std::vector<RaterRevenue> revenue;
};

/// All products that the filter leaves, best first.
struct ProductLeague
{
    RatingFigures figures; ///< of all of them
    std::vector<ProductStanding> products;
    bool isCompared = false;
    bool hasOrders = false; ///< orders were imported, so that revenue can be told

    [[nodiscard]] std::int64_t realChanges(bool isRise) const;
    /// Indexes of at most `most` products that changed: real changes first, then the others that have a verdict; in
    /// each the greatest first.
    [[nodiscard]] std::vector<std::size_t> greatestChanges(std::size_t most) const;
};

/// Without revenue. `now` and `before` are productRatings() of a filter and of the time it is compared with. Ranked as
/// they are, with false discoveries controlled over all. Pure.
[[nodiscard]] ProductLeague productLeague(
    const std::vector<ProductRatings> &now, const std::optional<std::vector<ProductRatings>> &before);
/// With revenue.
[[nodiscard]] ProductLeague productLeague(
    const Snapshot &snapshot, const Filter &filter, const std::optional<Filter> &before);

} // namespace plaudit
