// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"

#include <QDate>
#include <QString>

#include <cstddef>
#include <vector>

namespace plaudit
{

/// A stretch of days [start, end) in the store's time zone.
struct BucketSpan
{
    QString label; ///< `2024-02-05`, ISO week `2024-W05`, `2024-02`, `2024-Q1`, `2024`
    QDate start;
    QDate end;
};

/// The bucket that holds `day`.
[[nodiscard]] BucketSpan bucketOf(QDate day, Bucket bucket);
/// All buckets that touch first … last (inclusive), without gaps.
[[nodiscard]] std::vector<BucketSpan> bucketsBetween(QDate first, QDate last, Bucket bucket);
/// The finest bucket that cuts first … last into at most `most` (or years, where even those are more).
[[nodiscard]] Bucket finestBucket(QDate first, QDate last, std::size_t most);
/// The finest that gives at most 60.
[[nodiscard]] Bucket defaultBucket(QDate first, QDate last);

} // namespace plaudit
