// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "analytics/orders.h"

#include <vector>

namespace plaudit
{

class Snapshot;

/// Of the currencies in which there is something to say, in the order of Snapshot::currencies().
[[nodiscard]] std::vector<RiskFigures> riskOf(const Snapshot &snapshot, const Filter &filter);

} // namespace plaudit
