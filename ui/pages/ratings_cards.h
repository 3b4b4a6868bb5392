// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/ratings.h"
#include "pages/kpi_card.h"

#include <optional>

namespace plaudit
{

/// What the four cards of the Ratings page say.
struct RatingsCards
{
    KpiCard::Content average, reviews, fiveStar, lowStar;
};

[[nodiscard]] RatingsCards cardsOf(const Ratings &ratings, const std::optional<Ratings> &before);

} // namespace plaudit
