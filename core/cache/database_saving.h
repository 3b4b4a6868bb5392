// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace plaudit
{

/// Whether SQLite finds nothing wrong in any page. False where the file can't even be opened as a database.
[[nodiscard]] Result<bool> isDatabaseWhole(const QString &path);

struct SavedRows
{
    qint64 saved = 0;
    qint64 brokenTables = 0; ///< of which some rows could not be read
};

/// Copies every row that can be read, without a look at an index, into a new file that takes the place of the damaged
/// one; that one, with its journal, becomes `aside`. Nobody else may have it open. Errors: DatabaseCorrupt where
/// nothing could be read, FileFailed, DiskFull; then the damaged file is where it was.
[[nodiscard]] Result<SavedRows> saveDatabase(const QString &path, const QString &aside);

} // namespace plaudit
