// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/customers.h"

#include "analytics/bits.h"
#include "analytics/selection.h"
#include "analytics/snapshot.h"

namespace plaudit
{

namespace
{

/// Customers by number, nobody known at 0.
class People
{
public:
    explicit People(std::size_t customers)
        : m_bits(wordsFor(customers + 1))
    {}

    void add(std::uint32_t customer) { m_bits[customer / rowsInWord] |= BitWord{1} << (customer % rowsInWord); }
    void leaveOutNobody() { m_bits.front() &= ~BitWord{1}; }
    [[nodiscard]] std::int64_t count() const
    {
        return countIn(m_bits, {.first = 0, .last = m_bits.size() * rowsInWord});
    }
    People &operator|=(const People &others)
    {
        addAll(m_bits, others.m_bits);
        return *this;
    }

private:
    std::vector<BitWord> m_bits;
};

/// Adds up how many of the records are of nobody known.
People peopleOf(
    const Snapshot::Matches &matches, const Selection &selection, std::size_t customers, std::int64_t &unknown)
{
    People people(customers);
    const auto *customer = matches.customer.data();
    std::int64_t ofNobody = 0;
    selection.eachRow([&](std::size_t row) {
        people.add(customer[row]);
        ofNobody += customer[row] == 0 ? 1 : 0;
    });
    people.leaveOutNobody();
    unknown += ofNobody;
    return people;
}

} // namespace

CustomerMetrics customers(const Snapshot &snapshot, const Filter &filter)
{
    const std::size_t known = snapshot.customers();
    CustomerMetrics result;
    People all(known);
    const auto &orders = snapshot.orders();
    const auto rows = rowsOf(filter, orders.days, orders.size());
    for (auto row = rows.first; row < rows.last; ++row)
        all.add(orders.customer[row]);
    all.leaveOutNobody();
    result.withOrder = all.count();
    const auto reviewers =
        peopleOf(snapshot.reviews().matches, snapshot.selections().reviews(filter), known, result.withoutEmail);
    const auto respondents =
        peopleOf(snapshot.responses().matches, snapshot.selections().responses(filter), known, result.withoutEmail);
    result.withReview = reviewers.count();
    result.withResponse = respondents.count();
    all |= reviewers;
    all |= respondents;
    result.customers = all.count();
    return result;
}

} // namespace plaudit
