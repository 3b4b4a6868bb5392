// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/customer_ties.h"

#include "analytics/repeat_case_gathering.h"
#include "analytics/row_merge.h"

#include <limits>

namespace plaudit
{

namespace
{

using Opinions = Snapshot::CustomerOpinions;
using Cases = Snapshot::RepeatCases;

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

void addCase(CaseGathering &cases, const TiedRecords &records, std::uint32_t opinion)
{
    const auto reviews = records.reviews.size();
    if (opinion < reviews)
        cases.add(records.reviews.matches.order[opinion], records.reviews.second[opinion], opinion);
    else
        cases.add(
            records.responses.matches.order[opinion - reviews], records.responses.second[opinion - reviews], opinion);
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

namespace
{

/// What changed of customers: who is concerned, and which opinions are theirs now.
class CustomerChanges
{
public:
    CustomerChanges(const Snapshot &base, const TiedRecords &records, const OpinionPlaces &places)
        : m_records(records)
        , m_isConcerned(std::size_t{records.customers} + 1)
    {
        compare(base.reviews().matches, records.reviews.matches, places.reviews, 0);
        compare(base.responses().matches, records.responses.matches, places.responses, records.reviews.size());
        std::sort(m_opinions.begin(), m_opinions.end());
    }
    [[nodiscard]] bool isConcerned(std::uint32_t customer) const { return m_isConcerned[customer]; }
    [[nodiscard]] std::vector<std::uint32_t> concerned() const
    {
        std::vector<std::uint32_t> customers;
        for (std::uint32_t customer = 1; customer < m_isConcerned.size(); ++customer) {
            if (m_isConcerned[customer])
                customers.push_back(customer);
        }
        return customers;
    }
    /// Of one concerned, in time: those of `before`, as they are called now, that are still theirs, and new ones.
    [[nodiscard]] std::vector<std::uint32_t> opinionsOf(
        std::uint32_t customer, const std::vector<std::uint32_t> &before) const
    {
        std::vector<std::uint32_t> opinions;
        for (const auto opinion : before) {
            if (opinion < m_records.reviews.size() + m_records.responses.size() && customerOf(opinion) == customer)
                opinions.push_back(opinion);
        }
        auto own = std::lower_bound(m_opinions.begin(), m_opinions.end(), std::pair(customer, 0U));
        for (; own != m_opinions.end() && own->first == customer; ++own)
            opinions.push_back(own->second);
        std::sort(opinions.begin(), opinions.end(),
            [&](auto a, auto b) { return std::pair(secondOf(a), a) < std::pair(secondOf(b), b); });
        opinions.erase(std::unique(opinions.begin(), opinions.end()), opinions.end());
        return opinions;
    }

private:
    [[nodiscard]] std::uint32_t customerOf(std::uint32_t opinion) const
    {
        const auto reviews = m_records.reviews.size();
        return opinion < reviews ? m_records.reviews.matches.customer[opinion]
                                 : m_records.responses.matches.customer[opinion - reviews];
    }
    [[nodiscard]] std::uint32_t secondOf(std::uint32_t opinion) const
    {
        const auto reviews = m_records.reviews.size();
        return opinion < reviews ? m_records.reviews.second[opinion] : m_records.responses.second[opinion - reviews];
    }
    void note(const Snapshot::Matches &now, std::uint32_t index, std::size_t offset)
    {
        const auto customer = now.customer[index];
        m_isConcerned[customer] = true;
        if (customer != 0)
            m_opinions.emplace_back(customer, static_cast<std::uint32_t>(offset + index));
    }
    void compare(const Snapshot::Matches &before, const Snapshot::Matches &now,
        const std::vector<std::uint32_t> &places, std::size_t offset)
    {
        std::uint32_t next = 0;
        for (std::uint32_t i = 0; i < before.size(); ++i) {
            const auto place = places.empty() ? i : places[i];
            if (place == RowMerge::gone) {
                m_isConcerned[before.customer[i]] = true;
                continue;
            }
            for (; next < place; ++next)
                note(now, next, offset);
            ++next;
            if (now.customer[place] != before.customer[i] || now.order[place] != before.order[i]) {
                m_isConcerned[before.customer[i]] = true;
                note(now, place, offset);
            }
        }
        for (; next < now.size(); ++next)
            note(now, next, offset);
    }

    const TiedRecords &m_records;
    std::vector<bool> m_isConcerned;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_opinions; ///< customers and their new or changed opinions
};

/// Opinions of a base by their new names. What is gone may be called by another's name; it is then for the caller to
/// ask whose that is.
class Renaming
{
public:
    Renaming(const Snapshot &base, const TiedRecords &records, const OpinionPlaces &places)
        : m_before(static_cast<std::uint32_t>(base.size()))
        , m_now(static_cast<std::uint32_t>(records.reviews.size()))
        , m_reviews(staysAsItIs(places.reviews) ? nullptr : places.reviews.data())
        , m_responses(staysAsItIs(places.responses) ? nullptr : places.responses.data())
    {}
    [[nodiscard]] std::uint32_t operator()(std::uint32_t opinion) const
    {
        if (opinion < m_before)
            return m_reviews == nullptr ? opinion : m_reviews[opinion];
        const auto response = opinion - m_before;
        const auto place = m_responses == nullptr ? response : m_responses[response];
        return place == RowMerge::gone ? place : m_now + place;
    }

private:
    /// As where records are told anew with their old date, or come after all others.
    [[nodiscard]] static bool staysAsItIs(const std::vector<std::uint32_t> &places)
    {
        for (std::uint32_t i = 0; i < places.size(); ++i) {
            if (places[i] != i && places[i] != RowMerge::gone)
                return false;
        }
        return true;
    }

    std::uint32_t m_before, m_now;
    const std::uint32_t *m_reviews, *m_responses;
};

/// The opinions of those concerned, by customer.
using ConcernedOpinions = std::vector<std::pair<std::uint32_t, std::vector<std::uint32_t>>>;

/// Calls `use` for each word with its customer, whether that one is concerned, its marks and its opinion.
template<class Part, class Use>
void eachWord(const Part &before, const CustomerChanges &changes, const Use &use)
{
    std::size_t next = 0;
    std::uint32_t customer = 0;
    bool isConcerned = false;
    for (const auto word : before.word) {
        if ((word & Opinions::isOfNextCustomer) != 0) {
            customer = before.customer[next++];
            isConcerned = changes.isConcerned(customer);
        }
        use(customer, isConcerned, word & ~Opinions::opinionMask, word & Opinions::opinionMask);
    }
}

/// What is theirs now.
ConcernedOpinions opinionsOfConcerned(
    const Snapshot::CustomerOpinions &before, const CustomerChanges &changes, const Renaming &renamed)
{
    ConcernedOpinions all;
    for (const auto customer : changes.concerned())
        all.emplace_back(customer, std::vector<std::uint32_t>());
    auto of = all.begin();
    eachWord(
        before, changes, [&](std::uint32_t customer, bool isConcerned, std::uint32_t, std::uint32_t opinion) {
            if (!isConcerned)
                return;
            while (of->first != customer)
                ++of;
            of->second.push_back(renamed(opinion));
        });
    for (auto &[customer, opinions] : all)
        opinions = changes.opinionsOf(customer, opinions);
    return all;
}

Snapshot::CustomerOpinions extendedOpinions(const Snapshot::CustomerOpinions &before, const CustomerChanges &changes,
    const Renaming &renamed, const ConcernedOpinions &ofConcerned)
{
    std::vector<std::uint32_t> customers, words;
    customers.reserve(before.customer.size() + ofConcerned.size());
    words.reserve(before.size() + ofConcerned.size());
    auto next = ofConcerned.begin();
    const auto takeConcernedBefore = [&](std::uint32_t end) {
        for (; next != ofConcerned.end() && next->first < end; ++next) {
            if (next->second.empty())
                continue;
            customers.push_back(next->first);
            words.push_back(next->second.front() | Opinions::isOfNextCustomer);
            words.insert(words.end(), next->second.begin() + 1, next->second.end());
        }
    };
    eachWord(
        before, changes, [&](std::uint32_t customer, bool isConcerned, std::uint32_t marks, std::uint32_t opinion) {
            if (isConcerned)
                return;
            if (marks != 0) {
                takeConcernedBefore(customer);
                customers.push_back(customer);
            }
            words.push_back(marks | renamed(opinion));
        });
    takeConcernedBefore(std::numeric_limits<std::uint32_t>::max());
    Snapshot::CustomerOpinions made;
    made.customer = std::move(customers);
    made.word = std::move(words);
    return made;
}

Snapshot::RepeatCases extendedCases(const Snapshot::RepeatCases &before, const CustomerChanges &changes,
    const Renaming &renamed, const ConcernedOpinions &ofConcerned, const TiedRecords &records)
{
    CaseGathering cases(records.orders,
        orderTimes(records.orders, records.customers, [&](auto customer) { return changes.isConcerned(customer); }),
        records.lastOrder);
    cases.reserve(before.customer.size() + ofConcerned.size(), before.size() + ofConcerned.size());
    auto next = ofConcerned.begin();
    const auto takeConcernedBefore = [&](std::uint32_t end) {
        for (; next != ofConcerned.end() && next->first < end; ++next) {
            for (const auto opinion : next->second)
                addCase(cases, records, opinion);
            cases.endCustomer(next->first);
        }
    };
    eachWord(
        before, changes, [&](std::uint32_t customer, bool isConcerned, std::uint32_t marks, std::uint32_t opinion) {
            if (isConcerned)
                return;
            if ((marks & Cases::isOfNextCustomer) != 0)
                takeConcernedBefore(customer);
            cases.take(customer, marks | renamed(opinion));
        });
    takeConcernedBefore(std::numeric_limits<std::uint32_t>::max());
    return cases.take();
}

} // namespace

CustomerTies extendTies(const Snapshot &base, const TiedRecords &records, const OpinionPlaces &places)
{
    const CustomerChanges changes(base, records, places);
    const Renaming renamed(base, records, places);
    const auto ofConcerned = opinionsOfConcerned(base.customerOpinions(), changes, renamed);
    return {.opinions = extendedOpinions(base.customerOpinions(), changes, renamed, ofConcerned),
        .repeatCases = extendedCases(base.repeatCases(), changes, renamed, ofConcerned, records)};
}

} // namespace plaudit
