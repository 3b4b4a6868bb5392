// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/order_mapping.h"

namespace plaudit
{

/// What is known of a shop system's files beside the names of their columns.
struct DialectHabits
{
    std::optional<bool> isLineTotal; ///< unset: seen in the file
    bool addsUpRows = false;         ///< shipping, taxes and fees stand on each line for that line alone
    bool isSubtotalBeforeDiscounts = false;
    bool hasSubtotalOfLines = false;   ///< without a subtotal of its own, that of the lines is the order's
    bool sellsZeroOfCancelled = false; ///< a cancelled order's lines have a quantity of 0
};
[[nodiscard]] DialectHabits habitsOf(OrderDialect dialect);

/// Columns without which something of an order can't be told: those that the dialect has and this file lacks. Named as
/// the shop system names them.
[[nodiscard]] QStringList missingColumns(OrderDialect dialect, const OrderMapping &mapping);

/// Cancelled, voided, failed and the like, as the shop systems spell it; `status` in lower case.
[[nodiscard]] bool meansCancelled(const QString &status);

} // namespace plaudit
