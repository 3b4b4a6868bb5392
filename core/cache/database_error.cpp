// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database_error.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

// Primary result codes, https://www.sqlite.org/rescode.html; an extended one carries its primary one in the low byte.
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoErr = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADb = 26
};

// Below this, shared memory and journal of a database can't grow any more.
constexpr qint64 leastRoom = qint64(256) * 1024;

bool isDiskFull(const QString &path)
{
    auto folder = QFileInfo(path).absoluteDir();
    while (!folder.exists() && !folder.isRoot())
        folder.setPath(QFileInfo(folder.path()).path());
    const QStorageInfo storage(folder);
    return storage.isValid() && storage.bytesAvailable() >= 0 && storage.bytesAvailable() < leastRoom;
}

} // namespace

ErrorKind errorKindFrom(int sqliteCode, const QString &path)
{
    switch (sqliteCode & 0xff) {
    case Full:
        return ErrorKind::DiskFull;
    case ReadOnly:
    case CantOpen:
    case Perm:
        return cannotWriteKind(path);
    case Busy:
    case Locked:
        return ErrorKind::DatabaseBusy;
    case Corrupt:
    case NotADb:
        return ErrorKind::DatabaseCorrupt;
    case IoErr: // the journal's shared memory says so where the disk is full
        return isDiskFull(path) ? ErrorKind::DiskFull : ErrorKind::DatabaseFailed;
    default:
        return ErrorKind::DatabaseFailed;
    }
}

Error databaseError(const QSqlError &error, const QString &path)
{
    const auto code = error.nativeErrorCode();
    return Error{.kind = errorKindFrom(code.toInt(), path),
        .detail = u"%1 %2 (SQLite %3)"_s.arg(error.driverText(), error.databaseText(), code),
        .httpStatus = 0,
        .retryAfter = {},
        .subject = {}};
}

ErrorKind cannotWriteKind(const QString &path)
{
    return isDiskFull(path) ? ErrorKind::DiskFull : ErrorKind::FolderReadOnly;
}

} // namespace plaudit
