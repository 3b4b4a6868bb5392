// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/match_outcomes.h"

namespace plaudit
{

OutcomeCounts countOutcomes(const Snapshot::Matches &matches, const Selection &selection)
{
    // By turns in four places, so that no count waits for the one before.
    constexpr std::size_t places = 4;
    std::array<OutcomeCounts, places> counts{};
    const auto *outcome = matches.outcome.data();
    selection.eachRow([&](std::size_t row) { ++counts[row % places][outcome[row]]; });
    OutcomeCounts sum{};
    for (const auto &place : counts) {
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] += place[i];
    }
    return sum;
}

MatchCounts matchCounts(const OutcomeCounts &counts)
{
    std::array<std::int64_t, std::size(allMatchMethods)> methods{};
    for (std::size_t outcome = 0; outcome < counts.size(); ++outcome) {
        if (counts[outcome] > 0)
            methods[static_cast<std::size_t>(Snapshot::Matches::methodOf(static_cast<std::uint8_t>(outcome)))] +=
                counts[outcome];
    }
    const auto of = [&](MatchMethod method) { return methods[static_cast<std::size_t>(method)]; };
    return {.orderLine = of(MatchMethod::OrderLine),
        .order = of(MatchMethod::Order),
        .customerProduct = of(MatchMethod::CustomerProduct),
        .ambiguous = of(MatchMethod::Ambiguous),
        .none = of(MatchMethod::None)};
}

} // namespace plaudit
