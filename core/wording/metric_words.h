// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plaudit
{

enum class Metric {
    AverageRating,
    Reviews,
    FiveStarShare,
    LowStarShare,
    Distribution,
    AverageByBucket,
    ProductRanking,
    NetSentiment,
    PositiveShare,
    NeutralShare,
    MixedShare,
    NegativeShare,
    Unlabelled,
    SentimentByBucket,
    NpsScore,
    Promoters,
    Passives,
    Detractors,
    NotAScore,
    NpsResponses,
    NpsByBucket,
    Orders,
    OrderUnits,
    OrderTotal,
    Revenue,
    Aov,
    RefundRate,
    RepeatRate,
    OrdersByRating,
    OrdersByNps,
    ReviewCoverage,
    TimeToReview,
    UnhappyCustomers,
    Exposure,
    ExpectedLoss,
    MatchedReviews,
    MatchedResponses,
    MatchedByBucket,
    IncentivizedShare,
    ReplyShare
};
inline constexpr Metric lastMetric = Metric::ReplyShare;

/// Name and definition of a figure, translated; the definition says how it is computed in words a merchant knows.
[[nodiscard]] QString nameOf(Metric metric);
[[nodiscard]] QString definitionOf(Metric metric);

} // namespace plaudit
