// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/snapshot.h"

#include <vector>

namespace plaudit
{

/// Fills `opinions` and `repeatCases` of purchases whose other parts are there, once for all filters. `reviewMs` and
/// `responseMs`: when each review and response was given, UTC, or noTime.
void tieOpinions(
    Snapshot::Purchases &purchases, const std::vector<qint64> &reviewMs, const std::vector<qint64> &responseMs);

} // namespace plaudit
