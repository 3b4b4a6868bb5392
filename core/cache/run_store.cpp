// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/run_store.h"

#include "cache/database.h"
#include "cache/values.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr auto newestObservation = "newest_observation_ms"_L1;

RunOutcome outcomeFrom(const QString &text)
{
    for (const auto outcome : {RunOutcome::Running, RunOutcome::Completed, RunOutcome::Stopped}) {
        if (text == toString(outcome))
            return outcome;
    }
    return RunOutcome::Failed;
}

std::optional<WalkKind> walkFrom(const QString &text)
{
    for (const auto walk : {WalkKind::First, WalkKind::Later, WalkKind::Full}) {
        if (text == toString(walk))
            return walk;
    }
    return {};
}

ErrorKind errorKindFrom(const QString &text)
{
    for (int i = 0; i <= int(lastErrorKind); ++i) {
        if (text == toString(ErrorKind(i)))
            return ErrorKind(i);
    }
    return ErrorKind::DatabaseFailed;
}

// Columns: kind, detail, subject, HTTP status, seconds to wait.
std::optional<Error> errorFrom(const Statement &row, int first)
{
    if (row.value(first).isNull())
        return {};
    Error error{.kind = errorKindFrom(row.value(first).toString()),
        .detail = row.value(first + 1).toString(),
        .httpStatus = row.value(first + 3).toInt(),
        .retryAfter = {},
        .subject = row.value(first + 2).toString()};
    if (const auto seconds = optionalFrom<qint64>(row.value(first + 4)))
        error.retryAfter = std::chrono::seconds(*seconds);
    return error;
}

StreamReport streamFrom(const Statement &row)
{
    return {.stream = row.value(0).toString(),
        .pages = row.value(1).toLongLong(),
        .counts = {.received = row.value(2).toLongLong(),
            .added = row.value(3).toLongLong(),
            .changed = row.value(4).toLongLong(),
            .unchanged = row.value(5).toLongLong(),
            .removed = row.value(6).toLongLong(),
            .quarantined = row.value(7).toLongLong()},
        .isComplete = row.value(8).toBool(),
        .error = errorFrom(row, 9)};
}

} // namespace

RunStore::RunStore(Database &database)
    : m_database(database)
{}

Result<qint64> RunStore::begin(qint64 connectionId, qint64 startedAtMs)
{
    return m_database
        .execute(
            u"UPDATE sync_run SET outcome = 'stopped' WHERE connection = ? AND outcome = 'running'"_s, {connectionId})
        .and_then([&] {
            return m_database.insert(
                u"INSERT INTO sync_run (connection, started_at_ms, outcome) VALUES (?, ?, 'running')"_s,
                {connectionId, startedAtMs});
        });
}

Result<void> RunStore::end(const RunReport &report)
{
    auto done = m_database.execute(u"UPDATE sync_run SET outcome = ?, ended_at_ms = ? WHERE id = ?"_s,
        {toString(report.outcome), orNull(report.endedAtMs), report.id});
    for (std::size_t i = 0; done && i < report.streams.size(); ++i)
        done = saveStream(report.id, report.streams[i]);
    return done;
}

Result<void> RunStore::addPage(qint64 runId, const QString &stream, const StreamCounts &counts)
{
    return m_database.execute(
        u"INSERT INTO sync_run_stream (run, stream, pages, received, added, changed, unchanged, removed, quarantined, "
        "is_complete) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT (run, stream) DO UPDATE SET "
        "pages = pages + 1, received = received + excluded.received, added = added + excluded.added, "
        "changed = changed + excluded.changed, unchanged = unchanged + excluded.unchanged, "
        "removed = removed + excluded.removed, quarantined = quarantined + excluded.quarantined"_s,
        {runId, notNull(stream), counts.received, counts.added, counts.changed, counts.unchanged, counts.removed,
            counts.quarantined});
}

