// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <array>
#include <optional>

namespace plaudit
{

/// What Okendo's Storefront API counts of a store's published reviews, or of one product's. Ratings without a text
/// count, too.
struct ReviewAggregate
{
    QString productId; ///< without `shopify-`; empty: of the whole store
    qint64 count = 0;
    qint64 ratingTotal = 0;           ///< the sum of all ratings
    std::array<qint64, 5> byRating{}; ///< of one star first

    /// Empty without a review.
    [[nodiscard]] std::optional<double> average() const
    {
        return count > 0 ? std::optional(double(ratingTotal) / double(count)) : std::nullopt;
    }
    [[nodiscard]] friend bool operator==(const ReviewAggregate &, const ReviewAggregate &) = default;
};

} // namespace plaudit
