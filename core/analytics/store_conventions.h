// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <Qt>

namespace plaudit
{

/// How a store counts: what its workspace says of weeks and money.
struct StoreConventions
{
    Qt::DayOfWeek firstDayOfWeek = Qt::Monday;
    QString currency; ///< comes first where there are several; empty: the one with most orders

    [[nodiscard]] friend bool operator==(const StoreConventions &, const StoreConventions &) = default;
};

/// Of the store whose figures this process makes, which is one at a time: Workspace::snapshot() sets them. Any thread.
void setStoreConventions(const StoreConventions &conventions);
[[nodiscard]] StoreConventions storeConventions();

/// The first day of the week that holds `day`.
[[nodiscard]] QDate startOfWeek(QDate day);
/// Whether a currency comes before others whatever their orders.
[[nodiscard]] bool isStoreCurrency(const QString &currency);

} // namespace plaudit
