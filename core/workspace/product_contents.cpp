// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/product_contents.h"

#include "analytics/group_changes.h"
#include "analytics/product_ratings.h"
#include "analytics/review_list.h"
#include "analytics/selection.h"
#include "analytics/snapshot.h"
#include "cache/reader.h"

#include <QHash>

#include <algorithm>

namespace plaudit
{

namespace
{

std::size_t codeOf(const Snapshot &snapshot, const QString &productId)
{
    const auto &products = snapshot.products();
    const auto found = std::find_if(products.begin(), products.end(),
        [&productId](const Snapshot::Product &product) { return product.id == productId; });
    return std::size_t(std::distance(products.begin(), found));
}

/// Its place among the products that the filter leaves without it.
void rank(ProductContent &content, const Snapshot &snapshot, Filter filter)
{
    filter.products.clear();
    filter.variants.clear();
    const auto all = productRatings(snapshot, filter);
    content.ranked = std::int64_t(all.size());
    const auto own = std::find_if(all.begin(), all.end(),
        [&content](const ProductRatings &product) { return product.productId == content.productId; });
    if (own == all.end())
        return;
    content.rank = std::distance(all.begin(), own) + 1;
    content.bayesian = own->bayesian;
}

/// The row number of the newest selected review of each variant.
QHash<QString, qint64> newestOfVariants(const Snapshot &snapshot, const Filter &filter)
{
    const auto &reviews = snapshot.reviews();
    QHash<QString, qint64> rows;
    std::vector<bool> isKnown(snapshot.variants().size());
    const auto selection = snapshot.selections().reviews(filter);
    for (auto i = selection.rows.last; i > selection.rows.first; --i) {
        const auto variant = reviews.variant[i - 1];
        if (isKnown[variant] || !holdsRow(selection.bits(), i - 1))
            continue;
        isKnown[variant] = true;
        rows.insert(snapshot.variants()[variant], reviews.row[i - 1]);
    }
    return rows;
}

Result<QString> variantName(Reader &reader, qint64 row)
{
    return reader.reviewLines({row}).and_then([&reader](const std::vector<ReviewLine> &lines) -> Result<QString> {
        if (lines.empty())
            return QString();
        return reader.review(RecordId::fromText(lines.front().reviewId)).map([](const std::optional<Review> &review) {
            return review ? review->variantName : QString();
        });
    });
}

Result<void> addVariants(ProductContent &content, const Snapshot &snapshot, Reader &reader, const Filter &filter,
    const std::optional<Filter> &before)
{
    const auto groups = reviewsBy(snapshot, filter, ReviewDimension::Variant);
    std::vector<Change> changes(groups.size());
    if (before)
        changes = averageRatingChanges(
            groups, reviewsBy(snapshot, *before, ReviewDimension::Variant), ReviewDimension::Variant);
    const auto newest = newestOfVariants(snapshot, filter);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        VariantStanding variant{.group = groups[i], .name = {}, .change = changes[i]};
        if (!groups[i].value.isEmpty()) {
            auto name = variantName(reader, newest.value(groups[i].value));
            if (!name)
                return failure(name.error());
            variant.name = *std::move(name);
        }
        content.variants.push_back(std::move(variant));
    }
    return {};
}

Result<void> addAttributes(ProductContent &content, const Snapshot &snapshot, Reader &reader, const Filter &filter)
{
    const auto rows = newestReviews(snapshot, filter, ListOrder::Newest, mostAttributeReviews);
    content.attributeReviews = std::int64_t(rows.size());
    return reader.attributeCounts(rows).map(
        [&content](const std::vector<AttributeCount> &counts) { content.attributes = attributeFigures(counts); });
}

} // namespace

Filter onlyProduct(Filter filter, const QString &productId)
{
    filter.products = {productId};
    return filter;
}

Result<LatestReviews> latestReviews(const Snapshot &snapshot, Reader &reader, const Filter &filter, std::size_t most)
{
    LatestReviews latest{.reviews = {}, .total = snapshot.selections().reviews(filter).count()};
    return reader.reviewLines(newestReviews(snapshot, filter, ListOrder::Newest, most))
        .map([&latest](std::vector<ReviewLine> reviews) {
            latest.reviews = std::move(reviews);
            return std::move(latest);
        });
}

Result<ProductContent> productContent(const Snapshot &snapshot, Reader &reader, const QString &productId,
    const Filter &filter, const std::optional<Filter> &before, std::optional<Bucket> bucket, std::size_t latest)
{
    ProductContent content{.productId = productId, .name = {}, .ratings = {}, .shares = {}, .latest = {}};
    const auto code = codeOf(snapshot, productId);
    content.zone = snapshot.timeZone();
    content.isKnown = code < snapshot.products().size();
    if (!content.isKnown)
        return content;
    content.name = snapshot.products()[code].name;
    const auto own = onlyProduct(filter, productId);
    const auto earlier = before ? std::optional(onlyProduct(*before, productId)) : std::nullopt;
    content.ratings = ratings(snapshot, own, bucket);
    content.shares = reviewShares(snapshot, own);
    if (earlier) {
        content.before = ratings(snapshot, *earlier, content.ratings.bucket);
        content.sharesBefore = reviewShares(snapshot, *earlier);
    }
    rank(content, snapshot, filter);
    content.hasOrders = snapshot.orders().size() > 0;
    if (content.hasOrders)
        content.revenue = raterRevenueByProduct(snapshot, own)[code];
    return addVariants(content, snapshot, reader, own, earlier)
        .and_then([&] { return addAttributes(content, snapshot, reader, own); })
        .and_then([&] { return latestReviews(snapshot, reader, own, latest); })
        .map([&content](LatestReviews reviews) {
            content.latest = std::move(reviews);
            return std::move(content);
        });
}

} // namespace plaudit
