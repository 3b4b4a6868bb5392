// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/order_store.h"

#include "cache/order_columns.h"
#include "cache/order_reading.h"
#include "cache/values.h"
#include "domain/order_reference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QString insertSql()
{
    const auto &columns = orderColumns();
    return u"INSERT INTO orders (%1, customer, source, changed_seq, content) VALUES (%2?, ?, ?, ?) ON CONFLICT DO NOTHING"_s
        .arg(columns.join(u", "_s), u"?, "_s.repeated(columns.size()));
}

QString updateSql()
{
    return u"UPDATE orders SET %1 = ?, customer = ?, changed_seq = ?, content = ? WHERE id = ?"_s.arg(
        orderColumns().join(" = ?, "_L1));
}

/// The number by which a standing order is compared: that of the version it is made of; 0 where it is made of two.
qint64 standingContent(const StandingOrder &standing, const std::vector<OrderVersion> &versions)
{
    const auto single = std::find_if(versions.begin(), versions.end(), [&](const OrderVersion &version) {
        const auto &order = version.order;
        return (!order.hasFacts || version.batch == standing.factsBatch) &&
               (!order.hasLines || version.batch == standing.linesBatch) &&
               order.hasFacts == (standing.factsBatch != 0) && order.hasLines == (standing.linesBatch != 0);
    });
    return single == versions.end() ? 0 : contentOf(single->order);
}

} // namespace

OrderStore::OrderStore(Database &database, qint64 changedSeq)
    : m_database(database)
    , m_changedSeq(changedSeq)
{}

Result<void> OrderStore::prepare()
{
    if (m_insert)
        return {};
    auto insert = m_database.prepare(insertSql());
    if (!insert)
        return failure(insert.error());
    auto insertLine = m_database.prepare(
        u"INSERT INTO order_line (\"order\", position, item, quantity, amount, discount) VALUES (?, ?, ?, ?, ?, ?)"_s);
    if (!insertLine)
        return failure(insertLine.error());
    const auto anyCustomer = m_database.value(u"SELECT EXISTS (SELECT 1 FROM order_customer)"_s);
    if (!anyCustomer)
        return failure(anyCustomer.error());
    m_insert = *std::move(insert);
    m_insertLine = *std::move(insertLine);
    m_hasCustomers = anyCustomer->toBool();
    m_insert->bind(int(orderColumns().size()) + 2, m_changedSeq);
    return {};
}

Result<OrderCounts> OrderStore::take(const OrdersCommit &commit, const std::vector<OrderKeys> &keys)
{
    if (auto prepared = prepare(); !prepared)
        return failure(prepared.error());
    OrderCounts counts;
    for (std::size_t i = 0; i < commit.orders.size(); ++i) {
        const auto met = takeOrder(commit.orders[i], keys[i], commit.batchId);
        if (!met)
            return failure(met.error());
        counts.added += met->outcome == Outcome::Added;
        counts.changed += met->outcome == Outcome::Changed;
        counts.unchanged += met->outcome == Outcome::Unchanged;
        counts.waiting += met->isWaiting;
        counts.isUnchanged.push_back(met->outcome == Outcome::Unchanged);
        counts.isWaiting.push_back(met->isWaiting);
    }
    counts.rejected = qint64(commit.rejects.size());
    m_isChanged = m_isChanged || counts.added + counts.changed > 0;
    return takeCustomers(commit).map([&] { return std::move(counts); });
}

Result<OrderStore::Met> OrderStore::takeOrder(const Order &order, const OrderKeys &keys, qint64 batch)
{
    const auto source = sourceOf(order.source);
    if (!source)
        return failure(source.error());
    const Met added{.outcome = Outcome::Added, .isWaiting = !order.hasFacts};
    if (!m_expectsKnown) {
        const auto isAdded = add(order, keys, *source, batch);
        if (!isAdded)
            return failure(isAdded.error());
        if (*isAdded)
            return added;
    }
    const auto known = find(order, *source);
    if (!known)
        return failure(known.error());
    m_expectsKnown = known->has_value();
    if (!*known)
        return add(order, keys, *source, batch).map([&](bool) { return added; });
    return meet(**known, order, keys.content, batch).map([&](Outcome outcome) {
        return Met{.outcome = outcome, .isWaiting = !order.hasFacts && (*known)->factsBatch == 0};
    });
}

