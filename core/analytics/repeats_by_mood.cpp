// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/repeats_by_mood.h"

#include <algorithm>
#include <array>

namespace plaudit
{

namespace
{

/// What a customer's reviews and responses come to.
struct Verdict
{
    Mood mood = Mood::Unknown;
    bool hasCase = false, hasReturned = false;
    bool isUndecided = false; ///< both kinds have a case, and say different things
};

constexpr Mood together(Mood byRating, Mood byScore)
{
    if (byRating == Mood::Unhappy || byScore == Mood::Unhappy)
        return Mood::Unhappy;
    return byRating == Mood::Unknown ? byScore : byRating;
}

constexpr Verdict verdictOf(Said byRating, Said byScore)
{
    const auto mood = together(byRating.newest(), byScore.newest());
    if (mood == Mood::Unknown)
        return {};
    const bool hasReview = byRating.hasCase(mood), hasResponse = byScore.hasCase(mood);
    const bool afterReview = byRating.hasReturned(mood), afterResponse = byScore.hasReturned(mood);
    return {.mood = mood,
        .hasCase = hasReview || hasResponse,
        .hasReturned = afterReview || afterResponse,
        .isUndecided = hasReview && hasResponse && afterReview != afterResponse};
}

/// There are so few different ones that a customer is only looked up.
using Verdicts = std::array<Verdict, Said::values * Said::values>;

constexpr std::size_t indexOf(Said byRating, Said byScore)
{
    return byRating.value() * Said::values + byScore.value();
}

const Verdicts &allVerdicts()
{
    static const auto all = [] {
        Verdicts verdicts;
        for (std::size_t i = 0; i < verdicts.size(); ++i)
            verdicts[i] = verdictOf(Said(i / Said::values), Said(i % Said::values));
        return verdicts;
    }();
    return all;
}

} // namespace

RepeatsByMood::RepeatsByMood(const Snapshot &snapshot)
    : m_orders(snapshot.orders())
    , m_moods(std::size_t{snapshot.customers()} + 1, Mood::Unknown)
    , m_tallies(snapshot.currencies().size())
    , m_undecided(wordsFor(places()))
    , m_undecidedUnhappy(m_undecided.size())
{}

void RepeatsByMood::count(const CustomerMoods &byRating, const CustomerMoods &byScore)
{
    const auto &verdicts = allVerdicts();
    for (std::size_t currency = 0; currency < m_tallies.size(); ++currency) {
        std::array<std::uint32_t, std::tuple_size_v<Verdicts>> counts{};
        for (std::size_t customer = 1; customer < m_moods.size(); ++customer) {
            const auto index = indexOf(byRating.of(currency, customer), byScore.of(currency, customer));
            const auto &verdict = verdicts[index];
            ++counts[index];
            m_moods[customer] = verdict.mood;
            const auto place = placeOf(currency, customer);
            const auto shift = place % rowsInWord;
            m_undecided[place / rowsInWord] |= BitWord{verdict.isUndecided} << shift;
            m_undecidedUnhappy[place / rowsInWord] |= BitWord{verdict.isUndecided && verdict.mood == Mood::Unhappy}
                                                      << shift;
        }
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const auto &verdict = verdicts[i];
            auto &tally = m_tallies[currency][static_cast<std::size_t>(verdict.mood)];
            tally.customers += verdict.hasCase ? counts[i] : 0;
            tally.returned += verdict.hasReturned && !verdict.isUndecided ? counts[i] : 0;
            m_areAllDecided = m_areAllDecided && (!verdict.isUndecided || counts[i] == 0);
        }
    }
}

template<class Part, class Use>
void RepeatsByMood::eachUndecided(const KnownOpinions<Part> &opinions, const Use &use) const
{
    const auto &part = opinions.part;
    auto awaited = m_undecided;
    // Opinions without an order are of nobody.
    const auto placeOf = [customers = m_moods.size(), customer = part.matches.customer.data(),
                             order = part.matches.order.data(),
                             currency = m_tallies.size() == 1 ? nullptr : m_orders.currency.data()](std::size_t row) {
        if (currency == nullptr)
            return std::size_t{customer[row]};
        return order[row] == Snapshot::Matches::nothing ? 0 : currency[order[row]] * customers + customer[row];
    };
    const auto meet = [&](std::size_t row) {
        const auto place = placeOf(row);
        const bool isUnhappy = (part.facts[row] & opinions.unhappy) != 0;
        if (!holdsRow(awaited, place) || holdsRow(m_undecidedUnhappy, place) != isUnhappy)
            return;
        awaited[place / rowsInWord] &= ~(BitWord{1} << (place % rowsInWord));
        const auto given = part.second[row];
        use(place, row, opinions.isCase(row) ? given : std::max(given, m_orders.second[part.matches.order[row]]));
    };
    auto standing = opinions.rows;
    keepOnly(standing, casesInTurn(part));
    keepOnly(standing, rowsWhere(part.size(), [placeOf, undecided = BitSpan(m_undecided)](
                                                  std::size_t row) { return holdsRow(undecided, placeOf(row)); }));
    eachInTurn(part, standing, opinions.rows, {.first = 0, .last = part.size()}, meet, meet);
}

void RepeatsByMood::countUndecided(const KnownReviews &reviews, const KnownResponses &responses)
{
    if (m_areAllDecided)
        return;
    std::vector<std::uint32_t> sinceReview(places());
    eachUndecided(reviews, [&](std::size_t place, std::size_t, std::uint32_t since) { sinceReview[place] = since; });
    eachUndecided(responses, [&](std::size_t place, std::size_t row, std::uint32_t since) {
        // A review comes first where both came at once; what is true after one isn't after the other.
        const bool isReviewFirst = sinceReview[place] <= since;
        if (responses.hasReturned(row) != isReviewFirst)
            ++m_tallies[place / m_moods.size()][static_cast<std::size_t>(responses.moodOf(row))].returned;
    });
}

} // namespace plaudit
