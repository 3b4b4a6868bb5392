// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/sentiment.h"
#include "pages/kpi_card.h"

#include <optional>

namespace plaudit
{

/// What the four cards of the Sentiment page say.
struct SentimentCards
{
    KpiCard::Content net, positive, mixed, negative;
};

[[nodiscard]] SentimentCards cardsOf(const SentimentMetrics &sentiment, const std::optional<SentimentMetrics> &before);

} // namespace plaudit
