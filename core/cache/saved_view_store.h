// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/saved_view.h"
#include "domain/result.h"

#include <vector>

namespace plaudit
{

class Database;

/// The saved views, in the user's own order.
class SavedViewStore
{
public:
    explicit SavedViewStore(Database &database);

    [[nodiscard]] Result<std::vector<SavedView>> all();
    /// Inserts where the id is 0 or no longer there, else replaces; gives it back with id and position.
    /// InvalidArgument with the name as subject where it is empty or another's.
    [[nodiscard]] Result<SavedView> save(SavedView view);
    /// To that place among all, counted from 0; beyond the last is the last.
    [[nodiscard]] Result<void> move(qint64 id, qint64 place);
    [[nodiscard]] Result<void> remove(qint64 id);

private:
    [[nodiscard]] Result<bool> isTaken(const SavedView &view);

    Database &m_database;
};

} // namespace plaudit
