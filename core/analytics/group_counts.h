// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/column.h"
#include "analytics/selection.h"
#include "analytics/side_by_side.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace plaudit
{

/// What groups records are told apart by: `of(row)` is below `groups`.
template<class GroupOf>
struct Grouping
{
    std::size_t groups;
    GroupOf of;
};

/// By a code that each record has, below `codes`. The column must outlive it.
template<class Code>
[[nodiscard]] auto codedBy(const Column<Code> &column, std::size_t codes)
{
    const auto codeOf = [code = column.data()](std::size_t row) { return std::size_t{code[row]}; };
    return Grouping<decltype(codeOf)>{.groups = codes, .of = codeOf};
}

/// Records counted by a group and by a value below `values`. A group's counts lie side by side; where they are few, as
/// many as a power of two, so that they don't lie across two lines of the cache.
template<std::size_t values>
class GroupCounts
{
public:
    explicit GroupCounts(std::size_t groups)
        : m_counts(groups * rowLength)
    {}
    [[nodiscard]] static std::size_t placeOf(std::size_t group, std::size_t value) { return group * rowLength + value; }
    [[nodiscard]] std::uint32_t *places() { return m_counts.data(); }
    void add(const GroupCounts &other)
    {
        std::transform(m_counts.begin(), m_counts.end(), other.m_counts.begin(), m_counts.begin(), std::plus<>());
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
    static constexpr std::size_t rowLength = values <= 16 ? std::bit_ceil(values) : values;
    std::vector<std::uint32_t> m_counts;
};

/// Chosen records by each of the groupings and a value below `values`, in one pass. All functions are called by two
/// threads: of many rows a second processor counts one half.
template<std::size_t values, class ValueOf, class... GroupOf>
[[nodiscard]] std::array<GroupCounts<values>, sizeof...(GroupOf)> countByEach(
    const Selection &selection, const ValueOf &valueOf, const Grouping<GroupOf> &...groupings)
{
    using Counts = GroupCounts<values>;
    const auto countIn = [&](std::array<Counts, sizeof...(GroupOf)> &counts, const RowRange &rows) {
        [&]<std::size_t... i>(std::index_sequence<i...>)
        {
            const std::array places{counts[i].places()...};
            eachRow(selection.bits(), rows, [&](std::size_t row) {
                const auto value = static_cast<std::size_t>(valueOf(row));
                (++places[i][Counts::placeOf(groupings.of(row), value)], ...);
            });
        }
        (std::index_sequence_for<GroupOf...>());
    };
    constexpr std::size_t worthAThread = 200'000;
    std::array counts{Counts(groupings.groups)...};
    const auto &[first, last] = selection.rows;
    if (selection.rows.size() < worthAThread) {
        countIn(counts, selection.rows);
        return counts;
    }
    const auto middle = first + (last - first) / 2;
    std::array ofOther{Counts(groupings.groups)...};
    sideBySide({[&, begin = first] { countIn(counts, {.first = begin, .last = middle}); },
        [&, end = last] { countIn(ofOther, {.first = middle, .last = end}); }});
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i].add(ofOther[i]);
    return counts;
}

} // namespace plaudit
