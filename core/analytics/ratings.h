// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/buckets.h"
#include "analytics/filter.h"
#include "analytics/share.h"
#include "analytics/statistics.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace plaudit
{

class Snapshot;

/// Everything said about one group of reviews. Reviews without a rating are in `reviews` and in no other figure.
struct RatingFigures
{
    std::int64_t reviews = 0;
    std::int64_t count = 0; ///< reviews with a rating: the n of every figure here
    StarCounts distribution{};
    std::optional<double> average;
    std::optional<Interval> averageCi95;
    Share fiveStar; ///< 5★
    Share lowStar;  ///< 1–2★
};

struct RatingsBucket
{
    BucketSpan span;
    bool isComplete = true; ///< wholly inside the filter's dates and over when the data was last synced
    RatingFigures figures;
};

struct Ratings
{
    RatingFigures figures;
    std::array<int, 5> shownShares{}; ///< whole per cents, 1★ first, together 100
    Bucket bucket = Bucket::Month;
    std::vector<RatingsBucket> byBucket; ///< in time; a bucket without data is there with count 0
    std::int64_t undated = 0;            ///< selected reviews without a date: in the figures, in no bucket
};

/// Without dates in the filter the buckets span the selected reviews; with them, the filter's
/// dates as far as there can be data. A bucket that would cut them into more than 5,000 gives way to the
/// next coarser one. Pure; a millisecond for a million reviews.
[[nodiscard]] Ratings ratings(const Snapshot &snapshot, const Filter &filter, std::optional<Bucket> bucket = {});

} // namespace plaudit
