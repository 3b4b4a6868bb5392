// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/opinion_groups.h"
#include "analytics/orders.h"

#include <vector>

namespace plaudit
{

/// Of the currencies in which there is something to say, in the order of Snapshot::currencies().
[[nodiscard]] std::vector<RiskFigures> riskOf(const Snapshot &snapshot, const OpinionMarks &marks);

} // namespace plaudit
