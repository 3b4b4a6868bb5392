// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/connection_store.h"

#include "cache/database.h"
#include "cache/values.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

static QString removedMark(qint64 id)
{
    return u"connection/%1/removed"_s.arg(id);
}

ConnectionStore::ConnectionStore(Database &database)
    : m_database(database)
{}

Result<Connection> ConnectionStore::save(Connection connection)
{
    if (connection.id == 0) {
        const auto removed = removedLike(connection);
        if (!removed)
            return failure(removed.error());
        connection.id = *removed;
    }
    const auto taken = isTaken(connection);
    if (!taken)
        return failure(taken.error());
    if (*taken)
        return failure(ErrorKind::ConnectionExists, {}, connection.name);
    const auto id = m_database.insert(
        u"INSERT INTO connection (id, name, api, user_id, base_url, last_validated_ms, last_validated_offset) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, api = excluded.api, "
        "user_id = excluded.user_id, base_url = excluded.base_url, last_validated_ms = excluded.last_validated_ms, "
        "last_validated_offset = excluded.last_validated_offset"_s,
        {connection.id ? QVariant(connection.id) : QVariant(), orNull(connection.name), notNull(connection.api),
            notNull(connection.userId), notNull(connection.baseUrl.toString()), msOrNull(connection.lastValidated),
            offsetOrNull(connection.lastValidated)});
    if (!id)
        return failure(id.error());
    if (connection.id == 0)
        connection.id = *id;
    const auto back = m_database.execute(u"DELETE FROM setting WHERE name = ?"_s, {removedMark(connection.id)});
    return back.map([&connection] { return connection; });
}

Result<void> ConnectionStore::remove(qint64 id)
{
    return setSetting(removedMark(id), u"1"_s);
}

Result<qint64> ConnectionStore::removedLike(const Connection &connection)
{
    qint64 id = 0;
    const auto read = m_database.eachRow(u"SELECT id FROM connection WHERE api = ? AND user_id = ? COLLATE NOCASE AND "
                                         "EXISTS (SELECT 1 FROM setting WHERE setting.name = 'connection/' || "
                                         "connection.id || '/removed') ORDER BY id"_s,
        {notNull(connection.api), notNull(connection.userId)},
        [&id](const Statement &row) { id = row.value(0).toLongLong(); });
    return read.map([&id] { return id; });
}

Result<bool> ConnectionStore::isTaken(const Connection &connection)
{
    bool isTaken = false;
    const auto read = m_database.eachRow(
        u"SELECT 1 FROM connection WHERE api = ? AND base_url = ? AND user_id = ? AND id <> ?"_s,
        {notNull(connection.api), notNull(connection.baseUrl.toString()), notNull(connection.userId), connection.id},
        [&isTaken](const Statement &) { isTaken = true; });
    return read.map([isTaken] { return isTaken; });
}

Result<std::vector<Connection>> ConnectionStore::all()
{
    std::vector<Connection> connections;
    const auto read = m_database.eachRow(
        u"SELECT id, name, api, user_id, base_url, last_validated_ms, last_validated_offset FROM connection "
        "WHERE NOT EXISTS (SELECT 1 FROM setting WHERE setting.name = 'connection/' || connection.id || '/removed') "
        "ORDER BY id"_s,
        {}, [&connections](const Statement &row) {
            connections.push_back({.id = row.value(0).toLongLong(),
                .name = row.value(1).toString(),
                .api = row.value(2).toString(),
                .userId = row.value(3).toString(),
                .baseUrl = QUrl(row.value(4).toString()),
                .lastValidated = timeFrom(row.value(5), row.value(6))});
        });
    return read.map([&connections] { return std::move(connections); });
}

Result<void> ConnectionStore::setSetting(const QString &name, const QString &value)
{
    return m_database.execute(u"INSERT OR REPLACE INTO setting VALUES (?, ?)"_s, {notNull(name), notNull(value)});
}

Result<std::optional<QString>> ConnectionStore::setting(const QString &name)
{
    std::optional<QString> value;
    const auto read = m_database.eachRow(u"SELECT value FROM setting WHERE name = ?"_s, {name},
        [&value](const Statement &row) { value = row.value(0).toString(); });
    return read.map([&value] { return value; });
}

} // namespace plaudit
