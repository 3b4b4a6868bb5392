// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/reconciliation.h"

#include <array>
#include <cstdlib>

namespace plaudit
{

namespace
{

/// One way to read the columns.
struct Reading
{
    qint64 discount = 0;         ///< of goods
    qint64 off = 0;              ///< by how much the column of subtotals is too high
    qint64 shippingDiscount = 0; ///< by how much the column of shipping is too high
};

void placeTax(Reconciled &result, qint64 gapWithoutTax, qint64 taxes, std::optional<TaxPlace> taxPlace)
{
    const auto gapWithTax = gapWithoutTax + taxes;
    if (taxPlace)
        result.taxPlace = *taxPlace;
    else if (taxes != 0 && gapWithoutTax == 0)
        result.taxPlace = TaxPlace::Included;
    else if (taxes != 0 && gapWithTax == 0)
        result.taxPlace = TaxPlace::OnTop;
    const auto isOnTop = result.taxPlace == TaxPlace::OnTop ||
                         (result.taxPlace == TaxPlace::Unknown && std::abs(gapWithTax) < std::abs(gapWithoutTax));
    result.totalGap = isOnTop ? gapWithTax : gapWithoutTax;
}

Reconciled read(const OrderParts &parts, const Reading &reading, std::optional<TaxPlace> taxPlace)
{
    Reconciled result{.discount = reading.discount, .subtotal = parts.subtotal};
    if (result.subtotal)
        *result.subtotal -= reading.off;
    if (parts.goods && result.subtotal)
        result.subtotalGap = *parts.goods - reading.discount - *result.subtotal;
    auto sum = result.subtotal;
    if (!sum && parts.goods)
        sum = *parts.goods - reading.discount;
    if (sum && parts.total) {
        const auto rest = *sum + parts.shipping.value_or(0) - reading.shippingDiscount + parts.fees - *parts.total;
        placeTax(result, rest, parts.taxes.value_or(0), taxPlace);
    }
    return result;
}

bool isProved(const Reconciled &result)
{
    return result.subtotalGap.value_or(0) == 0 && result.totalGap.value_or(0) == 0;
}

} // namespace

Reconciled reconciled(const OrderParts &parts, std::optional<TaxPlace> taxPlace)
{
    const auto whole = parts.discount;
    const auto lines = parts.lineDiscounts;
    const auto usual = read(parts, {.discount = whole >= lines ? whole : whole + lines}, taxPlace);
    if (isProved(usual) || (whole == 0 && lines == 0))
        return usual;
    // The discounts add up; they are not in the subtotal yet; part of them is the shipping's.
    const auto ofGoods = parts.goods && parts.subtotal ? *parts.goods - *parts.subtotal : lines;
    const auto ofShipping = whole - ofGoods;
    const auto isShared = ofShipping > 0 && ofGoods >= 0 && ofShipping <= parts.shipping.value_or(0);
    const Reading sum{.discount = whole + lines};
    const Reading before{.discount = whole, .off = whole};
    const Reading shared = isShared ? Reading{.discount = ofGoods, .shippingDiscount = ofShipping} : sum;
    const Reading shippingAlone = ofGoods == lines || ofGoods == 0 ? Reading{.discount = ofGoods} : sum;
    const auto readings =
        parts.isSubtotalBeforeDiscounts
            ? std::array{sum, before, Reading{.discount = whole + lines, .off = whole}, shared, shippingAlone}
            : std::array{sum, shared, shippingAlone, before, Reading{.discount = whole + lines, .off = whole}};
    for (const auto &reading : readings) {
        // Without a total anything but the sum of both discounts would be a guess.
        const auto isGuess = !parts.total && &reading != readings.data();
        if (const auto result = read(parts, reading, taxPlace); !isGuess && isProved(result))
            return result;
    }
    return usual;
}

} // namespace plaudit
