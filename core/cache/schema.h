// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace plaudit
{

class Database;

/// What became of the schema when a database was opened for writing.
enum class SchemaState {
    Current,  ///< nothing was to be done
    Upgraded, ///< migrated, from nothing included
};

/// Brings the schema to this program's version, each step in a transaction of its own, after the database as it was is
/// copied beside (see keepCopyBefore()). Errors: DatabaseNewer (a newer
/// program made it; it is left untouched), DatabaseFailed (a step failed and was rolled back; its number is in the
/// detail), and those of Statement::run.
[[nodiscard]] Result<SchemaState> migrate(Database &database);

/// Whether this program can read it as it is. Errors as migrate(); an older schema is DatabaseFailed.
[[nodiscard]] Result<void> checkSchema(Database &database);

/// The version of a database that this program could bring to its own. Errors as migrate().
[[nodiscard]] Result<int> readableVersion(Database &database);

/// The version that this program writes.
[[nodiscard]] int schemaVersion();

} // namespace plaudit
