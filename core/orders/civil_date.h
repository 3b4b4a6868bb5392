// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/date_order.h"
#include "orders/text_cursor.h"

#include <QtGlobal>

#include <optional>

namespace plaudit
{

struct CivilDate
{
    int year = 0, month = 0, day = 0;
};

/// Days since 1970-01-01; empty where the calendar has no such day.
[[nodiscard]] std::optional<qint64> daysOf(const CivilDate &date);

/// A date of which day and month come first, in either order: 4/8/2017, 4.8.17
struct NumericDate
{
    int first = 0, second = 0, year = 0;
    char separator = '/';
};

// Each moves the cursor behind what it has read, and leaves it where that is no such date.

[[nodiscard]] std::optional<NumericDate> numericDate(TextCursor &at);
/// 2021-04-08, 2021/4/8, a NumericDate, 8 Apr 2021, 8-Apr-21, Apr 8th, 2021, the latter also with "Thu, " before them.
/// Two digits of a year are of 1970 to 2069.
[[nodiscard]] std::optional<CivilDate> civilDate(TextCursor &at, DateOrder order);

} // namespace plaudit
