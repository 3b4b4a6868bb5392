// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/import_store.h"

#include "cache/change_counter.h"
#include "cache/database.h"
#include "cache/match_store.h"
#include "cache/order_store.h"
#include "cache/record_commit.h"
#include "cache/review_store.h"
#include "cache/suppression.h"
#include "cache/values.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

ImportKind importKindFrom(const QString &text)
{
    for (const auto kind : {ImportKind::Events, ImportKind::Orders}) {
        if (toString(kind) == text)
            return kind;
    }
    return ImportKind::Reviews;
}

std::vector<OrderKeys> keysOf(const std::vector<Order> &orders)
{
    std::vector<OrderKeys> keys(orders.size());
    std::transform(
        orders.begin(), orders.end(), keys.begin(), [](const Order &order) { return plaudit::keysOf(order); });
    return keys;
}

} // namespace

ImportStore::ImportStore(Database &database)
    : m_database(database)
{}

Result<qint64> ImportStore::begin(const ImportBatch &batch)
{
    const auto isOfErased = Suppression(m_database).isNamedIn(batch.fileName.toUtf8());
    if (!isOfErased)
        return failure(isOfErased.error());
    return m_database.insert(
        u"INSERT INTO import_batch (kind, file_name, file_hash, dialect, encoding, separator, "
        "started_at_ms, added, changed, unchanged, rejected) VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0)"_s,
        {toString(batch.kind), *isOfErased ? u"[erased]"_s : notNull(batch.fileName), notNull(batch.fileHash),
            notNull(batch.dialect), notNull(batch.encoding), notNull(batch.separator), batch.startedAtMs});
}

Result<StreamCounts> ImportStore::take(const ReviewImportCommit &told, const PayloadDecoders &decoders)
{
    const auto seq = nextChange(m_database);
    const auto stripped = withoutErased(m_database, decoders, told);
    if (!seq || !stripped)
        return failure(seq ? stripped.error() : seq.error());
    const auto &rows = *stripped ? **stripped : told;
    ReviewStore store(m_database, decoders);
    RecordCommit reviews(m_database, store, *seq);
    auto done = Result<void>();
    for (std::size_t i = 0; done && i < rows.reviews.size(); ++i) {
        const auto &[review, payload] = rows.reviews[i];
        const Fact fact{.way = Way::Archive,
            .sequence = {},
            .hash = QCryptographicHash::hash(payload, QCryptographicHash::Blake2b_160)};
        done = reviews.take(review.reviewId, fact, &review, {.bytes = payload});
    }
    done = done.and_then([&] { return reviews.finish(); });
    for (std::size_t i = 0; done && i < rows.rejects.size(); ++i)
        done = keep(rows.batchId, rows.rejects[i]);
    auto counts = reviews.counts();
    counts.quarantined = qint64(rows.rejects.size());
    return done.and_then([&] { return count(rows.batchId, counts); })
        .and_then([&] { return reviews.isChanged() ? countChange(m_database) : Result<void>(); })
        .map([&] { return counts; });
}

Result<OrderCounts> ImportStore::take(const OrdersCommit &orders, const std::vector<OrderKeys> &keys)
{
    const auto seq = nextChange(m_database);
    const auto stripped = withoutErased(m_database, orders);
    if (!seq || !stripped)
        return failure(seq ? stripped.error() : seq.error());
    OrderStore store(m_database, *seq);
    auto counts = *stripped ? store.take(**stripped, keysOf((*stripped)->orders)) : store.take(orders, keys);
    if (!counts)
        return counts;
    auto done = Result<void>();
    for (std::size_t i = 0; done && i < orders.rejects.size(); ++i)
        done = keep(orders.batchId, orders.rejects[i]);
    return done
        .and_then([&] {
            return count(orders.batchId, {.added = counts->added,
                                             .changed = counts->changed,
                                             .unchanged = counts->unchanged,
                                             .quarantined = counts->rejected});
        })
        .and_then([&] { return store.hasLostKeys() ? MatchStore(m_database).restart() : Result<void>(); })
        .and_then([&] { return store.isChanged() ? countChange(m_database) : Result<void>(); })
        .map([&] { return *std::move(counts); });
}

Result<qint64> ImportStore::undoOrders(qint64 batchId, qint64 undoneAtMs)
{
    auto seq = nextChange(m_database);
    if (!seq)
        return seq;
    auto marked = m_database.change(
        u"UPDATE import_batch SET undone_at_ms = ? WHERE id = ? AND kind = ? AND undone_at_ms IS NULL"_s,
        {undoneAtMs, batchId, toString(ImportKind::Orders)});
    if (!marked)
        return marked;
    if (*marked == 0)
        return failure(
            ErrorKind::InvalidArgument, u"no import of orders that stands has this number"_s, QString::number(batchId));
    OrderStore store(m_database, *seq);
    auto concerned = store.undo(batchId);
    if (!concerned)
        return concerned;
    return MatchStore(m_database).restart().and_then([&] { return countChange(m_database); }).map([&] {
        return *concerned;
    });
}

