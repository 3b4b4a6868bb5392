// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "cache/repair_records.h"
#include "domain/match.h"
#include "domain/result.h"

namespace plaudit
{

class Database;

/// Writer::rebuildIndexes() and decodeAgain(), inside a transaction.
[[nodiscard]] Result<void> rebuildIndexes(Database &database);
[[nodiscard]] Result<DecodedAgain> decodeAgain(
    Database &database, const PayloadDecoders &decoders, MatchKind kind, qint64 afterRow, qint64 most);

} // namespace plaudit
