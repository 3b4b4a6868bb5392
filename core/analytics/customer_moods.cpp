// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/customer_moods.h"

#include "analytics/fetch_ahead.h"
#include "analytics/opinions_in_time.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace plaudit
{

namespace
{

/// What has been said after one more opinion. There is so little to tell apart that nothing has to be decided for a
/// single opinion: it is looked up.
class SaidAfter
{
public:
    constexpr explicit SaidAfter(OpinionKind kind)
    {
        for (std::size_t i = 0; i < m_said.size(); ++i) {
            Said said(i % Said::values);
            const auto opinion = i / Said::values;
            const auto mood = (opinion & isUnhappyBit) != 0 ? Mood::Unhappy : Mood::Other;
            said.setNewest(kind, mood);
            if ((opinion & isCaseBit) != 0)
                said.addCase(mood, (opinion & hasReturnedBit) != 0);
            m_said[i] = said;
        }
    }
    /// `caseBits`: whether it is a repeat case, and above whether the customer returned.
    [[nodiscard]] constexpr Said of(Said before, bool isUnhappy, std::uint32_t caseBits) const
    {
        const auto opinion = static_cast<std::size_t>(caseBits) | (isUnhappy ? isUnhappyBit : 0);
        return m_said[opinion * Said::values + before.value()];
    }

private:
    static constexpr std::size_t isCaseBit = 1, hasReturnedBit = 2, isUnhappyBit = 4;

    std::array<Said, 2 * isUnhappyBit * Said::values> m_said;
};

constexpr std::array saidAfter{SaidAfter(IsReview), SaidAfter(IsResponse)};

/// What is read of the opinions of one kind.
struct Heard
{
    template<class Part>
    explicit Heard(const KnownOpinions<Part> &known)
        : customer(known.part.matches.customer.data())
        , order(known.part.matches.order.data())
        , facts(known.part.facts.data())
        , chosen(known.rows)
        , last(known.part.size() - 1)
        , unhappy(known.unhappy)
        , lowestCaseBit(std::countr_zero(known.repeatCase))
    {}
    [[nodiscard]] bool isChosen(std::size_t row) const { return holdsRow(chosen, row); }
    [[nodiscard]] bool isUnhappy(std::size_t row) const { return (facts[row] & unhappy) != 0; }
    [[nodiscard]] Mood moodOf(std::size_t row) const { return isUnhappy(row) ? Mood::Unhappy : Mood::Other; }
    /// Whether it is a repeat case in its turn, and above whether the customer returned.
    [[nodiscard]] std::uint32_t caseBits(std::size_t row) const { return facts[row] >> lowestCaseBit & 0b11U; }
    [[nodiscard]] bool isCase(std::size_t row) const { return (caseBits(row) & 0b01U) != 0; }
    [[nodiscard]] bool hasReturned(std::size_t row) const { return (caseBits(row) & 0b10U) != 0; }

    const std::uint32_t *customer, *order, *facts;
    BitSpan chosen;
    std::size_t last;
    std::uint32_t unhappy;
    int lowestCaseBit;
};

/// By turns in so many places, so that no count waits for the one before.
constexpr std::size_t countingPlaces = 4;
using SaidCounts = std::array<std::array<std::uint32_t, countingPlaces>, Said::values>;

} // namespace

CustomerMoods::CustomerMoods(const Snapshot &snapshot, const KnownReviews &reviews, const KnownResponses &responses)
    : m_customers(std::size_t{snapshot.customers()} + 1)
    , m_said(m_customers * std::max<std::size_t>(1, snapshot.currencies().size()))
    , m_tallies(snapshot.currencies().size())
{
    const std::array heard{Heard(reviews), Heard(responses)};
    const auto addCase = [&, currencyOf = snapshot.orders().currency.data()](const Heard &opinions, std::size_t row) {
        const std::size_t currency = currencyOf[opinions.order[row]];
        m_said[currency * m_customers + opinions.customer[row]].addCase(
            opinions.moodOf(row), opinions.hasReturned(row));
    };
    const auto hearOutOfTurn = [&](OpinionKind kind, std::size_t row) {
        if (heard[kind].isChosen(row))
            addCase(heard[kind], row);
    };
    // Of most stores: nothing is decided.
    const auto hear = [&, all = m_said.data()](OpinionKind kind, std::size_t row) {
        const auto &opinions = heard[kind];
        fetchAhead(&all[opinions.customer[std::min(row + rowsAhead, opinions.last)]]);
        // What is not chosen is said by nobody.
        auto &said = all[opinions.customer[row] * std::uint32_t{opinions.isChosen(row)}];
        said = saidAfter[kind].of(said, opinions.isUnhappy(row), opinions.caseBits(row));
    };
    const auto hearInCurrencies = [&](OpinionKind kind, std::size_t row) {
        const auto &opinions = heard[kind];
        if (!opinions.isChosen(row))
            return;
        m_said[opinions.customer[row]].setNewest(kind, opinions.moodOf(row));
        if (opinions.isCase(row))
            addCase(opinions, row);
    };
    if (snapshot.currencies().size() > 1)
        snapshot.opinionsInTime().each(hearInCurrencies, hearOutOfTurn);
    else
        snapshot.opinionsInTime().each(hear, hearOutOfTurn);
    constexpr std::size_t nobody = 0;
    m_said[nobody] = {};
    countReturns();
}

void CustomerMoods::countReturns()
{
    for (std::size_t currency = 0; currency < m_tallies.size(); ++currency) {
        const auto *said = &m_said[currency * m_customers];
        SaidCounts counts{};
        for (std::size_t customer = 1; customer < m_customers; ++customer)
            ++counts[m_said[customer].withCasesOf(said[customer]).value()][customer % countingPlaces];
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const auto count = std::accumulate(counts[i].begin(), counts[i].end(), std::int64_t{0});
            // Not every number is something that can be said.
            if (count == 0)
                continue;
            const auto mood = Said(i).mood();
            auto &tally = m_tallies[currency][static_cast<std::size_t>(mood)];
            tally.customers += Said(i).hasCase(mood) ? count : 0;
            tally.returned += Said(i).hasReturned(mood) ? count : 0;
        }
    }
}

} // namespace plaudit
