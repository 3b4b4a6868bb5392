// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/bits.h"
#include "analytics/filter.h"
#include "analytics/snapshot.h"

#include <vector>

namespace plaudit
{

/// The filter without its dates and what is of reviews alone.
[[nodiscard]] Filter aboutResponses(const Filter &filter);

/// What can be said by the bits there are; of responses that count.
[[nodiscard]] std::vector<BitWord> quickResponseConditions(const Snapshot &snapshot, const Filter &filter);
/// The other conditions of a filter, a filter each, for which every response is looked at.
[[nodiscard]] std::vector<Filter> slowResponseConditions(const Filter &filter);
[[nodiscard]] std::vector<BitWord> responseCondition(const Snapshot &snapshot, const Filter &one);

/// Opinions on orders of that worth.
[[nodiscard]] std::vector<BitWord> withOrderValue(
    const Snapshot &snapshot, const Snapshot::Matches &matches, const OrderValueRange &range);
/// Rows whose numbers are among those, ascending.
[[nodiscard]] std::vector<BitWord> rowsNumbered(
    std::span<const std::uint32_t> rowNumbers, const std::vector<qint64> &numbers);
/// For each text whether it is among the wanted ones, without regard to case.
[[nodiscard]] std::vector<std::uint8_t> wantedAmong(const std::vector<QString> &texts, const QStringList &wanted);

} // namespace plaudit