Result<std::optional<OrderStore::Known>> OrderStore::find(const Order &order, qint64 source)
{
    std::optional<Known> known;
    return m_database
        .eachRow(u"SELECT id, content, facts_batch, lines_batch FROM orders WHERE order_key = ? AND source = ?"_s,
            {notNull(order.key), source},
            [&known](const Statement &row) {
                known = {.row = row.value(0).toLongLong(),
                    .content = row.value(1).toLongLong(),
                    .factsBatch = row.value(2).toLongLong(),
                    .linesBatch = row.value(3).toLongLong()};
            })
        .map([&known] { return known; });
}

Result<bool> OrderStore::add(const Order &order, const OrderKeys &keys, qint64 source, qint64 batch)
{
    const auto customer = customerOf(order, keys.customer);
    if (!customer)
        return failure(customer.error());
    const int after = int(orderColumns().size());
    bindOrder(*m_insert, order, keys, {.facts = order.hasFacts ? batch : 0, .lines = order.hasLines ? batch : 0});
    m_insert->bind(after, *customer);
    m_insert->bind(after + 1, source);
    m_insert->bind(after + 3, keys.content);
    if (auto done = m_insert->run(); !done)
        return failure(done.error());
    if (m_insert->changedRows() == 0)
        return false;
    return addLines(m_insert->lastInsertRow(), order.lines).map([] { return true; });
}

Result<OrderStore::Outcome> OrderStore::meet(const Known &known, const Order &order, qint64 content, qint64 batch)
{
    if (known.content == content)
        return tellAgain(known, batch).map([] { return Outcome::Unchanged; });
    auto versions = versionsOf(known);
    if (!versions)
        return failure(versions.error());
    const auto same = std::find_if(
        versions->begin(), versions->end(), [batch](const OrderVersion &version) { return version.batch == batch; });
    if (same == versions->end()) {
        versions->push_back({.batch = batch, .order = order});
    } else {
        // A file that tells an order twice: what both know.
        auto both = standingOf({{.batch = 1, .order = same->order}, {.batch = 2, .order = order}});
        both.order.hasFacts = both.factsBatch != 0;
        same->order = std::move(both.order);
    }
    return write(known, *versions).map([](bool isChanged) {
        return isChanged ? Outcome::Changed : Outcome::Unchanged;
    });
}

Result<void> OrderStore::tellAgain(const Known &known, qint64 batch)
{
    const auto standing = known.factsBatch != 0 ? known.factsBatch : known.linesBatch;
    if (standing == batch)
        return {};
    const auto tell = [&](qint64 teller) {
        return m_database.execute(
            u"INSERT INTO order_version (\"order\", batch, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
            {known.row, teller, known.content});
    };
    return tell(standing).and_then([&] { return tell(batch); });
}

Result<std::vector<OrderVersion>> OrderStore::versionsOf(const Known &known)
{
    auto standing = OrderReading(m_database).order(known.row);
    if (!standing)
        return failure(standing.error());
    std::vector<OrderVersion> versions;
    auto isReadable = true;
    const auto read = m_database.eachRow(
        u"SELECT batch, payload FROM order_version WHERE \"order\" = ?"_s, {known.row}, [&](const Statement &row) {
            const auto payload = row.value(1);
            const auto order = payload.isNull() ? *standing : unpackOrder(payload.toByteArray());
            isReadable = isReadable && order.has_value();
            if (order)
                versions.push_back({.batch = row.value(0).toLongLong(), .order = *order});
        });
    if (!read)
        return failure(read.error());
    if (!isReadable)
        return failure(ErrorKind::DatabaseCorrupt, u"a version of order %1 can't be read"_s.arg(known.row));
    if (versions.empty() && *standing)
        versions.push_back(
            {.batch = known.factsBatch != 0 ? known.factsBatch : known.linesBatch, .order = **std::move(standing)});
    return versions;
}

