// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/local_days.h"

#include <QDateTime>

namespace plaudit
{

namespace
{

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 julianDayOf1970 = 2'440'588;

qint64 flooredDays(qint64 ms)
{
    return ms >= 0 ? ms / dayMs : -((-ms + dayMs - 1) / dayMs);
}

} // namespace

LocalDays::LocalDays(const QTimeZone &zone)
    : m_zone(zone)
{}

std::int32_t LocalDays::dayOf(qint64 utcMs)
{
    const auto utcDay = flooredDays(utcMs);
    auto known = m_offsetOfUtcDay.constFind(utcDay);
    if (known == m_offsetOfUtcDay.constEnd()) {
        const int first = offsetAt(utcDay * dayMs);
        const int last = offsetAt((utcDay + 1) * dayMs - 1);
        known = m_offsetOfUtcDay.insert(utcDay, first == last ? std::optional(first) : std::nullopt);
    }
    const int offset = known->has_value() ? **known : offsetAt(utcMs);
    return static_cast<std::int32_t>(flooredDays(utcMs + offset * 1000LL) + julianDayOf1970);
}

int LocalDays::offsetAt(qint64 utcMs) const
{
    return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC));
}

} // namespace plaudit
