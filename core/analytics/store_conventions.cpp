// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/store_conventions.h"

#include <atomic>
#include <mutex>

namespace plaudit
{

namespace
{

constexpr int daysOfWeek = 7;

std::atomic<int> firstDay = Qt::Monday;
std::mutex currencyMutex;

/// Under the mutex.
QString &currencyHeld()
{
    static QString currency;
    return currency;
}

} // namespace

void setStoreConventions(const StoreConventions &conventions)
{
    firstDay.store(conventions.firstDayOfWeek);
    const std::lock_guard lock(currencyMutex);
    currencyHeld() = conventions.currency;
}

StoreConventions storeConventions()
{
    const std::lock_guard lock(currencyMutex);
    return {.firstDayOfWeek = Qt::DayOfWeek(firstDay.load()), .currency = currencyHeld()};
}

QDate startOfWeek(QDate day)
{
    return day.addDays(-((day.dayOfWeek() - firstDay.load() + daysOfWeek) % daysOfWeek));
}

bool isStoreCurrency(const QString &currency)
{
    const std::lock_guard lock(currencyMutex);
    return !currency.isEmpty() && currency == currencyHeld();
}

} // namespace plaudit
