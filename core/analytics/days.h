// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/bits.h"
#include "analytics/column.h"
#include "analytics/day_range.h"

#include <cstdint>
#include <vector>

namespace plaudit
{

/// Which rows are of which day, where rows stand in the order of time and those without a day before all others.
class Days
{
public:
    Days() = default;
    /// `days`: of each row, ascending; noDay first.
    static Days of(const std::vector<std::int32_t> &days);

    /// Rows of those days; undated ones are in no range.
    [[nodiscard]] RowRange rowsOf(const DayRange &range) const;
    /// Julian day, store time, or noDay.
    [[nodiscard]] std::int32_t dayOf(std::size_t row) const;
    /// Calls `use(day, rows)` for each day with rows, ascending.
    template<class Use>
    void eachDay(const Use &use) const
    {
        for (std::size_t i = 0; i < day.size(); ++i)
            use(day[i], RowRange{.first = first[i], .last = first[i + 1]});
    }
    [[nodiscard]] RowRange undated() const { return {.first = 0, .last = first.empty() ? 0 : first[0]}; }
    /// All days again, one a row.
    [[nodiscard]] std::vector<std::int32_t> perRow() const;

    Column<std::int32_t> day;    ///< those with rows, ascending
    Column<std::uint32_t> first; ///< row of each; one entry more than days, which is the number of rows
};

} // namespace plaudit
