// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"

#include <QString>

namespace plaudit
{

/// What stands at the ends of a trend's two lines.
[[nodiscard]] QString currentPeriodName();                       ///< "this period"
[[nodiscard]] QString previousPeriodName(Comparison comparison); ///< "previous period", "a year earlier"
/// A chart's note, with what the dotted line is where there is one.
[[nodiscard]] QString noteOfTrend(const QString &note, bool isCompared, Comparison comparison);

} // namespace plaudit
