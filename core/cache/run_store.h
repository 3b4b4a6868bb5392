// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/result.h"

#include <optional>
#include <vector>

namespace plaudit
{

class Database;

/// Runs, what each of their streams did, and where the streams of a connection stand.
class RunStore
{
public:
    explicit RunStore(Database &database);

    /// A run of this connection that still counts as running was killed: it is marked stopped, its end unknown.
    [[nodiscard]] Result<qint64> begin(qint64 connectionId, qint64 startedAtMs);
    /// What the report says of a stream replaces what was counted while it ran.
    [[nodiscard]] Result<void> end(const RunReport &report);
    [[nodiscard]] Result<void> addPage(qint64 runId, const QString &stream, const StreamCounts &counts);
    [[nodiscard]] Result<std::optional<RunReport>> last();
    /// When the newest completed run that walked reviews began.
    [[nodiscard]] Result<std::optional<qint64>> lastCompletedSyncMs();

    [[nodiscard]] Result<void> saveCheckpoint(const Checkpoint &checkpoint);
    [[nodiscard]] Result<std::optional<Checkpoint>> checkpoint(qint64 connectionId, const QString &stream);

    [[nodiscard]] Result<void> saveSweep(qint64 connectionId, std::optional<qint64> startedMs);
    [[nodiscard]] Result<std::optional<qint64>> sweepStartedMs(qint64 connectionId);

    /// Of a page, in its transaction.
    [[nodiscard]] Result<void> noteObservation(qint64 observedAtMs);
    [[nodiscard]] Result<std::optional<qint64>> newestObservationMs();

    /// The newest first.
    [[nodiscard]] Result<std::vector<RunReport>> recent(int most);
    [[nodiscard]] Result<std::vector<Checkpoint>> checkpoints();

private:
    [[nodiscard]] Result<void> saveStream(qint64 runId, const StreamReport &report);
    [[nodiscard]] Result<std::vector<StreamReport>> streamsOf(qint64 runId);

    Database &m_database;
};

} // namespace plaudit
