// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/customers.h"

#include "analytics/bits.h"
#include "analytics/selection.h"
#include "analytics/side_by_side.h"
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

    void add(std::uint32_t customer) { addRow(m_bits.data(), customer); }
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

/// Whom some records are of.
struct Found
{
    explicit Found(std::size_t customers)
        : people(customers)
    {}

    People people;
    std::int64_t ofNobody = 0; ///< records
};

} // namespace

CustomerMetrics customers(const Snapshot &snapshot, const Filter &filter)
{
    const std::size_t known = snapshot.customers();
    auto buyers = Found(known), reviewers = Found(known), respondents = Found(known);
    const auto findBuyers = [&] {
        const auto &orders = snapshot.orders();
        const auto rows = rowsOf(filter, orders.days, orders.size());
        for (auto row = rows.first; row < rows.last; ++row)
            buyers.people.add(orders.customer[row]);
        buyers.people.leaveOutNobody();
    };
    const auto find = [](Found &found, const Snapshot::Matches &matches, const Selection &selection) {
        std::int64_t ofNobody = 0;
        selection.eachRow([&, customer = matches.customer.data()](std::size_t row) {
            found.people.add(customer[row]);
            ofNobody += customer[row] == 0;
        });
        found.people.leaveOutNobody();
        found.ofNobody = ofNobody;
    };
    sideBySide({[&] { find(reviewers, snapshot.reviews().matches, snapshot.selections().reviews(filter)); }, findBuyers,
        [&] { find(respondents, snapshot.responses().matches, snapshot.selections().responses(filter)); }});
    CustomerMetrics result;
    result.withOrder = buyers.people.count();
    result.withReview = reviewers.people.count();
    result.withResponse = respondents.people.count();
    result.withoutEmail = reviewers.ofNobody + respondents.ofNobody;
    result.customers = ((buyers.people |= reviewers.people) |= respondents.people).count();
    return result;
}

} // namespace plaudit
