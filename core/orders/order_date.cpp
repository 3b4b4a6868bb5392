// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/order_date.h"

#include "orders/civil_date.h"
#include "orders/decimal_number.h"

#include <QDateTime>

#include <algorithm>

namespace plaudit
{

namespace
{

constexpr qint64 secondsOfADay = 86'400;

struct CivilTime
{
    int secondOfDay = 0, milliseconds = 0;
    std::optional<int> offset; ///< seconds east of UTC
};

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
    const auto date = civilDate(cursor, m_order);
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
