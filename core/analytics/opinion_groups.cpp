// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/opinion_groups.h"

#include "analytics/selection.h"

namespace plaudit
{

namespace
{

/// Marks what opinions touch, and tallies each order and line when a group touches it first.
class Marking
{
public:
    Marking(const Snapshot &snapshot, OpinionMarks &marks)
        : m_snapshot(snapshot)
        , m_orders(snapshot.orders())
        , m_marks(marks)
        , m_ofOrder(snapshot.orders().size())
        , m_ofLine(snapshot.lines().size())
    {}

    void touch(const Snapshot::Matches &matches, std::size_t index, std::uint8_t group)
    {
        const auto order = matches.order[index];
        auto &tally = m_marks.tallies[std::size_t{m_orders.currency[order]} * opinionGroups + group];
        if (m_orders.isCounted(order) && isFirst(m_ofOrder[order], group)) {
            tally.revenue.add(m_orders.revenue[order]);
            tally.refunded += m_orders.isRefunded(order);
            tally.withoutEmail += m_orders.customer[order] == 0;
        }
        const auto line = group < ratingGroups ? lineOf(m_snapshot, matches, index) : Snapshot::Matches::nothing;
        if (line != Snapshot::Matches::nothing && isFirst(m_ofLine[line], group))
            tally.lines += m_snapshot.lines().revenue[line];
    }

private:
    [[nodiscard]] static bool isFirst(std::uint8_t &groups, std::uint8_t group)
    {
        const auto before = groups;
        groups = static_cast<std::uint8_t>(groups | 1U << group);
        return before != groups;
    }

    const Snapshot &m_snapshot;
    const Snapshot::Orders &m_orders;
    OpinionMarks &m_marks;
    std::vector<std::uint8_t> m_ofOrder, m_ofLine; ///< sets of groups
};

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

void markReviews(OpinionMarks &marks, Marking &marking, const Snapshot &snapshot, const Filter &filter)
{
    const auto &reviews = snapshot.reviews();
    const auto &matches = reviews.matches;
    const auto &orders = snapshot.orders();
    const auto selection = snapshot.selections().reviews(filter);
    marks.reviews = countMethods(matches, selection);
    marks.delays.reserve(snapshot.size());
    const auto matched = both(selection.bits(), reviews.set(ReviewBit::Matched));
    const auto dated = reviews.days.undated().last;
    eachRow(matched, {.first = 0, .last = reviews.size()}, [&](std::size_t row) {
        const auto order = matches.order[row];
        marks.isReviewed[order] = 1;
        if (row < selection.rows.first || row >= selection.rows.last)
            return;
        const auto ordered = orders.second[order];
        if (const auto given = reviews.second[row]; row >= dated && ordered != Snapshot::noTime && given >= ordered)
            marks.delays.push_back(static_cast<std::int32_t>(
                std::min<std::uint32_t>(given - ordered, std::numeric_limits<std::int32_t>::max())));
        const auto rating = ratingIn(reviews.facts[row]);
        if (rating == 0)
            return;
        marks.group[row] = static_cast<std::uint8_t>(rating - lowestRating);
        marking.touch(matches, row, marks.group[row]);
    });
}

void markResponses(OpinionMarks &marks, Marking &marking, const Snapshot &snapshot, const Filter &filter)
{
    const auto &responses = snapshot.responses();
    const auto selection = snapshot.selections().responses(filter);
    marks.responses = countMethods(responses.matches, selection);
    const auto matched = both(selection.bits(), responses.set(ResponseBit::Matched));
    eachRow(matched, selection.rows, [&](std::size_t row) {
        const auto score = responses.score[row];
        if (score < lowestNpsScore)
            return;
        const auto group = static_cast<std::uint8_t>(ratingGroups + static_cast<int>(npsCategoryOf(score)));
        marks.group[snapshot.size() + row] = group;
        marking.touch(responses.matches, row, group);
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
    marks.tallies.resize(snapshot.currencies().size() * opinionGroups);
    marks.isReviewed.resize(snapshot.orders().size());
    Marking marking(snapshot, marks);
    markReviews(marks, marking, snapshot, filter);
    markResponses(marks, marking, snapshot, filter);
    return marks;
}

} // namespace plaudit
