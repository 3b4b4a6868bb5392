// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/result.h"

namespace plaudit
{

class Database;

/// Writer::commitReviewPage, in the thread of `database`.
[[nodiscard]] Result<StreamCounts> commitPage(Database &database, const ReviewPageCommit &page);

} // namespace plaudit
