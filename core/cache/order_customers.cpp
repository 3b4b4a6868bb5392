// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/order_reading.h"
#include "cache/order_store.h"
#include "cache/values.h"
#include "domain/order_reference.h"
#include "domain/without_person.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plaudit
{

Result<qint64> OrderStore::customerOf(const Order &order, qint64 ownKey)
{
    if (ownKey != 0 || !m_hasCustomers || order.customerId.isEmpty())
        return ownKey;
    qint64 key = 0;
    return m_database
        .eachRow(u"SELECT customer FROM order_customer WHERE customer_id = ? ORDER BY batch DESC LIMIT 1"_s,
            {order.customerId}, [&key](const Statement &row) { key = row.value(0).toLongLong(); })
        .map([&key] { return key; });
}

Result<void> OrderStore::noteLostKeys(qint64 row, const Order &order, qint64 customer)
{
    return m_database.eachRow(u"SELECT 1 FROM orders WHERE id = ? AND (id_key NOT IN (0, ?) OR name_key NOT IN (0, ?) "
                              "OR customer NOT IN (0, ?))"_s,
        {row, orderKey(order.id), orderKey(order.name), customer}, [this](const Statement &) { m_hasLostKeys = true; });
}

Result<void> OrderStore::takeCustomers(const OrdersCommit &commit)
{
    if (commit.customers.empty())
        return {};
    auto done = Result<void>();
    for (std::size_t i = 0; done && i < commit.customers.size(); ++i) {
        const auto &[customerId, email] = commit.customers[i];
        done = m_database.execute(
            u"INSERT INTO order_customer (customer_id, batch, email, customer) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET email = excluded.email, customer = excluded.customer"_s,
            {notNull(customerId), commit.batchId, notNull(email), customerKey(email)});
    }
    m_hasCustomers = true;
    return done.and_then([&] {
        return identifyCustomers(u"SELECT customer_id FROM order_customer WHERE batch = ?"_s, {commit.batchId});
    });
}

Result<void> OrderStore::identifyCustomers(const QString &which, const QVariantList &values)
{
    const auto newest =
        u"coalesce((SELECT c.customer FROM order_customer c WHERE c.customer_id = orders.customer_id ORDER BY c.batch DESC LIMIT 1), 0)"_s;
    const auto concerned = u"email IS NULL AND customer_id IN (%1) AND customer <> %2"_s.arg(which, newest);
    return m_database
        .eachRow(u"SELECT 1 FROM orders WHERE customer <> 0 AND %1 LIMIT 1"_s.arg(concerned), values,
            [this](const Statement &) { m_hasLostKeys = true; })
        .and_then([&] {
            return m_database.change(
                u"UPDATE orders SET customer = %1, changed_seq = ? WHERE %2"_s.arg(newest, concerned),
                QVariantList{m_changedSeq} + values);
        })
        .map([this](qint64 count) { m_isChanged = m_isChanged || count > 0; });
}

Result<void> OrderStore::stripPerson(qint64 row)
{
    const auto standing = OrderReading(m_database).order(row);
    if (!standing || !*standing)
        return standing.map([](const auto &) {});
    const auto content = contentOf(withoutPerson(**standing));
    std::vector<OrderVersion> versions;
    auto done =
        m_database.eachRow(u"SELECT batch, payload FROM order_version WHERE \"order\" = ? AND payload IS NOT NULL"_s,
            {row}, [&versions](const Statement &version) {
                if (const auto order = unpackOrder(version.value(1).toByteArray()))
                    versions.push_back({.batch = version.value(0).toLongLong(), .order = withoutPerson(*order)});
            });
    for (std::size_t i = 0; done && i < versions.size(); ++i) {
        const auto &[batch, order] = versions[i];
        done =
            m_database.execute(u"UPDATE order_version SET content = ?, payload = ? WHERE \"order\" = ? AND batch = ?"_s,
                {contentOf(order), packOrder(order), row, batch});
    }
    return done
        .and_then([&] {
            return m_database.execute(
                u"UPDATE order_version SET content = ? WHERE \"order\" = ? AND payload IS NULL"_s, {content, row});
        })
        .and_then([&] {
            // An order made of two versions is compared by none of them.
            return m_database.execute(u"UPDATE orders SET email = NULL, customer_id = NULL, customer = 0, "
                                      "content = iif(content = 0, 0, ?), changed_seq = ? WHERE id = ?"_s,
                {content, m_changedSeq, row});
        });
}

Result<qint64> OrderStore::undoCustomers(qint64 batchId)
{
    QStringList ids;
    return m_database
        .eachRow(u"SELECT customer_id FROM order_customer WHERE batch = ?"_s, {batchId},
            [&ids](const Statement &row) { ids.append(row.value(0).toString()); })
        .and_then([&] { return m_database.execute(u"DELETE FROM order_customer WHERE batch = ?"_s, {batchId}); })
        .and_then([&]() -> Result<void> {
            if (ids.isEmpty())
                return {};
            const auto list =
                QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact));
            return identifyCustomers(u"SELECT value FROM json_each(?)"_s, {list});
        })
        .map([&] { return ids.size(); });
}

} // namespace plaudit
