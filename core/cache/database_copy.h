// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace plaudit
{

/// A copy as of now and without room to spare, whole or not at all, while others go on; until it is whole its name ends
/// in `.part`. Blocks; any thread. Errors: FileFailed where `target` is there already or can't be written, DiskFull,
/// those of the database.
[[nodiscard]] Result<void> copyDatabase(const QString &path, const QString &target);

/// What a database file is found to be before anything is done with it.
struct DatabaseLook
{
    int schema = 0;
    qint64 reviews = 0, responses = 0, orders = 0;
    QString store; ///< its first connection's name
};
/// Reads all of it. Errors: DatabaseCorrupt, DatabaseNewer, DatabaseFailed where it is none of Plaudit's.
[[nodiscard]] Result<DatabaseLook> lookAtDatabase(const QString &path);

/// `plaudit.db.before-v9`, made before a step of the schema; the newest two stay.
[[nodiscard]] Result<void> keepCopyBefore(const QString &path, int version);

} // namespace plaudit
