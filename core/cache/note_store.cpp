// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/note_store.h"

#include "cache/database.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr auto columns = "id, kind, subject, text, created_at, changed_at"_L1;

Note noteFrom(const Statement &row)
{
    return {.id = row.value(0).toLongLong(),
        .kind = subjectKindFrom(row.value(1).toString()).value_or(SubjectKind::Review),
        .subject = row.value(2).toString(),
        .text = row.value(3).toString(),
        .createdAtMs = row.value(4).toLongLong(),
        .changedAtMs = row.value(5).toLongLong()};
}

Result<void> checked(const Note &note)
{
    if (note.subject.isEmpty() || note.text.trimmed().isEmpty())
        return failure(ErrorKind::InvalidArgument, u"a note needs words and a subject"_s, note.text);
    return {};
}

} // namespace

NoteStore::NoteStore(Database &database)
    : m_database(database)
{}

Result<Note> NoteStore::add(const Note &note)
{
    return checked(note)
        .and_then([&] {
            return m_database.insert(
                u"INSERT INTO note (kind, subject, text, created_at, changed_at) VALUES (?, ?, ?, ?, ?)"_s,
                {toString(note.kind), note.subject, note.text, note.createdAtMs, note.changedAtMs});
        })
        .map([&note](qint64 id) {
            auto added = note;
            added.id = id;
            return added;
        });
}

Result<std::optional<Note>> NoteStore::change(const Note &note)
{
    const auto valid = checked(note);
    auto before = valid ? kept(note) : failure(valid.error());
    if (!before || !*before)
        return before;
    return m_database
        .execute(u"UPDATE note SET text = ?, changed_at = ? WHERE id = ?"_s, {note.text, note.changedAtMs, note.id})
        .map([&before] { return *std::move(before); });
}

Result<std::optional<Note>> NoteStore::remove(const Note &note)
{
    auto before = kept(note);
    if (!before || !*before)
        return before;
    return m_database.execute(u"DELETE FROM note WHERE id = ?"_s, {note.id}).map([&before] {
        return *std::move(before);
    });
}

Result<std::vector<Note>> NoteStore::of(SubjectKind kind, const QString &subject)
{
    std::vector<Note> notes;
    return m_database
        .eachRow(u"SELECT %1 FROM note WHERE kind = ? AND subject = ? ORDER BY created_at, id"_s.arg(columns),
            {toString(kind), subject}, [&notes](const Statement &row) { notes.push_back(noteFrom(row)); })
        .map([&notes] { return std::move(notes); });
}

Result<std::optional<Note>> NoteStore::kept(const Note &note)
{
    std::optional<Note> found;
    return m_database
        .eachRow(u"SELECT %1 FROM note WHERE id = ? AND kind = ? AND subject = ? AND created_at = ?"_s.arg(columns),
            {note.id, toString(note.kind), note.subject, note.createdAtMs},
            [&found](const Statement &row) { found = noteFrom(row); })
        .map([&found] { return std::move(found); });
}

} // namespace plaudit
