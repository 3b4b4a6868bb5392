// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace plaudit
{

struct PageSources;

/// What the figures of a page are about, in words: the same for all of them.
struct FigureContext
{
    QString period;     ///< "1 Aug – 31 Aug 2026"
    QString before;     ///< the period compared with; empty: there is none
    QStringList filter; ///< a condition each; empty: nothing is left out
    Comparison comparison = Comparison::Previous;
    QString dataTime; ///< how far the data goes: the last sync; empty: there was none
};

[[nodiscard]] FigureContext figureContext(const PageSources &sources);
/// "against 1 Jul – 31 Jul 2026", for a page's subtitle; empty without a comparison.
[[nodiscard]] QString againstWords(const FigureContext &context);

} // namespace plaudit
