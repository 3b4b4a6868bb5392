// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/customer_opinions.h"

#include "analytics/orders.h"

#include <algorithm>
#include <tuple>

namespace plaudit
{

namespace
{

constexpr qint64 repeatMs = repeatDays * 86'400'000LL;

struct Opinion
{
    std::uint32_t index = 0; ///< as in CustomerOpinions
    std::uint32_t order = Snapshot::Matches::nothing;
    qint64 ms = Snapshot::noTime;
};

struct Case
{
    std::uint16_t currency = 0;
    qint64 since = 0; ///< the later of order and opinion
    std::uint32_t opinion = 0;
};

/// Entries customer by customer, in the order they were told within each.
template<class Entry>
class ByCustomer
{
public:
    explicit ByCustomer(std::uint32_t customers)
        : m_first(std::size_t(customers) + 2)
    {}

    /// First every entry's customer, from 1; then place() for each in the same order.
    void announce(std::uint32_t customer) { ++m_first[std::size_t(customer) + 1]; }
    void makeRoom()
    {
        for (std::size_t i = 1; i < m_first.size(); ++i)
            m_first[i] += m_first[i - 1];
        m_entries.resize(m_first.back());
        m_next = m_first;
    }
    void place(std::uint32_t customer, const Entry &entry) { m_entries[m_next[customer]++] = entry; }

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] auto begin(std::uint32_t customer) { return m_entries.begin() + m_first[customer]; }
    [[nodiscard]] auto end(std::uint32_t customer) { return m_entries.begin() + m_first[std::size_t(customer) + 1]; }

private:
    std::vector<std::uint32_t> m_first, m_next;
    std::vector<Entry> m_entries;
};

/// When each customer ordered, counted orders alone, ascending.
ByCustomer<qint64> orderTimes(const Snapshot::Purchases &purchases)
{
    const auto &orders = purchases.orders;
    ByCustomer<qint64> times(purchases.customers);
    const auto counts = [&](std::size_t i) {
        return orders.isCounted[i] && orders.customer[i] != 0 && orders.ms[i] != Snapshot::noTime;
    };
    for (std::size_t i = 0; i < orders.size(); ++i) {
        if (counts(i))
            times.announce(orders.customer[i]);
    }
    times.makeRoom();
    for (std::size_t i = 0; i < orders.size(); ++i) {
        if (counts(i))
            times.place(orders.customer[i], orders.ms[i]);
    }
    for (std::uint32_t customer = 1; customer <= purchases.customers; ++customer)
        std::sort(times.begin(customer), times.end(customer));
    return times;
}

template<class Use>
void eachKnown(const Snapshot::Matches &matches, const Use &use)
{
    for (std::size_t i = 0; i < matches.size(); ++i) {
        if (matches.customer[i] != 0)
            use(i);
    }
}

ByCustomer<Opinion> opinionsInTime(
    const Snapshot::Purchases &purchases, const std::vector<qint64> &reviewMs, const std::vector<qint64> &responseMs)
{
    ByCustomer<Opinion> opinions(purchases.customers);
    eachKnown(purchases.reviews, [&](auto i) { opinions.announce(purchases.reviews.customer[i]); });
    eachKnown(purchases.responses, [&](auto i) { opinions.announce(purchases.responses.customer[i]); });
    opinions.makeRoom();
    const auto place = [&](const Snapshot::Matches &matches, const std::vector<qint64> &ms, std::size_t offset) {
        eachKnown(matches, [&](std::size_t i) {
            opinions.place(matches.customer[i],
                {.index = static_cast<std::uint32_t>(offset + i), .order = matches.order[i], .ms = ms[i]});
        });
    };
    place(purchases.reviews, reviewMs, 0);
    place(purchases.responses, responseMs, reviewMs.size());
    for (std::uint32_t customer = 1; customer <= purchases.customers; ++customer)
        std::sort(opinions.begin(customer), opinions.end(customer),
            [](const Opinion &a, const Opinion &b) { return std::tuple(a.ms, a.index) < std::tuple(b.ms, b.index); });
    return opinions;
}

void addCases(
    Snapshot::RepeatCases &made, std::uint32_t customer, std::vector<Case> &cases, ByCustomer<qint64> &orderTimes)
{
    std::sort(cases.begin(), cases.end(), [](const Case &a, const Case &b) {
        return std::tuple(a.currency, a.since, a.opinion) < std::tuple(b.currency, b.since, b.opinion);
    });
    for (const auto &one : cases) {
        // The opinion's own order is not after it, so it can't be the one that is found.
        const auto next = std::upper_bound(orderTimes.begin(customer), orderTimes.end(customer), one.since);
        made.customer.push_back(customer);
        made.opinion.push_back(one.opinion);
        made.currency.push_back(one.currency);
        made.hasReturned.push_back(next != orderTimes.end(customer) && *next <= one.since + repeatMs);
    }
}

} // namespace

void tieOpinions(
    Snapshot::Purchases &purchases, const std::vector<qint64> &reviewMs, const std::vector<qint64> &responseMs)
{
    if (purchases.orders.size() == 0)
        return;
    auto times = orderTimes(purchases);
    auto opinions = opinionsInTime(purchases, reviewMs, responseMs);
    const auto &orders = purchases.orders;
    auto &made = purchases.opinions;
    made.customer.reserve(opinions.size());
    made.opinion.reserve(opinions.size());
    std::vector<Case> cases;
    for (std::uint32_t customer = 1; customer <= purchases.customers; ++customer) {
        cases.clear();
        std::for_each(opinions.begin(customer), opinions.end(customer), [&](const Opinion &opinion) {
            made.customer.push_back(customer);
            made.opinion.push_back(opinion.index);
            if (opinion.order == Snapshot::Matches::nothing || !orders.isCounted[opinion.order] ||
                orders.customer[opinion.order] == 0)
                return;
            const auto since = std::max(orders.ms[opinion.order], opinion.ms);
            if (since != Snapshot::noTime && since + repeatMs < purchases.lastMs.value_or(0))
                cases.push_back({.currency = orders.currency[opinion.order], .since = since, .opinion = opinion.index});
        });
        addCases(purchases.repeatCases, customer, cases, times);
    }
}

} // namespace plaudit
