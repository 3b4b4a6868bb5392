// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/bits.h"
#include "analytics/snapshot.h"

#include <cstdint>
#include <vector>

namespace plaudit
{

enum OpinionKind : std::uint8_t { IsReview, IsResponse };

/// Reviews and responses of a snapshot in one order: either kind in its own, as its rows stand and with repeat cases
/// out of turn in between, and repeat cases of both by their times, a review first where both came at once.
class OpinionsInTime
{
public:
    explicit OpinionsInTime(const Snapshot &snapshot);

    /// Calls `tell(kind, row)` for all as they stand, and in between `tellOutOfTurn(kind, row)` for repeat cases out of
    /// turn, chosen or not: those are told a second time, and it is then that they are cases.
    template<class Tell, class TellOutOfTurn>
    void each(const Tell &tell, const TellOutOfTurn &tellOutOfTurn) const
    {
        std::size_t place = 0, review = 0;
        const auto tellUntil = [&](std::size_t end) {
            for (; place < end; ++place) {
                // Which kind comes next can't be foreseen, so that nothing is decided by it.
                const std::size_t kind = m_kinds[place / rowsInWord] >> (place % rowsInWord) & 1U;
                tell(static_cast<OpinionKind>(kind), review + (place - 2 * review) * kind);
                review += 1 - kind;
            }
        };
        for (const auto &[before, row, kind] : m_outOfTurn) {
            tellUntil(before);
            tellOutOfTurn(kind, std::size_t{row});
        }
        tellUntil(m_size);
    }

private:
    struct OutOfTurn
    {
        std::size_t before; ///< the place that it comes right before
        std::uint32_t row;
        OpinionKind kind;
    };

    std::vector<BitWord> m_kinds; ///< of each place among those that stand: whether a response does
    std::size_t m_size = 0;
    std::vector<OutOfTurn> m_outOfTurn;
};

} // namespace plaudit
