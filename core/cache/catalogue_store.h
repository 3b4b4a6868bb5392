// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/review.h"

namespace plaudit
{

class Database;

/// Keeps the product and the customer that a review names. The newest observation's name wins; an empty one never
/// replaces a name. To be used inside a transaction.
[[nodiscard]] Result<void> keepCatalogue(Database &database, const Review &review, qint64 observedAtMs);

} // namespace plaudit
