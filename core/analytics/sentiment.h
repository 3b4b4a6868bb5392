// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/buckets.h"
#include "analytics/filter.h"
#include "analytics/share.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace plaudit
{

class Snapshot;

/// Reviews by the sentiment Okendo labelled them with. Shares are of the labelled ones.
struct SentimentFigures
{
    std::int64_t positive = 0, neutral = 0, mixed = 0, negative = 0;
    std::int64_t unlabelled = 0; ///< none was sent, or a label not known here: in no share

    [[nodiscard]] std::int64_t labelled() const { return positive + neutral + mixed + negative; }
    [[nodiscard]] Share positiveShare() const { return shareOf(positive, labelled()); }
    [[nodiscard]] Share neutralShare() const { return shareOf(neutral, labelled()); }
    [[nodiscard]] Share mixedShare() const { return shareOf(mixed, labelled()); }
    [[nodiscard]] Share negativeShare() const { return shareOf(negative, labelled()); }
    /// (positive − negative)/labelled; empty without any.
    [[nodiscard]] std::optional<double> net() const;
    /// 95 %, as the NPS has it: three more reviews, ¾ positive, ¾ negative; within ±1.
    [[nodiscard]] std::optional<Interval> netCi95() const;
};

struct SentimentBucket
{
    BucketSpan span;
    bool isComplete = true;
    SentimentFigures figures;
};

struct ProductSentiment
{
    QString productId; ///< empty: reviews without a product
    QString name;
    SentimentFigures figures;
};

struct SentimentMetrics
{
    SentimentFigures figures;
    Bucket bucket = Bucket::Month;
    std::vector<SentimentBucket> byBucket;   ///< in time; a bucket without data is there with nothing in it
    std::vector<ProductSentiment> byProduct; ///< most labelled reviews first
};

/// Buckets as in ratings(). Pure.
[[nodiscard]] SentimentMetrics sentiment(
    const Snapshot &snapshot, const Filter &filter, std::optional<Bucket> bucket = {});
/// The same without products.
[[nodiscard]] SentimentMetrics sentimentOverTime(
    const Snapshot &snapshot, const Filter &filter, std::optional<Bucket> bucket = {});

} // namespace plaudit
