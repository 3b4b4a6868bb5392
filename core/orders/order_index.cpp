// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/order_index.h"

#include "domain/order_reference.h"

#include <algorithm>

namespace plaudit
{

OrderIndex::OrderIndex(const MatchRules &rules)
    : m_core(rules)
{}

quint16 OrderIndex::keep(const QString &reference)
{
    const auto length = quint16(std::min<qsizetype>(reference.size(), std::numeric_limits<quint16>::max()));
    m_texts.append(QStringView(reference).utf16(), length);
    return length;
}

void OrderIndex::addOrder(const OrderReferenceRow &order)
{
    Entry entry{.row = order.row,
        .createdMs = order.createdMs.value_or(noTime),
        .customer = order.customer,
        .textAt = m_texts.size()};
    entry.idLength = keep(orderReference(order.id));
    entry.nameLength = keep(orderReference(order.name));
    m_orders.push_back(entry);
    if (!order.createdMs)
        return;
    const auto ms = *order.createdMs;
    m_span = m_span ? std::pair(std::min(m_span->first, ms), std::max(m_span->second, ms)) : std::pair(ms, ms);
}

void OrderIndex::addKeys(KeyTable &table, const QString &reference, quint32 order) const
{
    table.add(orderKey(reference), order);
    if (m_core.hasRules())
        table.add(orderKey(m_core.of(reference)), order);
}

void OrderIndex::seal()
{
    std::sort(m_orders.begin(), m_orders.end(), [](const Entry &a, const Entry &b) { return a.row < b.row; });
    for (auto *table : {&m_byId, &m_byName, &m_byCustomer})
        table->reserve(m_orders.size());
    for (quint32 order = 0; order < m_orders.size(); ++order) {
        addKeys(m_byId, reference(Field::Id, order).toString(), order);
        addKeys(m_byName, reference(Field::Name, order).toString(), order);
        m_byCustomer.add(m_orders[order].customer, order);
    }
    m_byId.seal();
    m_byName.seal();
    m_byCustomer.seal(
        [this](quint32 a, quint32 b) { return createdMs(a) != createdMs(b) ? createdMs(a) > createdMs(b) : a < b; });
}

void OrderIndex::addLine(const OrderLineRow &line)
{
    const auto order = std::lower_bound(
        m_orders.begin(), m_orders.end(), line.order, [](const Entry &entry, qint64 row) { return entry.row < row; });
    const auto item = m_book.find(line.item);
    if (order == m_orders.end() || order->row != line.order || !item)
        return;
    if (order->lineCount == 0)
        order->firstLine = quint32(m_lines.size());
    ++order->lineCount;
    m_lines.push_back({.item = *item, .position = line.position});
}

std::vector<qint64> OrderIndex::rows() const
{
    std::vector<qint64> rows(m_orders.size());
    std::transform(m_orders.begin(), m_orders.end(), rows.begin(), [](const Entry &entry) { return entry.row; });
    return rows;
}

std::span<const KeyTable::Entry> OrderIndex::candidates(Field field, qint64 key) const
{
    return (field == Field::Id ? m_byId : m_byName).of(key);
}

QStringView OrderIndex::reference(Field field, quint32 order) const
{
    const auto &entry = m_orders[order];
    const auto texts = QStringView(m_texts.data() + entry.textAt, qsizetype(entry.idLength) + entry.nameLength);
    return field == Field::Id ? texts.first(entry.idLength) : texts.sliced(entry.idLength);
}

OrderIndex::FittingLine OrderIndex::fittingLine(quint32 order, const ProductTraits &wanted) const
{
    FittingLine best;
    const auto &entry = m_orders[order];
    for (auto i = entry.firstLine; i < entry.firstLine + entry.lineCount; ++i) {
        const auto fit = m_book.fit(m_lines[i].item, wanted);
        if (fit < best.fit)
            best = {.fit = fit, .position = m_lines[i].position};
    }
    return best;
}

} // namespace plaudit
