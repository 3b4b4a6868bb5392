// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/customer_records.h"

#include "analytics/side_by_side.h"

#include <algorithm>
#include <unordered_map>

namespace plaudit
{

namespace
{

/// Numbers of customers who are looked for: a bit each, and a place where the bit is set.
class Wanted
{
public:
    Wanted(const std::vector<std::uint32_t> &customers, std::uint32_t known)
        : m_isWanted(std::size_t{known} + 1)
    {
        for (std::size_t place = 0; place < customers.size(); ++place) {
            if (customers[place] <= known && customers[place] != 0) {
                m_isWanted[customers[place]] = true;
                m_places[customers[place]] = place;
            }
        }
    }
    /// Calls `use(place, index)` for each record of one of them, in the records' order.
    template<class Use>
    void each(const Column<std::uint32_t> &customers, const Use &use) const
    {
        for (std::size_t i = 0; i < customers.size(); ++i) {
            if (m_isWanted[customers[i]])
                use(m_places.at(customers[i]), i);
        }
    }

private:
    std::vector<bool> m_isWanted;
    std::unordered_map<std::uint32_t, std::size_t> m_places;
};

template<class Holds>
std::vector<std::uint32_t> indexesOf(const Column<std::uint32_t> &customers, std::uint32_t customer, const Holds &holds)
{
    std::vector<std::uint32_t> indexes;
    for (std::size_t i = 0; i < customers.size(); ++i) {
        if (customers[i] == customer && holds(i))
            indexes.push_back(static_cast<std::uint32_t>(i));
    }
    return indexes;
}

} // namespace

std::uint32_t customerNumber(const Snapshot &snapshot, qint64 key)
{
    return customerNumbers(snapshot, {key}).front();
}

std::vector<std::uint32_t> customerNumbers(const Snapshot &snapshot, const std::vector<qint64> &keys)
{
    std::unordered_map<qint64, std::uint32_t> numbers;
    for (const auto key : keys)
        numbers.emplace(key, 0);
    std::uint32_t number = 0;
    for (const qint64 key : snapshot.customerKeys()) {
        ++number;
        if (const auto found = numbers.find(key); found != numbers.end())
            found->second = number;
    }
    std::vector<std::uint32_t> result;
    result.reserve(keys.size());
    for (const auto key : keys)
        result.push_back(key == 0 ? 0 : numbers.at(key));
    return result;
}

std::vector<CustomerWitness> witnessesOf(const Snapshot &snapshot, const std::vector<std::uint32_t> &customers)
{
    std::vector<CustomerWitness> witnesses(customers.size());
    for (std::size_t place = 0; place < customers.size(); ++place) {
        const auto number = customers[place];
        witnesses[place].key = number == 0 || number > snapshot.customers() ? 0 : snapshot.customerKeys()[number - 1];
    }
    const Wanted wanted(customers, snapshot.customers());
    const auto &reviews = snapshot.reviews();
    const auto &responses = snapshot.responses();
    const auto &orders = snapshot.orders();
    sideBySide({[&] {
                    wanted.each(reviews.matches.customer,
                        [&](std::size_t place, std::size_t i) { witnesses[place].review = reviews.row[i]; });
                },
        [&] {
            wanted.each(responses.matches.customer,
                [&](std::size_t place, std::size_t i) { witnesses[place].response = responses.row[i]; });
            wanted.each(
                orders.customer, [&](std::size_t place, std::size_t i) { witnesses[place].order = orders.row[i]; });
        }});
    return witnesses;
}

CustomerRecords recordsOf(const Snapshot &snapshot, std::uint32_t customer)
{
    CustomerRecords records;
    if (customer == 0)
        return records;
    const auto &reviews = snapshot.reviews();
    const auto &responses = snapshot.responses();
    records.reviews = indexesOf(reviews.matches.customer, customer,
        [&](std::size_t i) { return (reviews.facts[i] & maskOf(ReviewBit::There)) != 0; });
    records.responses = indexesOf(
        responses.matches.customer, customer, [&](std::size_t i) { return responses.is(ResponseBit::Counted, i); });
    records.orders = indexesOf(snapshot.orders().customer, customer, [](std::size_t) { return true; });
    return records;
}

} // namespace plaudit
