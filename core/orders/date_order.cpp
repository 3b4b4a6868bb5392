// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/date_order.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// 3/4/2024 and what follows it.
const QRegularExpression &numericDate()
{
    static const QRegularExpression pattern(
        u"^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:[ T,]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?$"_s);
    return pattern;
}

/// 31-Jul-18, 31 July 2018
const QRegularExpression &dayAndName()
{
    static const QRegularExpression pattern(u"^(\\d{1,2})[ .-]*([A-Za-z]{3,9})[ .,-]*(\\d{4}|\\d{2})$"_s);
    return pattern;
}

/// July 31, 2018
const QRegularExpression &nameAndDay()
{
    static const QRegularExpression pattern(u"^([A-Za-z]{3,9})[ .]*(\\d{1,2})(?:st|nd|rd|th)?[ ,]+(\\d{4}|\\d{2})$"_s);
    return pattern;
}

int yearFrom(const QString &digits)
{
    const auto year = digits.toInt();
    return digits.size() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

int monthFrom(const QString &name)
{
    for (int month = 1; month <= 12; ++month) {
        const auto english = QLocale::c().monthName(month, QLocale::LongFormat);
        const auto isName = name.size() >= 3 && english.startsWith(name, Qt::CaseInsensitive);
        if (isName || (month == 9 && name.compare("sept"_L1, Qt::CaseInsensitive) == 0))
            return month;
    }
    return 0;
}

std::optional<Timestamp> stampOf(const QDate &date, const QTime &time = QTime(0, 0))
{
    if (!date.isValid() || !time.isValid())
        return {};
    return Timestamp{.utcMs = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch()};
}

std::optional<Timestamp> fromNumbers(const QRegularExpressionMatch &match, DateOrder order)
{
    const auto first = match.captured(1).toInt();
    const auto second = match.captured(3).toInt();
    const auto day = order == DateOrder::DayFirst ? first : second;
    const auto month = order == DateOrder::DayFirst ? second : first;
    return stampOf(QDate(yearFrom(match.captured(4)), month, day),
        QTime(match.captured(5).toInt(), match.captured(6).toInt(), match.captured(7).toInt()));
}

std::optional<Timestamp> fromUnix(const QString &digits)
{
    constexpr int secondsLength = 10;
    constexpr int millisecondsLength = 13;
    auto isNumber = false;
    const auto value = digits.toLongLong(&isNumber);
    if (!isNumber || (digits.size() != secondsLength && digits.size() != millisecondsLength))
        return {};
    return Timestamp{.utcMs = digits.size() == secondsLength ? value * 1000 : value};
}

} // namespace

void DateOrderGuess::look(const QString &text)
{
    const auto match = numericDate().match(text.trimmed());
    if (match.hasMatch())
        look(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(2)[0].toLatin1());
}

void DateOrderGuess::look(int first, int second, char separator)
{
    m_dayFirst += first > 12 ? 1 : 0;
    m_monthFirst += second > 12 ? 1 : 0;
    ++(separator == '/' ? m_slashes : m_others);
}

DateOrder DateOrderGuess::order() const
{
    if (m_dayFirst != m_monthFirst)
        return m_dayFirst > m_monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    return m_others > m_slashes ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

bool DateOrderGuess::isDoubtful() const
{
    return m_dayFirst == m_monthFirst && m_slashes + m_others > 0;
}

std::optional<Timestamp> dateFrom(const QString &text, DateOrder order)
{
    const auto written = text.trimmed();
    if (const auto iso = Timestamp::fromIso(written))
        return iso;
    if (const auto day = QDate::fromString(written, Qt::ISODate); day.isValid())
        return stampOf(day);
    if (const auto spaced = Timestamp::fromIso(QString(written).replace(u' ', u'T')))
        return spaced;
    if (const auto match = numericDate().match(written); match.hasMatch())
        return fromNumbers(match, order);
    if (const auto match = dayAndName().match(written); match.hasMatch())
        return stampOf(QDate(yearFrom(match.captured(3)), monthFrom(match.captured(2)), match.captured(1).toInt()));
    if (const auto match = nameAndDay().match(written); match.hasMatch())
        return stampOf(QDate(yearFrom(match.captured(3)), monthFrom(match.captured(1)), match.captured(2).toInt()));
    return fromUnix(written);
}

} // namespace plaudit
