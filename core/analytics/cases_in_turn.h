// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/bits.h"
#include "analytics/snapshot.h"

#include <algorithm>

namespace plaudit
{

[[nodiscard]] inline BitSpan casesInTurn(const Snapshot::Reviews &reviews)
{
    return reviews.set(ReviewBit::RepeatCase);
}
[[nodiscard]] inline BitSpan casesInTurn(const Snapshot::Responses &responses)
{
    return responses.set(ResponseBit::RepeatCase);
}

/// Goes through reviews or responses (`Part`) in the order of their repeat cases. Calls `tell(row)` for those in
/// `standing`, as they stand, and in between `tellOutOfTurn(row)` for cases out of turn that are in `chosen`; of
/// either those in `rows`.
template<class Part, class Tell, class TellOutOfTurn>
void eachInTurn(const Part &part, BitSpan standing, BitSpan chosen, const RowRange &rows, const Tell &tell,
    const TellOutOfTurn &tellOutOfTurn)
{
    const auto &others = part.casesOutOfTurn;
    auto next = rows.first;
    for (std::size_t i = 0; i < others.size(); ++i) {
        const std::size_t row = others.row[i];
        if (row < rows.first || row >= rows.last || !holdsRow(chosen, row))
            continue;
        const auto before = std::clamp<std::size_t>(others.before[i], next, std::max(next, rows.last));
        eachRow(standing, {.first = next, .last = before}, tell);
        next = before;
        tellOutOfTurn(row);
    }
    eachRow(standing, {.first = next, .last = rows.last}, tell);
}

/// Of a case: the later of the opinion and its order.
template<class Part>
[[nodiscard]] std::uint32_t sinceOf(const Part &part, const Snapshot::Orders &orders, std::size_t row)
{
    return std::max(part.second[row], orders.second[part.matches.order[row]]);
}

/// The same order, as far as asked each time: tells `tell(row, isChosen)` of all that stand, and
/// `tellOutOfTurn(row)` of the chosen cases out of turn. What it is made of must outlive it.
template<class Part, class Tell, class TellOutOfTurn>
class CasesUntil
{
public:
    CasesUntil(const Part &part, BitSpan chosen, const Snapshot::Orders &orders, const Tell &tell,
        const TellOutOfTurn &tellOutOfTurn)
        : m_part(part)
        , m_chosen(chosen)
        , m_orders(orders)
        , m_tell(tell)
        , m_tellOutOfTurn(tellOutOfTurn)
    {}

    /// Those untold until then, inclusive.
    void tellUntil(std::uint32_t second)
    {
        const auto &others = m_part.casesOutOfTurn;
        for (;;) {
            const std::size_t stop = m_other < others.size() ? others.before[m_other] : m_part.size();
            tellStanding(stop, second);
            if (m_next < stop || m_other == others.size())
                return;
            const std::size_t row = others.row[m_other];
            const bool isChosen = holdsRow(m_chosen, row);
            if (isChosen && sinceOf(m_part, m_orders, row) > second)
                return;
            if (isChosen)
                m_tellOutOfTurn(row);
            ++m_other;
        }
    }

private:
    void tellStanding(std::size_t stop, std::uint32_t until)
    {
        const auto *second = m_part.second.data();
        auto row = m_next;
        for (; row < stop && second[row] <= until; ++row)
            m_tell(row, holdsRow(m_chosen, row));
        m_next = row;
    }

    const Part &m_part;
    BitSpan m_chosen;
    const Snapshot::Orders &m_orders;
    Tell m_tell;
    TellOutOfTurn m_tellOutOfTurn;
    std::size_t m_next = 0, m_other = 0; ///< the next that stands, and the next out of turn
};

} // namespace plaudit
