// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace plaudit
{

class Snapshot;

/// The last day that the data can tell of, in the store's zone: of the last completed sync or of the newest record,
/// whichever is later. No valid date without either.
[[nodiscard]] QDate lastKnownDay(const Snapshot &snapshot);

} // namespace plaudit
