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

const auto reviewKind = u"review"_s;

} // namespace

RawStore::RawStore(Database &database)
    : m_database(database)
{}

Result<void> RawStore::keepReviews(Way way, const Payloads &payloads)
{
    if (payloads.empty())
        return {};
    const auto before = takeOut(way, payloads);
    if (!before)
        return failure(before.error());
    QByteArray joined;
    for (const auto &[record, payload] : payloads)
        joined += payload.bytes;
    const auto block =
        m_database.insert(u"INSERT INTO raw_block (data) VALUES (?)"_s, {qCompress(joined, compressionLevel)});
    if (!block)
        return failure(block.error());
    qsizetype start = 0;
    for (const auto &[record, payload] : payloads) {
        auto kept = m_database.execute(
            u"INSERT INTO raw_record (kind, record, way, block, start, length) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {reviewKind, record, toString(way), *block, start, payload.bytes.size()});
        if (!kept)
            return kept;
        start += payload.bytes.size();
    }
    return dropUnused(*before);
}

Result<std::optional<QByteArray>> RawStore::review(const RecordId &id, Way way)
{
    QByteArray packed;
    qsizetype start = 0;
    qsizetype length = -1;
    const auto read = m_database.eachRow(
        u"SELECT b.data, r.start, r.length FROM review v JOIN raw_record r ON r.kind = ? AND r.record = v.id "
        "JOIN raw_block b ON b.id = r.block WHERE v.review_id = ? AND r.way = ?"_s,
        {reviewKind, id.bytes(), toString(way)}, [&](const Statement &row) {
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

Result<std::set<qint64>> RawStore::takeOut(Way way, const Payloads &payloads)
{
    std::set<qint64> blocks;
    for (const auto &[record, payload] : payloads) {
        if (payload.isOfNewRecord)
            continue;
        const QVariantList key{reviewKind, record, toString(way)};
        const auto found =
            m_database.eachRow(u"SELECT block FROM raw_record WHERE kind = ? AND record = ? AND way = ?"_s, key,
                [&blocks](const Statement &row) { blocks.insert(row.value(0).toLongLong()); });
        const auto taken = found.and_then([&] {
            return m_database.execute(u"DELETE FROM raw_record WHERE kind = ? AND record = ? AND way = ?"_s, key);
        });
        if (!taken)
            return failure(taken.error());
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
