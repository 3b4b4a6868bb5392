// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/repairing.h"

#include "analytics/snapshot.h"
#include "cache/database_saving.h"
#include "cache/repair_records.h"
#include "domain/clock.h"
#include "workspace/quarantine_retry.h"
#include "workspace/work_lock.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// So few that whoever else writes waits half a second.
constexpr qint64 recordsAtOnce = 2'000;
constexpr qint64 longestImportMs = 60 * 60 * 1000;

Result<RepairStep> rebuildIndexes(Workspace &workspace)
{
    return workspace.writer().rebuildIndexes().get().map([] { return RepairStep{.repair = Repair::IndexesRebuilt}; });
}

Result<RepairStep> retry(Workspace &workspace)
{
    return retryQuarantine(workspace).map([](const RetryOutcome &outcome) {
        return RepairStep{.repair = Repair::QuarantineRetried, .count = outcome.released, .left = outcome.waiting};
    });
}

Result<RepairStep> readRecordsAgain(Workspace &workspace, const std::stop_token &stop)
{
    RepairStep step{.repair = Repair::RecordsReadAgain};
    for (const auto kind : {MatchKind::Review, MatchKind::Response}) {
        qint64 row = 0;
        for (bool isMore = true; isMore;) {
            if (stop.stop_requested())
                return failure(ErrorKind::Cancelled);
            const auto some = workspace.writer().decodeAgain(kind, row, recordsAtOnce).get();
            if (!some)
                return failure(some.error());
            isMore = some->looked == recordsAtOnce;
            row = some->lastRow;
            step.count += some->changed;
            step.left += some->unreadable;
        }
    }
    return step;
}

/// A killed import goes on where it stood when its file is imported again; what it brought is whole as far as it goes.
Result<RepairStep> closeImports(Workspace &workspace)
{
    RepairStep step{.repair = Repair::ImportsClosed};
    const auto reader = workspace.openReader();
    const auto imports = reader ? (*reader)->imports() : failure(reader.error());
    if (!imports)
        return failure(imports.error());
    const auto now = SystemClock().utcMs();
    for (const auto &batch : *imports) {
        // A younger one may still be under way.
        if (batch.endedAtMs || batch.undoneAtMs || batch.startedAtMs > now - longestImportMs)
            continue;
        // Orders can be taken back whole; what else an import brought is kept.
        if (batch.kind != ImportKind::Orders) {
            ++step.left;
            continue;
        }
        if (const auto undone = workspace.writer().undoOrderImport(batch.id, now).get(); !undone)
            return failure(undone.error());
        ++step.count;
    }
    return step;
}

Result<RepairStep> finishErasuresNow(Workspace &workspace)
{
    return workspace.writer().finishErasures(SystemClock().utcMs()).get().map([](qint64 count) {
        return RepairStep{.repair = Repair::ErasuresFinished, .count = count};
    });
}

Result<RepairStep> rebuildSnapshot(Workspace &workspace)
{
    const QDir folder(workspace.folder());
    const auto files = folder.entryList({u"snapshot-*.bin"_s}, QDir::Files);
    for (const auto &file : files)
        QFile::remove(folder.filePath(file));
    return workspace.snapshot().map([](const std::shared_ptr<const Snapshot> &snapshot) {
        return RepairStep{.repair = Repair::SnapshotRebuilt, .count = qint64(snapshot->size())};
    });
}

} // namespace

Result<std::vector<RepairStep>> repair(Workspace &workspace, const std::stop_token &stop)
{
    const auto run = workspace.lockRun();
    if (!run)
        return failure(run.error());
    std::vector<RepairStep> steps;
    const std::function<Result<RepairStep>()> all[] = {[&] { return finishErasuresNow(workspace); },
        [&] { return rebuildIndexes(workspace); }, [&] { return retry(workspace); },
        [&] { return readRecordsAgain(workspace, stop); }, [&] { return closeImports(workspace); },
        [&] { return rebuildSnapshot(workspace); }};
    for (const auto &step : all) {
        auto done = step();
        if (!done)
            return failure(done.error());
        steps.push_back(*done);
    }
    return steps;
}

Result<std::vector<RepairStep>> saveDamagedDatabase(const QString &folder)
{
    std::vector<RepairStep> steps;
    const QDir directory(folder);
    const auto path = directory.filePath(u"plaudit.db"_s);
    if (!QFileInfo(path).isFile())
        return failure(ErrorKind::NoWorkspace, {}, folder);
    const auto run = lockFolder(folder, FolderWork::Run);
    if (!run)
        return failure(run.error());
    const auto isWhole = isDatabaseWhole(path);
    if (!isWhole)
        return failure(isWhole.error());
    if (*isWhole)
        return steps;
    return saveDatabase(path, path + u".damaged"_s).map([&](const SavedRows &rows) {
        steps.push_back({.repair = Repair::DatabaseSaved, .count = rows.saved, .left = rows.brokenTables});
        return steps;
    });
}

} // namespace plaudit
