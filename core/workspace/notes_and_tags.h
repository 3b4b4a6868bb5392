// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/own_words.h"
#include "domain/result.h"

#include <QStringList>

#include <vector>

namespace plaudit
{

class Reader;

/// A person's own notes and tags on one subject.
struct NotesAndTags
{
    std::vector<Note> notes;
    std::vector<Tag> tags;
    QStringList tagNames; ///< of all subjects of its kind, the most used first
};

/// Errors as Reader.
[[nodiscard]] Result<NotesAndTags> notesAndTagsOf(Reader &reader, SubjectKind kind, const QString &subject);

} // namespace plaudit