Result<void> ImportStore::keep(qint64 batchId, const ImportReject &reject)
{
    const auto isOfErased = Suppression(m_database).isNamedIn(reject.raw);
    if (!isOfErased || *isOfErased)
        return isOfErased.map([](bool) {});
    return m_database.execute(u"INSERT INTO import_reject (batch, line, reason, raw) VALUES (?, ?, ?, ?)"_s,
        {batchId, reject.line, notNull(reject.reason), notNull(reject.raw)});
}

Result<void> ImportStore::count(qint64 batchId, const StreamCounts &counts)
{
    return m_database.execute(u"UPDATE import_batch SET added = added + ?, changed = changed + ?, "
                              "unchanged = unchanged + ?, rejected = rejected + ? WHERE id = ?"_s,
        {counts.added, counts.changed, counts.unchanged, counts.quarantined, batchId});
}

Result<void> ImportStore::countEvents(qint64 batchId, const EventCounts &counts, qint64 position)
{
    return m_database.execute(u"UPDATE import_batch SET received = received + ?, added = added + ?, "
                              "redelivered = redelivered + ?, unchanged = unchanged + ?, rejected = rejected + ?, "
                              "position = ? WHERE id = ?"_s,
        {counts.received, counts.applied, counts.redelivered, counts.unchanged, counts.quarantined, position, batchId});
}

Result<void> ImportStore::end(qint64 batchId, qint64 endedAtMs)
{
    return m_database.execute(u"UPDATE import_batch SET ended_at_ms = ? WHERE id = ?"_s, {endedAtMs, batchId});
}

Result<std::vector<ImportBatch>> ImportStore::batches()
{
    std::vector<ImportBatch> batches;
    const auto read = m_database.eachRow(
        u"SELECT id, file_name, file_hash, dialect, encoding, separator, started_at_ms, ended_at_ms, added, changed, "
        "unchanged, rejected, received, redelivered, position, kind, undone_at_ms FROM import_batch ORDER BY id DESC"_s,
        {}, [&batches](const Statement &row) {
            batches.push_back({.id = row.value(0).toLongLong(),
                .kind = importKindFrom(row.value(15).toString()),
                .fileName = row.value(1).toString(),
                .fileHash = row.value(2).toByteArray(),
                .dialect = row.value(3).toString(),
                .encoding = row.value(4).toString(),
                .separator = row.value(5).toString(),
                .startedAtMs = row.value(6).toLongLong(),
                .endedAtMs = optionalFrom<qint64>(row.value(7)),
                .added = row.value(8).toLongLong(),
                .changed = row.value(9).toLongLong(),
                .unchanged = row.value(10).toLongLong(),
                .rejected = row.value(11).toLongLong(),
                .received = row.value(12).toLongLong(),
                .redelivered = row.value(13).toLongLong(),
                .position = row.value(14).toLongLong(),
                .undoneAtMs = optionalFrom<qint64>(row.value(16))});
        });
    return read.map([&] { return std::move(batches); });
}

Result<std::vector<ImportReject>> ImportStore::rejects(qint64 batchId)
{
    std::vector<ImportReject> rejects;
    const auto read = m_database.eachRow(u"SELECT line, reason, raw FROM import_reject WHERE batch = ? ORDER BY id"_s,
        {batchId}, [&rejects](const Statement &row) {
            rejects.push_back({.line = row.value(0).toLongLong(),
                .reason = row.value(1).toString(),
                .raw = row.value(2).toByteArray()});
        });
    return read.map([&] { return std::move(rejects); });
}

Result<void> ImportStore::saveMapping(ImportKind kind, const QString &header, const QString &mapping)
{
    return m_database.execute(
        u"INSERT INTO mapping (kind, header, mapping) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET mapping = excluded.mapping"_s,
        {toString(kind), notNull(header), notNull(mapping)});
}

Result<std::optional<QString>> ImportStore::mapping(ImportKind kind, const QString &header)
{
    std::optional<QString> mapping;
    const auto read = m_database.eachRow(u"SELECT mapping FROM mapping WHERE kind = ? AND header = ?"_s,
        {toString(kind), notNull(header)}, [&mapping](const Statement &row) { mapping = row.value(0).toString(); });
    return read.map([&] { return mapping; });
}

} // namespace plaudit
