// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"

#include <cstddef>
#include <limits>
#include <vector>

namespace plaudit
{

class Snapshot;

/// How a list of reviews or responses is sorted; of equal ones the newest come first, and those without a date last.
enum class ListOrder {
    Newest,
    Oldest,
    LowestRating, ///< of responses: the lowest score; those without one come last
    MostHelpful,  ///< by votes; of responses: the newest first
};

inline constexpr auto wholeList = std::numeric_limits<std::size_t>::max();

/// Row numbers of the selected reviews, at most `most`. A million take a few milliseconds.
[[nodiscard]] std::vector<qint64> newestReviews(
    const Snapshot &snapshot, const Filter &filter, ListOrder order = ListOrder::Newest, std::size_t most = wholeList);
/// The same of responses.
[[nodiscard]] std::vector<qint64> listedResponses(
    const Snapshot &snapshot, const Filter &filter, ListOrder order = ListOrder::Newest, std::size_t most = wholeList);

} // namespace plaudit
