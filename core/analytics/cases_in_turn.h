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

} // namespace plaudit
