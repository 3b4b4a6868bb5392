// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/customer_moods.h"

#include "analytics/cases_in_turn.h"
#include "analytics/fetch_ahead.h"

#include <algorithm>
#include <bit>
#include <limits>
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
    constexpr explicit SaidAfter(Said::Kind kind)
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

constexpr std::array saidAfter{SaidAfter(Said::ByRating), SaidAfter(Said::ByScore)};

/// By turns in so many places, so that no count waits for the one before.
constexpr std::size_t countingPlaces = 4;
using SaidCounts = std::array<std::array<std::uint32_t, countingPlaces>, Said::values>;

} // namespace

/// What is not chosen is said by nobody.
template<class Part>
auto CustomerMoods::hearing(const KnownOpinions<Part> &opinions, Said::Kind kind)
{
    return [&after = saidAfter[kind], unhappy = opinions.unhappy, lowestCaseBit = std::countr_zero(opinions.repeatCase),
               customer = opinions.part.matches.customer.data(), facts = opinions.part.facts.data(),
               last = opinions.part.size() - 1, all = m_said.data()](std::size_t row, bool isChosen) {
        fetchAhead(&all[customer[std::min(row + rowsAhead, last)]]);
        auto &said = all[customer[row] * std::uint32_t{isChosen}];
        said = after.of(said, (facts[row] & unhappy) != 0, facts[row] >> lowestCaseBit & 0b11U);
    };
}

template<class Part>
auto CustomerMoods::hearingInCurrencies(const KnownOpinions<Part> &opinions, Said::Kind kind)
{
    return [this, &opinions, kind](std::size_t row, bool isChosen) {
        if (!isChosen)
            return;
        const auto mood = opinions.moodOf(row);
        const auto customer = opinions.part.matches.customer[row];
        m_said[customer].setNewest(kind, mood);
        if (opinions.isCase(row)) {
            const std::size_t currency = m_orders.currency[opinions.part.matches.order[row]];
            m_said[currency * m_customers + customer].addCase(mood, opinions.hasReturned(row));
        }
    };
}

template<class Part>
auto CustomerMoods::hearingOutOfTurn(const KnownOpinions<Part> &opinions)
{
    return [this, &opinions](std::size_t row) {
        const auto &matches = opinions.part.matches;
        const std::size_t currency = m_orders.currency[matches.order[row]];
        m_said[currency * m_customers + matches.customer[row]].addCase(opinions.moodOf(row), opinions.hasReturned(row));
    };
}

CustomerMoods::CustomerMoods(const Snapshot &snapshot, const KnownReviews &reviews, const KnownResponses &responses)
    : m_orders(snapshot.orders())
    , m_customers(std::size_t{snapshot.customers()} + 1)
    , m_said(m_customers * std::max<std::size_t>(1, snapshot.currencies().size()))
    , m_tallies(snapshot.currencies().size())
{
    const auto hearBoth = [&](const auto &hearReview, const auto &hearResponse) {
        CasesUntil untold(reviews.part, reviews.rows, m_orders, hearReview, hearingOutOfTurn(reviews));
        const RowRange all{.first = 0, .last = responses.part.size()};
        const auto hearOutOfTurn = hearingOutOfTurn(responses);
        // A review comes first where both came at once.
        eachInTurn(
            responses.part, responses.rows, responses.rows, all,
            [&](std::size_t row) {
                untold.tellUntil(responses.part.second[row]);
                hearResponse(row, true);
            },
            [&](std::size_t row) {
                untold.tellUntil(sinceOf(responses.part, m_orders, row));
                hearOutOfTurn(row);
            });
        untold.tellUntil(std::numeric_limits<std::uint32_t>::max());
    };
    if (snapshot.currencies().size() > 1)
        hearBoth(hearingInCurrencies(reviews, Said::ByRating), hearingInCurrencies(responses, Said::ByScore));
    else
        hearBoth(hearing(reviews, Said::ByRating), hearing(responses, Said::ByScore));
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
            const auto mood = Said(i).mood();
            const auto count = std::accumulate(counts[i].begin(), counts[i].end(), std::int64_t{0});
            auto &tally = m_tallies[currency][static_cast<std::size_t>(mood)];
            tally.customers += Said(i).hasCase(mood) ? count : 0;
            tally.returned += Said(i).hasReturned(mood) ? count : 0;
        }
    }
}

} // namespace plaudit
