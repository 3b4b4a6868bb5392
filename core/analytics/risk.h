// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "analytics/orders.h"

#include <vector>

namespace plaudit
{

class Snapshot;

/// Of the currencies in which there is something to say, most of all orders first. The filter's dates and what it says
/// of moods make no difference; kept.
[[nodiscard]] std::vector<RiskFigures> riskOf(const Snapshot &snapshot, const Filter &filter);

} // namespace plaudit
