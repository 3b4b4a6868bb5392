// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/days.h"
#include "analytics/local_days.h"
#include "analytics/row_merge.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace plaudit
{

/// A time as a snapshot has it.
[[nodiscard]] std::uint32_t secondOf(std::optional<qint64> utcMs);

/// The row numbers and times of records as they are read: what puts them in order.
struct DatedRows
{
    std::vector<std::uint32_t> rows, seconds;
    std::vector<std::int32_t> days;

    void reserve(std::size_t records);
    void add(qint64 row, std::optional<qint64> utcMs, LocalDays &localDays);

    /// `base`: reviews, responses or orders.
    template<class Part>
    [[nodiscard]] RowMerge mergeWith(const Part &base, const std::vector<std::uint32_t> &leaving) const
    {
        std::vector<RowKey> added;
        added.reserve(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            added.push_back({.day = days[i], .second = seconds[i], .row = rows[i]});
        const auto keyOfBase = [&](std::size_t i) {
            return RowKey{.day = base.days.dayOf(i), .second = base.second[i], .row = base.row[i]};
        };
        return {base.size(), keyOfBase, added, leaving};
    }
    /// Sets the same columns of what comes of both.
    template<class Part>
    void mergeInto(Part &made, const Part &base, const RowMerge &merge) const
    {
        made.row = merge.merged(base.row, rows);
        made.second = merge.merged(base.second, seconds);
        if (merge.keeps([&](std::size_t row) { return base.days.dayOf(row); }, days)) {
            made.days = base.days;
            return;
        }
        const auto before = base.days.perRow();
        made.days = Days::of(merge.merged(std::span<const std::int32_t>(before), days));
    }
};

} // namespace plaudit
