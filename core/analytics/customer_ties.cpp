// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/customer_ties.h"

#include "analytics/repeat_case_gathering.h"

namespace plaudit
{

namespace
{

using Opinions = Snapshot::CustomerOpinions;

/// Calls `use(customer, opinion)` for the opinions of known customers in time.
template<class Use>
void eachOpinion(const Snapshot::Reviews &reviews, const Snapshot::Responses &responses, const Use &use)
{
    std::size_t response = 0;
    const auto useResponse = [&] {
        if (const auto customer = responses.matches.customer[response]; customer != 0)
            use(customer, static_cast<std::uint32_t>(reviews.size() + response));
        ++response;
    };
    for (std::size_t i = 0; i < reviews.size(); ++i) {
        while (response < responses.size() && responses.second[response] < reviews.second[i])
            useResponse();
        if (const auto customer = reviews.matches.customer[i]; customer != 0)
            use(customer, static_cast<std::uint32_t>(i));
    }
    while (response < responses.size())
        useResponse();
}

} // namespace

CustomerTies tieCustomers(const TiedRecords &records)
{
    CustomerTies ties;
    const auto &[reviews, responses, orders, customers, lastOrder] = records;
    if (orders.size() == 0)
        return ties;
    auto firsts = firstsOf(customers, [&](const auto &count) {
        for (const auto *matches : {&records.reviews.matches, &records.responses.matches}) {
            for (const auto customer : matches->customer) {
                if (customer != 0)
                    count(customer);
            }
        }
    });
    std::vector<std::uint32_t> opinions(firsts.back());
    auto next = firsts;
    eachOpinion(reviews, responses,
        [&](std::uint32_t customer, std::uint32_t opinion) { opinions[next[customer]++] = opinion; });
    CaseGathering cases(orders, orderTimes(orders, customers, [](std::uint32_t) { return true; }), lastOrder);
    std::vector<std::uint32_t> withOpinions;
    for (std::uint32_t customer = 1; customer <= customers; ++customer) {
        if (firsts[customer] == firsts[customer + 1])
            continue;
        for (auto i = firsts[customer]; i < firsts[customer + 1]; ++i)
            addCase(cases, records, opinions[i]);
        cases.endCustomer(customer);
        withOpinions.push_back(customer);
        opinions[firsts[customer]] |= Opinions::isOfNextCustomer;
    }
    ties.opinions.customer = std::move(withOpinions);
    ties.opinions.word = std::move(opinions);
    ties.repeatCases = cases.take();
    return ties;
}

} // namespace plaudit
