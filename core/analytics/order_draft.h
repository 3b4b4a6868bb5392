// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/customer_codes.h"
#include "analytics/dated_rows.h"
#include "analytics/local_days.h"
#include "analytics/order_revenue.h"
#include "analytics/row_merge.h"
#include "analytics/snapshot.h"
#include "cache/order_records.h"

#include <cstdint>
#include <vector>

namespace plaudit
{

/// Orders and their lines as they are read, on their way into a snapshot: orders in the order of rows, then lines in
/// the order of orders and positions, which count from 0 without gaps.
class OrderDraft
{
public:
    /// `days` and `customers` must outlive it.
    OrderDraft(LocalDays &days, CustomerCodes &customers, const Snapshot &base);

    void add(const OrderRow &row);
    void addLine(const OrderLineRow &row);
    void end();

    [[nodiscard]] const std::vector<std::uint32_t> &rows() const { return m_dated.rows; }
    [[nodiscard]] RowMerge mergeWith(const Snapshot::Orders &base, const std::vector<std::uint32_t> &leaving) const
    {
        return m_dated.mergeWith(base, leaving);
    }
    [[nodiscard]] Snapshot::Orders merged(const Snapshot::Orders &base, const RowMerge &merge) const;
    [[nodiscard]] Snapshot::Lines mergedLines(const Snapshot &base, const RowMerge &merge) const;

    [[nodiscard]] const std::vector<QString> &currencies() const { return m_currencies; }

private:
    [[nodiscard]] std::uint16_t currencyOf(const QString &currency);
    /// Works out the orders before `order`, whose lines are all there.
    void closeOrdersBefore(std::size_t order);
    void closeOrder(std::size_t order);

    LocalDays &m_localDays;
    DatedRows m_dated;
    CustomerCodes &m_customers;
    std::vector<QString> m_currencies;
    std::vector<double> m_minorUnits; ///< in a unit of each currency
    std::uint16_t m_lastCurrency = 0;

    std::vector<std::int32_t> m_units;
    std::vector<std::uint32_t> m_customer, m_firstLine;
    std::vector<std::uint16_t> m_currency;
    std::vector<std::int64_t> m_totals;
    std::vector<double> m_revenue, m_lineRevenue;
    std::vector<std::uint8_t> m_facts;
    /// Of each order: without its lines until the first of them comes.
    std::vector<qint64> m_goods, m_discounts; ///< minor units
    std::vector<RevenueRule> m_rules;
    std::vector<double> m_weights; ///< of the lines of the order that is coming
};

} // namespace plaudit
