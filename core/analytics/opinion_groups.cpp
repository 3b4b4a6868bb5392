// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/opinion_groups.h"

#include "analytics/selection.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace plaudit
{

namespace
{

void touch(Touched &touched, unsigned bits)
{
    touched = static_cast<Touched>(touched | bits);
}

/// The chosen ones in the filter's dates, by method.
MethodCounts countMethods(const Snapshot::Matches &matches, const Selection &selection)
{
    MethodCounts counts{};
    selection.eachRow([&](std::size_t row) { ++counts[static_cast<std::size_t>(matches.method(row))]; });
    return counts;
}

std::vector<BitWord> both(BitSpan a, BitSpan b)
{
    std::vector<BitWord> bits(a.begin(), a.end());
    keepOnly(bits, b);
    return bits;
}

void markReviews(OpinionMarks &marks, const Snapshot &snapshot, const Filter &filter)
{
    const auto &reviews = snapshot.reviews();
    const auto &matches = reviews.matches;
    const auto &orders = snapshot.orders();
    const auto selection = snapshot.selections().reviews(filter);
    marks.reviews = countMethods(matches, selection);
    marks.delays.reserve(static_cast<std::size_t>(selection.count()));
    const auto matched = both(selection.bits(), reviews.set(ReviewBit::Matched));
    const auto dated = reviews.days.undated().last;
    eachRow(matched, {.first = 0, .last = reviews.size()}, [&](std::size_t row) {
        const auto order = matches.order[row];
        if (row < selection.rows.first || row >= selection.rows.last) {
            touch(marks.ofOrder[order], isReviewed);
            return;
        }
        const auto ordered = orders.second[order];
        if (const auto given = reviews.second[row]; row >= dated && ordered != Snapshot::noTime && given >= ordered)
            marks.delays.push_back(static_cast<std::int32_t>(
                std::min<std::uint32_t>(given - ordered, std::numeric_limits<std::int32_t>::max())));
        const auto rating = reviews.facts[row] & ((1U << ratingGroups) - 1);
        touch(marks.ofOrder[order], isReviewed | rating);
        if (rating == 0)
            return;
        marks.group[row] = static_cast<std::uint8_t>(std::countr_zero(rating));
        if (const auto line = lineOf(snapshot, matches, row); line != Snapshot::Matches::nothing)
            marks.ofLine[line] = static_cast<std::uint8_t>(marks.ofLine[line] | rating);
    });
}

void markResponses(OpinionMarks &marks, const Snapshot &snapshot, const Filter &filter)
{
    constexpr unsigned categories = 0b111;
    const auto &responses = snapshot.responses();
    const auto selection = snapshot.selections().responses(filter);
    marks.responses = countMethods(responses.matches, selection);
    const auto matched = both(selection.bits(), responses.set(ResponseBit::Matched));
    eachRow(matched, selection.rows, [&](std::size_t row) {
        const auto category = responses.facts[row] & categories;
        if (category == 0)
            return;
        marks.group[snapshot.size() + row] = static_cast<std::uint8_t>(ratingGroups + std::countr_zero(category));
        touch(marks.ofOrder[responses.matches.order[row]], category << ratingGroups);
    });
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
    OpinionMarks marks;
    marks.group.resize(snapshot.size() + snapshot.responses().size(), noGroup);
    marks.ofOrder.resize(snapshot.orders().size());
    marks.ofLine.resize(snapshot.lines().size());
    markReviews(marks, snapshot, filter);
    markResponses(marks, snapshot, filter);
    return marks;
}

} // namespace plaudit
