// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/sentiment.h"
#include "charts/chart_spec.h"

namespace plaudit
{

/// The charts of the Sentiment page, for window, pictures and files alike.
/// Of the period before, the ends of the lowest and the highest part come as dots.
[[nodiscard]] ChartSpec sentimentByBucketChart(const SentimentMetrics &sentiment,
    const std::optional<SentimentMetrics> &before = {}, Comparison comparison = Comparison::Previous);
/// In the order of sentimentBars.
[[nodiscard]] ChartSpec sentimentChart(const SentimentMetrics &sentiment, const QList<Sentiment> &selected = {});
inline constexpr Sentiment sentimentBars[] = {
    Sentiment::Positive, Sentiment::Mixed, Sentiment::Neutral, Sentiment::Negative};

} // namespace plaudit
