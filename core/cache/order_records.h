// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/match.h"
#include "domain/order.h"

#include <QString>

#include <optional>
#include <vector>

namespace plaudit
{

/// Who a customer id stands for, from a file of customers.
struct CustomerIdentity
{
    QString customerId; ///< as orders have it
    QString email;      ///< or whatever else is one a person
};

/// Some orders of a file with what must be true together.
struct OrdersCommit
{
    qint64 batchId = 0;
    std::vector<Order> orders; ///< an order without facts adds its lines to the one of its source and key
    std::vector<CustomerIdentity> customers;
    std::vector<ImportReject> rejects;
};

/// What became of them. Orders, but for `rejected`, which are rows.
struct OrderCounts
{
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0; ///< told again, or told by an older version
    qint64 waiting = 0;   ///< lines of orders that no file has told of yet: kept, and shown once one does
    qint64 rejected = 0;
    std::vector<bool> isUnchanged = {}; ///< of each order of the commit
    std::vector<bool> isWaiting = {};

    OrderCounts &operator+=(const OrderCounts &other); ///< but for the two lists
};

/// An order as it stands, for the snapshot. Texts are valid until the next row.
struct OrderRow
{
    qint64 row = 0;                  ///< the table's row number
    std::optional<qint64> createdMs; ///< UTC
    qint64 customer = 0;             ///< customerKey() of its email; 0 without one
    QString currency;
    std::optional<qint64> subtotal, shipping, taxes, total;
    qint64 discount = 0, refunded = 0;
    TaxPlace taxPlace = TaxPlace::Unknown;
    bool isCounted = true; ///< as Order::isCounted
};

/// In the order of orders and positions.
struct OrderLineRow
{
    qint64 order = 0; ///< row number
    int position = 0; ///< from 0
    qint64 item = 0;  ///< row number
    int quantity = 1;
    qint64 amount = 0, discount = 0;
};

/// What a line item sells.
struct OrderItemRow
{
    qint64 row = 0;
    QString productId, variantId, sku, name;
};

/// What orders are found by. Texts are valid until the next row.
struct OrderReferenceRow
{
    qint64 row = 0;
    QString id, name;
    std::optional<qint64> createdMs; ///< UTC
    qint64 customer = 0;             ///< customerKey(); 0 without one
};

/// A review or response with everything an order may be found by. Texts are valid until the next row.
struct MatchSubject
{
    MatchKind kind = MatchKind::Review;
    qint64 row = 0; ///< row number in its table
    QString orderId, orderNumber;
    QString productId, variantId, sku, productName, variantName;
    QString email;                ///< its own, else its customer's
    std::optional<qint64> dateMs; ///< UTC
};

/// What is known of a record's order. One row for each record.
struct MatchRow
{
    MatchKind kind = MatchKind::Review;
    qint64 record = 0; ///< row number in its table
    MatchMethod method = MatchMethod::None;
    UnmatchedReason reason = UnmatchedReason::NotUnmatched;
    qint64 order = 0;  ///< row number; 0 without
    int position = -1; ///< of the line; −1 without
    /// What the record would be found by when more orders come: orderKey() of id and number, customerKey(); 0 without.
    qint64 idKey = 0, numberKey = 0, customer = 0;

    [[nodiscard]] friend bool operator==(const MatchRow &, const MatchRow &) = default;
};

struct MatchesCommit
{
    std::vector<MatchRow> rows;
    /// With the last part of a run: everything changed up to here is matched.
    std::optional<qint64> matchedSeq;
};

/// What a run of the matcher starts from.
struct MatchState
{
    qint64 matchedSeq = -1; ///< everything changed up to here is matched; −1: nothing is
    QString rules;          ///< the rules it was matched by, as JSON; empty: the usual ones
};

/// An order whose parts don't add up.
struct OrderDifference
{
    QString name, currency;
    std::optional<qint64> subtotal, total;
    std::optional<qint64> subtotalGap, totalGap;
};

/// A record in the list behind a figure of matching.
struct MatchLine
{
    MatchKind kind = MatchKind::Review;
    QString recordId, product, orderReference, customer;
    std::optional<qint64> dateMs; ///< UTC
    std::optional<int> rating;    ///< of a review
    std::optional<int> score;     ///< of a response
    QString orderName;            ///< the order it is tied to; empty without
};

} // namespace plaudit
