// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/result.h"

namespace plaudit
{

class Database;

/// Writer::commitPage, inside a transaction.
[[nodiscard]] Result<StreamCounts> commitPage(
    Database &database, const PayloadDecoders &decoders, const PageCommit &page);

} // namespace plaudit
