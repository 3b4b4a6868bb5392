// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/statistics.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace plaudit
{

/// Money for people: the currency's code and the amount, with the decimals that currency has, rounded here and nowhere
/// before. Amounts are in units of the currency; `currency` is ISO 4217, and without one there is the number alone.
[[nodiscard]] QString writtenMoney(
    std::optional<double> amount, const QString &currency, const QLocale &locale); ///< EUR 1,245.58; a dash without
/// The number alone, where the currency stands beside it: 1,245.58
[[nodiscard]] QString writtenAmount(std::optional<double> amount, const QString &currency, const QLocale &locale);
/// Without decimals, where there is little room: EUR 1,246
[[nodiscard]] QString writtenWholeMoney(std::optional<double> amount, const QString &currency, const QLocale &locale);
[[nodiscard]] QString writtenWholeAmount(std::optional<double> amount, const QLocale &locale); ///< 1,246
[[nodiscard]] QString writtenMoneyInterval(
    const Interval &interval, const QString &currency, const QLocale &locale); ///< EUR 40.10 – 52.95
/// Half the width of the interval, the wider half where it is lopsided: ±6.30
[[nodiscard]] QString writtenMoneyMargin(
    double amount, const Interval &interval, const QString &currency, const QLocale &locale);

} // namespace plaudit
