// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/column.h"

#include <QtGlobal>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <vector>

namespace plaudit
{

/// By what the rows of a snapshot are in order.
struct RowKey
{
    std::int32_t day = 0;
    std::uint32_t second = 0, row = 0;

    [[nodiscard]] friend auto operator<=>(const RowKey &, const RowKey &) = default;
};

/// How added rows come between those of a base, in the order of their keys, while some of the base go. Without a base
/// it sorts.
class RowMerge
{
public:
    static constexpr std::uint32_t gone = std::numeric_limits<std::uint32_t>::max();

    /// `base`: its number of rows, ascending by `keyOfBase`. `leaving`: indexes of those that go, ascending.
    RowMerge(std::size_t base, const std::function<RowKey(std::size_t)> &keyOfBase, std::span<const RowKey> added,
        const std::vector<std::uint32_t> &leaving);

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t added() const { return m_added; }
    /// Where each row of the base is now, or gone.
    [[nodiscard]] std::vector<std::uint32_t> placesOfBase() const;
    [[nodiscard]] std::vector<std::uint32_t> placesOfAdded() const;

    template<class T>
    [[nodiscard]] std::vector<T> merged(std::span<const T> base, const std::vector<T> &added) const
    {
        std::vector<T> made;
        made.reserve(m_size);
        for (const auto &run : m_runs) {
            const auto *from = (run.isAdded ? added.data() : base.data()) + run.first;
            made.insert(made.end(), from, from + run.count);
        }
        return made;
    }
    /// Shares the base's where nothing is other than it was.
    template<class T>
    [[nodiscard]] Column<T> merged(const Column<T> &base, const std::vector<T> &added) const
    {
        const auto baseAt = [&base](std::size_t place) { return base[place]; };
        return keeps(baseAt, added) ? base : Column<T>(merged(base.values(), added));
    }
    /// Whether every record stands where it stood: what is added is what leaves, told anew.
    [[nodiscard]] bool isInPlace() const { return m_isInPlace; }
    /// Whether that holds, and the added values are those that stood there; `baseAt(place)` gives those.
    template<class T, class BaseAt>
    [[nodiscard]] bool keeps(const BaseAt &baseAt, const std::vector<T> &added) const
    {
        if (!m_isInPlace)
            return false;
        std::size_t place = 0;
        for (const auto &run : m_runs) {
            for (std::uint32_t i = 0; run.isAdded && i < run.count; ++i) {
                if (added[run.first + i] != baseAt(place + i))
                    return false;
            }
            place += run.count;
        }
        return true;
    }
    /// Of values that stand side by side for each row: where those of each row begin in their column, one entry more
    /// than rows.
    [[nodiscard]] std::vector<std::uint32_t> mergedFirsts(
        std::span<const std::uint32_t> base, const std::vector<std::uint32_t> &added) const;
    /// Those values, in the new order of their rows.
    template<class T>
    [[nodiscard]] std::vector<T> mergedParts(std::span<const T> base, std::span<const std::uint32_t> baseFirsts,
        const std::vector<T> &added, const std::vector<std::uint32_t> &addedFirsts) const
    {
        std::vector<T> made;
        made.reserve(base.size() + added.size());
        for (const auto &run : m_runs) {
            const auto *values = run.isAdded ? added.data() : base.data();
            const auto *firsts = run.isAdded ? addedFirsts.data() : baseFirsts.data();
            made.insert(made.end(), values + firsts[run.first], values + firsts[run.first + run.count]);
        }
        return made;
    }

private:
    /// Rows side by side that stay so.
    struct Run
    {
        std::uint32_t first = 0, count = 0;
        bool isAdded = false;
    };
    [[nodiscard]] std::vector<std::uint32_t> places(bool isAdded) const;
    void append(std::uint32_t first, std::uint32_t count, bool isAdded);

    std::vector<Run> m_runs;
    std::size_t m_base = 0, m_added = 0, m_size = 0;
    bool m_isInPlace = true;
};

/// From row numbers to indexes, for many questions.
class RowIndex
{
public:
    static constexpr std::uint32_t nothing = std::numeric_limits<std::uint32_t>::max();

    explicit RowIndex(std::span<const std::uint32_t> rowNumbers);
    [[nodiscard]] std::uint32_t indexOf(qint64 row) const
    {
        return row >= 0 && row < std::ssize(m_indexes) ? m_indexes[static_cast<std::size_t>(row)] : indexOfSparse(row);
    }

private:
    [[nodiscard]] std::uint32_t indexOfSparse(qint64 row) const;

    std::vector<std::uint32_t> m_indexes;                            ///< by row number, where those are dense
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_byNumber; ///< else
};

/// Indexes of the rows whose numbers are among `rows`, ascending.
[[nodiscard]] std::vector<std::uint32_t> indexesOf(
    std::span<const std::uint32_t> rowNumbers, const std::vector<std::uint32_t> &rows);
[[nodiscard]] std::vector<std::uint32_t> indexesOf(const RowIndex &all, const std::vector<std::uint32_t> &rows);

} // namespace plaudit
