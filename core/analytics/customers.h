// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"

#include <cstdint>

namespace plaudit
{

class Snapshot;

/// People who can be told from others by their email, over orders, reviews and responses.
struct CustomerMetrics
{
    std::int64_t customers = 0;  ///< with at least one of the three
    std::int64_t withOrder = 0;  ///< an imported order of the filter's dates
    std::int64_t withReview = 0; ///< a review that the filter chooses
    std::int64_t withResponse = 0;
    std::int64_t withoutEmail = 0; ///< chosen reviews and responses of nobody known: in no other figure
};

/// Pure.
[[nodiscard]] CustomerMetrics customers(const Snapshot &snapshot, const Filter &filter);

} // namespace plaudit
