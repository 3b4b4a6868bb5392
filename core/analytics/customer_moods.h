// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/opinions_in_time.h"
#include "analytics/repeats.h"
#include "analytics/snapshot.h"

#include <array>
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
    std::uint32_t unhappy = 0;    ///< a mask of facts
    std::uint32_t repeatCase = 0; ///< a mask of facts; the next higher bit tells whether the customer returned
};
using KnownReviews = KnownOpinions<Snapshot::Reviews>;
using KnownResponses = KnownOpinions<Snapshot::Responses>;

/// What a customer's opinions say, in one currency: the moods of the newest rating and of the newest score, whether
/// there is a repeat case of each mood, and whether the customer returned after the first of it, whichever kind of
/// opinion it is.
class Said
{
public:
    static constexpr std::size_t values = 256;

    constexpr Said() = default;
    constexpr explicit Said(std::size_t value)
        : m_bits(static_cast<std::uint8_t>(value))
    {}
    [[nodiscard]] constexpr std::size_t value() const { return m_bits; }
    /// What makes unhappy wins.
    [[nodiscard]] constexpr Mood mood() const
    {
        const auto byRating = newest(IsReview), byScore = newest(IsResponse);
        if (byRating == Mood::Unhappy || byScore == Mood::Unhappy)
            return Mood::Unhappy;
        return byRating == Mood::Unknown ? byScore : byRating;
    }
    [[nodiscard]] constexpr bool hasCase(Mood mood) const { return (m_bits >> shiftOf(mood) & 1U) != 0; }
    [[nodiscard]] constexpr bool hasReturned(Mood mood) const { return (m_bits >> shiftOf(mood) & 2U) != 0; }
    constexpr void setNewest(OpinionKind kind, Mood mood)
    {
        const auto shift = shiftOf(kind);
        m_bits = static_cast<std::uint8_t>((m_bits & ~(0b11U << shift)) | static_cast<unsigned>(mood) << shift);
    }
    /// Only the first of a mood makes a difference.
    constexpr void addCase(Mood mood, bool hasReturned)
    {
        if (!hasCase(mood))
            m_bits = static_cast<std::uint8_t>(m_bits | (hasReturned ? 0b11U : 0b01U) << shiftOf(mood));
    }
    /// The moods of this, the cases of the other.
    [[nodiscard]] constexpr Said withCasesOf(Said other) const
    {
        return Said((m_bits & newestBits) | (other.m_bits & ~newestBits));
    }

private:
    static constexpr unsigned newestBits = 0b1111;
    [[nodiscard]] static constexpr unsigned shiftOf(OpinionKind kind) { return 2U * kind; }
    [[nodiscard]] static constexpr unsigned shiftOf(Mood mood) { return 2U + 2U * static_cast<unsigned>(mood); }
    [[nodiscard]] constexpr Mood newest(OpinionKind kind) const
    {
        return static_cast<Mood>(m_bits >> shiftOf(kind) & 0b11U);
    }

    std::uint8_t m_bits = 0;
};

/// The moods of customers and, of each mood, whether they returned: of each customer and currency the first repeat case
/// that is of the customer's mood counts. Found in one pass in time.
class CustomerMoods
{
public:
    CustomerMoods(const Snapshot &snapshot, const KnownReviews &reviews, const KnownResponses &responses);

    /// The greatest number of one, and one more.
    [[nodiscard]] std::size_t customers() const { return m_customers; }
    [[nodiscard]] bool isUnhappy(std::uint32_t customer) const { return m_said[customer].mood() == Mood::Unhappy; }
    [[nodiscard]] const RepeatTally &of(std::size_t currency, Mood mood) const
    {
        return m_tallies[currency][static_cast<std::size_t>(mood)];
    }

private:
    void countReturns();

    std::size_t m_customers;
    std::vector<Said> m_said; ///< the customers of each currency side by side; the moods stand with the first one
    std::vector<std::array<RepeatTally, 3>> m_tallies; ///< of each currency by mood
};

} // namespace plaudit
