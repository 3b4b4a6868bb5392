// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace plaudit
{

class Workspace;

enum class Repair {
    DatabaseSaved,     ///< the damaged file was copied row by row into a new one; counts the rows that could be read
    IndexesRebuilt,    ///< those of tables and of the search
    SnapshotRebuilt,   ///< counts its reviews
    QuarantineRetried, ///< counts the records that are understood by now
    RecordsReadAgain,  ///< counts those that say more than before
    ErasuresFinished,  ///< counts them
    ImportsClosed,     ///< that never came to their end; counts them
};

struct RepairStep
{
    Repair repair = Repair::IndexesRebuilt;
    qint64 count = 0;
    qint64 left = 0; ///< that it could do nothing about
};

/// Puts right what can be without asking anybody, the most basic first. Blocks, any thread: a million reviews take
/// minutes. What is done stays when `stop` is asked for. Errors: those of the cache.
[[nodiscard]] Result<std::vector<RepairStep>> repair(Workspace &workspace, const std::stop_token &stop);

/// For a database that is damaged, before anything opens it: a new file of all rows that can be read takes its place,
/// the damaged one stays beside it as plaudit.db.damaged. Nothing where the file is whole. Errors: RunInProgress,
/// FileFailed, DiskFull, DatabaseCorrupt where nothing can be read.
[[nodiscard]] Result<std::vector<RepairStep>> saveDamagedDatabase(const QString &folder);

} // namespace plaudit
