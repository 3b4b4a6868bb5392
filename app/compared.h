// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/change.h"
#include "analytics/orders.h"
#include "analytics/questions.h"

#include <algorithm>
#include <optional>
#include <type_traits>
#include <vector>

namespace plaudit
{

/// Figures beside the same figures of another time, where a comparison is asked for.
template<class Figures>
struct Compared
{
    Figures now;
    std::optional<Figures> before; ///< empty where there is no time to compare with
    bool isAsked = false;          ///< whether there is to be a change beside each figure

    /// By `changeOf(now, before)`; with nothing in it where there is no time to compare with.
    template<class ChangeOf>
    [[nodiscard]] Change change(const ChangeOf &changeOf) const
    {
        return before ? changeOf(now, *before) : Change{};
    }
    template<class Part, class Owner>
    requires std::is_base_of_v<Owner, Figures>
    [[nodiscard]] Compared<Part> part(Part Owner::*member) const
    {
        return {.now = now.*member,
            .before = before ? std::optional<Part>((*before).*member) : std::nullopt,
            .isAsked = isAsked};
    }
    /// By `changesOf(now, before)`; as many as `size` with nothing in them where there is no time to compare with.
    template<class ChangesOf>
    [[nodiscard]] std::vector<Change> changes(std::size_t size, const ChangesOf &changesOf) const
    {
        return before ? changesOf(now, *before) : std::vector<Change>(size);
    }
};

/// Each of `now` with the one of `before` that is the same thing.
template<class Figures, class AreSame>
[[nodiscard]] std::vector<Compared<Figures>> eachCompared(
    const Compared<std::vector<Figures>> &all, const AreSame &areSame)
{
    std::vector<Compared<Figures>> each;
    each.reserve(all.now.size());
    for (const auto &figures : all.now) {
        auto &one = each.emplace_back(Compared<Figures>{.now = figures, .before = {}, .isAsked = all.isAsked});
        if (!all.before)
            continue;
        const auto same = std::find_if(all.before->begin(), all.before->end(),
            [&](const Figures &candidate) { return areSame(figures, candidate); });
        if (same != all.before->end())
            one.before = *same;
    }
    return each;
}

[[nodiscard]] inline bool isSameCurrency(const CurrencyOrders &a, const CurrencyOrders &b)
{
    return a.currency == b.currency;
}
[[nodiscard]] inline bool isSameGroup(const OpinionOrders &a, const OpinionOrders &b)
{
    return a.rating == b.rating && a.category == b.category && a.currency == b.currency;
}
[[nodiscard]] inline bool isSameQuestion(const QuestionFigures &a, const QuestionFigures &b)
{
    return a.index == b.index;
}

} // namespace plaudit
