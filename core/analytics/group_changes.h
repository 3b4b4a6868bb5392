// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/breakdown.h"
#include "analytics/change.h"
#include "analytics/nps.h"
#include "analytics/product_ratings.h"
#include "analytics/sentiment.h"

#include <vector>

namespace plaudit
{

/// The change of the average rating of each of `now`, in their order, against the product of the same id in `before`;
/// with false discoveries controlled over all that have enoughForProduct on both sides.
[[nodiscard]] std::vector<Change> productChanges(
    const std::vector<ProductRatings> &now, const std::vector<ProductRatings> &before);

/// The change of each of `now`, in their order, against the group of the same value in `before`, with false discoveries
/// controlled over all. A group that was not there before has a change with nothing in it.
[[nodiscard]] std::vector<Change> averageRatingChanges(
    const std::vector<ReviewGroup> &now, const std::vector<ReviewGroup> &before, ReviewDimension dimension);
[[nodiscard]] std::vector<Change> netSentimentChanges(
    const std::vector<ReviewGroup> &now, const std::vector<ReviewGroup> &before);
[[nodiscard]] std::vector<Change> netSentimentChanges(
    const std::vector<ProductSentiment> &now, const std::vector<ProductSentiment> &before);
[[nodiscard]] std::vector<Change> npsChanges(
    const std::vector<ResponseGroup> &now, const std::vector<ResponseGroup> &before);
[[nodiscard]] std::vector<Change> npsChanges(const std::vector<NpsGroup> &now, const std::vector<NpsGroup> &before);

} // namespace plaudit
