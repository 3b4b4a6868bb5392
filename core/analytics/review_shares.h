// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/change.h"
#include "analytics/filter.h"
#include "analytics/quartiles.h"
#include "analytics/ratings.h"
#include "analytics/share.h"

namespace plaudit
{

class Snapshot;

/// A review younger than this has had no time for a reply.
inline constexpr int repliableDays = 14;

/// What reviews are like beside their rating.
struct ReviewShares
{
    Share verified;        ///< of reviews that say whether they are
    Share recommended;     ///< as above
    Share incentivized;    ///< as above
    Share withMedia;       ///< of all
    Share withText;        ///< of all
    Share replied;         ///< of reviews that were repliableDays old when the data ends
    Quartiles daysToReply; ///< of those of them that were replied to and say when
    Share helpful;         ///< helpful votes of all votes
};

/// Average rating and sentiment of incentivized and other reviews: a difference, not an effect.
struct IncentivizedDifference
{
    RatingFigures incentivized, others;
    SentimentFigures incentivizedSentiment, othersSentiment;
    Change averageRating, netSentiment; ///< incentivized less others
};

/// Over the filter's reviews. Pure.
[[nodiscard]] ReviewShares reviewShares(const Snapshot &snapshot, const Filter &filter);
[[nodiscard]] IncentivizedDifference incentivizedDifference(const Snapshot &snapshot, const Filter &filter);

} // namespace plaudit
