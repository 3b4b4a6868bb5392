// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/record_bits.h"
#include "analytics/repeat_cases.h"
#include "analytics/row_merge.h"
#include "analytics/snapshot.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace plaudit
{

/// Records that were told anew, or whose match was, ascending; nothing where that is all, or where orders changed.
using ToldRows = std::optional<std::vector<std::uint32_t>>;

inline void markMatched(std::uint32_t &facts, std::uint32_t order, std::uint32_t mask)
{
    facts = order != Snapshot::Matches::nothing ? facts | mask : facts & ~mask;
}

/// Sets in the facts of `made`, reviews or responses that came of `base`, what hangs on orders; gives the cases out of
/// turn.
template<class Bit, class Part>
Snapshot::CasesOutOfTurn markByOrders(std::vector<std::uint32_t> &facts, const Part &made, const Part &base,
    const ReturningOrders &orders, const RowMerge &merge, const ToldRows &told)
{
    const UnmarkedOpinions opinions{.second = made.second,
        .matches = made.matches,
        .isCase = maskOf(Bit::RepeatCase),
        .hasReturned = maskOf(Bit::Returned)};
    if (told && std::is_sorted(made.second.begin(), made.second.end())) {
        for (const auto i : *told)
            markMatched(facts[i], made.matches.order[i], maskOf(Bit::Matched));
        return markRepeatCases(
            facts, opinions, orders, {.outOfTurn = base.casesOutOfTurn, .merge = merge, .told = *told});
    }
    for (std::size_t i = 0; i < facts.size(); ++i)
        markMatched(facts[i], made.matches.order[i], maskOf(Bit::Matched));
    return markRepeatCases(facts, opinions, orders,
        told ? withSameOrder(made.matches, base.matches, merge.placesOfBase()) : std::vector<bool>(made.size()));
}

/// Sets how long after its order each review came, and which line of it it is about; `base`: what they came of.
void lookUpOrders(Snapshot::Reviews &reviews, const Snapshot::Reviews &base, const Snapshot::Orders &orders,
    const RowMerge &merge, const ToldRows &told);

} // namespace plaudit
