// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>

namespace plaudit
{

/// No day at all; before all others.
inline constexpr std::int32_t noDay = std::numeric_limits<std::int32_t>::min();

/// Julian days, both ends included.
struct DayRange
{
    std::int32_t first = std::numeric_limits<std::int32_t>::max();
    std::int32_t last = std::numeric_limits<std::int32_t>::min();

    [[nodiscard]] bool isEmpty() const { return first > last; }
    void include(std::int32_t day)
    {
        first = std::min(first, day);
        last = std::max(last, day);
    }
};

} // namespace plaudit
