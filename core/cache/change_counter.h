// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QtGlobal>

namespace plaudit
{

class Database;

/// The counter behind Reader::changeCounter() and a review's `changed_seq`: one number a transaction that changed
/// records.
[[nodiscard]] Result<qint64> changeCounter(Database &database);
/// The number that a transaction's rows carry; it becomes the counter's by countChange() in that transaction.
[[nodiscard]] Result<qint64> nextChange(Database &database);
[[nodiscard]] Result<void> countChange(Database &database);

} // namespace plaudit
