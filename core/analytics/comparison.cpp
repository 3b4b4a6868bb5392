// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/comparison.h"

#include "analytics/buckets.h"

#include <algorithm>

namespace plaudit
{

namespace
{

/// Both ends included.
struct Days
{
    QDate first, last;

    [[nodiscard]] qint64 count() const { return first.daysTo(last) + 1; }
};

/// 0 where the days are more or less than whole months.
int wholeMonths(const Days &days)
{
    const auto end = days.last.addDays(1);
    if (days.first.day() != 1 || end.day() != 1)
        return 0;
    return (end.year() - days.first.year()) * 12 + end.month() - days.first.month();
}

/// Of the shortest of month, quarter and year that begins with these days and doesn't end before them; else 0.
int monthsBegun(const Days &days)
{
    for (const auto bucket : {Bucket::Month, Bucket::Quarter, Bucket::Year}) {
        const auto span = bucketOf(days.first, bucket);
        if (span.start == days.first && days.last < span.end)
            return wholeMonths({span.start, span.end.addDays(-1)});
    }
    return 0;
}

Days daysBefore(const Days &asked, const Days &elapsed, QDate lastDay)
{
    int months = wholeMonths(asked);
    if (months == 0 && asked.last >= lastDay)
        months = monthsBegun(asked);
    const auto first = months > 0 ? asked.first.addMonths(-months) : asked.first.addDays(-asked.count());
    const auto lastOfAll = asked.first.addDays(-1);
    const bool isOver = elapsed.last == asked.last && wholeMonths(asked) > 0;
    return {first, isOver ? lastOfAll : std::min(first.addDays(elapsed.count() - 1), lastOfAll)};
}

Days aYearEarlier(const Days &days)
{
    if (wholeMonths(days) > 0)
        return {days.first.addYears(-1), days.last.addDays(1).addYears(-1).addDays(-1)};
    return {days.first.addYears(-1), days.last.addYears(-1)};
}

Filter within(const Filter &filter, const Days &days)
{
    auto result = filter;
    result.from = days.first;
    result.to = days.last;
    return result;
}

} // namespace

std::optional<ComparedFilters> comparedFilters(const Filter &filter, Comparison comparison, QDate lastDay)
{
    if (comparison == Comparison::None || !filter.from)
        return {};
    const Days asked{*filter.from, filter.to.value_or(lastDay)};
    const Days elapsed{asked.first, std::min(asked.last, lastDay)};
    if (elapsed.last < elapsed.first)
        return {};
    const auto before =
        comparison == Comparison::Previous ? daysBefore(asked, elapsed, lastDay) : aYearEarlier(elapsed);
    return ComparedFilters{.now = within(filter, elapsed), .before = within(filter, before)};
}

} // namespace plaudit
