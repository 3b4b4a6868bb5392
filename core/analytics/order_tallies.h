// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "analytics/mean_tally.h"
#include "analytics/opinion_groups.h"
#include "analytics/snapshot.h"

#include <cstdint>
#include <vector>

namespace plaudit
{

/// Orders of one currency and of the filter's dates.
struct CurrencyTally
{
    std::int64_t orders = 0, units = 0, total = 0;
    std::int64_t refunded = 0; ///< of counted orders
    MeanTally revenue;         ///< of counted orders
};

/// What one group's opinions touch in one currency, each order and line once.
struct GroupTally
{
    MeanTally revenue; ///< of counted orders
    double lines = 0.0;
    std::int64_t refunded = 0, withoutEmail = 0;
};

struct OrderTallies
{
    std::vector<CurrencyTally> currencies;
    std::vector<GroupTally> groups; ///< those of each currency side by side
    std::int64_t lines = 0;         ///< of orders of the filter's dates
    std::int64_t oldEnough = 0;     ///< counted orders of the filter's dates that could have been reviewed
    std::int64_t reviewed = 0;      ///< and were
};
/// Without groups and `reviewed`, which are of opinions.
[[nodiscard]] OrderTallies tallyOrders(const Snapshot &snapshot, const Filter &filter);
[[nodiscard]] OrderTallies tallyOrders(const Snapshot &snapshot, const Filter &filter, const OpinionMarks &marks);

} // namespace plaudit
