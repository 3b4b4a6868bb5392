// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/customer_ties.h"
#include "analytics/repeat_case_gathering.h"
#include "analytics/row_merge.h"

#include <span>

namespace plaudit
{

namespace
{

using Opinions = Snapshot::CustomerOpinions;

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

/// Where the words of some customers are in a part of a base.
struct WordsOfCustomer
{
    std::uint32_t customer = 0;
    std::size_t place = 0; ///< in the part's customers, or where it would be
    RowRange words;
};

/// Finds the word that the customer at a place begins with, for places that ascend.
template<class Part>
class FirstWords
{
public:
    explicit FirstWords(const Part &part)
        : m_words(part.word.values())
    {}
    [[nodiscard]] std::size_t at(std::size_t place)
    {
        constexpr std::size_t block = 256;
        // Blocks are counted as a whole, which takes no decision for a single word.
        while (m_next + block <= m_words.size()) {
            const auto marked = countIn(m_next, m_next + block);
            if (m_seen + marked > place)
                break;
            m_seen += marked;
            m_next += block;
        }
        for (; m_next < m_words.size(); ++m_next) {
            if (!isFirst(m_next))
                continue;
            if (m_seen == place)
                return m_next;
            ++m_seen;
        }
        return m_next;
    }

private:
    [[nodiscard]] bool isFirst(std::size_t word) const { return (m_words[word] & Opinions::isOfNextCustomer) != 0; }
    [[nodiscard]] std::size_t countIn(std::size_t first, std::size_t last) const
    {
        std::uint32_t count = 0;
        for (auto i = first; i < last; ++i)
            count += (m_words[i] & Opinions::isOfNextCustomer) / Opinions::isOfNextCustomer;
        return count;
    }

    std::span<const std::uint32_t> m_words;
    std::size_t m_next = 0, m_seen = 0;
};

template<class Part>
std::vector<WordsOfCustomer> wordsOf(const Part &part, const std::vector<std::uint32_t> &customers)
{
    std::vector<WordsOfCustomer> all;
    all.reserve(customers.size());
    FirstWords first(part), last(part);
    for (const auto customer : customers) {
        const auto found = std::lower_bound(part.customer.begin(), part.customer.end(), customer);
        const auto place = static_cast<std::size_t>(found - part.customer.begin());
        const bool hasWords = found != part.customer.end() && *found == customer;
        const auto begin = first.at(place);
        all.push_back({.customer = customer,
            .place = place,
            .words = {.first = begin, .last = hasWords ? last.at(place + 1) : begin}});
    }
    return all;
}

/// Puts together what customers have by what they had, renamed, and what those concerned have now.
template<class Part>
class PartExtending
{
public:
    PartExtending(const Part &before, const Renaming &renamed)
        : m_before(before)
        , m_renamed(renamed)
    {
        m_customers.reserve(before.customer.size() + 1'000);
        m_words.reserve(before.size() + 1'000);
    }
    /// Everything of the customers between the last one and this one; what this one had is left out.
    void takeUpTo(const WordsOfCustomer &one)
    {
        takeRuns(one.place, one.words.first);
        m_place = one.words.isEmpty() ? one.place : one.place + 1;
        m_word = one.words.last;
    }
    void add(std::uint32_t customer, std::span<const std::uint32_t> words)
    {
        if (words.empty())
            return;
        m_customers.push_back(customer);
        m_words.insert(m_words.end(), words.begin(), words.end());
    }
    [[nodiscard]] Part take()
    {
        takeRuns(m_before.customer.size(), m_before.size());
        Part made;
        made.customer = std::move(m_customers);
        made.word = std::move(m_words);
        return made;
    }

private:
    void takeRuns(std::size_t place, std::size_t word)
    {
        m_customers.insert(m_customers.end(), m_before.customer.begin() + std::ptrdiff_t(m_place),
            m_before.customer.begin() + std::ptrdiff_t(place));
        for (; m_word < word; ++m_word) {
            const auto before = m_before.word[m_word];
            m_words.push_back((before & ~Opinions::opinionMask) | m_renamed(before & Opinions::opinionMask));
        }
        m_place = place;
    }

    const Part &m_before;
    const Renaming &m_renamed;
    std::size_t m_place = 0, m_word = 0;
    std::vector<std::uint32_t> m_customers, m_words;
};

} // namespace

CustomerTies extendTies(const Snapshot &base, const TiedRecords &records, const OpinionPlaces &places)
{
    const CustomerChanges changes(base, records, places);
    const Renaming renamed(base, records, places);
    const auto concerned = changes.concerned();
    const auto opinionsBefore = wordsOf(base.customerOpinions(), concerned);
    const auto casesBefore = wordsOf(base.repeatCases(), concerned);
    PartExtending opinions(base.customerOpinions(), renamed);
    PartExtending cases(base.repeatCases(), renamed);
    CaseGathering gathering(records.orders,
        orderTimes(records.orders, records.customers, [&](auto customer) { return changes.isConcerned(customer); }),
        records.lastOrder);
    std::vector<std::uint32_t> own;
    for (std::size_t i = 0; i < concerned.size(); ++i) {
        own.clear();
        for (auto word = opinionsBefore[i].words.first; word < opinionsBefore[i].words.last; ++word)
            own.push_back(renamed(base.customerOpinions().word[word] & Opinions::opinionMask));
        own = changes.opinionsOf(concerned[i], own);
        for (const auto opinion : own)
            addCase(gathering, records, opinion);
        if (!own.empty())
            own.front() |= Opinions::isOfNextCustomer;
        opinions.takeUpTo(opinionsBefore[i]);
        opinions.add(concerned[i], own);
        cases.takeUpTo(casesBefore[i]);
        cases.add(concerned[i], gathering.wordsOf(concerned[i]));
    }
    return {.opinions = opinions.take(), .repeatCases = cases.take()};
}

} // namespace plaudit
