// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/saved_view_store.h"

#include "cache/database.h"
#include "cache/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

SavedViewStore::SavedViewStore(Database &database)
    : m_database(database)
{}

Result<std::vector<SavedView>> SavedViewStore::all()
{
    std::vector<SavedView> views;
    const auto read =
        m_database.eachRow(u"SELECT id, name, link, position, created_at FROM saved_view ORDER BY position, id"_s, {},
            [&views](const Statement &row) {
                views.push_back({.id = row.value(0).toLongLong(),
                    .name = row.value(1).toString(),
                    .link = row.value(2).toString(),
                    .position = row.value(3).toLongLong(),
                    .createdMs = row.value(4).toLongLong()});
            });
    return read.map([&views] { return std::move(views); });
}

Result<SavedView> SavedViewStore::save(SavedView view)
{
    if (view.name.trimmed().isEmpty())
        return failure(ErrorKind::InvalidArgument, u"a saved view needs a name"_s, view.name);
    const auto taken = isTaken(view);
    if (!taken)
        return failure(taken.error());
    if (*taken)
        return failure(ErrorKind::InvalidArgument, u"another saved view has this name"_s, view.name);
    if (view.position < 0) {
        const auto next = m_database.value(u"SELECT coalesce(max(position) + 1, 0) FROM saved_view"_s);
        if (!next)
            return failure(next.error());
        view.position = next->toLongLong();
    }
    const auto id = m_database.insert(
        u"INSERT INTO saved_view (id, name, link, position, created_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO "
        "UPDATE SET name = excluded.name, link = excluded.link, position = excluded.position, "
        "created_at = excluded.created_at"_s,
        {view.id ? QVariant(view.id) : QVariant(), notNull(view.name), notNull(view.link), view.position,
            view.createdMs});
    if (!id)
        return failure(id.error());
    if (view.id == 0)
        view.id = *id;
    return view;
}

Result<void> SavedViewStore::move(qint64 id, qint64 place)
{
    auto views = all();
    if (!views)
        return failure(views.error());
    const auto moved =
        std::find_if(views->begin(), views->end(), [id](const SavedView &view) { return view.id == id; });
    if (moved == views->end())
        return {};
    const auto from = moved - views->begin();
    const auto to = std::clamp<qint64>(place, 0, qint64(views->size()) - 1);
    if (from < to)
        std::rotate(moved, moved + 1, views->begin() + to + 1);
    else
        std::rotate(views->begin() + to, moved, moved + 1);
    Result<void> done;
    for (qint64 position = 0; done && position < qint64(views->size()); ++position)
        done = m_database.execute(
            u"UPDATE saved_view SET position = ? WHERE id = ?"_s, {position, (*views)[std::size_t(position)].id});
    return done;
}

Result<void> SavedViewStore::remove(qint64 id)
{
    return m_database.execute(u"DELETE FROM saved_view WHERE id = ?"_s, {id});
}

Result<bool> SavedViewStore::isTaken(const SavedView &view)
{
    bool isTaken = false;
    return m_database
        .eachRow(u"SELECT 1 FROM saved_view WHERE name = ? AND id <> ?"_s, {view.name, view.id},
            [&isTaken](const Statement &) { isTaken = true; })
        .map([&isTaken] { return isTaken; });
}

} // namespace plaudit
