// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/orders.h"
#include "pages/kpi_card.h"

#include <optional>

namespace plaudit
{

/// What the cards of the orders of one currency say.
struct OrderTotalsCards
{
    KpiCard::Content revenue, aov, risk;
};
struct OrdersCards : OrderTotalsCards
{
    KpiCard::Content coverage, timeToReview;
};

/// What is at risk is of all dates and has no time before; nor has the time to review, of which no test tells whether
/// it changed.
[[nodiscard]] OrderTotalsCards cardsOf(
    const OrderTotals &totals, const std::optional<OrderTotals> &before, const QString &currency);
[[nodiscard]] OrdersCards cardsOf(
    const OrdersMetrics &metrics, const std::optional<OrdersMetrics> &before, const QString &currency);

} // namespace plaudit
