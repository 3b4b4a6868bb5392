// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace plaudit
{

class Snapshot;

/// A review of 1 or 2 stars and what its customer has bought.
struct LowRating
{
    qint64 row = 0; ///< the table's row number
    /// Of all the customer's counted orders in the currency asked for, see orderRevenue(); empty where nobody knows the
    /// customer.
    std::optional<double> revenue;
};

/// Of the filter's reviews the newest `most` that have 1 or 2 stars; those first whose customers bought most, those of
/// unknown customers last, of equal ones the newest. Pure; one pass over reviews and orders.
[[nodiscard]] std::vector<LowRating> lowRatingsByWorth(
    const Snapshot &snapshot, const Filter &filter, const QString &currency, std::size_t most);

} // namespace plaudit
