// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "analytics/mean_tally.h"
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

/// What one group's opinions touch in one currency, each order and line once.
struct GroupTally
{
    MeanTally revenue; ///< of counted orders
    double lines = 0.0;
    std::int64_t refunded = 0, withoutEmail = 0;
};

/// Which opinions a filter chooses, and what they touch.
struct OpinionMarks
{
    std::vector<std::uint8_t> group;      ///< of each opinion (see CustomerOpinions) that is matched, or noGroup
    std::vector<GroupTally> tallies;      ///< the groups of each currency side by side
    std::vector<std::uint8_t> isReviewed; ///< of each order: by a chosen review of whatever date
    std::vector<std::int32_t> delays;     ///< seconds from order to chosen review, none below 0
    MethodCounts reviews{}, responses{};
};
[[nodiscard]] OpinionMarks markOpinions(const Snapshot &snapshot, const Filter &filter);

} // namespace plaudit
