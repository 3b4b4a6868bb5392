// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/last_known_day.h"

#include "analytics/snapshot.h"

#include <QDateTime>

#include <algorithm>

namespace plaudit
{

QDate lastKnownDay(const Snapshot &snapshot)
{
    qint64 last = snapshot.lastDay();
    const auto &ofOrders = snapshot.orders().days.day;
    if (!ofOrders.empty())
        last = std::max<qint64>(last, ofOrders[ofOrders.size() - 1]);
    if (const auto lastSync = snapshot.lastSyncMs())
        last = std::max(last, QDateTime::fromMSecsSinceEpoch(*lastSync, snapshot.timeZone()).date().toJulianDay());
    return last == noDay ? QDate() : QDate::fromJulianDay(last);
}

} // namespace plaudit
