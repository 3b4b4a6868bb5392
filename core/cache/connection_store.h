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

    /// ConnectionExists where another connection has the same API, origin and user id.
    [[nodiscard]] Result<Connection> save(Connection connection);
    [[nodiscard]] Result<std::vector<Connection>> all();

    [[nodiscard]] Result<void> setSetting(const QString &name, const QString &value);
    [[nodiscard]] Result<std::optional<QString>> setting(const QString &name);

private:
    [[nodiscard]] Result<bool> isTaken(const Connection &connection);

    Database &m_database;
};

} // namespace plaudit
