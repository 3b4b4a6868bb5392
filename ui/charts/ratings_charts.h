// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/ratings.h"
#include "charts/chart_spec.h"

namespace plaudit
{

/// The charts of the Ratings page, for window, pictures and files alike.
/// Those of the period before come as a dotted line.
[[nodiscard]] ChartSpec averageByBucketChart(
    const Ratings &ratings, const std::optional<Ratings> &before = {}, Comparison comparison = Comparison::Previous);
[[nodiscard]] ChartSpec distributionChart(const Ratings &ratings, const QList<int> &selectedStars = {});

} // namespace plaudit
