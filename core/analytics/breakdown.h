// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "analytics/nps.h"
#include "analytics/ratings.h"
#include "analytics/sentiment.h"

#include <QString>

#include <array>
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

/// Those by which changes are looked for.
inline constexpr std::array comparedReviewDimensions{ReviewDimension::Product, ReviewDimension::Language,
    ReviewDimension::Country, ReviewDimension::Source, ReviewDimension::Verified, ReviewDimension::Incentivized};
inline constexpr std::array comparedResponseDimensions{ResponseDimension::Survey, ResponseDimension::Channel};

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
/// The same by each of the compared dimensions, in one pass.
[[nodiscard]] std::array<std::vector<ReviewGroup>, comparedReviewDimensions.size()> reviewsByCompared(
    const Snapshot &snapshot, const Filter &filter);
[[nodiscard]] std::array<std::vector<ResponseGroup>, comparedResponseDimensions.size()> responsesByCompared(
    const Snapshot &snapshot, const Filter &filter);

} // namespace plaudit
