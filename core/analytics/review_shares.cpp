// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/review_shares.h"

#include "analytics/last_known_day.h"
#include "analytics/rating_counts.h"
#include "analytics/selection.h"
#include "analytics/sentiment_counts.h"
#include "analytics/snapshot.h"

namespace plaudit
{

namespace
{

using Bits = std::vector<BitWord>;

/// The chosen reviews that are old enough for a reply.
Selection repliable(const Snapshot &snapshot, Selection selection)
{
    const auto lastDay = lastKnownDay(snapshot);
    const auto youngest =
        lastDay.isValid() ? static_cast<std::int32_t>(lastDay.toJulianDay()) - repliableDays : noDay + 1;
    selection.rows = snapshot.reviews().days.rowsOf({.first = noDay + 1, .last = youngest}).within(selection.rows);
    return selection;
}

void tellReplies(ReviewShares &shares, const Snapshot::Reviews &reviews, const Selection &selection)
{
    Bits replied(selection.bits().begin(), selection.bits().end());
    keepOnly(replied, reviews.set(ReviewBit::Reply));
    shares.replied = shareOf(countIn(replied, selection.rows), selection.count());
    shares.daysToReply =
        quartilesOf(reviews.replyDelay.values(), {.atAnyTime = std::move(replied), .rows = selection.rows});
}

Share helpfulVotes(const Snapshot::Reviews &reviews, const Selection &selection)
{
    const auto *helpful = reviews.helpful.data();
    const auto *unhelpful = reviews.unhelpful.data();
    std::int64_t yes = 0, no = 0;
    selection.eachRow([&](std::size_t row) {
        yes += helpful[row];
        no += unhelpful[row];
    });
    return shareOf(yes, yes + no);
}

} // namespace

ReviewShares reviewShares(const Snapshot &snapshot, const Filter &filter)
{
    using enum ReviewBit;
    const auto &reviews = snapshot.reviews();
    const auto selection = snapshot.selections().reviews(filter);
    const auto count = [&](ReviewBit bit) { return countInBoth(selection.bits(), reviews.set(bit), selection.rows); };
    const auto saying = [&](ReviewBit yes, ReviewBit no) {
        const auto said = count(yes);
        return shareOf(said, said + count(no));
    };
    const auto all = selection.count();
    ReviewShares shares;
    shares.verified = saying(Verified, NotVerified);
    shares.recommended = saying(Recommended, NotRecommended);
    shares.incentivized = saying(Incentivized, NotIncentivized);
    shares.withMedia = shareOf(count(Media), all);
    shares.withText = shareOf(count(Text), all);
    shares.helpful = helpfulVotes(reviews, selection);
    tellReplies(shares, reviews, repliable(snapshot, selection));
    return shares;
}

IncentivizedDifference incentivizedDifference(const Snapshot &snapshot, const Filter &filter)
{
    const auto &reviews = snapshot.reviews();
    const auto selection = snapshot.selections().reviews(filter);
    IncentivizedDifference result;
    const auto tell = [&](ReviewBit bit, RatingFigures &ratings, SentimentFigures &sentiment) {
        Bits rows(selection.bits().begin(), selection.bits().end());
        keepOnly(rows, reviews.set(bit));
        ratings = figuresOf(countRatings(reviews, rows, selection.rows));
        sentiment = countSentiments(reviews, rows, selection.rows);
    };
    tell(ReviewBit::Incentivized, result.incentivized, result.incentivizedSentiment);
    tell(ReviewBit::NotIncentivized, result.others, result.othersSentiment);
    result.averageRating = averageRatingChange(result.incentivized.distribution, result.others.distribution);
    result.netSentiment = netSentimentChange(result.incentivizedSentiment, result.othersSentiment);
    return result;
}

} // namespace plaudit
