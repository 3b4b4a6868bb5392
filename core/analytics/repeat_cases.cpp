// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/repeat_cases.h"

#include "analytics/cases_in_turn.h"
#include "analytics/orders.h"
#include "analytics/side_by_side.h"

#include <algorithm>
#include <tuple>

namespace plaudit
{

namespace
{

constexpr std::uint32_t secondsToReturn = repeatDays * 86'400U;

/// When each of some customers ordered, counted orders alone, ascending.
class OrderTimes
{
public:
    /// `isAsked`: of each customer from 0.
    OrderTimes(const Snapshot::Orders &orders, const std::vector<bool> &isAsked)
        : m_firsts(isAsked.size() + 1)
    {
        struct Time
        {
            std::uint32_t customer = 0, second = 0;
        };
        std::vector<Time> times;
        // Undated orders come first and are left out.
        for (auto i = orders.days.undated().last; i < orders.size(); ++i) {
            if (isAsked[orders.customer[i]] && orders.isCounted(i))
                times.push_back({.customer = orders.customer[i], .second = orders.second[i]});
        }
        for (const auto &time : times)
            ++m_firsts[time.customer + 1];
        for (std::size_t i = 1; i < m_firsts.size(); ++i)
            m_firsts[i] += m_firsts[i - 1];
        m_seconds.resize(m_firsts.back());
        auto next = m_firsts;
        for (const auto &time : times)
            m_seconds[next[time.customer]++] = time.second;
        sortEach();
    }
    [[nodiscard]] bool hasReturned(std::uint32_t customer, std::uint32_t since) const
    {
        // The opinion's own order is not after it, so it can't be the one that is found.
        const auto end = m_seconds.begin() + m_firsts[customer + 1];
        const auto next = std::upper_bound(m_seconds.begin() + m_firsts[customer], end, since);
        return next != end && *next <= since + secondsToReturn;
    }

private:
    /// A day may be told twice where clocks go back, so that days and times disagree.
    void sortEach()
    {
        for (std::size_t customer = 0; customer + 1 < m_firsts.size(); ++customer) {
            const auto from = m_seconds.begin() + m_firsts[customer];
            const auto to = m_seconds.begin() + m_firsts[customer + 1];
            if (!std::is_sorted(from, to))
                std::sort(from, to);
        }
    }

    std::vector<std::uint32_t> m_firsts, m_seconds;
};

struct Case
{
    std::uint32_t since = 0, row = 0;

    [[nodiscard]] friend auto operator<=>(const Case &, const Case &) = default;
};

class Marking
{
public:
    Marking(std::vector<std::uint32_t> &facts, const UnmarkedOpinions &opinions, const ReturningOrders &orders)
        : m_facts(facts)
        , m_opinions(opinions)
        , m_orders(orders)
    {}

    void findCases(const std::vector<bool> &isMarked)
    {
        const auto middle = static_cast<std::uint32_t>(m_facts.size() / 2);
        Found first, second;
        sideBySide({[&] { first = findIn({.first = 0, .last = middle}, isMarked); },
            [&] { second = findIn({.first = middle, .last = m_facts.size()}, isMarked); }});
        for (auto *found : {&first, &second}) {
            m_outOfTurn.insert(m_outOfTurn.end(), found->outOfTurn.begin(), found->outOfTurn.end());
            m_unmarked.insert(m_unmarked.end(), found->unmarked.begin(), found->unmarked.end());
        }
    }
    void findCases(const KnownCases &known)
    {
        const auto places = known.outOfTurn.row.empty() ? std::vector<std::uint32_t>() : known.merge.placesOfBase();
        for (const auto old : known.outOfTurn.row) {
            const auto row = places[old];
            if (row != RowMerge::gone && !std::binary_search(known.told.begin(), known.told.end(), row))
                m_outOfTurn.push_back({.since = sinceOf(row), .row = row});
        }
        Found found;
        for (const auto row : known.told)
            mark(row, Snapshot::noTime, false, found);
        m_outOfTurn.insert(m_outOfTurn.end(), found.outOfTurn.begin(), found.outOfTurn.end());
        m_unmarked = std::move(found.unmarked);
    }
    void lookForReturns()
    {
        if (m_unmarked.empty())
            return;
        std::vector<bool> isAsked(m_orders.customers + 1);
        for (const auto &one : m_unmarked)
            isAsked[customerOf(one)] = true;
        const OrderTimes times(m_orders.orders, isAsked);
        for (const auto &one : m_unmarked) {
            if (times.hasReturned(customerOf(one), one.since))
                m_facts[one.row] |= m_opinions.hasReturned;
        }
    }
    [[nodiscard]] Snapshot::CasesOutOfTurn takeOutOfTurn()
    {
        std::sort(m_outOfTurn.begin(), m_outOfTurn.end());
        std::vector<std::uint32_t> rows, befores;
        std::uint32_t before = 0;
        for (const auto &one : m_outOfTurn) {
            while (before < m_facts.size() && Case{.since = m_opinions.second[before], .row = before} < one)
                ++before;
            rows.push_back(one.row);
            befores.push_back(before);
        }
        Snapshot::CasesOutOfTurn made;
        made.row = std::move(rows);
        made.before = std::move(befores);
        return made;
    }

private:
    struct Found
    {
        std::vector<Case> outOfTurn, unmarked;
    };

