// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "analytics/orders.h"
#include "analytics/snapshot.h"

#include <array>
#include <cstdint>
#include <vector>

namespace plaudit
{

/// Opinions are grouped by rating, 1★ first, then by NPS category, promoters first.
inline constexpr std::uint8_t ratingGroups = 5, opinionGroups = 8;
inline constexpr std::uint8_t noGroup = opinionGroups;

/// Numbers of records by MatchMethod.
using MethodCounts = std::array<std::int64_t, std::size(allMatchMethods)>;
[[nodiscard]] MatchCounts matchCounts(const MethodCounts &counts);

/// A set of groups, and above them whether a chosen review of whatever date is of the order.
using Touched = std::uint16_t;
inline constexpr Touched isReviewed = 1U << opinionGroups;

/// Which opinions a filter chooses, and what they touch.
struct OpinionMarks
{
    std::vector<std::uint8_t> group;  ///< of each opinion (see CustomerOpinions) that is matched, or noGroup
    std::vector<Touched> ofOrder;     ///< by which groups each order is touched
    std::vector<std::uint8_t> ofLine; ///< by which ratings each line is touched, a set of groups
    std::vector<std::int32_t> delays; ///< seconds from order to chosen review, none below 0
    MethodCounts reviews{}, responses{};
};
[[nodiscard]] OpinionMarks markOpinions(const Snapshot &snapshot, const Filter &filter);

} // namespace plaudit
