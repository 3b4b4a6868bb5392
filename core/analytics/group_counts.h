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
        : m_counts(groups * rowLength)
    {
        selection.eachRow([&](std::size_t row) {
            ++m_counts[std::size_t{groupOf(row)} * rowLength + static_cast<std::size_t>(valueOf(row))];
        });
    }
    [[nodiscard]] std::array<std::int64_t, values> of(std::size_t group) const
    {
        std::array<std::int64_t, values> counts{};
        std::copy_n(m_counts.begin() + static_cast<std::ptrdiff_t>(group * rowLength), values, counts.begin());
        return counts;
    }

private:
    static constexpr std::size_t rowLength = std::bit_ceil(values);
    std::vector<std::uint32_t> m_counts;
};

} // namespace plaudit
