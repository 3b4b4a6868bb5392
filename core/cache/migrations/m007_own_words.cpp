// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/migrations/migration.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

// What the user adds: no sync touches it. A subject is a record's own id as text, of the kind "review", "response",
// "customer" or "product".
Migration ownWords()
{
    return {.description = u"saved views, notes and tags"_s,
        .statements = {
            uR"(CREATE TABLE saved_view (
                id INTEGER PRIMARY KEY,
                name TEXT NOT NULL UNIQUE,
                link TEXT NOT NULL,
                position INTEGER NOT NULL,
                created_at INTEGER NOT NULL) STRICT)"_s,
            uR"(CREATE TABLE note (
                id INTEGER PRIMARY KEY,
                kind TEXT NOT NULL,
                subject TEXT NOT NULL,
                text TEXT NOT NULL,
                created_at INTEGER NOT NULL,
                changed_at INTEGER NOT NULL) STRICT)"_s,
            u"CREATE INDEX note_subject ON note (kind, subject)"_s,
            uR"(CREATE TABLE tag_local (
                id INTEGER PRIMARY KEY,
                kind TEXT NOT NULL,
                subject TEXT NOT NULL,
                name TEXT NOT NULL,
                created_at INTEGER NOT NULL,
                UNIQUE (kind, subject, name)) STRICT)"_s,
            u"CREATE INDEX tag_local_name ON tag_local (kind, name)"_s,
        }};
}

} // namespace plaudit
