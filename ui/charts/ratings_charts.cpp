// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ratings_charts.h"

#include "charts/period_names.h"
#include "wording/numbers.h"

#include <QCoreApplication>
#include <QLocale>

namespace plaudit
{

static QString text(const char *source)
{
    return QCoreApplication::translate("Charts", source);
}

static QString titleFor(Bucket bucket)
{
    switch (bucket) {
    case Bucket::Day:
        return text(QT_TRANSLATE_NOOP("Charts", "Average rating by day"));
    case Bucket::Week:
        return text(QT_TRANSLATE_NOOP("Charts", "Average rating by week"));
    case Bucket::Month:
        return text(QT_TRANSLATE_NOOP("Charts", "Average rating by month"));
    case Bucket::Quarter:
        return text(QT_TRANSLATE_NOOP("Charts", "Average rating by quarter"));
    case Bucket::Year:
        return text(QT_TRANSLATE_NOOP("Charts", "Average rating by year"));
    }
    return {};
}

static std::vector<TrendPoint> pointsOf(const Ratings &ratings)
{
    const QLocale locale;
    std::vector<TrendPoint> points;
    for (const RatingsBucket &bucket : ratings.byBucket) {
        const RatingFigures &figures = bucket.figures;
        points.push_back({
            .axisLabel = writtenBucket(bucket.span, ratings.bucket, locale),
            .label = bucket.span.label,
            .value = figures.average,
            .band = figures.averageCi95,
            .n = figures.count,
            .isComplete = bucket.isComplete,
            .valueText = writtenRating(figures.average, locale),
            .bandText = figures.averageCi95 ? writtenInterval(*figures.averageCi95, locale, false) : QString(),
            .countText = writtenCount(figures.count, locale),
        });
    }
    return points;
}

ChartSpec averageByBucketChart(const Ratings &ratings, const std::optional<Ratings> &before, Comparison comparison)
{
    TrendSpec trend;
    trend.points = pointsOf(ratings);
    if (before) {
        trend.previous = pointsOf(*before);
        trend.currentName = currentPeriodName();
        trend.previousName = previousPeriodName(comparison);
    }
    trend.valueName = text(QT_TRANSLATE_NOOP("Charts", "Average"));
    trend.countName = text(QT_TRANSLATE_NOOP("Charts", "Reviews"));
    const QString note = text(QT_TRANSLATE_NOOP("Charts", "band: 95 % interval · hatched: incomplete"));
    return {titleFor(ratings.bucket), noteOfTrend(note, before.has_value(), comparison), trend};
}

ChartSpec distributionChart(const Ratings &ratings, const QList<int> &selectedStars)
{
    const QLocale locale;
    DistributionSpec distribution;
    distribution.labelName = text(QT_TRANSLATE_NOOP("Charts", "Stars"));
    distribution.countName = text(QT_TRANSLATE_NOOP("Charts", "Reviews"));
    for (int stars = highestRating; stars >= lowestRating; --stars) {
        const auto index = std::size_t(stars - 1);
        const std::int64_t count = ratings.figures.distribution[index];
        const auto interval = wilsonInterval(count, ratings.figures.count);
        distribution.bars.push_back({
            .stars = stars,
            .label = {},
            .tone = stars <= 2 ? Tone::Bad : Tone::Star,
            .count = count,
            .countText = writtenCount(count, locale),
            .shareText = text(QT_TRANSLATE_NOOP("Charts", "%1 %")).arg(locale.toString(ratings.shownShares[index])),
            .detail = interval
                          ? text(QT_TRANSLATE_NOOP("Charts", "95 %: %1")).arg(writtenInterval(*interval, locale, true))
                          : QString(),
            .isSelected = selectedStars.contains(stars),
        });
    }
    return {text(QT_TRANSLATE_NOOP("Charts", "Distribution")), {}, distribution,
        text(QT_TRANSLATE_NOOP("Charts", "click a bar to filter"))};
}

} // namespace plaudit
