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

/// The same by rating and by sentiment, in one pass.
class ReviewGroupCounts
{
public:
    template<class Code>
    ReviewGroupCounts(
        const Snapshot::Reviews &reviews, const Selection &selection, const Column<Code> &column, std::size_t codes)
        : m_counts(
              codes, selection, [code = column.data()](std::size_t row) { return code[row]; },
              [facts = reviews.facts.data()](std::size_t row) { return ratingIn(facts[row]); },
              [facts = reviews.facts.data()](
                  std::size_t row) { return firstSentiment + static_cast<std::size_t>(sentimentIn(facts[row])); })
    {}
    [[nodiscard]] RatingCounts ratingsOf(std::size_t code) const { return part<RatingCounts>(code, 0); }
    [[nodiscard]] SentimentCounts sentimentsOf(std::size_t code) const
    {
        return part<SentimentCounts>(code, firstSentiment);
    }

private:
    static constexpr std::size_t firstSentiment = std::tuple_size_v<RatingCounts>;

    template<class Counts>
    [[nodiscard]] Counts part(std::size_t code, std::size_t first) const
    {
        const auto all = m_counts.of(code);
        Counts counts{};
        std::copy_n(all.begin() + static_cast<std::ptrdiff_t>(first), counts.size(), counts.begin());
        return counts;
    }

    GroupCounts<firstSentiment + std::tuple_size_v<SentimentCounts>> m_counts;
};

} // namespace plaudit
