// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database_saving.h"

#include "cache/database.h"
#include "cache/schema.h"

#include <QFile>
#include <QStringList>

#include <vector>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr auto suffixes = {""_L1, "-wal"_L1, "-shm"_L1};

void removeDatabase(const QString &path)
{
    for (const auto suffix : suffixes)
        QFile::remove(path + suffix);
}

Result<void> moveDatabase(const QString &from, const QString &to)
{
    removeDatabase(to);
    for (const auto suffix : suffixes) {
        if (QFile::exists(from + suffix) && !QFile::rename(from + suffix, to + suffix))
            return failure(ErrorKind::FileFailed, u"the database can't be put aside"_s, from);
    }
    return {};
}

Result<QStringList> columnsOf(Database &database, const QString &table)
{
    QStringList columns;
    return database
        .eachRow(u"SELECT name FROM pragma_table_info(?)"_s, {table},
            [&columns](const Statement &row) { columns.append(u"\"%1\""_s.arg(row.value(0).toString())); })
        .map([&columns] { return std::move(columns); });
}

/// Its columns in both files; empty where the damaged one has no such table.
Result<QStringList> sharedColumns(Database &fresh, Database &damaged, const QString &table)
{
    const auto known = columnsOf(damaged, table);
    if (!known)
        return known;
    return columnsOf(fresh, table).map([&known](QStringList columns) {
        columns.removeIf([&known](const QString &column) { return !known->contains(column); });
        return columns;
    });
}

Result<bool> isWithoutRowId(Database &database, const QString &table)
{
    return database.value(u"SELECT sql LIKE '%WITHOUT ROWID%' FROM sqlite_schema WHERE name = '%1'"_s.arg(table))
        .map([](const QVariant &value) { return value.toBool(); });
}

/// From its beginning to the first page that can't be read, and then from its end. A row that was copied already stays.
/// Gives whether the table could be read to its end.
Result<bool> copyTable(
    Database &fresh, Database &damaged, const QString &table, const QStringList &columns, bool isWithoutRows)
{
    const auto all = columns.join(u", "_s);
    const auto sql = u"SELECT %1 FROM \"%2\" NOT INDEXED %3"_s;
    const QStringList marks(columns.size(), u"?"_s);
    const auto insert = u"INSERT OR IGNORE INTO \"%1\" (%2) VALUES (%3)"_s.arg(table, all, marks.join(u", "_s));
    bool isWhole = false;
    for (const auto &order :
        isWithoutRows ? QStringList{QString()} : QStringList{u"ORDER BY rowid"_s, u"ORDER BY rowid DESC"_s}) {
        auto rows = damaged.prepare(sql.arg(all, table, order));
        if (!rows)
            continue;
        if (!rows->run())
            continue;
        auto more = rows->next();
        for (; more && *more; more = rows->next()) {
            QVariantList values;
            for (int column = 0; column < int(marks.size()); ++column)
                values.append(rows->value(column));
            if (auto added = fresh.execute(insert, values); !added && added.error().kind == ErrorKind::DiskFull)
                return failure(added.error());
        }
        isWhole = more.has_value();
        if (isWhole)
            break;
    }
    return isWhole;
}

Result<QStringList> tablesOf(Database &database)
{
    QStringList tables;
    return database
        .eachRow(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND "
                 "name NOT LIKE 'review_words%' AND name NOT LIKE 'response_words%' AND name NOT IN "
                 "('review_indexed', 'review_pending', 'review_stale', 'response_pending', 'response_text')"_s,
            {}, [&tables](const Statement &row) { tables.append(row.value(0).toString()); })
        .map([&tables] { return std::move(tables); });
}

