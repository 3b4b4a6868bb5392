// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/migrations/migration.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

// Who was erased is known by salted hashes alone. `report` is JSON that names nobody; an erasure is finished when the
// file and its journal hold nothing of its person any more.
Migration erasures()
{
    return {.description = u"people who were erased and are not to come back"_s,
        .statements = {
            u"ALTER TABLE meta ADD COLUMN suppression_salt BLOB"_s,
            u"UPDATE meta SET suppression_salt = randomblob(32)"_s,
            uR"(CREATE TABLE erasure (
                id INTEGER PRIMARY KEY, erased_at_ms INTEGER NOT NULL, finished_at_ms INTEGER,
                report TEXT NOT NULL) STRICT)"_s,
            uR"(CREATE TABLE suppression (
                hash BLOB PRIMARY KEY, erasure INTEGER NOT NULL REFERENCES erasure) STRICT, WITHOUT ROWID)"_s,
        }};
}

} // namespace plaudit
