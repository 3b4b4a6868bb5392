// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/order_reading.h"

#include "cache/database.h"
#include "cache/order_columns.h"
#include "cache/values.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

const auto referenceColumns = u"id, order_id, name, created_at_ms, customer"_s;

/// Where a line stands and of what it is come in one number, so that a million are read in fewer steps.
constexpr int positionBits = 20;
const auto lineNumbers =
    u"l.\"order\", (l.item << %1) | l.position, l.quantity, l.amount, l.discount"_s.arg(positionBits);

OrderLineRow lineFrom(const Statement &row)
{
    const auto place = row.integer(1);
    return {.order = row.integer(0),
        .position = static_cast<int>(place & ((1 << positionBits) - 1)),
        .item = place >> positionBits,
        .quantity = static_cast<int>(row.integer(2)),
        .amount = row.integer(3),
        .discount = row.integer(4)};
}

std::function<void(const Statement &)> asReference(const std::function<void(const OrderReferenceRow &)> &use)
{
    return [&use](const Statement &row) {
        use({.row = row.value(0).toLongLong(),
            .id = row.value(1).toString(),
            .name = row.value(2).toString(),
            .createdMs = optionalFrom<qint64>(row.value(3)),
            .customer = row.value(4).toLongLong()});
    };
}

} // namespace

QString jsonOf(const std::vector<qint64> &numbers)
{
    QString json;
    json.reserve(qsizetype(numbers.size()) * 21 + 2);
    json += u'[';
    for (const auto number : numbers) {
        if (json.size() > 1)
            json += u',';
        json += QString::number(number);
    }
    json += u']';
    return json;
}

OrderReading::OrderReading(Database &database)
    : m_database(database)
{}

Result<void> OrderReading::eachOrder(std::optional<qint64> sinceSeq, const std::function<void(const OrderRow &)> &use)
{
    OrderRow order;
    return m_database.eachRow(
        u"SELECT id, created_at_ms, customer, currency, subtotal, shipping, taxes, total, discount, "
        "refunded, flags "
        "FROM orders WHERE facts_batch IS NOT NULL %1"_s.arg(
            sinceSeq ? u"AND changed_seq > ? ORDER BY id + 0"_s : u"ORDER BY id"_s),
        sinceSeq ? QVariantList{*sinceSeq} : QVariantList(), [&](const Statement &row) {
            order.row = row.integer(0);
            order.createdMs = optionalFrom<qint64>(row.value(1));
            order.customer = row.integer(2);
            order.currency = row.value(3).toString();
            order.subtotal = optionalFrom<qint64>(row.value(4));
            order.shipping = optionalFrom<qint64>(row.value(5));
            order.taxes = optionalFrom<qint64>(row.value(6));
            order.total = optionalFrom<qint64>(row.value(7));
            order.discount = row.integer(8);
            order.refunded = row.integer(9);
            const auto flags = row.integer(10);
            order.taxPlace = static_cast<TaxPlace>(flags >> 3);
            order.isCounted = (flags & 3) == 0;
            use(order);
        });
}

Result<void> OrderReading::eachLine(
    std::optional<qint64> sinceSeq, const std::function<void(const OrderLineRow &)> &use)
{
    const auto which = sinceSeq ? u"WHERE l.\"order\" IN (SELECT id FROM orders WHERE changed_seq > ?) "_s : QString();
    return m_database.eachRow(
        u"SELECT %1 FROM order_line l %2ORDER BY l.\"order\", l.position"_s.arg(lineNumbers, which),
        sinceSeq ? QVariantList{*sinceSeq} : QVariantList(), [&use](const Statement &row) { use(lineFrom(row)); });
}

Result<std::vector<OrderItemRow>> OrderReading::items()
{
    std::vector<OrderItemRow> items;
    return m_database
        .eachRow(u"SELECT id, product_id, variant_id, sku, name FROM order_item ORDER BY id"_s, {},
            [&items](const Statement &row) {
                items.push_back({.row = row.value(0).toLongLong(),
                    .productId = row.value(1).toString(),
                    .variantId = row.value(2).toString(),
                    .sku = row.value(3).toString(),
                    .name = row.value(4).toString()});
            })
        .map([&items] { return std::move(items); });
}

Result<std::optional<Order>> OrderReading::order(const QString &source, const QString &key)
{
    qint64 row = 0;
    const auto found = m_database.eachRow(
        u"SELECT o.id FROM orders o JOIN order_source s ON s.id = o.source WHERE o.order_key = ? AND s.name = ? "
        "AND o.facts_batch IS NOT NULL"_s,
        {notNull(key), notNull(source)}, [&row](const Statement &order) { row = order.value(0).toLongLong(); });
    if (!found)
        return failure(found.error());
    return row == 0 ? Result<std::optional<Order>>() : order(row);
}

