// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/bits.h"
#include "analytics/filter.h"

#include <vector>

namespace plaudit
{

class Snapshot;

/// The filter without its dates and what is of responses alone.
[[nodiscard]] Filter aboutReviews(const Filter &filter);

/// What can be said by the bits there are; of reviews that are there.
[[nodiscard]] std::vector<BitWord> quickReviewConditions(const Snapshot &snapshot, const Filter &filter);
/// The other conditions of a filter, a filter each, for which every review is looked at.
[[nodiscard]] std::vector<Filter> slowReviewConditions(const Filter &filter);
[[nodiscard]] std::vector<BitWord> reviewCondition(const Snapshot &snapshot, const Filter &one);

} // namespace plaudit
