// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/row_merge.h"
#include "analytics/snapshot.h"

#include <cstdint>
#include <vector>

namespace plaudit
{

/// Reviews or responses that still lack what is known of their customers' returns.
struct UnmarkedOpinions
{
    const Column<std::uint32_t> &second;
    const Snapshot::Matches &matches;
    std::uint32_t isCase = 0, hasReturned = 0; ///< masks of facts
};

/// What tells whether a customer returned.
struct ReturningOrders
{
    const Snapshot::Orders &orders;
    std::size_t customers = 0; ///< the greatest number of one who ordered
    std::uint32_t last = Snapshot::noTime;
};

/// Sets the two masks in `facts`, and gives the cases that are out of turn. `isMarked`: the opinions whose facts say
/// already whether their customer returned.
[[nodiscard]] Snapshot::CasesOutOfTurn markRepeatCases(std::vector<std::uint32_t> &facts,
    const UnmarkedOpinions &opinions, const ReturningOrders &orders, const std::vector<bool> &isMarked);

/// What is known of the repeat cases of a base.
struct KnownCases
{
    const Snapshot::CasesOutOfTurn &outOfTurn;
    const RowMerge &merge;                  ///< of the base's opinions and what came
    const std::vector<std::uint32_t> &told; ///< the opinions that are other than they were, ascending
};

/// The same where orders are as they were; `opinions.second` must be ascending. Then nothing but an opinion and its
/// order decides whether it is a case in its turn.
[[nodiscard]] Snapshot::CasesOutOfTurn markRepeatCases(std::vector<std::uint32_t> &facts,
    const UnmarkedOpinions &opinions, const ReturningOrders &orders, const KnownCases &known);

/// Which opinions were there before with the order that they have now. `places`: where those from before are now, or
/// RowMerge::gone.
[[nodiscard]] std::vector<bool> withSameOrder(
    const Snapshot::Matches &now, const Snapshot::Matches &before, const std::vector<std::uint32_t> &places);

} // namespace plaudit
