// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/order_records.h"

#include <QtGlobal>

#include <optional>

namespace plaudit
{

/// What an order's revenue is worked out from. Money in minor units.
struct OrderAmounts
{
    std::optional<qint64> lines; ///< Σ price·quantity; empty where the order has no lines
    std::optional<qint64> subtotal, total;
    qint64 shipping = 0, taxes = 0; ///< 0 where the file doesn't say
    qint64 discount = 0, refunded = 0;
    TaxPlace taxPlace = TaxPlace::Unknown;
};

/// Goods G before included tax and refunds: Σ price·quantity − discount; without lines the subtotal, and without that
/// the total less shipping and taxes on top.
[[nodiscard]] qint64 goodsOf(const OrderAmounts &amounts);

/// How much of an order's goods stays revenue. Included tax is taken out in proportion, N = G − taxes·G/total; a refund
/// counts by goods / total, N·max(0, 1 − refunded/total), and as a whole where there is no total. Never below 0.
struct RevenueRule
{
    double kept = 1.0;
    qint64 lost = 0;

    [[nodiscard]] static RevenueRule of(const OrderAmounts &amounts);
    /// Minor units, unrounded.
    [[nodiscard]] double revenueOf(qint64 goods) const;
};

} // namespace plaudit
