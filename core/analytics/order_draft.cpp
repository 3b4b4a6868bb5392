// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/order_draft.h"

#include "domain/currency.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace plaudit
{

OrderDraft::OrderDraft(LocalDays &days, CustomerCodes &customers, const Snapshot &base)
    : m_localDays(days)
    , m_customers(customers)
    , m_currencies(base.currencies())
{
    for (const auto &currency : m_currencies)
        m_minorUnits.push_back(std::pow(10.0, minorUnitDigits(currency)));
}

void OrderDraft::add(const OrderRow &row)
{
    m_dated.add(row.row, row.createdMs, m_localDays);
    m_customer.push_back(m_customers.codeOf(row.customer));
    m_currency.push_back(currencyOf(row.currency));
    m_totals.push_back(row.total.value_or(0));
    m_facts.push_back(
        static_cast<std::uint8_t>((row.isCounted ? 1U << static_cast<unsigned>(OrderBit::Counted) : 0U) |
                                  (row.refunded > 0 ? 1U << static_cast<unsigned>(OrderBit::Refunded) : 0U)));
    m_units.push_back(0);
    const OrderAmounts amounts{.lines = {},
        .subtotal = row.subtotal,
        .total = row.total,
        .shipping = row.shipping.value_or(0),
        .taxes = row.taxes.value_or(0),
        .discount = row.discount,
        .refunded = row.refunded,
        .taxPlace = row.taxPlace};
    m_goods.push_back(goodsOf(amounts));
    m_discounts.push_back(row.discount);
    m_rules.push_back(RevenueRule::of(amounts));
}

std::uint16_t OrderDraft::currencyOf(const QString &currency)
{
    if (!m_currencies.empty() && m_currencies[m_lastCurrency] == currency)
        return m_lastCurrency;
    const auto found = std::find(m_currencies.begin(), m_currencies.end(), currency);
    m_lastCurrency = static_cast<std::uint16_t>(found - m_currencies.begin());
    if (found == m_currencies.end()) {
        m_currencies.push_back(currency);
        m_minorUnits.push_back(std::pow(10.0, minorUnitDigits(currency)));
    }
    return m_lastCurrency;
}

void OrderDraft::addLine(const OrderLineRow &row)
{
    auto order = m_firstLine.size();
    if (order == 0 || m_dated.rows[order - 1] != row.order) {
        while (order < m_dated.rows.size() && m_dated.rows[order] < row.order)
            ++order;
        if (order == m_dated.rows.size() || m_dated.rows[order] != row.order)
            return;
        closeOrdersBefore(order);
        m_firstLine.push_back(static_cast<std::uint32_t>(m_lineRevenue.size()));
        m_goods[order] = -m_discounts[order];
        ++order;
    }
    m_units[order - 1] += row.quantity;
    m_goods[order - 1] += row.amount;
    m_weights.push_back(static_cast<double>(std::max(qint64{0}, row.amount - row.discount)));
}

void OrderDraft::closeOrdersBefore(std::size_t order)
{
    while (m_revenue.size() < order) {
        if (m_firstLine.size() == m_revenue.size())
            m_firstLine.push_back(static_cast<std::uint32_t>(m_lineRevenue.size()));
        closeOrder(m_revenue.size());
    }
}

void OrderDraft::closeOrder(std::size_t order)
{
    const bool isCounted = (m_facts[order] & 1U) != 0;
    const double revenue = isCounted ? m_rules[order].revenueOf(m_goods[order]) / m_minorUnits[m_currency[order]] : 0.0;
    m_revenue.push_back(revenue);
    const double sum = std::accumulate(m_weights.begin(), m_weights.end(), 0.0);
    const auto equalShare = 1.0 / static_cast<double>(std::max<std::size_t>(1, m_weights.size()));
    for (const double weight : m_weights)
        m_lineRevenue.push_back(revenue * (sum > 0.0 ? weight / sum : equalShare));
    m_weights.clear();
}

void OrderDraft::end()
{
    closeOrdersBefore(m_dated.rows.size());
    if (m_firstLine.size() == m_dated.rows.size())
        m_firstLine.push_back(static_cast<std::uint32_t>(m_lineRevenue.size()));
}

Snapshot::Orders OrderDraft::merged(const Snapshot::Orders &base, const RowMerge &merge) const
{
    Snapshot::Orders made;
    m_dated.mergeInto(made, base, merge);
    made.customer = merge.merged(base.customer, m_customer);
    made.currency = merge.merged(base.currency, m_currency);
    made.total = merge.merged(base.total, m_totals);
    made.revenue = merge.merged(base.revenue, m_revenue);
    made.units = merge.merged(base.units, m_units);
    made.facts = merge.merged(base.facts, m_facts);
    made.firstLine = merge.mergedFirsts(base.firstLine.values(), m_firstLine);
    return made;
}

Snapshot::Lines OrderDraft::mergedLines(const Snapshot &base, const RowMerge &merge) const
{
    Snapshot::Lines made;
    made.revenue =
        merge.mergedParts(base.lines().revenue.values(), base.orders().firstLine.values(), m_lineRevenue, m_firstLine);
    return made;
}

} // namespace plaudit
