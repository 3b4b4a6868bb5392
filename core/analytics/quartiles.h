// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/orders.h"
#include "analytics/selection.h"

#include <cstdint>
#include <span>

namespace plaudit
{

/// Of the chosen rows' stretches of time in seconds, in days; those below 0 are left out.
[[nodiscard]] Quartiles quartilesOf(std::span<const std::int32_t> seconds, const Selection &chosen);

} // namespace plaudit
