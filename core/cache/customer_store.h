// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>

namespace plaudit
{

class Database;

/// Makes the indexes that customers and their events are found by. Not there from the start, since a first sync or
/// import is faster without. To be used inside a transaction.
class CustomerStore
{
public:
    explicit CustomerStore(Database &database);

    [[nodiscard]] Result<void> index();
    [[nodiscard]] Result<bool> hasIndexes();
    [[nodiscard]] Result<void> indexEvents();
    [[nodiscard]] Result<bool> hasEventIndexes();

private:
    [[nodiscard]] Result<void> make(const QStringList &indexes);
    [[nodiscard]] Result<bool> hasIndex(const QString &name);

    Database &m_database;
};

} // namespace plaudit
