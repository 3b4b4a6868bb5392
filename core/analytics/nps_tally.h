// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/group_counts.h"
#include "analytics/nps.h"
#include "analytics/snapshot.h"

#include <bit>
#include <cstdint>

namespace plaudit
{

/// What the NPS of some responses is made of.
struct NpsTally
{
    std::int64_t responses = 0; ///< with and without an NPS question
    NpsCounts counts;
    std::int64_t notAScore = 0;

    void add(const NpsTally &other)
    {
        responses += other.responses;
        counts += other.counts;
        notAScore += other.notAScore;
    }
    [[nodiscard]] NpsFigures figures() const { return npsFigures(counts, notAScore); }
};

/// Those of `rows` that are in the set.
[[nodiscard]] NpsTally tallyNps(const Snapshot::Responses &responses, BitSpan set, const RowRange &rows);

/// Chosen responses by each of the groupings, in one pass.
template<class... GroupOf>
[[nodiscard]] std::array<std::vector<NpsTally>, sizeof...(GroupOf)> tallyNpsByEach(
    const Snapshot::Responses &responses, const Selection &selection, const Grouping<GroupOf> &...groupings)
{
    // The first four bits are those of the NPS question; a fifth value is for responses without one.
    constexpr std::size_t none = 4;
    const auto npsOf = [facts = responses.facts.data()](
                           std::size_t row) { return std::countr_zero((facts[row] & 0b1111U) | 1U << none); };
    const auto counts = countByEach<none + 1>(selection, npsOf, groupings...);
    const std::array groups{groupings.groups...};
    std::array<std::vector<NpsTally>, sizeof...(GroupOf)> tallies;
    for (std::size_t grouping = 0; grouping < groups.size(); ++grouping) {
        for (std::size_t i = 0; i < groups[grouping]; ++i) {
            const auto of = counts[grouping].of(i);
            tallies[grouping].push_back({.responses = of[0] + of[1] + of[2] + of[3] + of[none],
                .counts = {.promoters = of[0], .passives = of[1], .detractors = of[2]},
                .notAScore = of[3]});
        }
    }
    return tallies;
}

} // namespace plaudit
