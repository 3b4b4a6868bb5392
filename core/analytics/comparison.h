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
    Filter now; ///< as asked for, but no longer than there is data where the period isn't over
    Filter before;
};

/// Previous: a whole month against the month before, a whole quarter or year against the one before it, an unfinished
/// one against the same elapsed days of the one before, else the days before of the same number. Year: the same days a
/// year earlier. `lastDay` is the last day of which there is data. Empty without a first day, for Comparison::None, and
/// where nothing of the period has begun.
[[nodiscard]] std::optional<ComparedFilters> comparedFilters(
    const Filter &filter, Comparison comparison, QDate lastDay);

} // namespace plaudit
