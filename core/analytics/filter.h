// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/nps.h"
#include "domain/result.h"
#include "domain/review.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace plaudit
{

/// What a figure is about; every value is optional and absent means all. Dates are days in the store's time zone.
struct Filter
{
    std::optional<QDate> from;
    std::optional<QDate> to;      ///< inclusive
    QStringList products;         ///< product ids without `shopify-`
    QList<int> ratings;           ///< 1–5
    QList<ReviewStatus> statuses; ///< empty: approved only
    QList<Sentiment> sentiments;
    QStringList surveys; ///< ids; of responses, as the two below
    QStringList channels;
    QList<NpsCategory> npsCategories;

    [[nodiscard]] bool isEmpty() const { return *this == Filter{}; }
    [[nodiscard]] friend bool operator==(const Filter &, const Filter &) = default;
};

enum class Bucket { Day, Week, Month, Quarter, Year };
[[nodiscard]] QString toString(Bucket bucket); ///< "day" …
[[nodiscard]] std::optional<Bucket> bucketFrom(const QString &text);

/// `2024-02-05`; InvalidArgument with the text as subject for anything else.
[[nodiscard]] Result<QDate> filterDateFrom(const QString &text);

} // namespace plaudit
