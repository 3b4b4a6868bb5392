// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/order_revenue.h"

#include <algorithm>

namespace plaudit
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

RevenueRule RevenueRule::of(const OrderAmounts &amounts)
{
    const auto total = static_cast<double>(amounts.total.value_or(0));
    if (total <= 0.0)
        return {.lost = amounts.refunded};
    const double taxes = amounts.taxPlace == TaxPlace::Included ? static_cast<double>(amounts.taxes) : 0.0;
    return {.kept = (1.0 - taxes / total) * std::max(0.0, 1.0 - static_cast<double>(amounts.refunded) / total)};
}

double RevenueRule::revenueOf(qint64 goods) const
{
    return std::max(0.0, static_cast<double>(goods) * kept - static_cast<double>(lost));
}

} // namespace plaudit
