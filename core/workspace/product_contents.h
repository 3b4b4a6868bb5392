// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/breakdown.h"
#include "analytics/change.h"
#include "analytics/product_attributes.h"
#include "analytics/rater_revenue.h"
#include "analytics/ratings.h"
#include "analytics/review_shares.h"
#include "cache/list_records.h"
#include "domain/result.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace plaudit
{

class Reader;
class Snapshot;

/// A variant of a product among the others.
struct VariantStanding
{
    ReviewGroup group;
    QString name; ///< as its newest review has it; may be empty
    Change change;
};

/// Reviews as a reading list shows them, the newest first.
struct LatestReviews
{
    std::vector<ReviewLine> reviews;
    std::int64_t total = 0; ///< before they were cut
};

/// What one product's page shows.
struct ProductContent
{
    QString productId, name;
    bool isKnown = false; ///< there is, or was, a review of it
    Ratings ratings;      ///< of this product alone, so are all but `ranked`
    std::optional<Ratings> before;
    ReviewShares shares;
    std::optional<ReviewShares> sharesBefore;
    std::int64_t rank = 0, ranked = 0; ///< its place by Bayesian average, from 1, among so many; 0: none
    double bayesian = 0.0;
    std::vector<VariantStanding> variants; ///< most reviews first
    std::vector<AttributeFigures> attributes;
    std::int64_t attributeReviews = 0; ///< the newest that attributes were counted in, see mostAttributeReviews
    std::vector<RaterRevenue> revenue;
    bool hasOrders = false;
    LatestReviews latest;
    QTimeZone zone; ///< the store's
};

/// Attributes are counted in the newest so many reviews of a product, which takes a tenth of a second.
inline constexpr std::size_t mostAttributeReviews = 20'000;

/// `filter`, but about that product alone.
[[nodiscard]] Filter onlyProduct(Filter filter, const QString &productId);

/// Read and reckoned from one snapshot and one reader of its database; `latest` is how many reviews are read. Any
/// thread. Errors: those of the reader.
[[nodiscard]] Result<ProductContent> productContent(const Snapshot &snapshot, Reader &reader, const QString &productId,
    const Filter &filter, const std::optional<Filter> &before, std::optional<Bucket> bucket, std::size_t latest);
[[nodiscard]] Result<LatestReviews> latestReviews(
    const Snapshot &snapshot, Reader &reader, const Filter &filter, std::size_t most);

} // namespace plaudit
