// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "wording/date_presets.h"

#include <QString>

#include <optional>

namespace plaudit
{

/// The days a filter is compared with; nothing where there is no comparison or `lastKnownDay` is not known.
[[nodiscard]] std::optional<DateRange> comparedRange(const Filter &filter, Comparison comparison, QDate lastKnownDay);

/// Of the bar's chip: `vs 1 May – 31 Jul 2026`, else `vs previous period`.
[[nodiscard]] QString chipWords(Comparison comparison, const std::optional<DateRange> &compared);
[[nodiscard]] QString menuWords(Comparison comparison); ///< Previous period …
/// What is compared with what, or why nothing is.
[[nodiscard]] QString comparisonSentence(
    const Filter &filter, Comparison comparison, const std::optional<DateRange> &compared);

} // namespace plaudit
