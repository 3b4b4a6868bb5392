// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/opinion_groups.h"

#include "analytics/selection.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace plaudit
{

namespace
{

void touch(Touched &touched, unsigned bits)
{
    touched = static_cast<Touched>(touched | bits);
}

/// From the first to the last that is touched.
RowRange touchedIn(std::span<const Touched> touched)
{
    const auto isTouched = [](Touched by) { return by != 0; };
    const auto first = std::find_if(touched.begin(), touched.end(), isTouched);
    const auto end = std::find_if(touched.rbegin(), std::make_reverse_iterator(first), isTouched).base();
    return {.first = static_cast<std::size_t>(first - touched.begin()),
        .last = static_cast<std::size_t>(end - touched.begin())};
}

std::vector<BitWord> both(BitSpan a, BitSpan b)
{
    std::vector<BitWord> bits(a.begin(), a.end());
    keepOnly(bits, b);
    return bits;
}

/// Those within the filter's dates.
void markReviews(
    OpinionMarks &marks, const Snapshot::Reviews &reviews, const std::vector<BitWord> &matched, const RowRange &rows)
{
    const auto nowhere = static_cast<std::uint32_t>(marks.ofLine.size() - 1);
    eachRow(matched, rows,
        [nowhere, facts = reviews.facts.data(), orderOf = reviews.matches.order.data(), lineOf = reviews.line.data(),
            ofOrder = marks.ofOrder.data(), ofLine = marks.ofLine.data(),
            reviewed = marks.reviewed.data()](std::size_t row) {
            const auto group = ratingGroupOf(facts[row]);
            const auto order = orderOf[row];
            touch(ofOrder[order], group);
            addRow(reviewed, order);
            touch(ofLine[std::min(lineOf[row], nowhere)], group);
        });
}

void markResponses(OpinionMarks &marks, const Snapshot &snapshot, const Selection &selection)
{
    const auto &responses = snapshot.responses();
    const auto matched = both(selection.bits(), responses.set(ResponseBit::Matched));
    eachRow(matched, selection.rows,
        [facts = responses.facts.data(), orderOf = responses.matches.order.data(), ofOrder = marks.ofOrder.data()](
            std::size_t row) { touch(ofOrder[orderOf[row]], npsGroupOf(facts[row])); });
}

/// Orders of the filter's dates that are reviewed at another time.
void markReviewed(OpinionMarks &marks, const Snapshot::Matches &matches, const std::vector<BitWord> &matched,
    const RowRange &otherRows, const RowRange &orders)
{
    eachRow(matched, otherRows, [&](std::size_t row) {
        if (const auto order = matches.order[row]; order - orders.first < orders.size())
            addRow(marks.reviewed.data(), order);
    });
}

} // namespace

OpinionMarks markOpinions(const Snapshot &snapshot, const Filter &filter)
{
    const auto &reviews = snapshot.reviews();
    const auto selection = snapshot.selections().reviews(filter);
    const auto matched = both(selection.bits(), reviews.set(ReviewBit::Matched));
    const auto orders = rowsOf(filter, snapshot.orders().days, snapshot.orders().size());
    OpinionMarks marks;
    marks.ofOrder.resize(snapshot.orders().size());
    marks.ofLine.resize(snapshot.lines().size() + 1);
    marks.reviewed.resize(wordsFor(snapshot.orders().size()));
    markReviews(marks, reviews, matched, selection.rows);
    markResponses(marks, snapshot, snapshot.selections().responses(filter));
    marks.orders = touchedIn(marks.ofOrder);
    marks.lines = touchedIn(std::span(marks.ofLine).first(snapshot.lines().size()));
    const auto &[first, last] = selection.rows;
    markReviewed(marks, reviews.matches, matched,
        {.first = 0, .last = selection.rows.isEmpty() ? reviews.size() : first}, orders);
    if (!selection.rows.isEmpty())
        markReviewed(marks, reviews.matches, matched, {.first = last, .last = reviews.size()}, orders);
    return marks;
}

} // namespace plaudit
