// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/ratings.h"

#include "analytics/rating_counts.h"
#include "analytics/selection.h"
#include "analytics/snapshot.h"
#include "analytics/time_axis.h"

namespace plaudit
{

namespace
{

std::vector<RatingsBucket> bucketed(const Snapshot::Reviews &reviews, const Selection &selection, const TimeAxis &axis)
{
    std::vector<RatingsBucket> buckets;
    buckets.reserve(axis.buckets.size());
    for (const auto &[span, isComplete] : axis.buckets) {
        const auto rows = reviews.days.rowsOf(daysOf(span)).within(selection.rows);
        buckets.push_back({.span = span,
            .isComplete = isComplete,
            .figures = figuresOf(countRatings(reviews, selection.bits(), rows))});
    }
    return buckets;
}

} // namespace

Ratings ratings(const Snapshot &snapshot, const Filter &filter, std::optional<Bucket> bucket)
{
    const auto &reviews = snapshot.reviews();
    const auto selection = snapshot.selections().reviews(filter);
    const auto axis = TimeAxis::over(snapshot, filter, daysOf(selection, reviews.days), bucket);
    Ratings result;
    result.figures = figuresOf(countRatings(reviews, selection.bits(), selection.rows));
    result.shownShares = shownShares(result.figures.distribution);
    result.undated = countIn(selection.bits(), reviews.days.undated().within(selection.rows));
    result.bucket = axis.bucket;
    result.byBucket = bucketed(reviews, selection, axis);
    return result;
}

} // namespace plaudit
