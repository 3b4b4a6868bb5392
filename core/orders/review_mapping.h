// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "orders/date_order.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace plaudit
{

/// Which column of a table holds what of a review. Fields: id, rating, title, body, date, product_id, product_name,
/// variant_id, variant_name, sku, reviewer_name, reviewer_email, status, sentiment, language, country, source,
/// verified, recommended, incentivized, helpful, unhelpful, order_id, order_number, reply.
struct ReviewMapping
{
    QHash<QString, QString> columns;    ///< by field; columns as the header spells them, case doesn't matter
    QHash<QString, QString> defaults;   ///< by field, for rows without a value
    std::optional<DateOrder> dateOrder; ///< unset: guessed from the whole column

    /// Where in a row the field stands; −1 where it doesn't.
    [[nodiscard]] int columnOf(const QString &field, const QStringList &header) const;

    /// `{"version": 1, "columns": {…}, "defaults": {…}, "date_order": "day_first"|"month_first"}`
    [[nodiscard]] QByteArray toJson() const;
    /// Error: InvalidArgument, saying what is wrong.
    [[nodiscard]] static Result<ReviewMapping> fromJson(const QByteArray &json);

    [[nodiscard]] friend bool operator==(const ReviewMapping &, const ReviewMapping &) = default;
};

[[nodiscard]] const QStringList &reviewFields();

/// By the names that shops and their tools give such columns.
[[nodiscard]] ReviewMapping guessedMapping(const QStringList &header);

/// Whether a table with these columns tells of reviews rather than of orders: they have ratings, and no money or lines.
[[nodiscard]] bool looksLikeReviews(const QStringList &header);

/// Under which a mapping is remembered: the same columns in any order.
[[nodiscard]] QString headerKey(const QStringList &header);

} // namespace plaudit
