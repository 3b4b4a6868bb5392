// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/order_date.h"

#include "orders/decimal_number.h"
#include "orders/text_cursor.h"

#include <QDateTime>

#include <chrono>

namespace plaudit
{

namespace
{

constexpr qint64 secondsOfADay = 86'400;

struct CivilDate
{
    int year = 0, month = 0, day = 0;
};

struct CivilTime
{
    int secondOfDay = 0, milliseconds = 0;
    std::optional<int> offset; ///< seconds east of UTC
};

std::optional<qint64> daysOf(const CivilDate &date)
{
    const std::chrono::year_month_day parts{
        std::chrono::year(date.year), std::chrono::month(unsigned(date.month)), std::chrono::day(unsigned(date.day))};
    if (!parts.ok())
        return {};
    return std::chrono::sys_days(parts).time_since_epoch().count();
}

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

struct NumericDate
{
    int first = 0, second = 0, year = 0;
    char separator = '/';
};

/// 4/8/2017, 4.8.17
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

std::optional<int> zoneOffset(TextCursor &cursor)
{
    const auto sign = cursor.anyOf("+-");
    if (sign == '\0') {
        const auto word = cursor.word();
        const auto isUtc = word == "Z" || word == "z" || word == "UTC" || word == "GMT";
        return isUtc ? std::optional(0) : std::nullopt;
    }
    const auto hours = cursor.number(1, 2);
    cursor.skip(':');
    const auto minutes = cursor.number(2, 2).value_or(0);
    if (!hours || *hours > 14 || minutes > 59)
        return {};
    const auto seconds = (*hours * 60 + minutes) * 60;
    return sign == '-' ? -seconds : seconds;
}

/// Adds what AM or PM means to an hour; −1 where it makes none.
int hourOf(int hour, TextCursor &cursor)
{
    TextCursor ahead = cursor;
    ahead.skipAll(" ");
    const auto word = ahead.word();
    const auto isAfternoon = qstrnicmp(word.data(), word.size(), "pm", 2) == 0;
    if (!isAfternoon && qstrnicmp(word.data(), word.size(), "am", 2) != 0)
        return hour > 23 ? -1 : hour;
    cursor = ahead;
    return hour < 1 || hour > 12 ? -1 : hour % 12 + (isAfternoon ? 12 : 0);
}

/// What follows a date, up to the end of the text.
std::optional<CivilTime> timeOf(TextCursor &cursor)
{
    CivilTime time;
    cursor.skipAll(" ,Tt");
    if (cursor.isAtEnd())
        return time;
    auto hour = cursor.number(1, 2);
    if (!hour || !cursor.skip(':'))
        return {};
    const auto minute = cursor.number(2, 2);
    const auto second = cursor.skip(':') ? cursor.number(2, 2) : std::optional(0);
    if (second && cursor.anyOf(".,") != '\0') {
        const auto fraction = cursor.digits().toByteArray().left(3).leftJustified(3, '0');
        time.milliseconds = fraction.toInt();
    }
    hour = hourOf(*hour, cursor);
    if (*hour < 0 || !minute || *minute > 59 || !second || *second > 60)
        return {};
    time.secondOfDay = (*hour * 60 + *minute) * 60 + std::min(*second, 59);
    cursor.skipAll(" ");
    if (cursor.isAtEnd())
        return time;
    time.offset = zoneOffset(cursor);
    cursor.skipAll(" ");
    if (cursor.skip('(')) // the zone's name as a comment
        cursor.skipAllBut(")");
    cursor.skip(')');
    return time.offset && cursor.isAtEnd() ? std::optional(time) : std::nullopt;
}

/// Days since 1899-12-30, or Unix seconds or milliseconds.
struct NumberDate
{
    qint64 milliseconds = 0;
    bool isLocal = false;
};

std::optional<NumberDate> numberDate(QByteArrayView text)
{
    constexpr qint64 epochSerial = 25'569;
    constexpr qint64 firstSerial = 20'000, lastSerial = 80'000; // 1954 to 2119
    auto marks = 0;
    for (const auto c : text) {
        marks += c == '.' || c == ',' ? 1 : 0;
        if (marks > 1 || ((c < '0' || c > '9') && c != '.' && c != ','))
            return {};
    }
    const auto mark = text.contains(',') ? DecimalMark::Comma : DecimalMark::Point;
    const auto number = readDecimal(text, mark);
    if (!number || !number->unit.isEmpty() || number->value.scale > 12)
        return {};
    const auto [digits, scale] = number->value;
    if (scale == 0 && (text.size() == 10 || text.size() == 13))
        return NumberDate{.milliseconds = text.size() == 10 ? digits * 1'000 : digits};
    qint64 power = 1;
    for (int i = 0; i < scale; ++i)
        power *= 10;
    const auto days = digits / power;
    if (days < firstSerial || days > lastSerial)
        return {};
    // Finer than a millionth of a day is less than a tenth of a second: seconds are what a serial can hold.
    auto fraction = digits % power;
    for (; power > 1'000'000'000; power /= 10)
        fraction /= 10;
    const auto seconds = (fraction * secondsOfADay + power / 2) / power;
    return NumberDate{.milliseconds = ((days - epochSerial) * secondsOfADay + seconds) * 1'000, .isLocal = true};
}

std::optional<CivilDate> dateAt(TextCursor &cursor, DateOrder order)
{
    if (const auto date = yearFirst(cursor))
        return date;
    if (const auto date = numericDate(cursor)) {
        const auto isDayFirst = order == DateOrder::DayFirst;
        return CivilDate{.year = date->year,
            .month = isDayFirst ? date->second : date->first,
            .day = isDayFirst ? date->first : date->second};
    }
    return namedDate(cursor);
}

} // namespace

OrderDates::OrderDates(DateOrder order, const QTimeZone &zone)
    : m_order(order)
    , m_zone(zone)
    , m_isUtc(!zone.isValid() || zone == QTimeZone::utc())
{}

int OrderDates::offsetAt(qint64 localSeconds)
{
    if (m_isUtc)
        return 0;
    const auto epoch = QDate(1970, 1, 1);
    const auto day = localSeconds / secondsOfADay - (localSeconds % secondsOfADay < 0 ? 1 : 0);
    if (day != m_day) {
        const auto atStart = QDateTime(epoch.addDays(day), QTime(0, 0), m_zone).offsetFromUtc();
        const auto atEnd = QDateTime(epoch.addDays(day + 1), QTime(0, 0), m_zone).offsetFromUtc();
        m_dayOffset = atStart == atEnd ? std::optional(atStart) : std::nullopt;
        m_day = day;
    }
    if (m_dayOffset)
        return *m_dayOffset;
    const auto time = QTime(0, 0).addSecs(int(localSeconds - day * secondsOfADay));
    return QDateTime(epoch.addDays(day), time, m_zone).offsetFromUtc();
}

std::optional<Timestamp> OrderDates::read(QByteArrayView text)
{
    TextCursor cursor(text.trimmed());
    cursor.skip('\'');
    if (const auto number = numberDate(cursor.rest())) {
        const auto offset = number->isLocal ? offsetAt(number->milliseconds / 1'000) : 0;
        return Timestamp{.utcMs = number->milliseconds - qint64(offset) * 1'000, .offsetSeconds = offset};
    }
    const auto date = dateAt(cursor, m_order);
    const auto days = date ? daysOf(*date) : std::nullopt;
    const auto time = days ? timeOf(cursor) : std::nullopt;
    if (!time)
        return {};
    const auto local = *days * secondsOfADay + time->secondOfDay;
    const auto offset = time->offset ? *time->offset : offsetAt(local);
    return Timestamp{.utcMs = (local - offset) * 1'000 + time->milliseconds, .offsetSeconds = offset};
}

void lookAtDate(DateOrderGuess &guess, QByteArrayView text)
{
    TextCursor cursor(text.trimmed());
    cursor.skip('\'');
    if (const auto date = numericDate(cursor))
        guess.look(date->first, date->second, date->separator);
}

} // namespace plaudit
