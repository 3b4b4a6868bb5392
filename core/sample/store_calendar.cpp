// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/store_calendar.h"

#include "sample/catalogue.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace plaudit
{

namespace
{

constexpr int monthsBack = 30;
constexpr int feedMonths = 8;
constexpr int gapDaysBeforeEnd = 75;
constexpr int gapDays = 9;
constexpr int blockDays = 10;
constexpr int launchDays = 25;
constexpr qint64 hourMs = 3'600'000;
constexpr int standardOffset = -5 * 3600;
constexpr int summerOffset = -4 * 3600;

QDate nthSunday(int year, int month, int n)
{
    const QDate first(year, month, 1);
    return first.addDays((7 - first.dayOfWeek()) % 7 + 7 * (n - 1));
}

qint64 utcMidnight(const QDate &day)
{
    return (day.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * 24 * hourMs;
}

int drawFrom(const std::vector<int> &addedUp, Random &random)
{
    const auto at = random.below(addedUp.back());
    return int(std::distance(addedUp.begin(), std::upper_bound(addedUp.begin(), addedUp.end(), at)));
}

int weightOf(const QDate &day, const QDate &first, qint64 days)
{
    constexpr std::array byMonth = {112, 94, 95, 92, 96, 98, 92, 90, 98, 104, 132, 148};
    constexpr std::array byWeekday = {106, 98, 95, 94, 94, 100, 116};
    const auto growth = 60 + int(first.daysTo(day) * 70 / days);
    const auto isSaleWeek = day.month() == 11 && day.day() >= 23;
    const auto weight = growth * byMonth[size_t(day.month() - 1)] * byWeekday[size_t(day.dayOfWeek() - 1)] / 1'000;
    return isSaleWeek ? weight * 17 / 10 : weight;
}

int weightOf(const SampleProduct &product, int dayNumber, int month)
{
    if (dayNumber + blockDays <= product.launchDay)
        return 0;
    const auto isNew = product.launchDay > 0 && dayNumber < product.launchDay + launchDays;
    return product.popularity * (*product.season)[size_t(month - 1)] * (isNew ? 3 : 1);
}

} // namespace

QByteArray storeZoneId()
{
    return QByteArrayLiteral("America/New_York");
}

int storeOffsetSeconds(qint64 utcMs)
{
    const auto year = QDate::fromJulianDay(utcMs / (24 * hourMs) + QDate(1970, 1, 1).toJulianDay()).year();
    const auto begins = utcMidnight(nthSunday(year, 3, 2)) + 7 * hourMs;
    const auto ends = utcMidnight(nthSunday(year, 11, 1)) + 6 * hourMs;
    return utcMs >= begins && utcMs < ends ? summerOffset : standardOffset;
}

QDate storeDate(qint64 utcMs)
{
    const auto local = utcMs + storeOffsetSeconds(utcMs) * 1000LL;
    return QDate::fromJulianDay(local / (24 * hourMs) + QDate(1970, 1, 1).toJulianDay());
}

qint64 startOfStoreDay(const QDate &day)
{
    const auto midnight = utcMidnight(day);
    return midnight - storeOffsetSeconds(midnight + 4 * hourMs) * 1000LL;
}

StoreCalendar::StoreCalendar(const QDate &asOf)
    : m_asOf(asOf)
    , m_firstDay(asOf.addMonths(-monthsBack))
    , m_endMs(startOfStoreDay(asOf))
    , m_feedFromMs(startOfStoreDay(feedFrom()))
{
    Q_ASSERT(asOf.isValid());
    const auto days = m_firstDay.daysTo(asOf);
    auto sum = 0;
    for (auto day = m_firstDay; day < asOf; day = day.addDays(1))
        m_dayWeights.push_back(sum += weightOf(day, m_firstDay, days));
    for (auto day = 0; day < days; day += blockDays) {
        auto &weights = m_productWeights.emplace_back();
        sum = 0;
        for (const auto &product : sampleCatalogue())
            weights.push_back(sum += weightOf(product, day, m_firstDay.addDays(day).month()));
    }
}

QDate StoreCalendar::badFrom() const
{
    return m_asOf.addDays(-badBatchDays);
}

QDate StoreCalendar::renamedOn() const
{
    constexpr int beforeEnd = 300;
    return m_asOf.addDays(-beforeEnd);
}

QDate StoreCalendar::feedFrom() const
{
    return m_asOf.addMonths(-feedMonths);
}

QDate StoreCalendar::gapFrom() const
{
    return m_asOf.addDays(-gapDaysBeforeEnd);
}

QDate StoreCalendar::gapTo() const
{
    return gapFrom().addDays(gapDays - 1);
}

bool StoreCalendar::isInFeed(qint64 utcMs) const
{
    return utcMs >= m_feedFromMs && utcMs < m_endMs && !isInGap(utcMs);
}

bool StoreCalendar::isInGap(qint64 utcMs) const
{
    const auto day = storeDate(utcMs);
    return day >= gapFrom() && day <= gapTo();
}

QDate StoreCalendar::drawDay(Random &random) const
{
    return m_firstDay.addDays(drawFrom(m_dayWeights, random));
}

int StoreCalendar::drawProduct(const QDate &day, Random &random) const
{
    const auto block = std::min(size_t(m_firstDay.daysTo(day) / blockDays), m_productWeights.size() - 1);
    return drawFrom(m_productWeights[block], random);
}

} // namespace plaudit
