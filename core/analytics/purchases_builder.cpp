// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/purchases_builder.h"

#include "analytics/customer_opinions.h"
#include "domain/currency.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace plaudit
{

namespace
{

std::int32_t delayBetween(qint64 orderMs, qint64 opinionMs)
{
    if (orderMs == Snapshot::noTime || opinionMs == Snapshot::noTime)
        return Snapshot::Matches::noDelay;
    const auto ms = opinionMs - orderMs;
    const auto seconds = ms >= 0 ? ms / 1000 : -((999 - ms) / 1000);
    constexpr qint64 most = std::numeric_limits<std::int32_t>::max();
    return static_cast<std::int32_t>(std::clamp(seconds, -most, most));
}

/// An entry for each record up to `size` that the matcher has not looked at.
void fillUp(Snapshot::Matches &matches, std::size_t size, bool hasOrders)
{
    matches.method.resize(size, MatchMethod::None);
    matches.reason.resize(size, hasOrders ? UnmatchedReason::NotUnmatched : UnmatchedReason::NoOrders);
    matches.order.resize(size, Snapshot::Matches::nothing);
    matches.line.resize(size, Snapshot::Matches::nothing);
    matches.customer.resize(size, 0);
    matches.delay.resize(size, Snapshot::Matches::noDelay);
}

} // namespace

void PurchasesBuilder::addReview(qint64 row, std::optional<qint64> dateMs)
{
    m_reviews.rows.push_back(row);
    m_reviews.ms.push_back(dateMs.value_or(Snapshot::noTime));
}

void PurchasesBuilder::addResponse(qint64 row, std::optional<qint64> dateMs)
{
    m_responses.rows.push_back(row);
    m_responses.ms.push_back(dateMs.value_or(Snapshot::noTime));
}

void PurchasesBuilder::addOrder(const OrderRow &row, std::int32_t day)
{
    auto &orders = m_made.orders;
    m_orderRows.push_back(row.row);
    orders.day.push_back(day);
    orders.ms.push_back(row.createdMs.value_or(Snapshot::noTime));
    orders.customer.push_back(m_customers.codeOf(row.customer));
    orders.currency.push_back(currencyOf(row.currency));
    orders.total.push_back(row.total.value_or(0));
    orders.isCounted.push_back(row.isCounted);
    orders.isRefunded.push_back(row.refunded > 0);
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
    if (!row.createdMs)
        return;
    m_made.firstMs = std::min(m_made.firstMs.value_or(*row.createdMs), *row.createdMs);
    m_made.lastMs = std::max(m_made.lastMs.value_or(*row.createdMs), *row.createdMs);
}

std::uint16_t PurchasesBuilder::currencyOf(const QString &currency)
{
    auto &known = m_made.currencies;
    if (!known.empty() && known[m_lastCurrency] == currency)
        return m_lastCurrency;
    const auto found = std::find(known.begin(), known.end(), currency);
    m_lastCurrency = static_cast<std::uint16_t>(found - known.begin());
    if (found == known.end()) {
        known.push_back(currency);
        m_minorUnits.push_back(std::pow(10.0, minorUnitDigits(currency)));
    }
    return m_lastCurrency;
}

void PurchasesBuilder::addOrderLine(const OrderLineRow &row)
{
    auto order = m_made.orders.firstLine.size();
    if (order == 0 || m_orderRows[order - 1] != row.order) {
        while (order < m_orderRows.size() && m_orderRows[order] < row.order)
            ++order;
        if (order == m_orderRows.size() || m_orderRows[order] != row.order)
            return;
        closeOrdersBefore(order);
        m_made.orders.firstLine.push_back(static_cast<std::uint32_t>(m_made.lines.size()));
        m_goods[order] = -m_discounts[order];
        ++order;
    }
    auto &lines = m_made.lines;
    lines.order.push_back(static_cast<std::uint32_t>(order - 1));
    lines.quantity.push_back(row.quantity);
    m_goods[order - 1] += row.amount;
    m_weights.push_back(static_cast<double>(std::max(qint64{0}, row.amount - row.discount)));
}

void PurchasesBuilder::closeOrdersBefore(std::size_t order)
{
    auto &firstLine = m_made.orders.firstLine;
    while (m_made.orders.revenue.size() < order) {
        if (firstLine.size() == m_made.orders.revenue.size())
            firstLine.push_back(static_cast<std::uint32_t>(m_made.lines.size()));
        closeOrder(m_made.orders.revenue.size());
    }
}

void PurchasesBuilder::closeOrder(std::size_t order)
{
    auto &orders = m_made.orders;
    const double minorUnits = m_minorUnits[orders.currency[order]];
    const double revenue = orders.isCounted[order] ? m_rules[order].revenueOf(m_goods[order]) / minorUnits : 0.0;
    orders.revenue.push_back(revenue);
    const double sum = std::accumulate(m_weights.begin(), m_weights.end(), 0.0);
    const auto equalShare = 1.0 / static_cast<double>(std::max<std::size_t>(1, m_weights.size()));
    for (const double weight : m_weights)
        m_made.lines.revenue.push_back(revenue * (sum > 0.0 ? weight / sum : equalShare));
    m_weights.clear();
}

std::uint32_t PurchasesBuilder::orderAt(qint64 row) const
{
    // Without gaps in the rows an order stands where its number says; with gaps it stands before that.
    const auto size = static_cast<qint64>(m_orderRows.size());
    const auto furthest = size == 0 ? -1 : std::min(row - m_orderRows.front(), size - 1);
    if (furthest < 0)
        return static_cast<std::uint32_t>(size);
    if (m_orderRows[static_cast<std::size_t>(furthest)] == row)
        return static_cast<std::uint32_t>(furthest);
    const auto found = std::lower_bound(m_orderRows.begin(), m_orderRows.begin() + furthest, row);
    return static_cast<std::uint32_t>(*found == row ? found - m_orderRows.begin() : size);
}

void PurchasesBuilder::addMatch(const MatchRow &row)
{
    closeOrdersBefore(m_orderRows.size());
    if (row.kind == MatchKind::Review)
        addMatch(row, m_reviews, m_made.reviews);
    else
        addMatch(row, m_responses, m_made.responses);
}

void PurchasesBuilder::addMatch(const MatchRow &row, const Records &records, Snapshot::Matches &matches)
{
    auto record = matches.size();
    while (record < records.rows.size() && records.rows[record] < row.record)
        ++record;
    if (record == records.rows.size() || records.rows[record] != row.record)
        return;
    fillUp(matches, record, !m_orderRows.empty());
    const auto &orders = m_made.orders;
    const auto order = row.order == 0 ? m_orderRows.size() : orderAt(row.order);
    const bool hasOrder = order < m_orderRows.size();
    auto line = Snapshot::Matches::nothing;
    if (hasOrder && row.position >= 0) {
        const auto wanted = orders.firstLine[order] + static_cast<std::uint32_t>(row.position);
        if (wanted < m_made.lines.size() && m_made.lines.order[wanted] == order)
            line = wanted;
    }
    const auto buyer = hasOrder ? orders.customer[order] : 0;
    matches.method.push_back(row.method);
    matches.reason.push_back(row.reason);
    matches.order.push_back(hasOrder ? static_cast<std::uint32_t>(order) : Snapshot::Matches::nothing);
    matches.line.push_back(line);
    matches.customer.push_back(buyer != 0 ? buyer : m_customers.codeOf(row.customer));
    matches.delay.push_back(hasOrder ? delayBetween(orders.ms[order], records.ms[record]) : Snapshot::Matches::noDelay);
}

Snapshot::Purchases PurchasesBuilder::take()
{
    closeOrdersBefore(m_orderRows.size());
    m_made.orders.firstLine.push_back(static_cast<std::uint32_t>(m_made.lines.size()));
    fillUp(m_made.reviews, m_reviews.rows.size(), !m_orderRows.empty());
    fillUp(m_made.responses, m_responses.rows.size(), !m_orderRows.empty());
    m_made.customers = m_customers.size();
    tieOpinions(m_made, m_reviews.ms, m_responses.ms);
    return std::move(m_made);
}

} // namespace plaudit
