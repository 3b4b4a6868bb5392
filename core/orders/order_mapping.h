// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "domain/result.h"
#include "orders/date_order.h"
#include "orders/decimal_number.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace plaudit
{

/// Which shop system wrote a file.
enum class OrderDialect { Shopify, WooCommerce, BigCommerce, Magento, Amazon, Generic };
inline constexpr OrderDialect allOrderDialects[] = {OrderDialect::Shopify, OrderDialect::WooCommerce,
    OrderDialect::BigCommerce, OrderDialect::Magento, OrderDialect::Amazon, OrderDialect::Generic};
[[nodiscard]] QString toString(OrderDialect dialect); ///< "shopify" …
[[nodiscard]] std::optional<OrderDialect> orderDialectFrom(const QString &text);

/// What the rows of a file are.
enum class OrderFileKind {
    Orders,    ///< orders, with or without their line items
    Lines,     ///< line items alone, of orders that another file tells of
    Customers, ///< who the customer ids of orders stand for
};

/// Which column of a file holds what of an order, and how it is written. What is unset is read off the file.
struct OrderMapping
{
    OrderFileKind kind = OrderFileKind::Orders;
    QString source; ///< Order::source; the dialect's name where empty
    QHash<QString, QString>
        columns; ///< by field of orderFields(); columns as the header spells them, case doesn't matter
    QHash<QString, QString> defaults; ///< by field, for rows without a value: {"currency": "BRL"}
    std::optional<DateOrder> dateOrder;
    std::optional<DecimalMark> decimalMark;
    std::optional<bool> isLineTotal; ///< the price of a line is of all its units
    std::optional<TaxPlace> taxPlace;

    /// Where in a row the field stands; −1 where it doesn't.
    [[nodiscard]] int columnOf(const QString &field, const QStringList &header) const;

    /// `{"version": 1, "kind": "orders"|"lines"|"customers", "source": "", "columns": {…}, "defaults": {…},
    /// "date_order": "day_first"|"month_first", "decimal_mark": "point"|"comma", "line_price": "unit"|"total", "tax":
    /// "included"|"on_top"}`
    [[nodiscard]] QByteArray toJson() const;
    /// Error: InvalidArgument, saying what is wrong.
    [[nodiscard]] static Result<OrderMapping> fromJson(const QByteArray &json);

    [[nodiscard]] friend bool operator==(const OrderMapping &, const OrderMapping &) = default;
};

/// What a mapping can name, in the order in which people look for it: order_id, order_name, created_at, email,
/// customer_id, currency, total, subtotal, shipping, taxes, discount, refunded, fees (duties and other charges on top),
/// financial_status, fulfillment_status, paid_at, fulfilled_at, cancelled_at, is_test, line_name, line_quantity,
/// line_price, line_sku, line_product_id, line_variant_id, line_discount, line_items (all lines in one cell; a column
/// whose name ends in 1 stands for those numbered 2, 3 … as well). is_test holds a yes or no, or a payment method: a
/// bogus one makes a test order.
[[nodiscard]] const QStringList &orderFields();

/// The dialect that the header speaks; Generic where none of the others.
[[nodiscard]] OrderDialect orderDialectOf(const QStringList &header);
/// By the names that this dialect and others give such columns.
[[nodiscard]] OrderMapping guessedOrderMapping(const QStringList &header, OrderDialect dialect);

} // namespace plaudit
