// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QSqlError>
#include <QString>

namespace plaudit
{

/// What a result code of SQLite (extended or not) means for the file at `path`.
[[nodiscard]] ErrorKind errorKindFrom(int sqliteCode, const QString &path);

/// The detail holds SQLite's words and its code, never a value of a row.
[[nodiscard]] Error databaseError(const QSqlError &error, const QString &path);

/// Why a file or folder could not be made at `path`: DiskFull or FolderReadOnly.
[[nodiscard]] ErrorKind cannotWriteKind(const QString &path);

} // namespace plaudit
