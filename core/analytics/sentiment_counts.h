// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/sentiment.h"
#include "analytics/snapshot.h"

namespace plaudit
{

/// Those of `rows` that are in the set.
[[nodiscard]] SentimentFigures countSentiments(const Snapshot::Reviews &reviews, BitSpan set, const RowRange &rows);

} // namespace plaudit
