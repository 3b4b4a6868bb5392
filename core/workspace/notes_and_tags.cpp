// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/notes_and_tags.h"

#include "cache/reader.h"

namespace plaudit
{

Result<NotesAndTags> notesAndTagsOf(Reader &reader, SubjectKind kind, const QString &subject)
{
    auto notes = reader.notes(kind, subject);
    auto tags = reader.tags(kind, subject);
    const auto names = reader.tagNames(kind);
    if (!notes)
        return failure(notes.error());
    if (!tags)
        return failure(tags.error());
    if (!names)
        return failure(names.error());
    NotesAndTags read{.notes = *std::move(notes), .tags = *std::move(tags), .tagNames = {}};
    for (const auto &name : *names)
        read.tagNames += name.name;
    return read;
}

} // namespace plaudit
