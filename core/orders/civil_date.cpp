// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/civil_date.h"

#include <chrono>

namespace plaudit
{

namespace
{

int fullYear(int year, int digits)
{
    return digits > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

/// January by its first three letters or more; 0 for no month.
int monthOf(QByteArrayView word)
{
    static constexpr QByteArrayView names[] = {"january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december"};
    if (word.size() < 3)
        return 0;
    for (int month = 1; month <= 12; ++month) {
        const auto name = names[month - 1];
        if (word.size() <= name.size() && qstrnicmp(name.data(), word.size(), word.data(), word.size()) == 0)
            return month;
    }
    return word.size() == 4 && qstrnicmp(word.data(), 4, "sept", 4) == 0 ? 9 : 0;
}

/// 2021-04-08 and 2021/4/8
std::optional<CivilDate> yearFirst(TextCursor &at)
{
    TextCursor cursor = at;
    const auto year = cursor.number(4, 4);
    const auto separator = cursor.anyOf("-/.");
    const auto month = cursor.number(1, 2);
    if (!year || separator == '\0' || !month || !cursor.skip(separator))
        return {};
    const auto day = cursor.number(1, 2);
    if (!day || cursor.isAtDigit())
        return {};
    at = cursor;
    return CivilDate{.year = *year, .month = *month, .day = *day};
}

std::optional<CivilDate> withYear(TextCursor &cursor, int day, int month)
{
    cursor.skipAll(" .,-");
    const auto start = cursor.position();
    const auto year = cursor.number(2, 4);
    const auto length = int(cursor.position() - start);
    if (!year || length == 3 || cursor.isAtDigit() || month == 0)
        return {};
    return CivilDate{.year = fullYear(*year, length), .month = month, .day = day};
}

/// 8 Apr 2021, 8-Apr-21; Apr 8th, 2021; either with "Thu, " before it
std::optional<CivilDate> namedDate(TextCursor &at)
{
    TextCursor cursor = at;
    auto word = cursor.word();
    if (!word.isEmpty() && monthOf(word) == 0) {
        cursor.skipAll(" .,");
        word = cursor.word();
    }
    cursor.skipAll(" .");
    const auto day = cursor.number(1, 2);
    if (!day)
        return {};
    if (word.isEmpty()) {
        cursor.skipAll(" .-");
        word = cursor.word();
    } else {
        static_cast<void>(cursor.word()); // st, nd, rd, th
    }
    const auto date = withYear(cursor, *day, monthOf(word));
    if (date)
        at = cursor;
    return date;
}

} // namespace

std::optional<qint64> daysOf(const CivilDate &date)
{
    const std::chrono::year_month_day parts{
        std::chrono::year(date.year), std::chrono::month(unsigned(date.month)), std::chrono::day(unsigned(date.day))};
    if (!parts.ok())
        return {};
    return std::chrono::sys_days(parts).time_since_epoch().count();
}

std::optional<NumericDate> numericDate(TextCursor &at)
{
    TextCursor cursor = at;
    NumericDate date;
    const auto first = cursor.number(1, 2);
    date.separator = cursor.anyOf("/.-");
    const auto second = cursor.number(1, 2);
    if (!first || date.separator == '\0' || !second || !cursor.skip(date.separator))
        return {};
    const auto start = cursor.position();
    const auto year = cursor.number(2, 4);
    const auto length = int(cursor.position() - start);
    if (!year || length == 3 || cursor.isAtDigit())
        return {};
    date.first = *first;
    date.second = *second;
    date.year = fullYear(*year, length);
    at = cursor;
    return date;
}

std::optional<CivilDate> civilDate(TextCursor &at, DateOrder order)
{
    if (const auto date = yearFirst(at))
        return date;
    if (const auto date = numericDate(at)) {
        const auto isDayFirst = order == DateOrder::DayFirst;
        return CivilDate{.year = date->year,
            .month = isDayFirst ? date->second : date->first,
            .day = isDayFirst ? date->first : date->second};
    }
    return namedDate(at);
}

} // namespace plaudit