Result<bool> OrderStore::write(const Known &known, const std::vector<OrderVersion> &versions)
{
    const auto standing = standingOf(versions);
    const auto content = standingContent(standing, versions);
    auto done = m_database.execute(u"DELETE FROM order_version WHERE \"order\" = ?"_s, {known.row});
    for (std::size_t i = 0; done && versions.size() > 1 && i < versions.size(); ++i) {
        const auto own = contentOf(versions[i].order);
        done = m_database.execute(
            u"INSERT INTO order_version (\"order\", batch, content, payload) VALUES (?, ?, ?, ?)"_s,
            {known.row, versions[i].batch, own, own == content ? QVariant() : QVariant(packOrder(versions[i].order))});
    }
    const bool isSame = content != 0 && content == known.content && standing.factsBatch == known.factsBatch &&
                        standing.linesBatch == known.linesBatch;
    if (isSame)
        return done.map([] { return false; });
    return done.and_then([&] { return update(known.row, standing, content); }).map([&] {
        return content == 0 || content != known.content;
    });
}

Result<void> OrderStore::update(qint64 row, const StandingOrder &standing, qint64 content)
{
    const auto keys = keysOf(standing.order);
    const auto customer = customerOf(standing.order, keys.customer);
    auto statement = m_database.prepare(updateSql());
    if (!customer || !statement)
        return failure(customer ? statement.error() : customer.error());
    const int after = int(orderColumns().size());
    bindOrder(*statement, standing.order, keys, {.facts = standing.factsBatch, .lines = standing.linesBatch});
    statement->bind(after, *customer);
    statement->bind(after + 1, m_changedSeq);
    statement->bind(after + 2, content);
    statement->bind(after + 3, row);
    return noteLostKeys(row, standing.order, *customer)
        .and_then([&] { return statement->run(); })
        .and_then([&] { return m_database.execute(u"DELETE FROM order_line WHERE \"order\" = ?"_s, {row}); })
        .and_then([&] { return addLines(row, standing.order.lines); });
}

Result<void> OrderStore::addLines(qint64 row, const std::vector<OrderLine> &lines)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto item = itemOf(lines[i]);
        if (!item)
            return failure(item.error());
        m_insertLine->bind(0, row);
        m_insertLine->bind(1, int(i));
        m_insertLine->bind(2, *item);
        m_insertLine->bind(3, lines[i].quantity);
        m_insertLine->bind(4, lines[i].amount);
        m_insertLine->bind(5, lines[i].discount);
        if (auto done = m_insertLine->run(); !done)
            return done;
    }
    return {};
}

Result<void> OrderStore::remove(qint64 row)
{
    return m_database.execute(u"DELETE FROM orders WHERE id = ?"_s, {row});
}

Result<qint64> OrderStore::sourceOf(const QString &name)
{
    if (const auto known = m_sources.find(name); known != m_sources.end())
        return known->second;
    qint64 row = 0;
    return m_database.execute(u"INSERT INTO order_source (name) VALUES (?) ON CONFLICT DO NOTHING"_s, {notNull(name)})
        .and_then([&] {
            return m_database.eachRow(u"SELECT id FROM order_source WHERE name = ?"_s, {notNull(name)},
                [&row](const Statement &found) { row = found.value(0).toLongLong(); });
        })
        .map([&] {
            m_sources.emplace(name, row);
            return row;
        });
}

Result<qint64> OrderStore::itemOf(const OrderLine &line)
{
    const ItemKey key{.name = line.name, .sku = line.sku, .productId = line.productId, .variantId = line.variantId};
    if (const auto known = m_items.constFind(key); known != m_items.constEnd())
        return *known;
    const QVariantList values{notNull(line.name), notNull(line.sku), notNull(line.productId), notNull(line.variantId)};
    qint64 row = 0;
    const auto found = m_database.eachRow(
        u"SELECT id FROM order_item WHERE name = ? AND sku = ? AND product_id = ? AND variant_id = ?"_s, values,
        [&row](const Statement &item) { row = item.value(0).toLongLong(); });
    if (!found)
        return failure(found.error());
    if (row == 0) {
        auto added = m_database.insert(
            u"INSERT INTO order_item (name, sku, product_id, variant_id) VALUES (?, ?, ?, ?)"_s, values);
        if (!added)
            return added;
        row = *added;
    }
    m_items.insert(key, row);
    return row;
}

} // namespace plaudit
