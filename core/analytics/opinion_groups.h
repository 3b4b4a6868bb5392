// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "analytics/snapshot.h"

#include <cstdint>
#include <vector>

namespace plaudit
{

/// Opinions are grouped by rating, 1★ first, then by NPS category, promoters first.
inline constexpr std::uint8_t ratingGroups = 5, opinionGroups = 8;

/// The set of the group that a review or a response is of; without rating or score none.
[[nodiscard]] constexpr unsigned ratingGroupOf(std::uint32_t facts)
{
    return facts & ((1U << ratingGroups) - 1);
}
[[nodiscard]] constexpr unsigned npsGroupOf(std::uint32_t facts)
{
    return (facts & ((1U << (opinionGroups - ratingGroups)) - 1)) << ratingGroups;
}

/// A set of groups.
using Touched = std::uint8_t;
static_assert(opinionGroups == 8 * sizeof(Touched));

/// What the opinions that a filter chooses touch.
struct OpinionMarks
{
    std::vector<Touched> ofOrder;
    std::vector<Touched> ofLine;   ///< by reviews, and at last what they say of no line
    RowRange orders, lines;        ///< from the first to the last that a group touches
    std::vector<BitWord> reviewed; ///< orders; of the filter's dates those that a chosen review of whatever date is of
};
[[nodiscard]] OpinionMarks markOpinions(const Snapshot &snapshot, const Filter &filter);

} // namespace plaudit
