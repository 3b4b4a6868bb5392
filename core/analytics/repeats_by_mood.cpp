// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/repeats_by_mood.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace plaudit
{

namespace
{

constexpr Mood together(Mood byRating, Mood byScore)
{
    if (byRating == Mood::Unhappy || byScore == Mood::Unhappy)
        return Mood::Unhappy;
    return byRating == Mood::Unknown ? byScore : byRating;
}

/// What a customer's reviews and responses come to, in so few bits that customers are counted by them.
class Verdict
{
public:
    static constexpr std::size_t values = 32;

    constexpr Verdict() = default;
    constexpr explicit Verdict(std::size_t value)
        : m_bits(static_cast<std::uint8_t>(value))
    {}
    constexpr Verdict(Said byRating, Said byScore)
    {
        const auto mood = together(byRating.newest(), byScore.newest());
        if (mood == Mood::Unknown)
            return;
        const bool hasReview = byRating.hasCase(mood), hasResponse = byScore.hasCase(mood);
        const bool afterReview = byRating.hasReturned(mood), afterResponse = byScore.hasReturned(mood);
        const bool isUndecided = hasReview && hasResponse && afterReview != afterResponse;
        m_bits = static_cast<std::uint8_t>(static_cast<unsigned>(mood) | (hasReview || hasResponse ? caseBit : 0U) |
                                           (afterReview || afterResponse ? returnedBit : 0U) |
                                           (isUndecided ? undecidedBit : 0U));
    }

    [[nodiscard]] constexpr std::size_t value() const { return m_bits; }
    [[nodiscard]] constexpr Mood mood() const { return static_cast<Mood>(m_bits & moodBits); }
    [[nodiscard]] constexpr bool hasCase() const { return (m_bits & caseBit) != 0; }
    [[nodiscard]] constexpr bool hasReturned() const { return (m_bits & returnedBit) != 0; }
    /// Both kinds have a case, and say different things.
    [[nodiscard]] constexpr bool isUndecided() const { return (m_bits & undecidedBit) != 0; }

private:
    static constexpr unsigned moodBits = 0b11, caseBit = 4, returnedBit = 8, undecidedBit = 16;

    std::uint8_t m_bits = 0;
};

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
            verdicts[i] = Verdict(Said(i / Said::values), Said(i % Said::values));
        return verdicts;
    }();
    return all;
}

/// By turns in so many places, so that no count waits for the one before.
constexpr std::size_t countingPlaces = 4;
using VerdictCounts = std::array<std::array<std::uint32_t, countingPlaces>, Verdict::values>;

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
        VerdictCounts counts{};
        for (std::size_t customer = 1; customer < m_moods.size(); ++customer) {
            const auto verdict = verdicts[indexOf(byRating.of(currency, customer), byScore.of(currency, customer))];
            ++counts[verdict.value()][customer % countingPlaces];
            m_moods[customer] = verdict.mood();
            const auto place = placeOf(currency, customer);
            const auto shift = place % rowsInWord;
            m_undecided[place / rowsInWord] |= BitWord{verdict.isUndecided()} << shift;
            m_undecidedUnhappy[place / rowsInWord] |= BitWord{verdict.isUndecided() && verdict.mood() == Mood::Unhappy}
                                                      << shift;
        }
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const Verdict verdict(i);
            const auto count = std::accumulate(counts[i].begin(), counts[i].end(), std::int64_t{0});
            if (count == 0)
                continue;
            auto &tally = m_tallies[currency][static_cast<std::size_t>(verdict.mood())];
            tally.customers += verdict.hasCase() ? count : 0;
            tally.returned += verdict.hasReturned() && !verdict.isUndecided() ? count : 0;
            m_areAllDecided = m_areAllDecided && !verdict.isUndecided();
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
