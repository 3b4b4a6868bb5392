// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/selection.h"

#include <array>
#include <cstdint>
#include <vector>

namespace plaudit
{

/// Chosen records counted by a group and by a value below `values`. A group's counts lie side by side, as many as a
/// power of two, so that their place is found by shifting.
template<std::size_t values>
class GroupCounts
{
public:
    /// `groupOf(row)` is below `groups`.
    template<class GroupOf, class ValueOf>
    GroupCounts(std::size_t groups, const Selection &selection, const GroupOf &groupOf, const ValueOf &valueOf)
        : m_counts(places * groups * rowLength)
    {
        // By turns in two places, so that a count needn't wait for the one before.
        selection.eachRow([&](std::size_t row) {
            const auto group = std::size_t{groupOf(row)} * places + row % places;
            ++m_counts[group * rowLength + static_cast<std::size_t>(valueOf(row))];
        });
    }
    [[nodiscard]] std::array<std::int64_t, values> of(std::size_t group) const
    {
        std::array<std::int64_t, values> counts{};
        for (std::size_t place = 0; place < places; ++place) {
            for (std::size_t value = 0; value < values; ++value)
                counts[value] += m_counts[(group * places + place) * rowLength + value];
        }
        return counts;
    }

private:
    static constexpr std::size_t rowLength = std::bit_ceil(values), places = 2;
    std::vector<std::uint32_t> m_counts;
};

} // namespace plaudit
