// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/time_axis.h"

#include "analytics/snapshot.h"

#include <QDateTime>

namespace plaudit
{

namespace
{

constexpr std::size_t mostBuckets = 5'000;

/// The day up to which the data is whole: that of the last sync, or else of the newest record.
std::int32_t asOfDay(const Snapshot &snapshot, const DayRange &data)
{
    if (const auto lastSync = snapshot.lastSyncMs())
        return static_cast<std::int32_t>(
            QDateTime::fromMSecsSinceEpoch(*lastSync, snapshot.timeZone()).date().toJulianDay());
    return data.last;
}

DayRange shownRange(const Filter &filter, const DayRange &atAnyTime, std::int32_t asOf)
{
    DayRange range = atAnyTime;
    if (range.isEmpty())
        return range;
    if (filter.from)
        range.first = std::max(range.first, static_cast<std::int32_t>(filter.from->toJulianDay()));
    if (filter.to)
        range.last = std::min(std::max(range.last, asOf), static_cast<std::int32_t>(filter.to->toJulianDay()));
    return range;
}

} // namespace

TimeAxis TimeAxis::over(
    const Snapshot &snapshot, const Filter &filter, const DayRange &atAnyTime, std::optional<Bucket> wanted)
{
    TimeAxis axis;
    const auto asOf = asOfDay(snapshot, atAnyTime);
    const auto range = shownRange(filter, atAnyTime, asOf);
    if (range.isEmpty())
        return axis;
    const auto first = QDate::fromJulianDay(range.first);
    const auto last = QDate::fromJulianDay(range.last);
    axis.bucket = std::max(wanted.value_or(defaultBucket(first, last)), finestBucket(first, last, mostBuckets));
    const auto spans = bucketsBetween(first, last, axis.bucket);
    axis.buckets.reserve(spans.size());
    for (const auto &span : spans) {
        const bool isInside =
            (!filter.from || *filter.from <= span.start) && (!filter.to || span.end <= filter.to->addDays(1));
        axis.buckets.push_back({.span = span, .isComplete = isInside && span.end.toJulianDay() <= asOf});
    }
    return axis;
}

std::size_t TimeAxis::indexOf(std::int32_t day) const
{
    const auto found = std::upper_bound(buckets.begin(), buckets.end(), qint64{day},
        [](qint64 value, const TimeBucket &candidate) { return value < candidate.span.end.toJulianDay(); });
    if (found == buckets.end() || found->span.start.toJulianDay() > day)
        return buckets.size();
    return static_cast<std::size_t>(found - buckets.begin());
}

DayRange TimeAxis::days() const
{
    if (buckets.empty())
        return {};
    return {.first = static_cast<std::int32_t>(buckets.front().span.start.toJulianDay()),
        .last = static_cast<std::int32_t>(buckets.back().span.end.toJulianDay()) - 1};
}

DayRange daysOf(const BucketSpan &span)
{
    return {.first = static_cast<std::int32_t>(span.start.toJulianDay()),
        .last = static_cast<std::int32_t>(span.end.toJulianDay()) - 1};
}

} // namespace plaudit
