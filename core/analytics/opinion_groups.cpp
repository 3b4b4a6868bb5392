// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/opinion_groups.h"

#include "analytics/fetch_ahead.h"
#include "analytics/rating_counts.h"
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
            last = reviews.size() - 1, lastOrder = static_cast<std::uint32_t>(marks.ofOrder.size() - 1),
            ofOrder = marks.ofOrder.data(), ofLine = marks.ofLine.data()](std::size_t row) {
            const auto ahead = std::min(row + rowsAhead, last);
            fetchAhead(&ofOrder[std::min(orderOf[ahead], lastOrder)]);
            fetchAhead(&ofLine[std::min(lineOf[ahead], nowhere)]);
            const auto group = ratingGroupOf(facts[row]);
            touch(ofOrder[orderOf[row]], group);
            touch(ofLine[std::min(lineOf[row], nowhere)], group);
        });
}

/// Reviews that have no rating touch no group, but their orders are reviewed.
void markReviewed(
    OpinionMarks &marks, const Snapshot::Reviews &reviews, std::vector<BitWord> unrated, const RowRange &rows)
{
    marks.reviewed = rowsWhere(marks.ofOrder.size(),
        [ofOrder = marks.ofOrder.data()](std::size_t order) { return ratingGroupOf(ofOrder[order]) != 0; });
    removeAll(unrated, ratedRows(reviews));
    eachRow(unrated, rows, [&](std::size_t row) { addRow(marks.reviewed.data(), reviews.matches.order[row]); });
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
void markReviewedElsewhen(OpinionMarks &marks, const Snapshot::Matches &matches, const std::vector<BitWord> &matched,
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
    markReviews(marks, reviews, matched, selection.rows);
    markReviewed(marks, reviews, matched, selection.rows);
    markResponses(marks, snapshot, snapshot.selections().responses(filter));
    marks.orders = touchedIn(marks.ofOrder);
    marks.lines = touchedIn(std::span(marks.ofLine).first(snapshot.lines().size()));
    const auto &[first, last] = selection.rows;
    markReviewedElsewhen(marks, reviews.matches, matched,
        {.first = 0, .last = selection.rows.isEmpty() ? reviews.size() : first}, orders);
    if (!selection.rows.isEmpty())
        markReviewedElsewhen(marks, reviews.matches, matched, {.first = last, .last = reviews.size()}, orders);
    return marks;
}

} // namespace plaudit
