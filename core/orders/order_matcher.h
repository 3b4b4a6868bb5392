// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/order_records.h"
#include "orders/order_index.h"
#include "orders/order_period.h"

#include <QString>

#include <optional>
#include <vector>

namespace plaudit
{

/// Ties records to orders. The first that holds:
/// 1. The record names an order and one of its lines is the record's product: `order_line`.
/// 2. It names an order: `order`.
/// 3. A review's customer bought its product before it, at most 365 days before; the latest purchase:
///    `customer_product`.
/// An order is named by its id or its number, as written (see orderReference()); else by what the rules leave of both;
/// else by the digits alone, where no other order has them in the same field. A product is told by variant id, product
/// id, SKU, then by its name (NFKC, case folded, white space folded): "product - variant", else the product's.
/// Of two orders that are named alike the one that sold the product; where both or neither did, and where two purchases
/// happened in one instant: `ambiguous`, as is a record that names nothing but digits that several orders share.
/// Holds no state but caches; belongs to one thread.
class OrderMatcher
{
public:
    /// `index` is sealed and complete for what is asked, and outlives the matcher.
    OrderMatcher(OrderIndex &index, const OrderPeriod &period);

    [[nodiscard]] MatchRow match(const MatchSubject &subject);

private:
    enum class Naming { Nothing, Orders, SharedDigits };
    struct Reference
    {
        QString text, core, digits;
    };

    [[nodiscard]] Reference referenceOf(const QString &text) const;
    /// Into m_named.
    [[nodiscard]] Naming findNamed(const MatchSubject &subject, MatchRow &row);
    template<class IsEqual>
    void collect(OrderIndex::Field field, qint64 key, IsEqual isEqual);
    [[nodiscard]] bool findWritten(const Reference &id, const Reference &number);
    [[nodiscard]] bool findByRules(const Reference &id, const Reference &number);
    [[nodiscard]] Naming findByDigits(const Reference &id, const Reference &number);
    void tieToNamed(MatchRow &row, const ProductTraits &product) const;
    void tieToPurchase(MatchRow &row, const ProductTraits &product, qint64 dateMs) const;

    OrderIndex &m_index;
    OrderPeriod m_period;
    std::vector<quint32> m_named;
};

/// The likely reason why `row` is tied to none, of a record of that time.
[[nodiscard]] UnmatchedReason unmatchedReason(
    const MatchRow &row, std::optional<qint64> dateMs, const OrderPeriod &period, bool isCustomerKnown);

} // namespace plaudit
