// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/figure_context.h"
#include "pages/page_work.h"

#include <optional>

namespace plaudit
{

/// The figures of a page beside those of the period it is compared with.
template<class Figures>
struct NowAndBefore
{
    Figures now;
    std::optional<Figures> before = {}; ///< none where nothing is compared
    FigureContext context = {};

    /// `changeOf(now, before)` where both are there.
    template<class ChangeOf>
    [[nodiscard]] auto change(const ChangeOf &changeOf) const -> std::optional<decltype(changeOf(now, *before))>
    {
        if (!before)
            return {};
        return changeOf(now, *before);
    }
};

/// `make(filter)` for the page's own time and the one before; for the worker.
template<class Make>
[[nodiscard]] auto madeOfBoth(const PageSources &sources, Make make) -> NowAndBefore<decltype(make(sources.filter))>
{
    NowAndBefore<decltype(make(sources.filter))> both{.now = make(sources.filter)};
    if (sources.before)
        both.before = make(*sources.before);
    both.context = figureContext(sources);
    return both;
}

} // namespace plaudit
