// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/customer_codes.h"
#include "analytics/order_revenue.h"
#include "analytics/snapshot.h"
#include "cache/order_records.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace plaudit
{

/// The part of a snapshot that is about orders, row by row; single use. Reviews, responses and orders come in the order
/// of their rows, then lines in the order of orders and positions (which count from 0 without gaps), then matches, each
/// kind in the order of its records.
class PurchasesBuilder
{
public:
    void addReview(qint64 row, std::optional<qint64> dateMs);
    void addResponse(qint64 row, std::optional<qint64> dateMs);
    void addOrder(const OrderRow &row, std::int32_t day);
    void addOrderLine(const OrderLineRow &row);
    void addMatch(const MatchRow &row);
    [[nodiscard]] Snapshot::Purchases take();

private:
    /// Records that matches are of.
    struct Records
    {
        std::vector<qint64> rows;
        std::vector<qint64> ms; ///< noTime where there is none
    };
    void addMatch(const MatchRow &row, const Records &records, Snapshot::Matches &matches);
    [[nodiscard]] std::uint16_t currencyOf(const QString &currency);
    /// The order with that row number; orders.size() where there is none.
    [[nodiscard]] std::uint32_t orderAt(qint64 row) const;
    /// Works out the orders before `order`, whose lines are all there.
    void closeOrdersBefore(std::size_t order);
    void closeOrder(std::size_t order);

    Snapshot::Purchases m_made;
    Records m_reviews, m_responses;
    std::vector<qint64> m_orderRows;
    /// Of each order: without its lines until the first of them comes.
    std::vector<qint64> m_goods, m_discounts; ///< minor units
    std::vector<RevenueRule> m_rules;
    std::vector<double> m_minorUnits; ///< in a unit of each currency
    std::uint16_t m_lastCurrency = 0;
    std::vector<double> m_weights; ///< of the lines of the order that is coming
    CustomerCodes m_customers;
};

} // namespace plaudit
