// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"

#include <QDate>

#include <optional>

namespace plaudit
{

/// A figure's own time and the time it is compared with; all else of both filters is the same.
struct ComparedFilters
{
    Filter now; ///< as asked for, but no longer than there is data
    Filter before;
};

/// `lastDay` is the last day that the data can tell of: of the last sync, rather than of the newest review. A filter
/// without a last day runs until then.
///
/// Previous: whole months (a month, a quarter, a year) against as many whole months before; else the days before, of
/// the same number. What isn't over is compared with the same elapsed days of what it would be compared with; days from
/// the first of a month until `lastDay` are such an unfinished month, else quarter, else year.
/// Year: the same days a year earlier; whole months stay whole (all of February), a leap day else becomes the 28th.
///
/// Empty without a first day, for Comparison::None, and where nothing of the period has begun.
[[nodiscard]] std::optional<ComparedFilters> comparedFilters(
    const Filter &filter, Comparison comparison, QDate lastDay);

} // namespace plaudit
