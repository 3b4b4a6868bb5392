// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/buckets.h"
#include "analytics/day_range.h"
#include "analytics/filter.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace plaudit
{

class Snapshot;

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

[[nodiscard]] DayRange daysOf(const BucketSpan &span);

} // namespace plaudit
