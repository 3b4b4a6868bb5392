// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/migrations/migration.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

// `day` counts from 1970-01-01, UTC.
Migration deliveries()
{
    return {.description = u"webhooks delivered to this machine"_s,
        .statements = {
            u"CREATE TABLE delivery (message_id BLOB PRIMARY KEY, received_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID"_s,
            uR"(CREATE TABLE delivery_count (
                day INTEGER NOT NULL, outcome TEXT NOT NULL, count INTEGER NOT NULL, last_ms INTEGER NOT NULL,
                PRIMARY KEY (day, outcome)) STRICT, WITHOUT ROWID)"_s,
        }};
}

} // namespace plaudit
