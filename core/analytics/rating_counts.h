// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/ratings.h"
#include "analytics/selection.h"
#include "analytics/snapshot.h"

#include <array>
#include <cstdint>
#include <vector>

namespace plaudit
{

/// Reviews of one group by their rating; [0] holds those without one.
using RatingCounts = std::array<std::int64_t, 6>;

[[nodiscard]] StarCounts starsOf(const RatingCounts &counts);
[[nodiscard]] RatingFigures figuresOf(const RatingCounts &counts);
/// Reviews that have a rating.
[[nodiscard]] std::vector<BitWord> ratedRows(const Snapshot::Reviews &reviews);
/// Those of `rows` that are in the set.
[[nodiscard]] RatingCounts countRatings(const Snapshot::Reviews &reviews, BitSpan set, const RowRange &rows);

} // namespace plaudit
