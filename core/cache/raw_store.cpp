// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/raw_store.h"

#include "cache/database.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

// The payloads of a page repeat each other's keys: this level of zlib's comes within a fifth of its default's size in
// less than half of the time.
constexpr int compressionLevel = 3;

} // namespace

QByteArray packPayloads(const QByteArray &bytes)
{
    return qCompress(bytes, compressionLevel);
}

RawStore::RawStore(Database &database)
    : m_database(database)
{}

Result<void> RawStore::keep(const QString &kind, Way way, const Payloads &payloads)
{
    if (payloads.empty())
        return {};
    const auto before = takeOut(kind, way, payloads);
    if (!before)
        return failure(before.error());
    QByteArray joined;
    for (const auto &[record, place] : payloads)
        joined += place.bytes;
    qint64 own = 0;
    if (!joined.isEmpty()) {
        const auto block = keepBlock(packPayloads(joined));
        if (!block)
            return failure(block.error());
        own = *block;
    }
    qsizetype start = 0;
    for (const auto &[record, place] : payloads) {
        const bool isOwn = place.block == 0;
        auto kept = m_database.execute(
            u"INSERT OR REPLACE INTO raw_record (kind, record, way, block, start, length) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {kind, record, toString(way), isOwn ? own : place.block, isOwn ? start : place.start,
                isOwn ? place.bytes.size() : place.length});
        if (!kept)
            return kept;
        start += place.bytes.size();
    }
    return dropUnused(*before);
}

Result<qint64> RawStore::keepBlock(const QByteArray &packed)
{
    return m_database.insert(u"INSERT INTO raw_block (data) VALUES (?)"_s, {packed});
}

Result<std::optional<QByteArray>> RawStore::payload(const QString &kind, qint64 row, Way way)
{
    return found(u"SELECT b.data, r.start, r.length FROM raw_record r JOIN raw_block b ON b.id = r.block "
                 "WHERE r.kind = ? AND r.record = ? AND r.way = ?"_s,
        {kind, row, toString(way)});
}

Result<std::optional<QByteArray>> RawStore::review(const RecordId &id, Way way)
{
    return found(u"SELECT b.data, r.start, r.length FROM review v JOIN raw_record r ON r.kind = 'review' AND "
                 "r.record = v.id JOIN raw_block b ON b.id = r.block WHERE v.review_id = ? AND r.way = ?"_s,
        {id.bytes(), toString(way)});
}

Result<std::optional<QByteArray>> RawStore::response(const RecordId &id, Way way)
{
    return found(u"SELECT b.data, r.start, r.length FROM survey_response v JOIN raw_record r ON "
                 "r.kind = 'survey_response' AND r.record = v.id JOIN raw_block b ON b.id = r.block "
                 "WHERE v.response_id = ? AND r.way = ?"_s,
        {id.bytes(), toString(way)});
}

Result<std::optional<QByteArray>> RawStore::found(const QString &sql, const QVariantList &values)
{
    QByteArray packed;
    qsizetype start = 0;
    qsizetype length = -1;
    const auto read = m_database.eachRow(sql, values, [&](const Statement &row) {
        packed = row.value(0).toByteArray();
        start = row.value(1).toLongLong();
        length = row.value(2).toLongLong();
    });
    if (!read)
        return failure(read.error());
    if (length < 0)
        return std::nullopt;
    const auto joined = qUncompress(packed);
    if (joined.size() < start + length)
        return failure(ErrorKind::DatabaseCorrupt, u"a block of payloads can't be unpacked"_s);
    return joined.mid(start, length);
}

Result<std::set<qint64>> RawStore::takeOut(const QString &kind, Way way, const Payloads &payloads)
{
    std::set<qint64> blocks;
    // The blocks of webhooks are the events' own and stay.
    if (way == Way::Webhook)
        return blocks;
    for (const auto &[record, place] : payloads) {
        if (place.isOfNewRecord)
            continue;
        const auto found = m_database.eachRow(
            u"SELECT block FROM raw_record WHERE kind = ? AND record = ? AND way = ?"_s, {kind, record, toString(way)},
            [&blocks](const Statement &row) { blocks.insert(row.value(0).toLongLong()); });
        if (!found)
            return failure(found.error());
    }
    return blocks;
}

Result<void> RawStore::dropUnused(const std::set<qint64> &blocks)
{
    auto done = Result<void>();
    for (auto block = blocks.begin(); done && block != blocks.end(); ++block) {
        done = m_database.execute(u"DELETE FROM raw_block WHERE id = ? AND NOT EXISTS "
                                  "(SELECT 1 FROM raw_record WHERE block = ?)"_s,
            {*block, *block});
    }
    return done;
}

} // namespace plaudit
