// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/quarantine_store.h"

#include "cache/database.h"
#include "cache/suppression.h"
#include "cache/values.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qsizetype mostAtOnce = 50;

QVariant rowOrNull(qint64 row)
{
    return row == 0 ? QVariant() : QVariant(row);
}

} // namespace

QuarantineStore::QuarantineStore(Database &database)
    : m_database(database)
{}

Result<void> QuarantineStore::keep(const IncomingFault &fault, const QString &stream, const Source &source, qint64 atMs)
{
    const auto isOfErased = Suppression(m_database).concerns(fault);
    if (!isOfErased || *isOfErased)
        return isOfErased.map([](bool) {});
    const auto hash = QCryptographicHash::hash(fault.raw, QCryptographicHash::Blake2b_160);
    return m_database.execute(
        u"INSERT INTO quarantine (run, batch, stream, record_id, reason, raw, raw_hash, is_kept_out, "
        "received_at_ms, last_seen_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (raw_hash, reason) DO UPDATE SET run = excluded.run, batch = excluded.batch, "
        "last_seen_ms = max(last_seen_ms, excluded.last_seen_ms)"_s,
        {rowOrNull(source.run), rowOrNull(source.batch), notNull(stream),
            fault.id.isEmpty() ? QVariant() : fault.id.bytes(), notNull(fault.reason), notNull(fault.raw), hash,
            fault.isKeptOut, atMs, atMs});
}

Result<std::vector<QuarantineRow>> QuarantineStore::rows()
{
    std::vector<QuarantineRow> rows;
    const auto read = m_database.eachRow(
        u"SELECT id, stream, reason, record_id, raw, received_at_ms, is_kept_out FROM quarantine ORDER BY id"_s, {},
        [&rows](const Statement &row) {
            rows.push_back({.id = row.value(0).toLongLong(),
                .stream = row.value(1).toString(),
                .reason = row.value(2).toString(),
                .recordId = RecordId::fromBytes(row.value(3).toByteArray()).toText(),
                .raw = row.value(4).toByteArray(),
                .receivedAtMs = row.value(5).toLongLong(),
                .isKeptOut = row.value(6).toBool()});
        });
    return read.map([&rows] { return std::move(rows); });
}

Result<void> QuarantineStore::releaseRecords(const QSet<QByteArray> &ids, const QString &streamKind)
{
    const auto waiting =
        m_database.value(u"SELECT EXISTS (SELECT 1 FROM quarantine WHERE run IS NOT NULL AND record_id IS NOT NULL)"_s);
    if (!waiting || !waiting->toBool())
        return waiting.map([](const QVariant &) {});
    const auto all = ids.values();
    auto done = Result<void>();
    for (qsizetype at = 0; done && at < all.size(); at += mostAtOnce) {
        // The last one fills up, so that one statement serves.
        QVariantList some{streamKind + u":%"_s};
        for (qsizetype i = 0; i < mostAtOnce; ++i)
            some.append(all[std::min(at + i, all.size() - 1)]);
        done = m_database.execute(
            u"DELETE FROM quarantine WHERE run IS NOT NULL AND stream LIKE ? AND record_id IN (%1)"_s.arg(
                QStringList(mostAtOnce, u"?"_s).join(u',')),
            some);
    }
    return done;
}

Result<void> QuarantineStore::release(qint64 id)
{
    return m_database.execute(u"DELETE FROM quarantine WHERE id = ?"_s, {id});
}

} // namespace plaudit
