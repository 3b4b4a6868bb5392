// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/cases_in_turn.h"
#include "analytics/fetch_ahead.h"
#include "analytics/snapshot.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <vector>

namespace plaudit
{

/// What a rating or a score says of its customer.
enum class Mood : std::uint8_t { Unknown, Unhappy, Other };

/// The opinions of one kind, reviews or responses (`Part`), that have a rating or a score, and what their facts mean.
template<class Part>
struct KnownOpinions
{
    const Part &part;
    std::vector<BitWord> rows;
    std::uint32_t unhappy = 0, repeatCase = 0, returned = 0; ///< masks of facts

    [[nodiscard]] Mood moodOf(std::size_t row) const
    {
        return (part.facts[row] & unhappy) != 0 ? Mood::Unhappy : Mood::Other;
    }
    /// In its turn.
    [[nodiscard]] bool isCase(std::size_t row) const { return (part.facts[row] & repeatCase) != 0; }
    [[nodiscard]] bool hasReturned(std::size_t row) const { return (part.facts[row] & returned) != 0; }
};

/// What a customer's opinions of one kind say, in one currency: the newest one's mood, whether there is a repeat case
/// of each mood, and whether the customer returned after the first of it.
class Said
{
public:
    static constexpr std::size_t values = 64;

    constexpr Said() = default;
    constexpr explicit Said(std::size_t value)
        : m_bits(static_cast<std::uint8_t>(value))
    {}
    [[nodiscard]] constexpr std::size_t value() const { return m_bits; }
    [[nodiscard]] constexpr Mood newest() const { return static_cast<Mood>(m_bits & newestBits); }
    [[nodiscard]] constexpr bool hasCase(Mood mood) const { return (m_bits >> shiftOf(mood) & 1U) != 0; }
    [[nodiscard]] constexpr bool hasReturned(Mood mood) const { return (m_bits >> shiftOf(mood) & 2U) != 0; }
    constexpr void setNewest(Mood mood)
    {
        m_bits = static_cast<std::uint8_t>((m_bits & ~newestBits) | static_cast<unsigned>(mood));
    }
    /// Only the first of a mood makes a difference.
    constexpr void addCase(Mood mood, bool hasReturned)
    {
        if (!hasCase(mood))
            m_bits = static_cast<std::uint8_t>(m_bits | (hasReturned ? 0b11U : 0b01U) << shiftOf(mood));
    }

private:
    static constexpr unsigned newestBits = 0b11;
    [[nodiscard]] static constexpr unsigned shiftOf(Mood mood) { return 2U * static_cast<unsigned>(mood); }

    std::uint8_t m_bits = 0;
};

/// What has been said after one more opinion. There is so little to tell apart that nothing has to be decided for a
/// single opinion: it is looked up.
class SaidAfter
{
public:
    constexpr SaidAfter()
    {
        for (std::size_t i = 0; i < m_said.size(); ++i) {
            Said said(i % Said::values);
            const auto opinion = i / Said::values;
            const auto mood = (opinion & isUnhappyBit) != 0 ? Mood::Unhappy : Mood::Other;
            said.setNewest(mood);
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

/// What the opinions of one kind say of each customer, found in one pass in time.
class CustomerMoods
{
public:
    template<class Part>
    CustomerMoods(const Snapshot &snapshot, const KnownOpinions<Part> &opinions)
        : m_customers(std::size_t{snapshot.customers()} + 1)
        , m_said(m_customers * std::max<std::size_t>(1, snapshot.currencies().size()))
    {
        if (snapshot.currencies().size() > 1)
            hearInCurrencies(opinions, snapshot.orders());
        else
            hear(opinions);
    }
    [[nodiscard]] Said of(std::size_t currency, std::size_t customer) const
    {
        auto said = m_said[currency * m_customers + customer];
        said.setNewest(m_said[customer].newest());
        return said;
    }

private:
    template<class Part>
    void hear(const KnownOpinions<Part> &opinions)
    {
        static constexpr SaidAfter saidAfter;
        const auto tell = [unhappy = opinions.unhappy, lowestCaseBit = std::countr_zero(opinions.repeatCase),
                              customer = opinions.part.matches.customer.data(), facts = opinions.part.facts.data(),
                              last = opinions.part.size() - 1, all = m_said.data()](std::size_t row) {
            fetchAhead(&all[customer[std::min(row + rowsAhead, last)]]);
            auto &said = all[customer[row]];
            said = saidAfter.of(said, (facts[row] & unhappy) != 0, facts[row] >> lowestCaseBit & 0b11U);
        };
        const auto tellOutOfTurn = [&](std::size_t row) {
            m_said[opinions.part.matches.customer[row]].addCase(opinions.moodOf(row), opinions.hasReturned(row));
        };
        eachInTurn(opinions.part, opinions.rows, opinions.rows, {.first = 0, .last = opinions.part.size()}, tell,
            tellOutOfTurn);
    }
    /// The newest moods stand with the first currency.
    template<class Part>
    void hearInCurrencies(const KnownOpinions<Part> &opinions, const Snapshot::Orders &orders)
    {
        const auto &part = opinions.part;
        const auto tellOutOfTurn = [&](std::size_t row) {
            const std::size_t currency = orders.currency[part.matches.order[row]];
            m_said[currency * m_customers + part.matches.customer[row]].addCase(
                opinions.moodOf(row), opinions.hasReturned(row));
        };
        const auto tell = [&](std::size_t row) {
            m_said[part.matches.customer[row]].setNewest(opinions.moodOf(row));
            if (opinions.isCase(row))
                tellOutOfTurn(row);
        };
        eachInTurn(part, opinions.rows, opinions.rows, {.first = 0, .last = part.size()}, tell, tellOutOfTurn);
    }

    std::size_t m_customers;
    std::vector<Said> m_said; ///< the customers of each currency side by side
};

} // namespace plaudit
