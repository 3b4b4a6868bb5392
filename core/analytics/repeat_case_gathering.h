// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/customer_ties.h"
#include "analytics/orders.h"
#include "analytics/snapshot.h"

#include <algorithm>
#include <compare>
#include <cstdint>
#include <utility>
#include <vector>

namespace plaudit
{

/// Where the entries of each customer from 0 begin, one entry more; `eachCustomer` tells the customer of every entry.
template<class EachCustomer>
[[nodiscard]] std::vector<std::uint32_t> firstsOf(std::uint32_t customers, const EachCustomer &eachCustomer)
{
    std::vector<std::uint32_t> firsts(std::size_t{customers} + 2);
    eachCustomer([&](std::uint32_t customer) { ++firsts[std::size_t{customer} + 1]; });
    for (std::size_t i = 1; i < firsts.size(); ++i)
        firsts[i] += firsts[i - 1];
    return firsts;
}

/// When each customer ordered, counted orders alone, ascending.
struct OrderTimes
{
    std::vector<std::uint32_t> firsts, seconds;

    /// The first after `since`; 0 where there is none.
    [[nodiscard]] std::uint32_t nextAfter(std::uint32_t customer, std::uint32_t since) const
    {
        const auto end = seconds.begin() + firsts[std::size_t{customer} + 1];
        const auto next = std::upper_bound(seconds.begin() + firsts[customer], end, since);
        return next == end ? Snapshot::noTime : *next;
    }
};

/// `isAsked(customer)`: of whom they are wanted.
template<class IsAsked>
OrderTimes orderTimes(const Snapshot::Orders &orders, std::uint32_t customers, const IsAsked &isAsked)
{
    // Undated orders come first and are left out.
    const auto dated = orders.days.undated().last;
    const auto each = [&](const auto &use) {
        for (auto i = dated; i < orders.size(); ++i) {
            if (orders.customer[i] != 0 && isAsked(orders.customer[i]) && orders.isCounted(i))
                use(i);
        }
    };
    OrderTimes times;
    times.firsts =
        firstsOf(customers, [&](const auto &count) { each([&](std::size_t i) { count(orders.customer[i]); }); });
    times.seconds.resize(times.firsts.back());
    auto next = times.firsts;
    each([&](std::size_t i) { times.seconds[next[orders.customer[i]]++] = orders.second[i]; });
    // A day may be told twice where clocks go back, so that days and times disagree.
    for (std::size_t customer = 1; customer <= customers; ++customer) {
        const auto from = times.seconds.begin() + times.firsts[customer];
        const auto to = times.seconds.begin() + times.firsts[customer + 1];
        if (!std::is_sorted(from, to))
            std::sort(from, to);
    }
    return times;
}

inline constexpr std::uint32_t secondsToReturn = repeatDays * 86'400U;

struct Case
{
    std::uint16_t currency = 0;
    std::uint32_t since = 0; ///< the later of order and opinion
    std::uint32_t opinion = 0;

    [[nodiscard]] friend auto operator<=>(const Case &, const Case &) = default;
};

/// Gathers the cases of one customer after the other.
class CaseGathering
{
    using Cases = Snapshot::RepeatCases;

public:
    CaseGathering(const Snapshot::Orders &orders, OrderTimes times, std::uint32_t lastOrder)
        : m_orders(orders)
        , m_times(std::move(times))
        , m_lastOrder(lastOrder)
    {}

    void add(std::uint32_t order, std::uint32_t second, std::uint32_t opinion)
    {
        if (order == Snapshot::Matches::nothing || !m_orders.isCounted(order) || m_orders.customer[order] == 0)
            return;
        const auto since = std::max(m_orders.second[order], second);
        if (since != Snapshot::noTime && std::uint64_t{since} + secondsToReturn < m_lastOrder)
            m_open.push_back({.currency = m_orders.currency[order], .since = since, .opinion = opinion});
    }
    /// What was added is all of that customer.
    void endCustomer(std::uint32_t customer)
    {
        const auto words = wordsOf(customer);
        if (!words.empty())
            m_customers.push_back(customer);
        m_words.insert(m_words.end(), words.begin(), words.end());
    }
    /// The words of the cases that were added, which are all of that customer; they are forgotten.
    [[nodiscard]] std::vector<std::uint32_t> wordsOf(std::uint32_t customer)
    {
        if (m_open.size() > 1)
            std::sort(m_open.begin(), m_open.end());
        std::vector<std::uint32_t> words;
        words.reserve(m_open.size());
        for (std::size_t i = 0; i < m_open.size(); ++i) {
            const auto &one = m_open[i];
            // The opinion's own order is not after it, so it can't be the one that is found.
            const auto next = m_times.nextAfter(customer, one.since);
            const bool hasReturned = next != Snapshot::noTime && next <= one.since + secondsToReturn;
            const bool isOfNextCurrency = i == 0 || m_open[i - 1].currency != one.currency;
            words.push_back(one.opinion | (hasReturned ? Cases::hasReturned : 0U) |
                            (i == 0 ? Cases::isOfNextCustomer : 0U) |
                            (isOfNextCurrency ? Cases::isOfNextCurrency : 0U));
        }
        m_open.clear();
        return words;
    }
    [[nodiscard]] Snapshot::RepeatCases take()
    {
        Snapshot::RepeatCases made;
        made.customer = std::move(m_customers);
        made.word = std::move(m_words);
        return made;
    }

private:
    const Snapshot::Orders &m_orders;
    OrderTimes m_times;
    std::uint32_t m_lastOrder;
    std::vector<Case> m_open;
    std::vector<std::uint32_t> m_customers, m_words;
};

inline void addCase(CaseGathering &cases, const TiedRecords &records, std::uint32_t opinion)
{
    const auto reviews = records.reviews.size();
    if (opinion < reviews)
        cases.add(records.reviews.matches.order[opinion], records.reviews.second[opinion], opinion);
    else
        cases.add(
            records.responses.matches.order[opinion - reviews], records.responses.second[opinion - reviews], opinion);
}

} // namespace plaudit
