// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/orders.h"
#include "analytics/selection.h"
#include "analytics/snapshot.h"

#include <array>
#include <cstdint>

namespace plaudit
{

/// Numbers of records by Matches::outcome.
using OutcomeCounts = std::array<std::int64_t, 256>;
[[nodiscard]] OutcomeCounts countOutcomes(const Snapshot::Matches &matches, const Selection &selection);
[[nodiscard]] MatchCounts matchCounts(const OutcomeCounts &counts);

} // namespace plaudit
