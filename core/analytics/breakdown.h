// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "analytics/nps.h"
#include "analytics/ratings.h"
#include "analytics/sentiment.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace plaudit
{

class Snapshot;

/// By what reviews or responses can be told apart.
enum class ReviewDimension {
    Product,
    Variant,
    Rating,
    Sentiment,
    Status,
    Verified,
    Incentivized,
    Language,
    Country,
    Source,
    Text,
    Media,
    Reply,
    Matched
};
inline constexpr ReviewDimension lastReviewDimension = ReviewDimension::Matched;
[[nodiscard]] QString toString(ReviewDimension dimension); ///< "product" …
enum class ResponseDimension { Survey, Channel, NpsCategory, Matched };
inline constexpr ResponseDimension lastResponseDimension = ResponseDimension::Matched;
[[nodiscard]] QString toString(ResponseDimension dimension);

/// The reviews of one value.
struct ReviewGroup
{
    QString value; ///< as a filter takes it: an id, a code, "yes", "no"; empty: those without one
    QString name;  ///< of a product; else as `value`
    RatingFigures ratings;
    SentimentFigures sentiment;
};

struct ResponseGroup
{
    QString value, name;
    std::int64_t responses = 0;
    NpsFigures nps;
};

/// The filter's reviews by each value that occurs, most reviews first. Pure.
[[nodiscard]] std::vector<ReviewGroup> reviewsBy(
    const Snapshot &snapshot, const Filter &filter, ReviewDimension dimension);
[[nodiscard]] std::vector<ResponseGroup> responsesBy(
    const Snapshot &snapshot, const Filter &filter, ResponseDimension dimension);

} // namespace plaudit
