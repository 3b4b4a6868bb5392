// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/overview_content.h"

#include "analytics/comparison.h"
#include "analytics/last_known_day.h"
#include "analytics/side_by_side.h"
#include "analytics/snapshot.h"
#include "cache/reader.h"

#include <QHash>

namespace plaudit
{

namespace
{

constexpr std::size_t mostLowRatings = 60;

/// Without those of orders.
OverviewFigures figuresOf(const Snapshot &snapshot, const Filter &filter, std::optional<Bucket> ratingsBucket,
    std::optional<Bucket> npsBucket)
{
    return {.ratings = ratings(snapshot, filter, ratingsBucket),
        .sentiment = sentimentOverTime(snapshot, filter, ratingsBucket),
        .nps = nps(snapshot, filter, npsBucket),
        .orders = {}};
}

/// Of most orders, in the period or else before it.
QString mainCurrency(const OrderTotals &now, const std::optional<OrderTotals> &before)
{
    if (!now.byCurrency.empty())
        return now.byCurrency.front().currency;
    return before && !before->byCurrency.empty() ? before->byCurrency.front().currency : QString();
}

Result<std::vector<LowRatingLine>> linesOf(Reader &reader, const std::vector<LowRating> &ratings)
{
    std::vector<qint64> rows;
    QHash<qint64, std::optional<double>> revenue;
    for (const auto &rating : ratings) {
        rows.push_back(rating.row);
        revenue.insert(rating.row, rating.revenue);
    }
    return reader.reviewLines(rows).map([&revenue](std::vector<ReviewLine> reviews) {
        std::vector<LowRatingLine> lines;
        lines.reserve(reviews.size());
        for (auto &review : reviews) {
            const auto worth = revenue.value(review.row);
            lines.push_back({.review = std::move(review), .revenue = worth});
        }
        return lines;
    });
}

} // namespace

bool OverviewFigures::hasAny() const
{
    return ratings.figures.reviews > 0 || nps.responses > 0 || orders.orders > 0;
}

OverviewWork overviewWork(
    const Snapshot &snapshot, const Filter &filter, std::optional<Bucket> bucket, const std::optional<Filter> &before)
{
    OverviewWork work;
    auto &content = work.content;
    content.lastDay = lastKnownDay(snapshot);
    content.zone = snapshot.timeZone();
    OverviewFigures now;
    std::optional<OverviewFigures> past;
    OrderTotals bought;
    std::optional<OrderTotals> boughtBefore;
    const auto changes = [&] {
        if (before)
            content.changes = notableChanges(snapshot, filter, *before);
    };
    const auto buying = [&] {
        bought = orderTotals(snapshot, filter);
        if (before)
            boughtBefore = orderTotals(snapshot, *before);
        content.currency = mainCurrency(bought, boughtBefore);
        work.lowRatings = lowRatingsByWorth(snapshot, filter, content.currency, mostLowRatings);
    };
    const auto opinions = [&] {
        now = figuresOf(snapshot, filter, bucket, bucket);
        if (before)
            past = figuresOf(snapshot, *before, now.ratings.bucket, now.nps.bucket);
    };
    sideBySide({changes, buying, opinions});
    content.now = std::move(now);
    content.now.orders = std::move(bought);
    content.before = std::move(past);
    if (content.before)
        content.before->orders = *std::move(boughtBefore);
    return work;
}

Result<OverviewContent> overviewContent(const Snapshot &snapshot, Reader &reader, const Filter &filter,
    std::optional<Bucket> bucket, const std::optional<Filter> &before)
{
    auto work = overviewWork(snapshot, filter, bucket, before);
    return linesOf(reader, work.lowRatings).map([&](std::vector<LowRatingLine> lines) {
        work.content.lowRatings = std::move(lines);
        return std::move(work.content);
    });
}

} // namespace plaudit
