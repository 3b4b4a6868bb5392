// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/buckets.h"

#include "analytics/store_conventions.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr std::size_t mostBucketsByDefault = 60;

QDate startOf(QDate day, Bucket bucket)
{
    switch (bucket) {
    case Bucket::Day:
        return day;
    case Bucket::Week:
        return startOfWeek(day);
    case Bucket::Month:
        return QDate(day.year(), day.month(), 1);
    case Bucket::Quarter:
        return QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    case Bucket::Year:
        return QDate(day.year(), 1, 1);
    }
    Q_UNREACHABLE();
}

QDate endOf(QDate start, Bucket bucket)
{
    switch (bucket) {
    case Bucket::Day:
        return start.addDays(1);
    case Bucket::Week:
        return start.addDays(7);
    case Bucket::Month:
        return start.addMonths(1);
    case Bucket::Quarter:
        return start.addMonths(3);
    case Bucket::Year:
        return start.addYears(1);
    }
    Q_UNREACHABLE();
}

QString labelOf(QDate start, Bucket bucket)
{
    switch (bucket) {
    case Bucket::Day:
        return start.toString(u"yyyy-MM-dd"_s);
    case Bucket::Week: {
        // The week of ISO 8601 that has most days of it; a week that begins on Monday is that week.
        int year = 0;
        const int week = start.addDays(3).weekNumber(&year);
        return u"%1-W%2"_s.arg(year, 4, 10, QChar(u'0')).arg(week, 2, 10, QChar(u'0'));
    }
    case Bucket::Month:
        return start.toString(u"yyyy-MM"_s);
    case Bucket::Quarter:
        return u"%1-Q%2"_s.arg(start.year(), 4, 10, QChar(u'0')).arg((start.month() + 2) / 3);
    case Bucket::Year:
        return start.toString(u"yyyy"_s);
    }
    Q_UNREACHABLE();
}

qint64 monthsBetween(QDate first, QDate last)
{
    return (last.year() - first.year()) * 12LL + last.month() - first.month();
}

std::size_t countBetween(QDate first, QDate last, Bucket bucket)
{
    const auto start = startOf(first, bucket);
    const auto lastStart = startOf(last, bucket);
    switch (bucket) {
    case Bucket::Day:
        return static_cast<std::size_t>(start.daysTo(lastStart) + 1);
    case Bucket::Week:
        return static_cast<std::size_t>(start.daysTo(lastStart) / 7 + 1);
    case Bucket::Month:
        return static_cast<std::size_t>(monthsBetween(start, lastStart) + 1);
    case Bucket::Quarter:
        return static_cast<std::size_t>(monthsBetween(start, lastStart) / 3 + 1);
    case Bucket::Year:
        return static_cast<std::size_t>(qint64{lastStart.year()} - start.year() + 1);
    }
    Q_UNREACHABLE();
}

} // namespace

BucketSpan bucketOf(QDate day, Bucket bucket)
{
    const auto start = startOf(day, bucket);
    return {.label = labelOf(start, bucket), .start = start, .end = endOf(start, bucket)};
}

std::vector<BucketSpan> bucketsBetween(QDate first, QDate last, Bucket bucket)
{
    std::vector<BucketSpan> spans;
    if (first > last)
        return spans;
    spans.reserve(countBetween(first, last, bucket));
    for (auto span = bucketOf(first, bucket); span.start <= last; span = bucketOf(span.end, bucket))
        spans.push_back(span);
    return spans;
}

Bucket finestBucket(QDate first, QDate last, std::size_t most)
{
    for (const auto bucket : {Bucket::Day, Bucket::Week, Bucket::Month, Bucket::Quarter}) {
        if (countBetween(first, last, bucket) <= most)
            return bucket;
    }
    return Bucket::Year;
}

Bucket defaultBucket(QDate first, QDate last)
{
    return finestBucket(first, last, mostBucketsByDefault);
}

} // namespace plaudit
