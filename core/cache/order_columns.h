// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/order_content.h"

#include <QStringList>

namespace plaudit
{

class Statement;

/// The columns of `orders` that an order fills, in the order of bindOrder().
[[nodiscard]] const QStringList &orderColumns();
/// What is reckoned of an order before it is written.
struct OrderKeys
{
    qint64 content = 0;      ///< contentOf()
    qint64 id = 0, name = 0; ///< orderKey()
    qint64 customer = 0;     ///< customerKey()
};
[[nodiscard]] OrderKeys keysOf(const Order &order);

/// Binds an order from position `first` on.
void bindOrder(Statement &statement, int first, const StandingOrder &standing, const OrderKeys &keys);
/// The order in a row that begins with orderColumns() and the source's name; without its lines.
[[nodiscard]] Order orderFrom(const Statement &row);

} // namespace plaudit
