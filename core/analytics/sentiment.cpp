// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/sentiment.h"

#include "analytics/selection.h"
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

SentimentMetrics sentiment(const Snapshot &snapshot, const Filter &filter, std::optional<Bucket> bucket)
{
    const Selection selection(snapshot, filter);
    DayRange atAnyTime;
    for (std::size_t row = 0; row < snapshot.size(); ++row) {
        if (snapshot.days()[row] != Snapshot::noDay && selection.holdsAtAnyTime(row))
            atAnyTime.include(snapshot.days()[row]);
    }
    const auto axis = TimeAxis::over(snapshot, filter, atAnyTime, bucket);
    std::vector<SentimentFigures> inTime(axis.buckets.size()), byProduct(snapshot.products().size());
    SentimentMetrics result;
    for (std::size_t row = 0; row < snapshot.size(); ++row) {
        const auto day = snapshot.days()[row];
        if (!selection.holdsAtAnyTime(row) || !selection.holdsDay(day))
            continue;
        const auto label = snapshot.sentiments()[row];
        result.figures.add(label);
        byProduct[snapshot.productCodes()[row]].add(label);
        if (const auto at = day == Snapshot::noDay ? inTime.size() : axis.indexOf(day); at < inTime.size())
            inTime[at].add(label);
    }
    result.bucket = axis.bucket;
    for (std::size_t i = 0; i < inTime.size(); ++i) {
        const auto &[span, isComplete] = axis.buckets[i];
        result.byBucket.push_back({.span = span, .isComplete = isComplete, .figures = inTime[i]});
    }
    result.byProduct = products(snapshot, byProduct);
    return result;
}

} // namespace plaudit