Result<std::optional<Order>> OrderReading::order(qint64 row)
{
    std::optional<Order> order;
    return m_database
        .eachRow(u"SELECT %1, s.name FROM orders o JOIN order_source s ON s.id = o.source WHERE o.id = ?"_s.arg(
                     u"o."_s + orderColumns().join(", o."_L1)),
            {row}, [&order](const Statement &found) { order = orderFrom(found); })
        .and_then([&] {
            return m_database.eachRow(
                u"SELECT i.product_id, i.variant_id, i.sku, i.name, l.quantity, l.amount, l.discount FROM order_line l "
                "JOIN order_item i ON i.id = l.item WHERE l.\"order\" = ? ORDER BY l.position"_s,
                {row}, [&order](const Statement &line) {
                    order->lines.push_back({.productId = line.value(0).toString(),
                        .variantId = line.value(1).toString(),
                        .sku = line.value(2).toString(),
                        .name = line.value(3).toString(),
                        .quantity = line.value(4).toInt(),
                        .amount = line.value(5).toLongLong(),
                        .discount = line.value(6).toLongLong()});
                });
        })
        .map([&order] { return std::move(order); });
}

Result<std::vector<OrderDifference>> OrderReading::differences(std::optional<qint64> batchId, int most)
{
    std::vector<OrderDifference> differences;
    return m_database
        .eachRow(u"SELECT coalesce(name, order_id, order_key), currency, subtotal, total, subtotal_gap, total_gap "
                 "FROM orders WHERE (coalesce(subtotal_gap, 0) <> 0 OR coalesce(total_gap, 0) <> 0) "
                 "AND facts_batch IS NOT NULL AND (? IS NULL OR facts_batch = ?) "
                 "ORDER BY max(abs(coalesce(subtotal_gap, 0)), abs(coalesce(total_gap, 0))) DESC, id LIMIT ?"_s,
            {orNull(batchId), orNull(batchId), most},
            [&differences](const Statement &row) {
                differences.push_back({.name = row.value(0).toString(),
                    .currency = row.value(1).toString(),
                    .subtotal = optionalFrom<qint64>(row.value(2)),
                    .total = optionalFrom<qint64>(row.value(3)),
                    .subtotalGap = optionalFrom<qint64>(row.value(4)),
                    .totalGap = optionalFrom<qint64>(row.value(5))});
            })
        .map([&differences] { return std::move(differences); });
}

Result<qint64> OrderReading::differenceCount()
{
    return m_database
        .value(u"SELECT count(*) FROM orders WHERE (coalesce(subtotal_gap, 0) <> 0 OR coalesce(total_gap, 0) <> 0) "
               "AND facts_batch IS NOT NULL"_s)
        .map([](const QVariant &count) { return count.toLongLong(); });
}

Result<std::optional<std::pair<qint64, qint64>>> OrderReading::span()
{
    std::optional<std::pair<qint64, qint64>> span;
    // Each end by itself, which an index on the column answers at once.
    const auto end = u"(SELECT created_at_ms FROM orders WHERE facts_batch IS NOT NULL AND created_at_ms IS NOT NULL "
                     "ORDER BY created_at_ms %1 LIMIT 1)"_s;
    return m_database
        .eachRow(u"SELECT %1, %2"_s.arg(end.arg(u"ASC"_s), end.arg(u"DESC"_s)), {},
            [&span](const Statement &row) {
                if (!row.value(0).isNull())
                    span = std::pair(row.value(0).toLongLong(), row.value(1).toLongLong());
            })
        .map([&span] { return span; });
}

Result<void> OrderReading::eachReference(
    std::optional<qint64> sinceSeq, const std::function<void(const OrderReferenceRow &)> &use)
{
    const auto which = sinceSeq ? u" AND changed_seq > ?"_s : QString();
    return m_database.eachRow(
        u"SELECT %1 FROM orders WHERE facts_batch IS NOT NULL%2 ORDER BY id"_s.arg(referenceColumns, which),
        sinceSeq ? QVariantList{*sinceSeq} : QVariantList(), asReference(use));
}

Result<void> OrderReading::eachReferenceOf(const std::vector<qint64> &orderKeys, const std::vector<qint64> &customers,
    const std::function<void(const OrderReferenceRow &)> &use)
{
    const auto keys = jsonOf(orderKeys);
    return m_database.eachRow(
        u"SELECT %1 FROM orders WHERE facts_batch IS NOT NULL AND ("
        "(id_key <> 0 AND id_key IN (SELECT value FROM json_each(?))) "
        "OR (name_key <> 0 AND name_key IN (SELECT value FROM json_each(?))) "
        "OR (customer <> 0 AND customer IN (SELECT value FROM json_each(?)))) ORDER BY id"_s.arg(referenceColumns),
        {keys, keys, jsonOf(customers)}, asReference(use));
}

Result<void> OrderReading::eachLineOf(
    const std::vector<qint64> &orders, const std::function<void(const OrderLineRow &)> &use)
{
    return m_database.eachRow(u"SELECT %1 FROM json_each(?) o CROSS JOIN order_line l ON l.\"order\" = o.value "
                              "ORDER BY l.\"order\", l.position"_s.arg(lineNumbers),
        {jsonOf(orders)}, [&use](const Statement &row) { use(lineFrom(row)); });
}

} // namespace plaudit
