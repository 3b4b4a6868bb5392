// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/match_quality.h"

#include "analytics/opinion_groups.h"
#include "analytics/response_selection.h"
#include "analytics/selection.h"
#include "analytics/snapshot.h"
#include "analytics/time_axis.h"

namespace plaudit
{

namespace
{

struct MatchedOfAll
{
    std::int64_t matched = 0, all = 0;

    void add(bool isMatched)
    {
        ++all;
        matched += isMatched;
    }
};

/// Where each day is on an axis, without a search for each record.
class BucketOfDay
{
public:
    explicit BucketOfDay(const TimeAxis &axis)
        : m_first(axis.days().first)
    {
        for (std::size_t i = 0; i < axis.buckets.size(); ++i) {
            const auto &span = axis.buckets[i].span;
            m_buckets.insert(m_buckets.end(), static_cast<std::size_t>(span.start.daysTo(span.end)), i);
        }
    }
    /// No bucket: nothing.
    [[nodiscard]] std::optional<std::size_t> at(std::int32_t day) const
    {
        const auto index = std::int64_t(day) - m_first;
        if (index < 0 || index >= static_cast<std::int64_t>(m_buckets.size()))
            return {};
        return m_buckets[static_cast<std::size_t>(index)];
    }

private:
    std::int32_t m_first;
    std::vector<std::size_t> m_buckets;
};

bool isMatched(MatchMethod method)
{
    return method != MatchMethod::None && method != MatchMethod::Ambiguous;
}

struct Tally
{
    MethodCounts methods{};
    std::array<std::int64_t, std::size_t(lastUnmatchedReason) + 1> reasons{};
    std::vector<MatchedOfAll> months;

    void add(const Snapshot::Matches &matches, std::size_t index, std::optional<std::size_t> month)
    {
        const auto method = matches.method[index];
        ++methods[static_cast<std::size_t>(method)];
        if (method == MatchMethod::None)
            ++reasons[static_cast<std::size_t>(matches.reason[index])];
        if (month)
            months[*month].add(isMatched(method));
    }
};

void include(DayRange &range, std::int32_t day)
{
    if (day != Snapshot::noDay)
        range.include(day);
}

} // namespace

MatchQuality matchQuality(const Snapshot &snapshot, const Filter &filter)
{
    const Selection reviews(snapshot, filter);
    const ResponseSelection responses(snapshot, filter);
    const auto &responseDays = snapshot.responses().day;
    DayRange atAnyTime;
    for (std::size_t i = 0; i < snapshot.size(); ++i) {
        if (reviews.holdsAtAnyTime(i))
            include(atAnyTime, snapshot.days()[i]);
    }
    for (std::size_t i = 0; i < responseDays.size(); ++i) {
        if (responses.holdsAtAnyTime(i))
            include(atAnyTime, responseDays[i]);
    }
    const auto axis = TimeAxis::over(snapshot, filter, atAnyTime, Bucket::Month);
    const BucketOfDay months(axis);
    Tally ofReviews{.methods = {}, .reasons = {}, .months = std::vector<MatchedOfAll>(axis.buckets.size())};
    auto ofResponses = ofReviews;
    for (std::size_t i = 0; i < snapshot.size(); ++i) {
        if (reviews.holdsAtAnyTime(i) && reviews.holdsDay(snapshot.days()[i]))
            ofReviews.add(snapshot.reviewMatches(), i, months.at(snapshot.days()[i]));
    }
    for (std::size_t i = 0; i < responseDays.size(); ++i) {
        if (responses.holds(i))
            ofResponses.add(snapshot.responseMatches(), i, months.at(responseDays[i]));
    }
    MatchQuality quality{.reviews = matchCounts(ofReviews.methods),
        .responses = matchCounts(ofResponses.methods),
        .reviewReasons = ofReviews.reasons,
        .responseReasons = ofResponses.reasons,
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
