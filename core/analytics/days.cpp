// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/days.h"

namespace plaudit
{

Days Days::of(const std::vector<std::int32_t> &days)
{
    std::vector<std::int32_t> day;
    std::vector<std::uint32_t> first;
    for (std::size_t row = 0; row < days.size(); ++row) {
        if (days[row] == noDay || (!day.empty() && day.back() == days[row]))
            continue;
        day.push_back(days[row]);
        first.push_back(static_cast<std::uint32_t>(row));
    }
    first.push_back(static_cast<std::uint32_t>(days.size()));
    Days made;
    made.day = std::move(day);
    made.first = std::move(first);
    return made;
}

RowRange Days::rowsOf(const DayRange &range) const
{
    if (range.isEmpty())
        return {};
    const auto from = std::lower_bound(day.begin(), day.end(), range.first) - day.begin();
    const auto to = std::upper_bound(day.begin(), day.end(), range.last) - day.begin();
    if (from >= to)
        return {};
    return {.first = first[static_cast<std::size_t>(from)], .last = first[static_cast<std::size_t>(to)]};
}

std::int32_t Days::dayOf(std::size_t row) const
{
    const auto after = std::upper_bound(first.begin(), first.end(), row) - first.begin();
    return after == 0 ? noDay : day[static_cast<std::size_t>(after) - 1];
}

std::vector<std::int32_t> Days::perRow() const
{
    std::vector<std::int32_t> days(first.empty() ? 0 : *std::prev(first.end()), noDay);
    eachDay([&](std::int32_t one, const RowRange &rows) {
        std::fill(days.begin() + static_cast<std::ptrdiff_t>(rows.first),
            days.begin() + static_cast<std::ptrdiff_t>(rows.last), one);
    });
    return days;
}

} // namespace plaudit
