// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/group_counts.h"
#include "analytics/rating_counts.h"
#include "analytics/sentiment_counts.h"

namespace plaudit
{

using RatingsByCode = GroupCounts<std::tuple_size_v<RatingCounts>>;

/// Chosen reviews by a code and by rating.
template<class Code>
[[nodiscard]] RatingsByCode ratingsByCode(
    const Snapshot::Reviews &reviews, const Selection &selection, const Column<Code> &column, std::size_t codes)
{
    const auto ratingOf = [facts = reviews.facts.data()](std::size_t row) { return ratingIn(facts[row]); };
    return std::get<0>(countByEach<std::tuple_size_v<RatingCounts>>(selection, ratingOf, codedBy(column, codes)));
}

/// The same by sentiment.
template<class Code>
[[nodiscard]] auto sentimentsByCode(
    const Snapshot::Reviews &reviews, const Selection &selection, const Column<Code> &column, std::size_t codes)
{
    const auto sentimentOf = [facts = reviews.facts.data()](std::size_t row) { return sentimentIn(facts[row]); };
    return std::get<0>(countByEach<std::tuple_size_v<SentimentCounts>>(selection, sentimentOf, codedBy(column, codes)));
}

/// Reviews of each group by rating and by sentiment.
class ReviewGroupCounts
{
public:
    /// Of the chosen reviews, by each of the groupings, in one pass.
    template<class... GroupOf>
    [[nodiscard]] static std::array<ReviewGroupCounts, sizeof...(GroupOf)> byEach(
        const Snapshot::Reviews &reviews, const Selection &selection, const Grouping<GroupOf> &...groupings)
    {
        const auto opinionOf = [facts = reviews.facts.data()](
                                   std::size_t row) { return opinionIn[facts[row] % opinionIn.size()]; };
        return std::apply([](auto &&...counts) { return std::array{ReviewGroupCounts(std::move(counts))...}; },
            countByEach<ratings * sentiments>(selection, opinionOf, groupings...));
    }
    [[nodiscard]] RatingCounts ratingsOf(std::size_t group) const
    {
        RatingCounts counts{};
        eachCount(group, [&](std::size_t rating, std::size_t, std::int64_t count) { counts[rating] += count; });
        return counts;
    }
    [[nodiscard]] SentimentCounts sentimentsOf(std::size_t group) const
    {
        SentimentCounts counts{};
        eachCount(group, [&](std::size_t, std::size_t sentiment, std::int64_t count) { counts[sentiment] += count; });
        return counts;
    }

private:
    static constexpr auto ratings = std::tuple_size_v<RatingCounts>, sentiments = std::tuple_size_v<SentimentCounts>;
    /// Rating and sentiment as one number, by the lowest bits of the facts, which tell both.
    static constexpr auto opinionIn = [] {
        std::array<std::uint8_t, 2U * maskOf(ReviewBit::OtherSentiment)> opinions{};
        for (std::uint32_t facts = 0; facts < opinions.size(); ++facts) {
            opinions[facts] = static_cast<std::uint8_t>(
                static_cast<unsigned>(ratingIn(facts)) + static_cast<unsigned>(sentimentIn(facts)) * ratings);
        }
        return opinions;
    }();

    explicit ReviewGroupCounts(GroupCounts<ratings * sentiments> counts)
        : m_counts(std::move(counts))
    {}
    /// `use(rating, sentiment, count)`
    template<class Use>
    void eachCount(std::size_t group, const Use &use) const
    {
        const auto counts = m_counts.of(group);
        for (std::size_t i = 0; i < counts.size(); ++i)
            use(i % ratings, i / ratings, counts[i]);
    }

    GroupCounts<ratings * sentiments> m_counts;
};

} // namespace plaudit
