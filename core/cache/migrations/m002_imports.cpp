// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/migrations/migration.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

// A reject keeps its row as it stood in the file. A mapping belongs to the names in a file's header.
Migration imports()
{
    return {.description = u"imported files, their refused rows, saved mappings"_s,
        .statements = {
            uR"(CREATE TABLE import_batch (
                id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('reviews')), file_name TEXT NOT NULL,
                file_hash BLOB NOT NULL, dialect TEXT NOT NULL, encoding TEXT NOT NULL, separator TEXT NOT NULL,
                started_at_ms INTEGER NOT NULL, ended_at_ms INTEGER,
                added INTEGER NOT NULL, changed INTEGER NOT NULL, unchanged INTEGER NOT NULL,
                rejected INTEGER NOT NULL) STRICT)"_s,
            uR"(CREATE TABLE import_reject (
                id INTEGER PRIMARY KEY, batch INTEGER NOT NULL REFERENCES import_batch ON DELETE CASCADE,
                line INTEGER NOT NULL, reason TEXT NOT NULL, raw BLOB NOT NULL) STRICT)"_s,
            u"CREATE INDEX import_reject_batch ON import_reject (batch)"_s,
            uR"(CREATE TABLE mapping (
                kind TEXT NOT NULL CHECK (kind IN ('reviews')), header TEXT NOT NULL, mapping TEXT NOT NULL,
                PRIMARY KEY (kind, header)) STRICT, WITHOUT ROWID)"_s,
        }};
}

} // namespace plaudit