Result<SavedRows> copyAll(Database &database, Database &damaged)
{
    const auto tables = tablesOf(database);
    if (!tables)
        return failure(tables.error());
    SavedRows rows;
    for (const auto &table : *tables) {
        const auto columns = sharedColumns(database, damaged, table);
        const auto isWithoutRows = isWithoutRowId(database, table);
        if (!columns || !isWithoutRows)
            return failure(columns ? isWithoutRows.error() : columns.error());
        if (columns->isEmpty())
            continue;
        // What the schema itself put there gives way.
        if (auto emptied = database.execute(u"DELETE FROM \"%1\""_s.arg(table)); !emptied)
            return failure(emptied.error());
        const auto isWhole = copyTable(database, damaged, table, *columns, *isWithoutRows);
        if (!isWhole)
            return failure(isWhole.error());
        rows.brokenTables += *isWhole ? 0 : 1;
        const auto count = database.value(u"SELECT count(*) FROM \"%1\""_s.arg(table));
        if (!count)
            return failure(count.error());
        rows.saved += count->toLongLong();
    }
    return rows;
}

/// What every database has, where its row could not be read.
Result<void> completeState(Database &database)
{
    return database
        .execute(u"INSERT OR IGNORE INTO meta (id, database_id, changed_seq, suppression_salt) SELECT 1, "
                 "lower(hex(randomblob(16))), coalesce(max(changed_seq), 0), randomblob(32) FROM review"_s)
        .and_then([&] { return database.execute(u"INSERT OR IGNORE INTO match_state VALUES (1, -1, '')"_s); });
}

/// What has lost the row it belongs to goes, so that every reference holds.
Result<void> dropOrphans(Database &database)
{
    struct Orphan
    {
        QString table;
        qint64 row;
    };
    std::vector<Orphan> orphans;
    auto done = database.eachRow(u"PRAGMA foreign_key_check"_s, {}, [&orphans](const Statement &row) {
        if (!row.value(1).isNull())
            orphans.push_back({.table = row.value(0).toString(), .row = row.value(1).toLongLong()});
    });
    for (std::size_t i = 0; done && i < orphans.size(); ++i)
        done = database.execute(u"DELETE FROM \"%1\" WHERE rowid = ?"_s.arg(orphans[i].table), {orphans[i].row});
    return done;
}

/// By two connections: once a page could not be read, one that is attached lets nothing be written beside it.
Result<SavedRows> copyInto(const QString &path, const QString &damagedPath)
{
    const auto fresh = Database::open(path, Database::Access::ReadWrite);
    const auto damaged = Database::open(damagedPath, Database::Access::ReadWrite);
    if (!fresh || !damaged)
        return failure(fresh ? damaged.error() : fresh.error());
    auto &file = **fresh;
    SavedRows rows;
    return migrate(file)
        .and_then([&](SchemaState) { return file.execute(u"PRAGMA foreign_keys = OFF"_s); })
        .and_then([&] { return Transaction::begin(file); })
        .and_then([&](Transaction transaction) {
            return copyAll(file, **damaged).and_then([&](const SavedRows &copied) {
                rows = copied;
                return completeState(file).and_then([&] { return dropOrphans(file); }).and_then([&] {
                    return transaction.commit();
                });
            });
        })
        .map([&] { return rows; });
}

} // namespace

Result<bool> isDatabaseWhole(const QString &path)
{
    const auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database) {
        const bool isDamaged = database.error().kind == ErrorKind::DatabaseCorrupt;
        return isDamaged ? Result<bool>(false) : failure(database.error());
    }
    const auto found = (*database)->value(u"PRAGMA integrity_check(1)"_s);
    if (!found)
        return found.error().kind == ErrorKind::DatabaseCorrupt ? Result<bool>(false) : failure(found.error());
    return found->toString() == u"ok"_s;
}

Result<SavedRows> saveDatabase(const QString &path, const QString &aside)
{
    const auto fresh = path + u".saving"_s;
    removeDatabase(fresh);
    auto rows = copyInto(fresh, path);
    if (rows && rows->saved == 0)
        rows = failure(ErrorKind::DatabaseCorrupt, u"no row can be read"_s);
    if (!rows) {
        removeDatabase(fresh);
        return rows;
    }
    return moveDatabase(path, aside).and_then([&] { return moveDatabase(fresh, path); }).map([&] { return *rows; });
}

} // namespace plaudit
