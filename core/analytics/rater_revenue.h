// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace plaudit
{

class Snapshot;

/// What was paid for the things that a group of reviews rates, in one currency.
struct RaterRevenue
{
    QString currency;
    double revenue = 0.0;   ///< of the different matched lines, see lineRevenue(); in units of the currency
    std::int64_t lines = 0; ///< different order lines that rated reviews are matched to

    [[nodiscard]] friend bool operator==(const RaterRevenue &, const RaterRevenue &) = default;
};

/// Of the filter's rated reviews of each of Snapshot::products(), most revenue first; a line counts once in each
/// product. Orders that don't count bring nothing. Pure.
[[nodiscard]] std::vector<std::vector<RaterRevenue>> raterRevenueByProduct(
    const Snapshot &snapshot, const Filter &filter);

} // namespace plaudit
