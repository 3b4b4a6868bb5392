// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database_copy.h"

#include "cache/database.h"
#include "cache/database_error.h"
#include "cache/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qsizetype copiesKept = 2;

/// The number behind `before-v`.
int versionOf(const QString &name)
{
    return name.mid(name.lastIndexOf(u'v') + 1).toInt();
}

Result<qint64> rowsOf(Database &database, const QString &table)
{
    const auto isThere =
        database.value(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '%1'"_s.arg(table));
    if (!isThere || isThere->toInt() == 0)
        return isThere.map([](const QVariant &) { return qint64(0); });
    return database.value(u"SELECT count(*) FROM "_s + table).map([](const QVariant &count) {
        return count.toLongLong();
    });
}

} // namespace

Result<void> copyDatabase(const QString &path, const QString &target)
{
    if (QFile::exists(target))
        return failure(ErrorKind::FileFailed, u"there is such a file already"_s, target);
    // Empty files take the copy, so that nobody else could read it for a moment.
    const auto half = target + u".part"_s;
    QFile::remove(half);
    QFile made(half);
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return failure(ErrorKind::FileFailed, u"the copy can't be made: "_s + made.errorString(), target);
    made.close();
    auto done =
        Database::open(path, Database::Access::ReadWrite).and_then([&](const std::unique_ptr<Database> &database) {
            return database->execute(u"VACUUM INTO ?"_s, {half});
        });
    if (!done && done.error().kind == ErrorKind::DatabaseFailed && cannotWriteKind(target) == ErrorKind::DiskFull)
        done = failure(ErrorKind::DiskFull, done.error().detail, target);
    if (done && !QFile::rename(half, target))
        done = failure(ErrorKind::FileFailed, u"the copy can't be renamed"_s, target);
    if (!done)
        QFile::remove(half);
    return done;
}

Result<DatabaseLook> lookAtDatabase(const QString &path)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return failure(database.error());
    DatabaseLook look;
    const auto version = readableVersion(**database);
    if (!version)
        return failure(version.error());
    if (*version == 0)
        return failure(ErrorKind::DatabaseFailed, u"the file is empty"_s);
    look.schema = *version;
    const auto integrity = (*database)->value(u"PRAGMA integrity_check(1)"_s);
    if (!integrity)
        return failure(integrity.error());
    if (integrity->toString() != u"ok"_s)
        return failure(ErrorKind::DatabaseCorrupt, integrity->toString().left(200));
    for (const auto &[table, into] : {std::pair(u"review"_s, &DatabaseLook::reviews),
             {u"survey_response"_s, &DatabaseLook::responses}, {u"orders"_s, &DatabaseLook::orders}}) {
        const auto rows = rowsOf(**database, table);
        if (!rows)
            return failure(rows.error());
        look.*into = *rows;
    }
    return (*database)->value(u"SELECT name FROM connection ORDER BY id LIMIT 1"_s).map([&look](const QVariant &name) {
        look.store = name.toString();
        return look;
    });
}

Result<void> keepCopyBefore(const QString &path, int version)
{
    const auto target = u"%1.before-v%2"_s.arg(path).arg(version);
    QFile::remove(target);
    auto done = copyDatabase(path, target);
    const QDir folder = QFileInfo(path).absoluteDir();
    auto names = folder.entryList({QFileInfo(path).fileName() + u".before-v*"_s}, QDir::Files);
    std::sort(
        names.begin(), names.end(), [](const QString &a, const QString &b) { return versionOf(a) > versionOf(b); });
    for (const auto &name : names.mid(copiesKept))
        QFile::remove(folder.filePath(name));
    return done;
}

} // namespace plaudit
