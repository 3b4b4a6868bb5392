// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sentiment_charts.h"

#include "charts/period_names.h"
#include "wording/metric_words.h"
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
        return text(QT_TRANSLATE_NOOP("Charts", "Sentiment by day"));
    case Bucket::Week:
        return text(QT_TRANSLATE_NOOP("Charts", "Sentiment by week"));
    case Bucket::Month:
        return text(QT_TRANSLATE_NOOP("Charts", "Sentiment by month"));
    case Bucket::Quarter:
        return text(QT_TRANSLATE_NOOP("Charts", "Sentiment by quarter"));
    case Bucket::Year:
        return text(QT_TRANSLATE_NOOP("Charts", "Sentiment by year"));
    }
    return {};
}

static Share shareIn(const SentimentFigures &figures, Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Positive:
        return figures.positiveShare();
    case Sentiment::Neutral:
        return figures.neutralShare();
    case Sentiment::Mixed:
        return figures.mixedShare();
    case Sentiment::Negative:
        return figures.negativeShare();
    case Sentiment::Unlabelled:
    case Sentiment::Other:
        break;
    }
    return {};
}

static Metric metricOf(Sentiment sentiment)
{
    return sentiment == Sentiment::Positive  ? Metric::PositiveShare
           : sentiment == Sentiment::Neutral ? Metric::NeutralShare
           : sentiment == Sentiment::Mixed   ? Metric::MixedShare
                                             : Metric::NegativeShare;
}

static Tone toneOf(Sentiment sentiment)
{
    return sentiment == Sentiment::Positive  ? Tone::Good
           : sentiment == Sentiment::Neutral ? Tone::Neutral
           : sentiment == Sentiment::Mixed   ? Tone::Mixed
                                             : Tone::Bad;
}

static std::vector<SharesColumn> columnsOf(const SentimentMetrics &sentiment)
{
    const QLocale locale;
    std::vector<SharesColumn> columns;
    for (const SentimentBucket &bucket : sentiment.byBucket) {
        SharesColumn column{.axisLabel = writtenBucket(bucket.span, sentiment.bucket, locale),
            .label = bucket.span.label,
            .shares = {},
            .texts = {},
            .countText = writtenCount(bucket.figures.labelled(), locale),
            .n = bucket.figures.labelled(),
            .isComplete = bucket.isComplete};
        for (auto part = std::rbegin(sentimentBars); column.n > 0 && part != std::rend(sentimentBars); ++part) {
            const auto share = shareIn(bucket.figures, *part).value;
            column.shares.push_back(share.value_or(0.0));
            column.texts.push_back(writtenShare(share, locale));
        }
        columns.push_back(column);
    }
    return columns;
}

ChartSpec sentimentByBucketChart(
    const SentimentMetrics &sentiment, const std::optional<SentimentMetrics> &before, Comparison comparison)
{
    SharesSpec shares;
    shares.countName = text(QT_TRANSLATE_NOOP("Charts", "Reviews"));
    for (auto part = std::rbegin(sentimentBars); part != std::rend(sentimentBars); ++part)
        shares.parts.push_back({.name = nameOf(metricOf(*part)), .csvName = toString(*part), .tone = toneOf(*part)});
    shares.columns = columnsOf(sentiment);
    if (before) {
        shares.previous = columnsOf(*before);
        shares.previousName = previousPeriodName(comparison);
    }
    const QString note = text(QT_TRANSLATE_NOOP("Charts", "shares of labelled reviews · hatched: incomplete"));
    return {titleFor(sentiment.bucket), noteOfTrend(note, before.has_value(), comparison), shares};
}

ChartSpec sentimentChart(const SentimentMetrics &sentiment, const QList<Sentiment> &selected)
{
    const QLocale locale;
    DistributionSpec distribution;
    distribution.labelName = text(QT_TRANSLATE_NOOP("Charts", "Sentiment"));
    distribution.countName = text(QT_TRANSLATE_NOOP("Charts", "Reviews"));
    for (const Sentiment part : sentimentBars) {
        const auto share = shareIn(sentiment.figures, part);
        DistributionBar bar;
        bar.label = nameOf(metricOf(part));
        bar.tone = toneOf(part);
        bar.count = share.count;
        bar.countText = writtenCount(share.count, locale);
        bar.shareText = writtenShare(share.value, locale);
        if (share.ci95)
            bar.detail = text(QT_TRANSLATE_NOOP("Charts", "95 %: %1")).arg(writtenInterval(*share.ci95, locale, true));
        bar.isSelected = selected.contains(part);
        distribution.bars.push_back(bar);
    }
    return {text(QT_TRANSLATE_NOOP("Charts", "Sentiment")), {}, distribution,
        text(QT_TRANSLATE_NOOP("Charts", "click a bar to filter"))};
}

} // namespace plaudit
