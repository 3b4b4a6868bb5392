// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database.h"
#include "cache/erasure.h"
#include "cache/order_reading.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

const auto slices = u"SELECT block, start, length FROM raw_record UNION "
                    "SELECT block, start, length FROM webhook_event ORDER BY 1, 2"_s;

/// Bytes of a block that somebody needs, and where they go.
struct Span
{
    qint64 begin = 0, end = 0, target = 0;
};

/// Those of one block, in order, side by side from its beginning.
class Spans
{
public:
    void add(qint64 start, qint64 length)
    {
        if (!m_spans.empty() && start <= m_spans.back().end)
            m_spans.back().end = std::max(m_spans.back().end, start + length);
        else
            m_spans.push_back({.begin = start, .end = start + length, .target = needed()});
    }
    [[nodiscard]] qint64 needed() const
    {
        return m_spans.empty() ? 0 : m_spans.back().target + m_spans.back().end - m_spans.back().begin;
    }
    [[nodiscard]] QByteArray of(const QByteArray &bytes) const
    {
        QByteArray joined;
        for (const auto &span : m_spans)
            joined += bytes.mid(span.begin, span.end - span.begin);
        return joined;
    }
    [[nodiscard]] qint64 targetOf(qint64 start) const
    {
        const auto after = std::upper_bound(
            m_spans.begin(), m_spans.end(), start, [](qint64 at, const Span &span) { return at < span.begin; });
        const auto &span = *std::prev(after);
        return span.target + start - span.begin;
    }

private:
    std::vector<Span> m_spans;
};

/// How many bytes a block holds, by its number.
Result<std::map<qint64, qint64>> blockSizes(Database &database)
{
    std::map<qint64, qint64> sizes;
    // qCompress() writes the size before the rest.
    return database
        .eachRow(u"SELECT id, substr(data, 1, 4) FROM raw_block ORDER BY id"_s, {},
            [&sizes](const Statement &row) {
                const auto head = row.value(1).toByteArray();
                sizes.emplace(row.value(0).toLongLong(), head.size() < 4 ? 0 : qFromBigEndian<quint32>(head.data()));
            })
        .map([&sizes] { return std::move(sizes); });
}

/// Of the blocks that hold more than is needed.
Result<std::map<qint64, Spans>> looseBlocks(Database &database)
{
    auto sizes = blockSizes(database);
    if (!sizes)
        return failure(sizes.error());
    std::map<qint64, Spans> loose;
    qint64 current = 0;
    Spans spans;
    const auto settle = [&] {
        const auto size = sizes->find(current);
        if (size == sizes->end())
            return;
        if (spans.needed() < size->second)
            loose.emplace(current, std::move(spans));
        sizes->erase(size);
    };
    return database
        .eachRow(slices, {},
            [&](const Statement &row) {
                if (const auto block = row.value(0).toLongLong(); block != current) {
                    settle();
                    current = block;
                    spans = {};
                }
                spans.add(row.value(1).toLongLong(), row.value(2).toLongLong());
            })
        .map([&] {
            settle();
            for (const auto &unused : *sizes)
                loose.emplace(unused.first, Spans());
            return std::move(loose);
        });
}

Result<void> moveSlices(Database &database, qint64 block, const Spans &spans)
{
    struct Slice
    {
        QVariantList key;
        qint64 start;
    };
    std::vector<Slice> records;
    auto done = database.eachRow(u"SELECT kind, record, way, start FROM raw_record WHERE block = ?"_s, {block},
        [&records](const Statement &row) {
            records.push_back({.key = {row.value(0), row.value(1), row.value(2)}, .start = row.value(3).toLongLong()});
        });
    for (std::size_t i = 0; done && i < records.size(); ++i) {
        done = database.execute(u"UPDATE raw_record SET start = ? WHERE kind = ? AND record = ? AND way = ?"_s,
            QVariantList{spans.targetOf(records[i].start)} + records[i].key);
    }
    return done;
}

Result<void> moveEvents(Database &database, const std::map<qint64, Spans> &loose)
{
    struct Event
    {
        QVariantList key;
        qint64 block, start;
    };
    std::vector<qint64> blocks;
    for (const auto &block : loose)
        blocks.push_back(block.first);
    std::vector<Event> events;
    auto done = database.eachRow(u"SELECT resource_type, sequence, block, start FROM webhook_event WHERE block IN "
                                 "(SELECT value FROM json_each(?))"_s,
        {jsonOf(blocks)}, [&events](const Statement &row) {
            events.push_back({.key = {row.value(0), row.value(1)},
                .block = row.value(2).toLongLong(),
                .start = row.value(3).toLongLong()});
        });
    for (std::size_t i = 0; done && i < events.size(); ++i) {
        const auto &[key, block, start] = events[i];
        done = database.execute(u"UPDATE webhook_event SET start = ? WHERE resource_type = ? AND sequence = ?"_s,
            QVariantList{loose.at(block).targetOf(start)} + key);
    }
    return done;
}

Result<void> rewrite(Database &database, qint64 block, const Spans &spans)
{
    if (spans.needed() == 0)
        return database.execute(u"DELETE FROM raw_block WHERE id = ?"_s, {block});
    QByteArray bytes;
    return database
        .eachRow(u"SELECT data FROM raw_block WHERE id = ?"_s, {block},
            [&bytes](const Statement &row) { bytes = qUncompress(row.value(0).toByteArray()); })
        .and_then([&]() -> Result<void> {
            if (bytes.isEmpty())
                return failure(ErrorKind::DatabaseCorrupt, u"a block of payloads can't be unpacked"_s);
            return database.execute(
                u"UPDATE raw_block SET data = ? WHERE id = ?"_s, {packPayloads(spans.of(bytes)), block});
        })
        .and_then([&] { return moveSlices(database, block, spans); });
}

} // namespace

Result<void> dropLooseBytes(Database &database)
{
    const auto loose = looseBlocks(database);
    if (!loose)
        return failure(loose.error());
    auto done = Result<void>();
    for (auto it = loose->begin(); done && it != loose->end(); ++it)
        done = rewrite(database, it->first, it->second);
    return done.and_then([&] { return loose->empty() ? Result<void>() : moveEvents(database, *loose); });
}

} // namespace plaudit
