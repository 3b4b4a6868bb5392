// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "cache/order_columns.h"
#include "cache/order_content.h"
#include "cache/order_records.h"
#include "domain/result.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace plaudit
{

/// Writes orders and their versions. One object a transaction; its statements are prepared once.
class OrderStore
{
public:
    /// `changedSeq` is the number that changed orders carry.
    OrderStore(Database &database, qint64 changedSeq);

    /// `keys` are keysOf() each of its orders.
    [[nodiscard]] Result<OrderCounts> take(const OrdersCommit &commit, const std::vector<OrderKeys> &keys);
    /// Each order of that batch becomes what it was without it. Gives how many it concerned.
    [[nodiscard]] Result<qint64> undo(qint64 batchId);
    /// Takes whose it is from an order and all its versions; told again without them, it is as it was.
    [[nodiscard]] Result<void> stripPerson(qint64 row);
    [[nodiscard]] bool isChanged() const { return m_isChanged; }
    /// Whether an order is no longer found by what it was found by, so that nothing tells which records it concerns.
    [[nodiscard]] bool hasLostKeys() const { return m_hasLostKeys; }

private:
    /// What is known of an order that is there already.
    struct Known
    {
        qint64 row = 0, content = 0, factsBatch = 0, linesBatch = 0;
    };
    struct ItemKey
    {
        QString name, sku, productId, variantId;

        [[nodiscard]] friend bool operator==(const ItemKey &, const ItemKey &) = default;
        [[nodiscard]] friend size_t qHash(const ItemKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.name, key.sku, key.productId, key.variantId);
        }
    };
    enum class Outcome { Added, Changed, Unchanged };
    struct Met
    {
        Outcome outcome = Outcome::Added;
        bool isWaiting = false; ///< for a file that tells its facts
    };

    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<Met> takeOrder(const Order &order, const OrderKeys &keys, qint64 batch);
    [[nodiscard]] Result<std::optional<Known>> find(const Order &order, qint64 source);
    [[nodiscard]] Result<bool> add(const Order &order, const OrderKeys &keys, qint64 source, qint64 batch);
    [[nodiscard]] Result<Outcome> meet(const Known &known, const Order &order, qint64 content, qint64 batch);
    [[nodiscard]] Result<void> tellAgain(const Known &known, qint64 batch);
    [[nodiscard]] Result<std::vector<OrderVersion>> versionsOf(const Known &known);
    /// Gives whether the order is another one now.
    [[nodiscard]] Result<bool> write(const Known &known, const std::vector<OrderVersion> &versions);
    [[nodiscard]] Result<void> update(qint64 row, const StandingOrder &standing, qint64 content);
    [[nodiscard]] Result<void> noteLostKeys(qint64 row, const Order &order, qint64 customer);
    [[nodiscard]] Result<void> addLines(qint64 row, const std::vector<OrderLine> &lines);
    [[nodiscard]] Result<void> remove(qint64 row);
    [[nodiscard]] Result<qint64> sourceOf(const QString &name);
    [[nodiscard]] Result<qint64> itemOf(const OrderLine &line);
    [[nodiscard]] Result<qint64> customerOf(const Order &order, qint64 ownKey);
    [[nodiscard]] Result<qint64> undoVersions(qint64 batchId);
    [[nodiscard]] Result<qint64> undoAlone(qint64 batchId);
    [[nodiscard]] Result<void> takeCustomers(const OrdersCommit &commit);
    [[nodiscard]] Result<void> identifyCustomers(const QString &which, const QVariantList &values);
    [[nodiscard]] Result<qint64> undoCustomers(qint64 batchId);

    Database &m_database;
    qint64 m_changedSeq;
    std::optional<Statement> m_insert, m_insertLine;
    std::unordered_map<QString, qint64> m_sources;
    QHash<ItemKey, qint64> m_items;
    bool m_hasCustomers = false;
    bool m_expectsKnown = false; ///< the last order was there already, so the next one probably is
    bool m_isChanged = false;
    bool m_hasLostKeys = false;
};

} // namespace plaudit
