// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/selection.h"
#include "analytics/side_by_side.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <vector>

namespace plaudit
{

/// Chosen records counted by a group and by one or more values below `values`. A group's counts lie side by side, as
/// many as a power of two, so that their place is found by shifting. Of many rows a second processor counts one half.
template<std::size_t values>
class GroupCounts
{
public:
    /// `groupOf(row)` is below `groups`. All are called by two threads.
    template<class GroupOf, class... ValueOf>
    GroupCounts(std::size_t groups, const Selection &selection, const GroupOf &groupOf, const ValueOf &...valueOf)
        : m_counts(groups * rowLength)
    {
        const auto count = [&](std::vector<std::uint32_t> &counts, const RowRange &rows) {
            eachRow(selection.bits(), rows, [&](std::size_t row) {
                auto *ofGroup = counts.data() + std::size_t{groupOf(row)} * rowLength;
                (++ofGroup[static_cast<std::size_t>(valueOf(row))], ...);
            });
        };
        const auto &[first, last] = selection.rows;
        if (selection.rows.size() < worthAThread) {
            count(m_counts, selection.rows);
            return;
        }
        const auto middle = first + (last - first) / 2;
        std::vector<std::uint32_t> ofOther(m_counts.size());
        sideBySide({[&, begin = first] { count(m_counts, {.first = begin, .last = middle}); },
            [&, end = last] { count(ofOther, {.first = middle, .last = end}); }});
        std::transform(m_counts.begin(), m_counts.end(), ofOther.begin(), m_counts.begin(), std::plus<>());
    }
    [[nodiscard]] std::array<std::int64_t, values> of(std::size_t group) const
    {
        std::array<std::int64_t, values> counts{};
        std::copy_n(m_counts.begin() + static_cast<std::ptrdiff_t>(group * rowLength), values, counts.begin());
        return counts;
    }
    [[nodiscard]] std::array<std::int64_t, values> ofAll() const
    {
        std::array<std::int64_t, values> counts{};
        for (std::size_t i = 0; i < m_counts.size(); i += rowLength) {
            for (std::size_t value = 0; value < values; ++value)
                counts[value] += m_counts[i + value];
        }
        return counts;
    }

private:
    static constexpr std::size_t rowLength = std::bit_ceil(values), worthAThread = 200'000;
    std::vector<std::uint32_t> m_counts;
};

} // namespace plaudit
