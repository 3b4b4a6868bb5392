// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <QStringList>

namespace plaudit
{

class Workspace;

/// One file that is all of a workspace, readable by its owner alone; made while others go on reading and writing.
/// Blocks as long as copying the database; any thread. Errors: FileFailed where there is such a file or it can't be
/// written, those of the cache.
[[nodiscard]] Result<void> backUp(Workspace &workspace, const QString &file);
/// Backups that this workspace made and that are still where they were made.
[[nodiscard]] Result<QStringList> knownBackups(Workspace &workspace);

struct BackupContent
{
    int schema = 0;
    qint64 reviews = 0, responses = 0, orders = 0;
    QString store; ///< as its first connection is called; may be empty
};

/// Reads all of a backup, and changes nothing. Blocks as long as that takes; any thread. Errors as restoreBackup().
[[nodiscard]] Result<BackupContent> lookAtBackup(const QString &file);

/// Where a restore keeps the database that was in that folder.
[[nodiscard]] QString replacedDatabase(const QString &folder);

/// Makes a workspace of a backup: whole, or `folder` is as it was. Only with `replaces` where it holds one already,
/// which then is kept as replacedDatabase(). Errors: FileFailed, DatabaseCorrupt, DatabaseFailed where the file
/// is no backup, DatabaseNewer, InvalidArgument where there is a workspace, RunInProgress while something syncs or
/// listens there.
[[nodiscard]] Result<BackupContent> restoreBackup(const QString &file, const QString &folder, bool replaces);

} // namespace plaudit
