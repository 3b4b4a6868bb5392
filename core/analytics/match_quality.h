// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/buckets.h"
#include "analytics/orders.h"
#include "cache/order_records.h"

#include <array>
#include <cstdint>
#include <vector>

namespace plaudit
{

class Snapshot;

struct MatchMonth
{
    BucketSpan span;
    bool isComplete = true;
    Share reviews, responses; ///< matched ones of all
};

/// How well opinions and orders meet.
struct MatchQuality
{
    MatchCounts reviews, responses;
    /// By UnmatchedReason, of those that are matched to none; NotUnmatched: the matcher has not looked at them yet.
    std::array<std::int64_t, std::size_t(lastUnmatchedReason) + 1> reviewReasons{}, responseReasons{};
    std::vector<MatchMonth> byMonth; ///< in time, without gaps
};

/// Of the filter's opinions. Pure.
[[nodiscard]] MatchQuality matchQuality(const Snapshot &snapshot, const Filter &filter);

} // namespace plaudit
