// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "domain/result.h"

#include <optional>
#include <vector>

namespace plaudit
{

class Database;

/// The public halves of the connections, and the workspace's settings.
class ConnectionStore
{
public:
    explicit ConnectionStore(Database &database);

    /// ConnectionExists where another connection has the same API, origin and user id. One that was removed comes back
    /// with all that it was.
    [[nodiscard]] Result<Connection> save(Connection connection);
    /// It is no longer among all(). What it fetched, its runs and where its streams stand stay, for when it comes back.
    [[nodiscard]] Result<void> remove(qint64 id);
    [[nodiscard]] Result<std::vector<Connection>> all();

    [[nodiscard]] Result<void> setSetting(const QString &name, const QString &value);
    [[nodiscard]] Result<std::optional<QString>> setting(const QString &name);

private:
    [[nodiscard]] Result<bool> isTaken(const Connection &connection);
    /// The id of a removed one of the same API and user id; 0: there is none.
    [[nodiscard]] Result<qint64> removedLike(const Connection &connection);

    Database &m_database;
};

} // namespace plaudit
