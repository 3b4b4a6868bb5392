// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/ratings.h"
#include "charts/chart_spec.h"

namespace plaudit
{

/// The charts of the Ratings page, for window, pictures and files alike.
[[nodiscard]] ChartSpec averageByBucketChart(const Ratings &ratings);
[[nodiscard]] ChartSpec distributionChart(const Ratings &ratings, const QList<int> &selectedStars = {});

} // namespace plaudit
