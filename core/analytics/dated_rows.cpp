// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/dated_rows.h"

#include "analytics/snapshot.h"

#include <algorithm>
#include <limits>

namespace plaudit
{

std::uint32_t secondOf(std::optional<qint64> utcMs)
{
    if (!utcMs)
        return Snapshot::noTime;
    return static_cast<std::uint32_t>(std::clamp<qint64>(*utcMs / 1000, 1, std::numeric_limits<std::uint32_t>::max()));
}

void DatedRows::reserve(std::size_t records)
{
    rows.reserve(records);
    seconds.reserve(records);
    days.reserve(records);
}

void DatedRows::add(qint64 row, std::optional<qint64> utcMs, LocalDays &localDays)
{
    rows.push_back(static_cast<std::uint32_t>(row));
    seconds.push_back(secondOf(utcMs));
    days.push_back(utcMs ? localDays.dayOf(*utcMs) : noDay);
}

} // namespace plaudit
