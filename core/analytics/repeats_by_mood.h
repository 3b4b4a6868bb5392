// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/customer_moods.h"
#include "analytics/repeats.h"

#include <array>
#include <cstdint>
#include <vector>

namespace plaudit
{

using KnownReviews = KnownOpinions<Snapshot::Reviews>;
using KnownResponses = KnownOpinions<Snapshot::Responses>;

/// Of each customer and currency the first repeat case that is of the customer's mood, whichever kind of opinion it is.
class RepeatsByMood
{
public:
    /// The snapshot must outlive it.
    explicit RepeatsByMood(const Snapshot &snapshot);

    void count(const CustomerMoods &byRating, const CustomerMoods &byScore);
    /// Customers who returned after their first review but not after their first response, or the other way round: of
    /// them it has to be known which came first. After count().
    void countUndecided(const KnownReviews &reviews, const KnownResponses &responses);

    /// Of customers, from 1: by the newest rating and the newest score. What makes unhappy wins.
    [[nodiscard]] const std::vector<Mood> &moods() const { return m_moods; }
    [[nodiscard]] const RepeatTally &of(std::size_t currency, Mood mood) const
    {
        return m_tallies[currency][static_cast<std::size_t>(mood)];
    }

private:
    /// The customers of each currency side by side.
    [[nodiscard]] std::size_t placeOf(std::size_t currency, std::size_t customer) const
    {
        return currency * m_moods.size() + customer;
    }
    [[nodiscard]] std::size_t places() const { return m_tallies.size() * m_moods.size(); }
    /// Calls `use(place, row, since)` for the first case of the customer's mood of each who is undecided; `since` is
    /// the later of order and opinion.
    template<class Part, class Use>
    void eachUndecided(const KnownOpinions<Part> &opinions, const Use &use) const;

    const Snapshot::Orders &m_orders;
    std::vector<Mood> m_moods;
    std::vector<std::array<RepeatTally, 3>> m_tallies;    ///< of each currency by mood
    std::vector<BitWord> m_undecided, m_undecidedUnhappy; ///< places of customers, and those of the unhappy among them
    bool m_areAllDecided = true;
};

} // namespace plaudit
