// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/match_quality.h"

#include "analytics/match_outcomes.h"
#include "analytics/selection.h"
#include "analytics/side_by_side.h"
#include "analytics/snapshot.h"
#include "analytics/time_axis.h"

namespace plaudit
{

namespace
{

struct MatchedOfAll
{
    std::int64_t matched = 0, all = 0;
};

struct Tally
{
    OutcomeCounts outcomes{};
    std::array<std::int64_t, std::size_t(lastUnmatchedReason) + 1> reasons{};
    std::vector<MatchedOfAll> months;
};

Tally tallyOf(const Snapshot::Matches &matches, const Days &days, const Selection &selection, const TimeAxis &axis,
    BitSpan matched)
{
    Tally tally;
    tally.outcomes = countOutcomes(matches, selection);
    for (std::size_t i = 0; i < tally.outcomes.size(); ++i) {
        const auto outcome = static_cast<std::uint8_t>(i);
        if (tally.outcomes[i] > 0 && Snapshot::Matches::methodOf(outcome) == MatchMethod::None)
            tally.reasons[static_cast<std::size_t>(Snapshot::Matches::reasonOf(outcome))] += tally.outcomes[i];
    }
    for (const auto &bucket : axis.buckets) {
        const auto rows = days.rowsOf(daysOf(bucket.span)).within(selection.rows);
        tally.months.push_back(
            {.matched = countInBoth(selection.bits(), matched, rows), .all = countIn(selection.bits(), rows)});
    }
    return tally;
}

DayRange unite(const DayRange &a, const DayRange &b)
{
    return {.first = std::min(a.first, b.first), .last = std::max(a.last, b.last)};
}

} // namespace

MatchQuality matchQuality(const Snapshot &snapshot, const Filter &filter)
{
    const auto &reviews = snapshot.reviews();
    const auto &responses = snapshot.responses();
    const auto chosenReviews = snapshot.selections().reviews(filter);
    const auto chosenResponses = snapshot.selections().responses(filter);
    const auto atAnyTime = unite(daysOf(chosenReviews, reviews.days), daysOf(chosenResponses, responses.days));
    const auto axis = TimeAxis::over(snapshot, filter, atAnyTime, Bucket::Month);
    Tally ofReviews, ofResponses;
    sideBySide({[&] {
                    ofReviews =
                        tallyOf(reviews.matches, reviews.days, chosenReviews, axis, reviews.set(ReviewBit::Matched));
                },
        [&] {
            ofResponses =
                tallyOf(responses.matches, responses.days, chosenResponses, axis, responses.set(ResponseBit::Matched));
        }});
    const auto reasonsOf = [&](Tally tally) {
        // What no run of the matcher has looked at has nothing to look for where there are no orders.
        if (snapshot.orders().size() == 0)
            tally.reasons[std::size_t(UnmatchedReason::NoOrders)] +=
                std::exchange(tally.reasons[std::size_t(UnmatchedReason::NotUnmatched)], 0);
        return tally.reasons;
    };
    MatchQuality quality{.reviews = matchCounts(ofReviews.outcomes),
        .responses = matchCounts(ofResponses.outcomes),
        .reviewReasons = reasonsOf(ofReviews),
        .responseReasons = reasonsOf(ofResponses),
        .byMonth = {}};
    for (std::size_t i = 0; i < axis.buckets.size(); ++i) {
        const auto &[span, isComplete] = axis.buckets[i];
        const auto shareIn = [&](const Tally &tally) { return shareOf(tally.months[i].matched, tally.months[i].all); };
        quality.byMonth.push_back(
            {.span = span, .isComplete = isComplete, .reviews = shareIn(ofReviews), .responses = shareIn(ofResponses)});
    }
    return quality;
}

} // namespace plaudit
