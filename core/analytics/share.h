// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/statistics.h"

#include <cstdint>
#include <optional>

namespace plaudit
{

/// A part of a group, 0–1, with its Wilson interval; value and interval are empty where n is 0.
struct Share
{
    std::int64_t count = 0;
    std::int64_t n = 0;
    std::optional<double> value;
    std::optional<Interval> ci95;
};

[[nodiscard]] Share shareOf(std::int64_t count, std::int64_t n);

} // namespace plaudit
