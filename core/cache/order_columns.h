// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/order_content.h"

#include <QStringList>

namespace plaudit
{

class Statement;

/// The columns of `orders` that an order fills, in the order of bindOrder().
[[nodiscard]] const QStringList &orderColumns();
/// Binds an order from position `first` on.
void bindOrder(Statement &statement, int first, const StandingOrder &standing);
/// The order in a row that begins with orderColumns() and the source's name; without its lines.
[[nodiscard]] Order orderFrom(const Statement &row);

} // namespace plaudit
