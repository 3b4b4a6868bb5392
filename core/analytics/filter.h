// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/found_records.h"
#include "domain/nps.h"
#include "domain/result.h"
#include "domain/review.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace plaudit
{

/// What a review may have beside its rating.
enum class ReviewPart { Text, Media, Reply };
[[nodiscard]] QString toString(ReviewPart part); ///< "text", "media", "reply"
[[nodiscard]] std::optional<ReviewPart> reviewPartFrom(const QString &text);

/// An attribute's value, as text; titles and values are compared without regard to case.
struct AttributeValueIs
{
    QString title, value;

    [[nodiscard]] friend bool operator==(const AttributeValueIs &, const AttributeValueIs &) = default;
};

/// What an opinion's order was worth: its revenue in units of its currency, both ends included.
struct OrderValueRange
{
    std::optional<double> from, to;

    [[nodiscard]] friend bool operator==(const OrderValueRange &, const OrderValueRange &) = default;
};

/// What a figure is about; every value is optional and absent means all. Several values of one kind: any of them; of
/// `has`: all of them; of attributes: any value of each title. Dates are days in the store's time zone.
struct Filter
{
    std::optional<QDate> from;
    std::optional<QDate> to;      ///< inclusive
    QStringList products;         ///< ids without `shopify-`; of reviews, as those below
    QStringList variants;         ///< ids without `shopify-`
    QList<int> ratings;           ///< 1–5
    QList<ReviewStatus> statuses; ///< empty: approved only
    QList<Sentiment> sentiments;
    std::optional<bool> isVerified, isIncentivized; ///< a review that doesn't say is neither
    QStringList languages, countries, sources;      ///< without regard to case; empty text: those without one
    QList<ReviewPart> has;
    QList<AttributeValueIs> attributes;
    QStringList surveys; ///< ids; of responses, as the two below
    QStringList channels;
    QList<NpsCategory> npsCategories;
    std::optional<bool> isMatched;             ///< to an order; of reviews and responses, as those below
    std::optional<OrderValueRange> orderValue; ///< leaves out what is matched to none
    QString search;                            ///< words, "phrases", beginnings*
    /// What `search` and `attributes` choose, see withFoundRecords(); a filter with one of them and without this
    /// chooses nothing.
    std::shared_ptr<const FoundRecords> found;

    [[nodiscard]] bool isEmpty() const { return *this == Filter{}; }
    /// Whether part of it is for the cache to find.
    [[nodiscard]] bool asksTheCache() const { return !search.isEmpty() || !attributes.isEmpty(); }
    [[nodiscard]] friend bool operator==(const Filter &, const Filter &) = default;
};

enum class Bucket { Day, Week, Month, Quarter, Year };
[[nodiscard]] QString toString(Bucket bucket); ///< "day" …
[[nodiscard]] std::optional<Bucket> bucketFrom(const QString &text);

/// What a period is compared with.
enum class Comparison { None, Previous, Year };
[[nodiscard]] QString toString(Comparison comparison); ///< "none", "previous", "year"
[[nodiscard]] std::optional<Comparison> comparisonFrom(const QString &text);

/// `2024-02-05`; InvalidArgument with the text as subject for anything else.
[[nodiscard]] Result<QDate> filterDateFrom(const QString &text);

} // namespace plaudit
