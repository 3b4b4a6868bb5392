// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/low_ratings.h"
#include "analytics/notable_changes.h"
#include "analytics/nps.h"
#include "analytics/orders.h"
#include "analytics/ratings.h"
#include "analytics/sentiment.h"
#include "cache/list_records.h"
#include "domain/result.h"

#include <QDate>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace plaudit
{

class Reader;
class Snapshot;

/// The figures of all main pages.
struct OverviewFigures
{
    Ratings ratings;
    SentimentMetrics sentiment; ///< without products
    Nps nps;
    OrderTotals orders;

    /// Reviews, responses or orders.
    [[nodiscard]] bool hasAny() const;
};

/// A review of 1 or 2 stars with what its customer bought, see LowRating.
struct LowRatingLine
{
    ReviewLine review;
    std::optional<double> revenue;
};

/// What the Overview shows: the period in a page.
struct OverviewContent
{
    OverviewFigures now;
    std::optional<OverviewFigures> before; ///< of the period it is compared with, in the same buckets
    NotableChanges changes;                ///< against it
    std::vector<LowRatingLine> lowRatings; ///< see lowRatingsByWorth()
    QString currency;                      ///< that most orders are in
    QDate lastDay;                         ///< that the data can tell of
    QTimeZone zone;                        ///< the store's
};

/// The page without what its low ratings say, which is in the cache.
struct OverviewWork
{
    OverviewContent content;
    std::vector<LowRating> lowRatings;
};
/// Pure.
[[nodiscard]] OverviewWork overviewWork(
    const Snapshot &snapshot, const Filter &filter, std::optional<Bucket> bucket, const std::optional<Filter> &before);

/// As npsContent().
[[nodiscard]] Result<OverviewContent> overviewContent(const Snapshot &snapshot, Reader &reader, const Filter &filter,
    std::optional<Bucket> bucket, const std::optional<Filter> &before);

} // namespace plaudit
