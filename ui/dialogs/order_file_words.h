// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/order_import.h"

#include <QString>
#include <QStringList>

namespace plaudit
{

/// What the import of orders says, translated.
[[nodiscard]] QString nameOf(OrderDialect dialect);
[[nodiscard]] QString nameOf(OrderFileKind kind);
[[nodiscard]] QString nameOfSeparator(const QString &separator);
/// Of one of orderFields().
[[nodiscard]] QString nameOfOrderField(const QString &field);
/// "39 orders, 43 units, EUR 245.58, 0 rejected": money of several currencies side by side.
[[nodiscard]] QString totalsSentence(const OrderImportReport &report);
/// With one finding for all columns that are missing.
[[nodiscard]] std::vector<OrderFinding> joined(const std::vector<OrderFinding> &findings);
/// What a column's cells look like: "number", "date", "text", or "empty".
[[nodiscard]] QString columnKind(const std::vector<QStringList> &rows, int column);

} // namespace plaudit
