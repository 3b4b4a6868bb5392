// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"

#include <QString>

#include <optional>

namespace plaudit
{

/// In which order a column writes the parts of 3/4/2024.
enum class DateOrder { DayFirst, MonthFirst };

/// Looks at all dates of a column and tells their order.
class DateOrderGuess
{
public:
    void look(const QString &text);
    /// At a date of which day and month come first, in either order.
    void look(int first, int second, char separator);

    /// What the column's dates say; without a number above 12 among them what the separator suggests: 3/4 is March the
    /// 4th, 3.4. and 3-4 the 3rd of April.
    [[nodiscard]] DateOrder order() const;
    /// Whether any date is written so that its order matters.
    [[nodiscard]] bool isNeeded() const { return m_slashes + m_others > 0; }
    /// Whether nothing but the separator spoke for it.
    [[nodiscard]] bool isDoubtful() const;

private:
    int m_dayFirst = 0, m_monthFirst = 0, m_slashes = 0, m_others = 0;
};

/// 2024-04-03 with or without a time and an offset, 3-Apr-24, Apr 3, 2024, 3/4/2024, Unix seconds or milliseconds.
/// Without a time it is midnight UTC; two digits of a year are of 1970 to 2069. Empty for anything else.
[[nodiscard]] std::optional<Timestamp> dateFrom(const QString &text, DateOrder order);

} // namespace plaudit
