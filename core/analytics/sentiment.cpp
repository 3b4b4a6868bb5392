// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/sentiment.h"

#include "analytics/review_group_counts.h"
#include "analytics/selection.h"
#include "analytics/sentiment_counts.h"
#include "analytics/snapshot.h"
#include "analytics/time_axis.h"

#include <algorithm>
#include <tuple>

namespace plaudit
{

namespace
{

std::vector<ProductSentiment> byProduct(const Snapshot &snapshot, const Selection &selection)
{
    const auto &reviews = snapshot.reviews();
    const auto counts = sentimentsByCode(reviews, selection, reviews.product, snapshot.products().size());
    std::vector<ProductSentiment> all;
    for (std::size_t code = 0; code < snapshot.products().size(); ++code) {
        const auto figures = sentimentFiguresOf(counts.of(code));
        const auto &[id, name] = snapshot.products()[code];
        if (figures.labelled() + figures.unlabelled > 0)
            all.push_back({.productId = id, .name = name, .figures = figures});
    }
    std::sort(all.begin(), all.end(), [](const ProductSentiment &a, const ProductSentiment &b) {
        const auto labelledA = a.figures.labelled();
        const auto labelledB = b.figures.labelled();
        return std::tie(labelledB, a.name, a.productId) < std::tie(labelledA, b.name, b.productId);
    });
    return all;
}

} // namespace

NpsCounts asNpsCounts(const SentimentFigures &figures)
{
    return {.promoters = figures.positive, .passives = figures.neutral + figures.mixed, .detractors = figures.negative};
}

std::optional<double> SentimentFigures::net() const
{
    if (labelled() == 0)
        return {};
    return static_cast<double>(positive - negative) / static_cast<double>(labelled());
}

std::optional<Interval> SentimentFigures::netCi95() const
{
    const auto interval = npsInterval(asNpsCounts(*this));
    return interval ? std::optional(Interval{.low = interval->low / 100.0, .high = interval->high / 100.0})
                    : std::nullopt;
}

SentimentFigures sentimentFiguresOf(const SentimentCounts &counts)
{
    const auto of = [&](Sentiment label) { return counts[static_cast<std::size_t>(label)]; };
    return {.positive = of(Sentiment::Positive),
        .neutral = of(Sentiment::Neutral),
        .mixed = of(Sentiment::Mixed),
        .negative = of(Sentiment::Negative),
        .unlabelled = of(Sentiment::Unlabelled) + of(Sentiment::Other)};
}

SentimentFigures countSentiments(const Snapshot::Reviews &reviews, BitSpan set, const RowRange &rows)
{
    using enum ReviewBit;
    SentimentFigures figures;
    figures.positive = countInBoth(set, reviews.set(Positive), rows);
    figures.neutral = countInBoth(set, reviews.set(Neutral), rows);
    figures.mixed = countInBoth(set, reviews.set(Mixed), rows);
    figures.negative = countInBoth(set, reviews.set(Negative), rows);
    figures.unlabelled = countIn(set, rows) - figures.labelled();
    return figures;
}

static SentimentMetrics overTime(
    const Snapshot &snapshot, const Filter &filter, const Selection &selection, std::optional<Bucket> bucket)
{
    const auto &reviews = snapshot.reviews();
    const auto axis = TimeAxis::over(snapshot, filter, daysOf(selection, reviews.days), bucket);
    SentimentMetrics result;
    result.figures = countSentiments(reviews, selection.bits(), selection.rows);
    result.bucket = axis.bucket;
    for (const auto &[span, isComplete] : axis.buckets) {
        const auto rows = reviews.days.rowsOf(daysOf(span)).within(selection.rows);
        result.byBucket.push_back(
            {.span = span, .isComplete = isComplete, .figures = countSentiments(reviews, selection.bits(), rows)});
    }
    return result;
}

SentimentMetrics sentiment(const Snapshot &snapshot, const Filter &filter, std::optional<Bucket> bucket)
{
    const auto selection = snapshot.selections().reviews(filter);
    auto result = overTime(snapshot, filter, selection, bucket);
    result.byProduct = byProduct(snapshot, selection);
    return result;
}

SentimentMetrics sentimentOverTime(const Snapshot &snapshot, const Filter &filter, std::optional<Bucket> bucket)
{
    return overTime(snapshot, filter, snapshot.selections().reviews(filter), bucket);
}

} // namespace plaudit
