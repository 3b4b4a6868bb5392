// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace plaudit
{

/// What a column of orders can hold; in the order of orderFields().
enum class OrderField {
    OrderId,
    OrderName,
    CreatedAt,
    Email,
    CustomerId,
    Currency,
    Total,
    Subtotal,
    Shipping,
    Taxes,
    Discount,
    Refunded,
    Fees,
    FinancialStatus,
    FulfillmentStatus,
    PaidAt,
    FulfilledAt,
    CancelledAt,
    IsTest,
    LineName,
    LineQuantity,
    LinePrice,
    LineSku,
    LineProductId,
    LineVariantId,
    LineDiscount,
    LineItems,
};
inline constexpr auto lastOrderField = OrderField::LineItems;
inline constexpr int orderFieldCount = int(lastOrderField) + 1;

/// "order_id" …
[[nodiscard]] QString toString(OrderField field);

/// A column's name as names are compared: lower case, letters and digits alone.
[[nodiscard]] QString plainColumnName(const QString &name);

/// What shops call such a column, as plainColumnName() has it; the best first.
[[nodiscard]] const QStringList &synonymsOf(OrderField field);

} // namespace plaudit
