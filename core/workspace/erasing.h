// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/erasure_records.h"
#include "domain/result.h"

#include <QByteArray>
#include <QStringList>

namespace plaudit
{

class Workspace;

/// What an erasure left behind.
struct Erased
{
    ErasureRecord record;
    /// Exports, backups and other files that may still hold the person: Plaudit leaves them to their owner.
    QStringList filesToLookAt;

    /// False: a reader kept the journal, so the next start does the rest.
    [[nodiscard]] bool isFinished() const { return record.finishedAtMs != 0; }
};

/// Takes a customer out of the workspace and of every file that is made from it. Blocks, about as long as copying the
/// database; any thread. Killed before the tables are done, nothing has happened; killed after, the next start of any
/// command does the rest. Errors: those of Writer::eraseCustomer().
[[nodiscard]] Result<Erased> eraseCustomer(Workspace &workspace, const CustomerToErase &customer);

/// What earlier erasures were kept from finishing; a moment where there is nothing. Does not wait for the database.
void finishErasures(Workspace &workspace);

/// What tells that a customer was erased, and nothing of who it was: as JSON, or as text for people.
[[nodiscard]] QByteArray certificateJson(const Erased &erased);

} // namespace plaudit
