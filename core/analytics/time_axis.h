// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/buckets.h"
#include "analytics/filter.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace plaudit
{

class Snapshot;

/// Julian days, both ends included.
struct DayRange
{
    std::int32_t first = std::numeric_limits<std::int32_t>::max();
    std::int32_t last = std::numeric_limits<std::int32_t>::min();

    [[nodiscard]] bool isEmpty() const { return first > last; }
    void include(std::int32_t day)
    {
        first = std::min(first, day);
        last = std::max(last, day);
    }
};

struct TimeBucket
{
    BucketSpan span;
    bool isComplete = true; ///< wholly inside the filter's dates and over when the data was last synced
};

/// The buckets that a page's figures are shown in.
struct TimeAxis
{
    Bucket bucket = Bucket::Month;
    std::vector<TimeBucket> buckets; ///< in time, without gaps

    /// Without dates in the filter the buckets span the selected records, whose days at any time are `atAnyTime`; with
    /// them, the filter's dates as far as there can be data. A bucket that would cut them into more than 5,000 gives
    /// way to the next coarser one.
    [[nodiscard]] static TimeAxis over(
        const Snapshot &snapshot, const Filter &filter, const DayRange &atAnyTime, std::optional<Bucket> wanted);
    /// The bucket that holds `day`; buckets.size() where none does.
    [[nodiscard]] std::size_t indexOf(std::int32_t day) const;
    [[nodiscard]] DayRange days() const;
};

/// Whether a filter's dates hold a day; a record without a day is in no stretch of time, but in all of it.
[[nodiscard]] bool holdsDay(const Filter &filter, std::int32_t day);

} // namespace plaudit
