// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/row_merge.h"

#include <numeric>

namespace plaudit
{

RowMerge::RowMerge(std::size_t base, const std::function<RowKey(std::size_t)> &keyOfBase, std::span<const RowKey> added,
    const std::vector<std::uint32_t> &leaving)
    : m_base(base)
    , m_added(added.size())
{
    std::vector<std::uint32_t> order(added.size());
    std::iota(order.begin(), order.end(), 0U);
    if (!std::is_sorted(added.begin(), added.end()))
        std::sort(order.begin(), order.end(), [&](auto a, auto b) { return added[a] < added[b]; });
    std::uint32_t at = 0;
    auto next = leaving.begin();
    const auto takeUpTo = [&](std::uint32_t end) {
        for (; next != leaving.end() && *next < end; at = *next + 1, ++next)
            append(at, *next - at, false);
        append(at, end - at, false);
        at = end;
    };
    for (const auto index : order) {
        // Between two halves of what is left of the base.
        std::uint32_t low = at;
        auto high = static_cast<std::uint32_t>(base);
        while (low < high) {
            const auto middle = low + (high - low) / 2;
            if (keyOfBase(middle) < added[index])
                low = middle + 1;
            else
                high = middle;
        }
        takeUpTo(low);
        m_isInPlace = m_isInPlace && m_size < base && keyOfBase(m_size).row == added[index].row;
        append(index, 1, true);
    }
    takeUpTo(static_cast<std::uint32_t>(base));
    m_isInPlace = m_isInPlace && m_size == m_base;
}

void RowMerge::append(std::uint32_t first, std::uint32_t count, bool isAdded)
{
    if (count == 0)
        return;
    m_isInPlace = m_isInPlace && (isAdded || first == m_size);
    m_size += count;
    if (!m_runs.empty() && m_runs.back().isAdded == isAdded && m_runs.back().first + m_runs.back().count == first)
        m_runs.back().count += count;
    else
        m_runs.push_back({.first = first, .count = count, .isAdded = isAdded});
}

std::vector<std::uint32_t> RowMerge::placesOfBase() const
{
    return places(false);
}

std::vector<std::uint32_t> RowMerge::placesOfAdded() const
{
    return places(true);
}

std::vector<std::uint32_t> RowMerge::places(bool isAdded) const
{
    std::vector<std::uint32_t> places(isAdded ? m_added : m_base, gone);
    std::uint32_t place = 0;
    for (const auto &run : m_runs) {
        if (run.isAdded == isAdded)
            std::iota(places.begin() + run.first, places.begin() + run.first + run.count, place);
        place += run.count;
    }
    return places;
}

std::vector<std::uint32_t> RowMerge::mergedFirsts(
    std::span<const std::uint32_t> base, const std::vector<std::uint32_t> &added) const
{
    std::vector<std::uint32_t> made;
    made.reserve(m_size + 1);
    std::uint32_t at = 0;
    for (const auto &run : m_runs) {
        const auto *firsts = run.isAdded ? added.data() : base.data();
        for (auto row = run.first; row < run.first + run.count; ++row) {
            made.push_back(at);
            at += firsts[row + 1] - firsts[row];
        }
    }
    made.push_back(at);
    return made;
}

std::vector<std::uint32_t> indexesOf(std::span<const std::uint32_t> rowNumbers, const std::vector<std::uint32_t> &rows)
{
    std::vector<std::uint32_t> found;
    if (rows.empty())
        return found;
    const RowIndex wanted(rows);
    for (std::uint32_t i = 0; i < rowNumbers.size(); ++i) {
        if (wanted.indexOf(rowNumbers[i]) != RowIndex::nothing)
            found.push_back(i);
    }
    return found;
}

std::vector<std::uint32_t> indexesOf(const RowIndex &all, const std::vector<std::uint32_t> &rows)
{
    std::vector<std::uint32_t> found;
    for (const auto row : rows) {
        if (const auto index = all.indexOf(row); index != RowIndex::nothing)
            found.push_back(index);
    }
    std::sort(found.begin(), found.end());
    return found;
}

RowIndex::RowIndex(std::span<const std::uint32_t> rowNumbers)
{
    if (rowNumbers.empty())
        return;
    const auto most = *std::max_element(rowNumbers.begin(), rowNumbers.end());
    const auto isDense = most / 16 <= std::max<std::size_t>(rowNumbers.size(), 1U << 18U);
    if (isDense)
        m_indexes.resize(std::size_t{most} + 1, nothing);
    else
        m_byNumber.reserve(rowNumbers.size());
    for (std::uint32_t i = 0; i < rowNumbers.size(); ++i) {
        if (isDense)
            m_indexes[rowNumbers[i]] = i;
        else
            m_byNumber.emplace_back(rowNumbers[i], i);
    }
    std::sort(m_byNumber.begin(), m_byNumber.end());
}

std::uint32_t RowIndex::indexOfSparse(qint64 row) const
{
    const auto found = std::lower_bound(m_byNumber.begin(), m_byNumber.end(), row,
        [](const auto &entry, qint64 wanted) { return entry.first < wanted; });
    return found != m_byNumber.end() && found->first == row ? found->second : nothing;
}

} // namespace plaudit
