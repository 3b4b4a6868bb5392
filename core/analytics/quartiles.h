// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/orders.h"

#include <cstdint>
#include <vector>

namespace plaudit
{

/// Of stretches of time in seconds, none below 0, in days.
[[nodiscard]] Quartiles quartilesOf(const std::vector<std::int32_t> &seconds);

} // namespace plaudit
