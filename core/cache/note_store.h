// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/own_words.h"
#include "domain/result.h"

#include <optional>
#include <vector>

namespace plaudit
{

class Database;

/// The user's own notes. No sync and no import touches them, and no figure depends on them, so the change counter
/// stays as it is.
class NoteStore
{
public:
    explicit NoteStore(Database &database);

    /// Keeps the note with the times it has and gives it back with its id. Errors: InvalidArgument for one without
    /// words or subject.
    [[nodiscard]] Result<Note> add(const Note &note);
    /// Gives the note as it was before; nothing where it is gone. An id may since be another note's, so the note must
    /// also have the subject and the time of its making. Errors as add().
    [[nodiscard]] Result<std::optional<Note>> change(const Note &note);
    /// Gives what was removed, which add() brings back; nothing where it was gone. As change(), not by the id alone.
    [[nodiscard]] Result<std::optional<Note>> remove(const Note &note);
    /// In the order of their making.
    [[nodiscard]] Result<std::vector<Note>> of(SubjectKind kind, const QString &subject);

private:
    [[nodiscard]] Result<std::optional<Note>> kept(const Note &note);

    Database &m_database;
};

} // namespace plaudit
