// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/opinion_groups.h"

#include "analytics/response_selection.h"
#include "analytics/selection.h"

namespace plaudit
{

namespace
{

Filter withoutTimeAndMood(Filter filter)
{
    filter.from.reset();
    filter.to.reset();
    filter.ratings.clear();
    filter.sentiments.clear();
    filter.npsCategories.clear();
    return filter;
}

void add(std::uint8_t &set, std::uint8_t group)
{
    set = static_cast<std::uint8_t>(set | 1U << group);
}

void markTouched(OpinionMarks &marks, const Snapshot::Matches &matches, std::size_t index, std::uint8_t group)
{
    const auto order = matches.order[index];
    if (order == Snapshot::Matches::nothing || group == noGroup)
        return;
    add(marks.ofOrder[order], group);
    if (matches.line[index] != Snapshot::Matches::nothing)
        add(marks.ofLine[matches.line[index]], group);
}

void markReviews(OpinionMarks &marks, const Snapshot &snapshot, const Filter &filter)
{
    const Selection chosen(snapshot, filter);
    const Selection asked(snapshot, withoutTimeAndMood(filter));
    const bool isAskedAlike = filter.ratings.isEmpty() && filter.sentiments.isEmpty();
    const auto &matches = snapshot.reviewMatches();
    marks.delays.reserve(snapshot.size());
    for (std::size_t i = 0; i < snapshot.size(); ++i) {
        const auto rating = snapshot.ratings()[i];
        const bool isChosen = chosen.holdsAtAnyTime(i);
        if (rating != 0 && (isAskedAlike ? isChosen : asked.holdsAtAnyTime(i)))
            marks.mood[i] = rating <= 2 ? Mood::Unhappy : Mood::Other;
        if (!isChosen)
            continue;
        const bool isMatched = matches.order[i] != Snapshot::Matches::nothing;
        if (isMatched)
            marks.isReviewed[matches.order[i]] = 1;
        if (!chosen.holdsDay(snapshot.days()[i]))
            continue;
        ++marks.reviews[static_cast<std::size_t>(matches.method[i])];
        if (!isMatched)
            continue;
        if (matches.delay[i] >= 0)
            marks.delays.push_back(matches.delay[i]);
        marks.group[i] = rating == 0 ? noGroup : static_cast<std::uint8_t>(rating - 1);
        markTouched(marks, matches, i, marks.group[i]);
    }
}

void markResponses(OpinionMarks &marks, const Snapshot &snapshot, const Filter &filter)
{
    const ResponseSelection chosen(snapshot, filter);
    const ResponseSelection asked(snapshot, withoutTimeAndMood(filter));
    const auto &matches = snapshot.responseMatches();
    for (std::size_t i = 0; i < snapshot.responses().size(); ++i) {
        const auto opinion = snapshot.size() + i;
        const auto score = snapshot.responses().score[i];
        const bool hasScore = score >= lowestNpsScore;
        if (hasScore && asked.holdsAtAnyTime(i))
            marks.mood[opinion] = npsCategoryOf(score) == NpsCategory::Detractor ? Mood::Unhappy : Mood::Other;
        if (!chosen.holds(i))
            continue;
        ++marks.responses[static_cast<std::size_t>(matches.method[i])];
        if (hasScore)
            marks.group[opinion] = static_cast<std::uint8_t>(ratingGroups + static_cast<int>(npsCategoryOf(score)));
        markTouched(marks, matches, i, marks.group[opinion]);
    }
}

} // namespace

MatchCounts matchCounts(const MethodCounts &counts)
{
    const auto of = [&](MatchMethod method) { return counts[static_cast<std::size_t>(method)]; };
    return {.orderLine = of(MatchMethod::OrderLine),
        .order = of(MatchMethod::Order),
        .customerProduct = of(MatchMethod::CustomerProduct),
        .ambiguous = of(MatchMethod::Ambiguous),
        .none = of(MatchMethod::None)};
}

OpinionMarks markOpinions(const Snapshot &snapshot, const Filter &filter)
{
    const auto opinions = snapshot.size() + snapshot.responses().size();
    const auto orders = snapshot.orders().size();
    OpinionMarks marks;
    marks.group.resize(opinions, noGroup);
    marks.mood.resize(opinions, Mood::Unknown);
    marks.ofOrder.resize(orders);
    marks.isReviewed.resize(orders);
    marks.ofLine.resize(snapshot.lines().size());
    markReviews(marks, snapshot, filter);
    markResponses(marks, snapshot, filter);
    return marks;
}

} // namespace plaudit
