// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/nps.h"
#include "analytics/questions.h"
#include "charts/chart_spec.h"

namespace plaudit
{

/// The charts of the page on NPS and surveys, for window, pictures and files alike.
/// Those of the period before come as a dotted line.
[[nodiscard]] ChartSpec npsByBucketChart(
    const Nps &nps, const std::optional<Nps> &before = {}, Comparison comparison = Comparison::Previous);
/// Promoters, passives and detractors.
[[nodiscard]] ChartSpec npsCategoriesChart(const Nps &nps);
/// What was answered to a question; a question of text has no bars.
[[nodiscard]] ChartSpec answersChart(const QuestionFigures &question);

} // namespace plaudit
