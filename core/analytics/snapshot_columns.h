// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/snapshot.h"

namespace plaudit
{

/// Calls `use` for each column, always in the same order. `Part` is a part of a snapshot, const or not.
template<class Part, class Use>
void eachColumn(Part &part, const Use &use)
{
    using Plain = std::remove_const_t<Part>;
    if constexpr (std::is_same_v<Plain, Days>) {
        use(part.day);
        use(part.first);
    } else if constexpr (std::is_same_v<Plain, Snapshot::Matches>) {
        use(part.outcome);
        use(part.order);
        use(part.position);
        use(part.customer);
    } else if constexpr (std::is_same_v<Plain, Snapshot::CasesOutOfTurn>) {
        use(part.row);
        use(part.before);
    } else if constexpr (std::is_same_v<Plain, Snapshot::Reviews>) {
        for (auto &bits : part.bits)
            use(bits);
        use(part.row);
        use(part.second);
        use(part.facts);
        use(part.product);
        use(part.variant);
        use(part.language);
        use(part.country);
        use(part.source);
        use(part.helpful);
        use(part.unhelpful);
        use(part.replyDelay);
        use(part.orderDelay);
        use(part.line);
        eachColumn(part.days, use);
        eachColumn(part.matches, use);
        eachColumn(part.casesOutOfTurn, use);
    } else if constexpr (std::is_same_v<Plain, Snapshot::Responses>) {
        for (auto &bits : part.bits)
            use(bits);
        use(part.row);
        use(part.second);
        use(part.facts);
        use(part.survey);
        use(part.channel);
        use(part.score);
        use(part.ways);
        use(part.fingerprint);
        use(part.firstAnswer);
        eachColumn(part.days, use);
        eachColumn(part.matches, use);
        eachColumn(part.casesOutOfTurn, use);
    } else if constexpr (std::is_same_v<Plain, Snapshot::Answers>) {
        use(part.question);
        use(part.number);
        use(part.firstChoice);
        use(part.choice);
        use(part.other);
    } else if constexpr (std::is_same_v<Plain, Snapshot::Orders>) {
        use(part.row);
        use(part.second);
        use(part.customer);
        use(part.currency);
        use(part.total);
        use(part.revenue);
        use(part.units);
        use(part.facts);
        use(part.firstLine);
        eachColumn(part.days, use);
    } else {
        static_assert(std::is_same_v<Plain, Snapshot::Lines>);
        use(part.revenue);
    }
}

} // namespace plaudit
