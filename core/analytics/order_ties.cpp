// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/order_ties.h"

#include "analytics/orders.h"

#include <limits>

namespace plaudit
{

namespace
{

/// See Reviews::orderDelay.
std::int32_t orderDelayOf(const Snapshot::Reviews &reviews, const Snapshot::Orders &orders, std::size_t review)
{
    const auto order = reviews.matches.order[review];
    const auto ordered = order == Snapshot::Matches::nothing ? Snapshot::noTime : orders.second[order];
    const auto given = reviews.second[review];
    if (ordered == Snapshot::noTime || given < ordered)
        return Snapshot::Reviews::noDelay;
    return static_cast<std::int32_t>(
        std::min<std::uint32_t>(given - ordered, std::numeric_limits<std::int32_t>::max()));
}

/// Of every review by `of`.
template<class T, class Of>
Column<T> ofAll(std::size_t reviews, const Of &of)
{
    std::vector<T> values(reviews);
    for (std::size_t i = 0; i < reviews; ++i)
        values[i] = of(i);
    return values;
}

/// Of each review by `of`; as it was where neither the review nor its match was told anew. `told`: the others, among
/// them all that `base` has no value of.
template<class T, class Of>
Column<T> ofTold(const Column<T> &base, const RowMerge &merge, const std::vector<std::uint32_t> &told, const Of &of)
{
    if (merge.isInPlace() && std::all_of(told.begin(), told.end(), [&](auto i) { return base[i] == of(i); }))
        return base;
    auto values = merge.merged(base.values(), std::vector<T>(merge.added()));
    for (const auto review : told)
        values[review] = of(review);
    return values;
}

} // namespace

void lookUpOrders(Snapshot::Reviews &reviews, const Snapshot::Reviews &base, const Snapshot::Orders &orders,
    const RowMerge &merge, const ToldRows &told)
{
    const auto delayOf = [&](std::size_t i) { return orderDelayOf(reviews, orders, i); };
    const auto lineOfReview = [&](std::size_t i) { return lineOf(orders, reviews.matches, i); };
    if (told) {
        reviews.orderDelay = ofTold(base.orderDelay, merge, *told, delayOf);
        reviews.line = ofTold(base.line, merge, *told, lineOfReview);
    } else {
        reviews.orderDelay = ofAll<std::int32_t>(reviews.size(), delayOf);
        reviews.line = ofAll<std::uint32_t>(reviews.size(), lineOfReview);
    }
}

} // namespace plaudit