Result<void> RunStore::saveStream(qint64 runId, const StreamReport &report)
{
    const auto &counts = report.counts;
    QVariantList values{runId, notNull(report.stream), report.pages, counts.received, counts.added, counts.changed,
        counts.unchanged, counts.removed, counts.quarantined, report.isComplete};
    if (const auto &error = report.error) {
        values += {toString(error->kind), orNull(error->detail), orNull(error->subject), error->httpStatus,
            error->retryAfter ? QVariant(qint64(error->retryAfter->count())) : QVariant()};
    } else {
        values += QVariantList(5);
    }
    return m_database.execute(
        u"INSERT INTO sync_run_stream (run, stream, pages, received, added, changed, unchanged, removed, quarantined, "
        "is_complete, error_kind, error_detail, error_subject, error_http_status, error_retry_after_s) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (run, stream) DO UPDATE SET "
        "pages = excluded.pages, received = excluded.received, added = excluded.added, changed = excluded.changed, "
        "unchanged = excluded.unchanged, removed = excluded.removed, quarantined = excluded.quarantined, "
        "is_complete = excluded.is_complete, error_kind = excluded.error_kind, "
        "error_detail = excluded.error_detail, error_subject = excluded.error_subject, "
        "error_http_status = excluded.error_http_status, error_retry_after_s = excluded.error_retry_after_s"_s,
        values);
}

Result<std::optional<RunReport>> RunStore::last()
{
    return recent(1).map([](std::vector<RunReport> runs) {
        return runs.empty() ? std::optional<RunReport>() : std::optional(std::move(runs.front()));
    });
}

Result<std::vector<RunReport>> RunStore::recent(int most)
{
    std::vector<RunReport> runs;
    const auto read = m_database.eachRow(
        u"SELECT id, connection, started_at_ms, ended_at_ms, outcome FROM sync_run ORDER BY id DESC LIMIT ?"_s, {most},
        [&runs](const Statement &row) {
            runs.push_back({.id = row.value(0).toLongLong(),
                .connectionId = row.value(1).toLongLong(),
                .startedAtMs = row.value(2).toLongLong(),
                .endedAtMs = optionalFrom<qint64>(row.value(3)),
                .outcome = outcomeFrom(row.value(4).toString()),
                .streams = {}});
        });
    if (!read)
        return failure(read.error());
    for (auto &run : runs) {
        auto streams = streamsOf(run.id);
        if (!streams)
            return failure(streams.error());
        run.streams = *std::move(streams);
    }
    return runs;
}

Result<void> RunStore::saveSweep(qint64 connectionId, std::optional<qint64> startedMs)
{
    if (!startedMs)
        return m_database.execute(u"DELETE FROM sweep WHERE connection = ?"_s, {connectionId});
    return m_database.execute(
        u"INSERT OR REPLACE INTO sweep (connection, started_ms) VALUES (?, ?)"_s, {connectionId, *startedMs});
}

Result<std::optional<qint64>> RunStore::sweepStartedMs(qint64 connectionId)
{
    std::optional<qint64> started;
    return m_database
        .eachRow(u"SELECT started_ms FROM sweep WHERE connection = ?"_s, {connectionId},
            [&started](const Statement &row) { started = row.value(0).toLongLong(); })
        .map([&started] { return started; });
}

Result<void> RunStore::noteObservation(qint64 observedAtMs)
{
    return m_database.execute(
        u"INSERT INTO setting (name, value) VALUES ('%1', ?) ON CONFLICT (name) DO UPDATE SET "
        "value = excluded.value WHERE CAST(excluded.value AS INTEGER) > CAST(value AS INTEGER)"_s.arg(
            newestObservation),
        {QString::number(observedAtMs)});
}

Result<std::optional<qint64>> RunStore::newestObservationMs()
{
    auto sql = u"SELECT CAST(value AS INTEGER) AS ms FROM setting WHERE name = '%1'"_s.arg(newestObservation);
    // A sweep that has seen nothing yet, and what a version observed that didn't note it: the ends of an index.
    sql += u" UNION ALL SELECT max(started_ms) FROM sweep"_s;
    for (const auto status : listedStatuses)
        sql += u" UNION ALL SELECT max(rest_ms) FROM review WHERE removed_at_ms IS NULL AND status = '%1'"_s.arg(
            toString(status));
    return m_database.value(u"SELECT max(ms) FROM (%1)"_s.arg(sql)).map([](const QVariant &ms) {
        return optionalFrom<qint64>(ms);
    });
}

