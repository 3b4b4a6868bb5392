// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"

#include <QString>

#include <optional>
#include <vector>

namespace plaudit
{

/// A line item. Money in minor units of its order's currency.
struct OrderLine
{
    QString productId, variantId; ///< without `shopify-`; may be empty
    QString sku, name;            ///< may be empty
    int quantity = 1;             ///< 1 or more
    qint64 amount = 0;            ///< price · quantity, before discounts
    qint64 discount = 0;          ///< of this line alone

    [[nodiscard]] friend bool operator==(const OrderLine &, const OrderLine &) = default;
};

/// Whether the taxes of an order are part of its prices.
enum class TaxPlace { Unknown, Included, OnTop };

/// An order as a file tells of it. Money in minor units of `currency`.
struct Order
{
    QString source; ///< which shop system it is of: "shopify", "woocommerce" … or a mapping's own word
    QString key;    ///< unique within the source: the id, else name and time of creation
    QString id;     ///< as the shop has it: "5480032800768"
    QString name;   ///< as people know it: "#FW1001"
    QString email;
    QString customerId;
    std::optional<Timestamp> createdAt, paidAt, fulfilledAt, cancelledAt;
    QString financialStatus, fulfillmentStatus; ///< lower case, as the file has them
    QString currency;                           ///< ISO 4217, upper case; empty where nothing tells
    std::optional<qint64> subtotal;             ///< goods after discounts
    std::optional<qint64> shipping, taxes;
    std::optional<qint64> total; ///< everything, tax and shipping included
    qint64 discount = 0;         ///< of goods, those of the lines included
    qint64 refunded = 0;
    TaxPlace taxPlace = TaxPlace::Unknown;
    bool isTest = false;
    bool isCancelled = false; ///< cancelled or voided
    /// Σ price·quantity − discount less the subtotal, and the sum of the parts less the total; empty where the file
    /// doesn't have them. 0 where the order is proved.
    std::optional<qint64> subtotalGap, totalGap;
    bool hasFacts = true; ///< false: only lines, for an order that another file tells of
    bool hasLines = true; ///< false: the file has no line items
    std::vector<OrderLine> lines;

    /// Counts in revenue and in the rates: neither cancelled, voided nor a test.
    [[nodiscard]] bool isCounted() const { return !isCancelled && !isTest; }
    [[nodiscard]] qint64 units() const
    {
        qint64 sum = 0;
        for (const auto &line : lines)
            sum += line.quantity;
        return sum;
    }
    [[nodiscard]] friend bool operator==(const Order &, const Order &) = default;
};

} // namespace plaudit
