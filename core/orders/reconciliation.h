// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"

#include <optional>

namespace plaudit
{

/// An order's amounts as its file has them, in minor units.
struct OrderParts
{
    std::optional<qint64> goods; ///< Σ price · quantity; empty where the file has no lines or no prices
    qint64 lineDiscounts = 0;
    qint64 discount = 0; ///< the order's own column
    std::optional<qint64> subtotal, shipping, taxes, total;
    qint64 fees = 0;
    bool isSubtotalBeforeDiscounts = false; ///< usually, with this shop system
};

/// What the amounts mean, and by how much they miss each other.
struct Reconciled
{
    qint64 discount = 0; ///< of goods, those of the lines included
    std::optional<qint64> subtotal;
    TaxPlace taxPlace = TaxPlace::Unknown;
    std::optional<qint64> subtotalGap, totalGap; ///< as Order has them
};

/// Shops disagree on what their columns hold: whether the order's discount contains those of its lines or one of the
/// shipping, whether the subtotal is before or after discounts, whether taxes are part of the prices. Takes the first
/// reading by which goods − discount = subtotal and subtotal + shipping + fees (+ taxes) = total, exactly; where there
/// is none, the plain one with its gaps. `taxPlace` is settled where it is known.
[[nodiscard]] Reconciled reconciled(const OrderParts &parts, std::optional<TaxPlace> taxPlace = {});

} // namespace plaudit
