// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/sentiment.h"
#include "analytics/snapshot.h"

#include <array>
#include <cstdint>

namespace plaudit
{

/// By Sentiment.
using SentimentCounts = std::array<std::int64_t, static_cast<std::size_t>(Sentiment::Other) + 1>;

/// Positive as promoters, negative as detractors: net sentiment is reckoned as the NPS is.
[[nodiscard]] NpsCounts asNpsCounts(const SentimentFigures &figures);
[[nodiscard]] SentimentFigures sentimentFiguresOf(const SentimentCounts &counts);
/// Those of `rows` that are in the set.
[[nodiscard]] SentimentFigures countSentiments(const Snapshot::Reviews &reviews, BitSpan set, const RowRange &rows);

} // namespace plaudit
