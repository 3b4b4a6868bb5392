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

/// What an opinion says of its customer, or nothing where it has neither rating nor score or the filter leaves it out.
enum class Mood : std::uint8_t { Unknown, Unhappy, Other };

/// Numbers of records by MatchMethod.
using MethodCounts = std::array<std::int64_t, std::size(allMatchMethods)>;
[[nodiscard]] MatchCounts matchCounts(const MethodCounts &counts);

/// Which opinions a filter chooses, and what they touch. Sets of groups have a bit for each.
struct OpinionMarks
{
    std::vector<std::uint8_t> group;           ///< of each opinion (see CustomerOpinions), or noGroup
    std::vector<Mood> mood;                    ///< of each opinion, whatever its date and what it says
    std::vector<std::uint8_t> ofOrder, ofLine; ///< sets of groups whose opinions are matched to it
    std::vector<std::uint8_t> isReviewed;      ///< of each order: by a chosen review of whatever date
    std::vector<std::int32_t> delays;          ///< seconds from order to chosen review, none below 0
    MethodCounts reviews{}, responses{};
};
[[nodiscard]] OpinionMarks markOpinions(const Snapshot &snapshot, const Filter &filter);

} // namespace plaudit
