// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/opinion_groups.h"

#include "analytics/selection.h"

#include <algorithm>

namespace plaudit
{

namespace
{

void touch(Touched &touched, unsigned bits)
{
    touched = static_cast<Touched>(touched | bits);
}

void include(RowRange &range, std::size_t row)
{
    range.first = std::min(range.first, row);
    range.last = std::max(range.last, row + 1);
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
    auto touchedOrders = marks.orders, touchedLines = marks.lines;
    eachRow(matched, rows,
        [&, facts = reviews.facts.data(), orderOf = reviews.matches.order.data(), lineOf = reviews.line.data(),
            ofOrder = marks.ofOrder.data(), ofLine = marks.ofLine.data()](std::size_t row) {
            const auto order = orderOf[row];
            const auto group = ratingGroupOf(facts[row]);
            touch(ofOrder[order], isReviewed | group);
            include(touchedOrders, order);
            if (const auto line = lineOf[row]; line != Snapshot::Matches::nothing) {
                ofLine[line] = static_cast<std::uint8_t>(ofLine[line] | group);
                include(touchedLines, line);
            }
        });
    marks.orders = touchedOrders;
    marks.lines = touchedLines;
}

void markResponses(OpinionMarks &marks, const Snapshot &snapshot, const Selection &selection)
{
    const auto &responses = snapshot.responses();
    const auto matched = both(selection.bits(), responses.set(ResponseBit::Matched));
    auto touchedOrders = marks.orders;
    eachRow(matched, selection.rows, [&](std::size_t row) {
        const auto order = responses.matches.order[row];
        touch(marks.ofOrder[order], npsGroupOf(responses.facts[row]));
        include(touchedOrders, order);
    });
    marks.orders = touchedOrders;
}

/// Orders of the filter's dates that are reviewed at another time.
void markReviewed(OpinionMarks &marks, const Snapshot::Matches &matches, const std::vector<BitWord> &matched,
    const RowRange &otherRows, const RowRange &orders)
{
    eachRow(matched, otherRows, [&](std::size_t row) {
        if (const auto order = matches.order[row]; order - orders.first < orders.size())
            touch(marks.ofOrder[order], isReviewed);
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
    marks.ofLine.resize(snapshot.lines().size());
    marks.orders.first = marks.ofOrder.size();
    marks.lines.first = marks.ofLine.size();
    markReviews(marks, reviews, matched, selection.rows);
    markResponses(marks, snapshot, snapshot.selections().responses(filter));
    const auto &[first, last] = selection.rows;
    markReviewed(marks, reviews.matches, matched,
        {.first = 0, .last = selection.rows.isEmpty() ? reviews.size() : first}, orders);
    if (!selection.rows.isEmpty())
        markReviewed(marks, reviews.matches, matched, {.first = last, .last = reviews.size()}, orders);
    return marks;
}

} // namespace plaudit