    [[nodiscard]] Found findIn(const RowRange &rows, const std::vector<bool> &isMarked)
    {
        const auto &second = m_opinions.second;
        Found found;
        std::uint32_t newest = 0;
        for (std::size_t row = 0; row < rows.first; ++row)
            newest = std::max(newest, second[row]);
        for (auto row = static_cast<std::uint32_t>(rows.first); row < rows.last; ++row) {
            mark(row, newest, isMarked[row], found);
            newest = std::max(newest, second[row]);
        }
        return found;
    }
    /// `newest`: of the opinions before.
    void mark(std::uint32_t row, std::uint32_t newest, bool isMarked, Found &found)
    {
        if (!isMarked)
            m_facts[row] &= ~m_opinions.hasReturned;
        m_facts[row] &= ~m_opinions.isCase;
        const auto since = sinceOf(row);
        if (since == Snapshot::noTime)
            return;
        if (since == m_opinions.second[row] && since >= newest)
            m_facts[row] |= m_opinions.isCase;
        else
            found.outOfTurn.push_back({.since = since, .row = row});
        if (!isMarked)
            found.unmarked.push_back({.since = since, .row = row});
    }
    /// The later of order and opinion; noTime where it is no case.
    [[nodiscard]] std::uint32_t sinceOf(std::uint32_t row) const
    {
        const auto order = m_opinions.matches.order[row];
        const auto &orders = m_orders.orders;
        if (order == Snapshot::Matches::nothing || !orders.isCounted(order) || orders.customer[order] == 0)
            return Snapshot::noTime;
        const auto since = plaudit::sinceOf(m_opinions, orders, row);
        return std::uint64_t{since} + secondsToReturn < m_orders.last ? since : Snapshot::noTime;
    }
    [[nodiscard]] std::uint32_t customerOf(const Case &one) const
    {
        return m_orders.orders.customer[m_opinions.matches.order[one.row]];
    }

    std::vector<std::uint32_t> &m_facts;
    const UnmarkedOpinions &m_opinions;
    const ReturningOrders &m_orders;
    std::vector<Case> m_outOfTurn, m_unmarked;
};

} // namespace

/// `known`: what findCases() takes.
template<class Known>
static Snapshot::CasesOutOfTurn marked(std::vector<std::uint32_t> &facts, const UnmarkedOpinions &opinions,
    const ReturningOrders &orders, const Known &known)
{
    Marking marking(facts, opinions, orders);
    marking.findCases(known);
    marking.lookForReturns();
    return marking.takeOutOfTurn();
}

Snapshot::CasesOutOfTurn markRepeatCases(std::vector<std::uint32_t> &facts, const UnmarkedOpinions &opinions,
    const ReturningOrders &orders, const std::vector<bool> &isMarked)
{
    return marked(facts, opinions, orders, isMarked);
}

Snapshot::CasesOutOfTurn markRepeatCases(std::vector<std::uint32_t> &facts, const UnmarkedOpinions &opinions,
    const ReturningOrders &orders, const KnownCases &known)
{
    return marked(facts, opinions, orders, known);
}

std::vector<bool> withSameOrder(
    const Snapshot::Matches &now, const Snapshot::Matches &before, const std::vector<std::uint32_t> &places)
{
    std::vector<bool> isSame(now.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (const auto place = places[i]; place != RowMerge::gone)
            isSame[place] = now.order[place] == before.order[i];
    }
    return isSame;
}

} // namespace plaudit
