// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/store_plan.h"

#include <QString>

#include <vector>

namespace plaudit
{

struct SampleOrderLine
{
    int product = 0; ///< in the catalogue
    int variant = 0;
    int quantity = 1;
    qint64 price = 0; ///< of one, in cents
    bool hasEarlierName = false;
};

enum class OrderState { Paid, Pending, Refunded, PartiallyRefunded, Voided };

/// An order as the shop keeps it. Money in US cents; US and Canadian tax comes on top, elsewhere it is included.
struct SampleOrder
{
    int number = 0;
    QString id;
    QString name; ///< "#FW1001", or "#FW1001-B" where it is the second part of another one
    qint64 ms = 0;
    SamplePerson person;
    std::vector<SampleOrderLine> lines;
    QString discountCode;
    qint64 discount = 0, subtotal = 0, shipping = 0, taxes = 0, total = 0, refunded = 0;
    bool isTaxIncluded = false;
    OrderState state = OrderState::Paid;
    qint64 fulfilledMs = 0, cancelledMs = 0; ///< 0 where it never was
    bool hasEmail = true;                    ///< in the shop's export; half the customers leave none
    bool hasSkus = true;                     ///< in the shop's export
};

/// `index` in the plan's orders.
[[nodiscard]] SampleOrder sampleOrder(const StorePlan &plan, quint32 index);

[[nodiscard]] int orderNumber(quint32 index);
[[nodiscard]] QString orderId(quint32 index);
[[nodiscard]] QString orderName(quint32 index);
/// The name's digits: "1001".
[[nodiscard]] QString bareNumber(quint32 index);
/// Whether it was split off the order before it, so that both have the same number.
[[nodiscard]] bool isSecondPart(quint32 index);
/// In the shop's export: half the customers leave none.
[[nodiscard]] bool leavesEmail(const StorePlan &plan, quint32 customer);
/// Whether that order calls the product by its earlier name.
[[nodiscard]] bool hasEarlierName(const StorePlan &plan, const PlannedOrder &order, int product);

/// Shopify's, without prefix.
[[nodiscard]] QString variantId(int product, int variant);
/// "FW-50101-M"
[[nodiscard]] QString skuOf(int product, int variant);

} // namespace plaudit
