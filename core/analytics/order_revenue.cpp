// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/order_revenue.h"

#include <algorithm>

namespace plaudit
{

namespace
{

qint64 goodsOf(const OrderAmounts &amounts)
{
    if (amounts.lines)
        return *amounts.lines - amounts.discount;
    if (amounts.subtotal)
        return *amounts.subtotal;
    const auto taxesOnTop = amounts.taxPlace == TaxPlace::OnTop ? amounts.taxes : 0;
    return amounts.total.value_or(0) - amounts.shipping - taxesOnTop;
}

} // namespace

double revenueOf(const OrderAmounts &amounts)
{
    const auto goods = static_cast<double>(goodsOf(amounts));
    const auto total = static_cast<double>(amounts.total.value_or(0));
    const auto refunded = static_cast<double>(amounts.refunded);
    if (total <= 0.0)
        return std::max(0.0, goods - refunded);
    const double taxes = amounts.taxPlace == TaxPlace::Included ? static_cast<double>(amounts.taxes) : 0.0;
    const double net = goods - taxes * goods / total;
    return std::max(0.0, net * std::max(0.0, 1.0 - refunded / total));
}

} // namespace plaudit
