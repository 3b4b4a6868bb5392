// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/public_counts.h"

#include "analytics/product_ratings.h"
#include "analytics/ratings.h"
#include "cache/reader.h"
#include "sync/storefront_sync.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace plaudit
{

namespace
{

ReviewAggregate aggregateOf(const QString &productId, const RatingFigures &figures)
{
    ReviewAggregate aggregate{.productId = productId, .count = figures.count};
    for (std::size_t i = 0; i < aggregate.byRating.size(); ++i) {
        aggregate.byRating[i] = figures.distribution[i];
        aggregate.ratingTotal += figures.distribution[i] * qint64(i + 1);
    }
    return aggregate;
}

qint64 distance(const PublicCount &count)
{
    qint64 off = std::abs(count.there.count - count.here.count);
    for (std::size_t i = 0; i < count.here.byRating.size(); ++i)
        off = std::max(off, std::abs(count.there.byRating[i] - count.here.byRating[i]));
    return off;
}

} // namespace

Result<PublicCounts> publicCounts(const Snapshot &snapshot, Reader &reader)
{
    const auto told = StorefrontSync::counts(reader);
    if (!told)
        return failure(told.error());
    PublicCounts counts;
    if (told->empty())
        return counts;
    QHash<QString, PublicCount> here;
    for (const auto &product : productRatings(snapshot, {})) {
        here.insert(product.productId,
            {.there = {}, .productName = product.name, .here = aggregateOf(product.productId, product.figures)});
    }
    for (const auto &[aggregate, atMs] : *told) {
        auto count = here.value(aggregate.productId);
        count.there = aggregate;
        count.askedMs = atMs;
        count.here.productId = aggregate.productId;
        if (aggregate.productId.isEmpty()) {
            count.here = aggregateOf({}, ratings(snapshot, {}).figures);
            count.productName.clear();
            counts.store = count;
        } else {
            counts.differing += count.isSame() ? 0 : 1;
            counts.products.push_back(count);
        }
    }
    std::stable_sort(counts.products.begin(), counts.products.end(), [](const PublicCount &a, const PublicCount &b) {
        const auto first = distance(a), second = distance(b);
        return std::tie(second, a.productName, a.there.productId) < std::tie(first, b.productName, b.there.productId);
    });
    return counts;
}

} // namespace plaudit
