// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/sentiment.h"

#include "analytics/selection.h"
#include "analytics/sentiment_counts.h"
#include "analytics/snapshot.h"
#include "analytics/time_axis.h"

#include <algorithm>

namespace plaudit
{

namespace
{

NpsCounts asNpsCounts(const SentimentFigures &figures)
{
    return {.promoters = figures.positive, .passives = figures.neutral + figures.mixed, .detractors = figures.negative};
}

std::vector<ProductSentiment> products(const Snapshot &snapshot, const std::vector<SentimentFigures> &figures)
{
    std::vector<ProductSentiment> all;
    for (std::size_t code = 0; code < figures.size(); ++code) {
        const auto &product = snapshot.products()[code];
        if (figures[code].labelled() + figures[code].unlabelled > 0)
            all.push_back({.productId = product.id, .name = product.name, .figures = figures[code]});
    }
    std::sort(all.begin(), all.end(), [](const ProductSentiment &a, const ProductSentiment &b) {
        return std::tuple(-a.figures.labelled(), a.name, a.productId) <
               std::tuple(-b.figures.labelled(), b.name, b.productId);
    });
    return all;
}

} // namespace

void SentimentFigures::add(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Positive:
        ++positive;
        return;
    case Sentiment::Neutral:
        ++neutral;
        return;
    case Sentiment::Mixed:
        ++mixed;
        return;
    case Sentiment::Negative:
        ++negative;
        return;
    case Sentiment::Unlabelled:
    case Sentiment::Other:
        ++unlabelled;
        return;
    }
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

SentimentMetrics sentiment(const Snapshot &snapshot, const Filter &filter, std::optional<Bucket> bucket)
{
    const auto &reviews = snapshot.reviews();
    const auto selection = snapshot.selections().reviews(filter);
    const auto axis = TimeAxis::over(snapshot, filter, daysOf(selection, reviews.days), bucket);
    SentimentMetrics result;
    result.figures = countSentiments(reviews, selection.bits(), selection.rows);
    result.bucket = axis.bucket;
    for (const auto &[span, isComplete] : axis.buckets) {
        const auto rows = reviews.days.rowsOf(daysOf(span)).within(selection.rows);
        result.byBucket.push_back(
            {.span = span, .isComplete = isComplete, .figures = countSentiments(reviews, selection.bits(), rows)});
    }
    std::vector<SentimentFigures> byProduct(snapshot.products().size());
    selection.eachRow([&](std::size_t row) { byProduct[reviews.product[row]].add(sentimentIn(reviews.facts[row])); });
    result.byProduct = products(snapshot, byProduct);
    return result;
}

} // namespace plaudit
