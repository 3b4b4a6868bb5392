// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/order_columns.h"

#include "cache/database.h"
#include "cache/values.h"
#include "domain/order_reference.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

enum Flag { IsTest = 1, IsCancelled = 2, HasLines = 4, TaxShift = 3 };

qint64 flagsOf(const Order &order)
{
    return (order.isTest ? IsTest : 0) | (order.isCancelled ? IsCancelled : 0) | (order.hasLines ? HasLines : 0) |
           (qint64(order.taxPlace) << TaxShift);
}

QVariant batchOrNull(qint64 batch)
{
    return batch == 0 ? QVariant() : QVariant(batch);
}

} // namespace

const QStringList &orderColumns()
{
    static const QStringList columns{u"order_key"_s, u"id_key"_s, u"name_key"_s, u"facts_batch"_s, u"lines_batch"_s,
        u"currency"_s, u"subtotal"_s, u"shipping"_s, u"taxes"_s, u"total"_s, u"discount"_s, u"refunded"_s, u"flags"_s,
        u"subtotal_gap"_s, u"total_gap"_s, u"order_id"_s, u"name"_s, u"email"_s, u"customer_id"_s, u"created_at_ms"_s,
        u"created_at_offset"_s, u"paid_at_ms"_s, u"paid_at_offset"_s, u"fulfilled_at_ms"_s, u"fulfilled_at_offset"_s,
        u"cancelled_at_ms"_s, u"cancelled_at_offset"_s, u"financial_status"_s, u"fulfillment_status"_s};
    return columns;
}

OrderKeys keysOf(const Order &order)
{
    return {.content = contentOf(order),
        .id = orderKey(order.id),
        .name = orderKey(order.name),
        .customer = customerKey(order.email)};
}

void bindOrder(Statement &statement, const Order &order, const OrderKeys &keys, OrderBatches batches)
{
    int position = 0;
    const auto bind = [&](const QVariant &value) { statement.bind(position++, value); };
    bind(notNull(order.key));
    bind(keys.id);
    bind(keys.name);
    bind(batchOrNull(batches.facts));
    bind(batchOrNull(batches.lines));
    bind(notNull(order.currency));
    for (const auto *money : {&order.subtotal, &order.shipping, &order.taxes, &order.total})
        bind(orNull(*money));
    bind(order.discount);
    bind(order.refunded);
    bind(flagsOf(order));
    bind(orNull(order.subtotalGap));
    bind(orNull(order.totalGap));
    for (const auto *text : {&order.id, &order.name, &order.email, &order.customerId})
        bind(orNull(*text));
    for (const auto *time : {&order.createdAt, &order.paidAt, &order.fulfilledAt, &order.cancelledAt}) {
        bind(msOrNull(*time));
        bind(offsetOrNull(*time));
    }
    bind(orNull(order.financialStatus));
    bind(orNull(order.fulfillmentStatus));
}

Order orderFrom(const Statement &row)
{
    int column = 0;
    const auto next = [&] { return row.value(column++); };
    Order order;
    order.key = next().toString();
    column += 2;
    order.hasFacts = !next().isNull();
    column += 1;
    order.currency = next().toString();
    for (auto *money : {&order.subtotal, &order.shipping, &order.taxes, &order.total})
        *money = optionalFrom<qint64>(next());
    order.discount = next().toLongLong();
    order.refunded = next().toLongLong();
    const auto flags = next().toLongLong();
    order.isTest = (flags & IsTest) != 0;
    order.isCancelled = (flags & IsCancelled) != 0;
    order.hasLines = (flags & HasLines) != 0;
    order.taxPlace = static_cast<TaxPlace>(flags >> TaxShift);
    order.subtotalGap = optionalFrom<qint64>(next());
    order.totalGap = optionalFrom<qint64>(next());
    for (auto *text : {&order.id, &order.name, &order.email, &order.customerId})
        *text = next().toString();
    for (auto *time : {&order.createdAt, &order.paidAt, &order.fulfilledAt, &order.cancelledAt}) {
        const auto ms = next();
        *time = timeFrom(ms, next());
    }
    order.financialStatus = next().toString();
    order.fulfillmentStatus = next().toString();
    order.source = next().toString();
    return order;
}

} // namespace plaudit
