// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/low_ratings.h"

#include "analytics/selection.h"
#include "analytics/snapshot.h"

#include <QHash>

#include <algorithm>

namespace plaudit
{

namespace
{

constexpr int highestLowRating = 2;

/// The filter with no other ratings than low ones; nothing where it asks for others alone.
std::optional<Filter> ofLowRatings(const Filter &filter)
{
    auto low = filter;
    low.ratings.clear();
    for (int rating = lowestRating; rating <= highestLowRating; ++rating) {
        if (filter.ratings.isEmpty() || filter.ratings.contains(rating))
            low.ratings += rating;
    }
    return low.ratings.isEmpty() ? std::nullopt : std::optional(low);
}

/// Indices of reviews, the newest first.
std::vector<std::size_t> newestOf(const Selection &selection, std::size_t most)
{
    std::vector<std::size_t> indices;
    for (auto row = selection.rows.last; row > selection.rows.first && indices.size() < most; --row) {
        if (holdsRow(selection.bits(), row - 1))
            indices.push_back(row - 1);
    }
    return indices;
}

/// What each of these customers bought in the currency.
QHash<std::uint32_t, double> revenueOf(
    const Snapshot &snapshot, const std::vector<std::size_t> &reviews, const QString &currency)
{
    QHash<std::uint32_t, double> revenue;
    std::vector<bool> isWanted(std::size_t{snapshot.customers()} + 1);
    for (const auto review : reviews) {
        if (const auto customer = snapshot.reviews().matches.customer[review]; customer != 0) {
            revenue.insert(customer, 0.0);
            isWanted[customer] = true;
        }
    }
    const auto &currencies = snapshot.currencies();
    const auto known = std::find(currencies.begin(), currencies.end(), currency);
    if (known == currencies.end())
        return revenue;
    const auto number = known - currencies.begin();
    const auto &orders = snapshot.orders();
    for (std::size_t order = 0; order < orders.size(); ++order) {
        const auto customer = orders.customer[order];
        if (isWanted[customer] && orders.currency[order] == number && orders.isCounted(order))
            revenue[customer] += orders.revenue[order];
    }
    return revenue;
}

} // namespace

std::vector<LowRating> lowRatingsByWorth(
    const Snapshot &snapshot, const Filter &filter, const QString &currency, std::size_t most)
{
    const auto low = ofLowRatings(filter);
    if (!low)
        return {};
    const auto newest = newestOf(snapshot.selections().reviews(*low), most);
    const auto revenue = revenueOf(snapshot, newest, currency);
    std::vector<LowRating> ratings;
    ratings.reserve(newest.size());
    for (const auto review : newest) {
        const auto customer = snapshot.reviews().matches.customer[review];
        ratings.push_back({.row = static_cast<qint64>(snapshot.reviews().row[review]),
            .revenue = customer == 0 ? std::nullopt : std::optional(revenue.value(customer))});
    }
    std::stable_sort(ratings.begin(), ratings.end(),
        [](const LowRating &a, const LowRating &b) { return a.revenue.value_or(-1.0) > b.revenue.value_or(-1.0); });
    return ratings;
}

} // namespace plaudit
