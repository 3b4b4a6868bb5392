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

/// Which imports an order's facts and lines are of; 0: none told them.
struct OrderBatches
{
    qint64 facts = 0, lines = 0;
};

/// Binds an order from position 0 on.
void bindOrder(Statement &statement, const Order &order, const OrderKeys &keys, OrderBatches batches);
/// The order in a row that begins with orderColumns() and the source's name; without its lines.
[[nodiscard]] Order orderFrom(const Statement &row);

} // namespace plaudit