Result<std::vector<Checkpoint>> RunStore::checkpoints()
{
    std::vector<Checkpoint> checkpoints;
    return m_database
        .eachRow(u"SELECT connection, stream, walk, cursor, walk_newest_ms, watermark_ms, last_completed_ms "
                 "FROM sync_checkpoint ORDER BY connection, stream"_s,
            {},
            [&checkpoints](const Statement &row) {
                checkpoints.push_back({.connectionId = row.value(0).toLongLong(),
                    .stream = row.value(1).toString(),
                    .walk = walkFrom(row.value(2).toString()),
                    .cursor = row.value(3).toString(),
                    .walkNewestMs = optionalFrom<qint64>(row.value(4)),
                    .watermarkMs = optionalFrom<qint64>(row.value(5)),
                    .lastCompletedMs = optionalFrom<qint64>(row.value(6))});
            })
        .map([&checkpoints] { return std::move(checkpoints); });
}

Result<std::optional<qint64>> RunStore::lastCompletedSyncMs()
{
    std::optional<qint64> startedAtMs;
    return m_database
        .eachRow(u"SELECT max(started_at_ms) FROM sync_run r WHERE outcome = 'completed' AND EXISTS "
                 "(SELECT 1 FROM sync_run_stream WHERE run = r.id AND stream LIKE 'reviews:%')"_s,
            {}, [&](const Statement &row) { startedAtMs = optionalFrom<qint64>(row.value(0)); })
        .map([&startedAtMs] { return startedAtMs; });
}

Result<std::vector<StreamReport>> RunStore::streamsOf(qint64 runId)
{
    std::vector<StreamReport> streams;
    const auto read = m_database.eachRow(
        u"SELECT stream, pages, received, added, changed, unchanged, removed, quarantined, is_complete, error_kind, "
        "error_detail, error_subject, error_http_status, error_retry_after_s FROM sync_run_stream WHERE run = ? "
        "ORDER BY id"_s,
        {runId}, [&streams](const Statement &row) { streams.push_back(streamFrom(row)); });
    return read.map([&streams] { return std::move(streams); });
}

Result<void> RunStore::saveCheckpoint(const Checkpoint &checkpoint)
{
    return m_database.execute(u"INSERT OR REPLACE INTO sync_checkpoint (connection, stream, walk, cursor, "
                              "walk_newest_ms, watermark_ms, last_completed_ms) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {checkpoint.connectionId, notNull(checkpoint.stream),
            checkpoint.walk ? QVariant(toString(*checkpoint.walk)) : QVariant(), orNull(checkpoint.cursor),
            orNull(checkpoint.walkNewestMs), orNull(checkpoint.watermarkMs), orNull(checkpoint.lastCompletedMs)});
}

Result<std::optional<Checkpoint>> RunStore::checkpoint(qint64 connectionId, const QString &stream)
{
    std::optional<Checkpoint> checkpoint;
    const auto read = m_database.eachRow(u"SELECT walk, cursor, walk_newest_ms, watermark_ms, last_completed_ms "
                                         "FROM sync_checkpoint WHERE connection = ? AND stream = ?"_s,
        {connectionId, stream}, [&](const Statement &row) {
            checkpoint = Checkpoint{.connectionId = connectionId,
                .stream = stream,
                .walk = walkFrom(row.value(0).toString()),
                .cursor = row.value(1).toString(),
                .walkNewestMs = optionalFrom<qint64>(row.value(2)),
                .watermarkMs = optionalFrom<qint64>(row.value(3)),
                .lastCompletedMs = optionalFrom<qint64>(row.value(4))};
        });
    return read.map([&checkpoint] { return checkpoint; });
}

} // namespace plaudit
