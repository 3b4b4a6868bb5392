// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"
#include "orders/date_order.h"

#include <QByteArrayView>
#include <QTimeZone>

#include <optional>

namespace plaudit
{

/// Reads the dates of a file. By hand, since a million of them go through. One object a thread.
class OrderDates
{
public:
    /// `zone` is that of dates without an offset.
    OrderDates(DateOrder order, const QTimeZone &zone);

    /// `2021-04-08 17:24:41 +0200`, ISO 8601, RFC 2822, `4/8/2017 0:00`, `Apr 8, 2017 5:24:41 PM`, a spreadsheet's
    /// serial number (45384.34789), Unix seconds and milliseconds. Empty for anything else.
    [[nodiscard]] std::optional<Timestamp> read(QByteArrayView text);

private:
    [[nodiscard]] int offsetAt(qint64 localSeconds);

    DateOrder m_order;
    QTimeZone m_zone;
    bool m_isUtc;
    qint64 m_day = -1'000'000;      ///< the local day that was asked for last
    std::optional<int> m_dayOffset; ///< its offset; empty where it changes on that day
};

/// Adds a date such as 4/8/2017 0:00 to the guess; others tell nothing.
void lookAtDate(DateOrderGuess &guess, QByteArrayView text);

} // namespace plaudit
