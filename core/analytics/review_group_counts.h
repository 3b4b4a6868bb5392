// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/group_counts.h"
#include "analytics/rating_counts.h"
#include "analytics/sentiment_counts.h"

namespace plaudit
{

using RatingsByCode = GroupCounts<std::tuple_size_v<RatingCounts>>;

/// Chosen reviews by a code that each has, below `codes`, and by rating.
template<class Code>
[[nodiscard]] RatingsByCode ratingsByCode(
    const Snapshot::Reviews &reviews, const Selection &selection, const Column<Code> &column, std::size_t codes)
{
    return RatingsByCode(
        codes, selection, [code = column.data()](std::size_t row) { return code[row]; },
        [facts = reviews.facts.data()](std::size_t row) { return ratingIn(facts[row]); });
}

/// The same by sentiment.
template<class Code>
[[nodiscard]] auto sentimentsByCode(
    const Snapshot::Reviews &reviews, const Selection &selection, const Column<Code> &column, std::size_t codes)
{
    return GroupCounts<std::tuple_size_v<SentimentCounts>>(
        codes, selection, [code = column.data()](std::size_t row) { return code[row]; },
        [facts = reviews.facts.data()](std::size_t row) { return sentimentIn(facts[row]); });
}

} // namespace plaudit
