// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/customer_list.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace plaudit
{

namespace
{

struct Place
{
    std::uint64_t key = 0;
    std::uint32_t customer = 0;
};

constexpr auto last = std::numeric_limits<std::uint64_t>::max();

bool isIn(CustomerGroup group, const CustomerRow &row)
{
    switch (group) {
    case CustomerGroup::All:
        return row.isThere();
    case CustomerGroup::WithOrder:
        return row.orders > 0;
    case CustomerGroup::WithReview:
        return row.reviews > 0;
    case CustomerGroup::WithResponse:
        return row.responses > 0;
    }
    Q_UNREACHABLE();
}

/// Numbers that are not below 0 stand in the order of their bits.
std::uint64_t bitsOf(double value)
{
    return std::bit_cast<std::uint64_t>(std::max(value, 0.0));
}

std::optional<std::uint64_t> valueOf(const CustomerRow &row, CustomerColumn column)
{
    switch (column) {
    case CustomerColumn::Reviews:
        return row.reviews;
    case CustomerColumn::AverageRating:
        return row.ratings == 0 ? std::nullopt : std::optional(bitsOf(double(row.ratingSum) / double(row.ratings)));
    case CustomerColumn::LatestRating:
        return row.latestRating == 0 ? std::nullopt : std::optional<std::uint64_t>(row.latestRating);
    case CustomerColumn::Responses:
        return row.responses;
    case CustomerColumn::LatestScore:
        return row.latestScore < 0 ? std::nullopt
                                   : std::optional<std::uint64_t>(static_cast<std::uint8_t>(row.latestScore));
    case CustomerColumn::Orders:
        return row.orders;
    case CustomerColumn::Revenue:
        return row.orders == 0 ? std::nullopt : std::optional(bitsOf(row.revenue));
    case CustomerColumn::LastActivity:
        return row.lastSecond == 0 ? std::nullopt : std::optional<std::uint64_t>(row.lastSecond);
    }
    Q_UNREACHABLE();
}

void setKeys(std::vector<Place> &places, const CustomerList &list, CustomerColumn column, bool isDescending)
{
    for (auto &place : places) {
        const auto value = valueOf(list.rows[place.customer], column);
        // No value is as great as `last`, so that a turned one isn't 0 − 1 either.
        place.key = !value ? last : isDescending ? last - 1 - *value : *value;
    }
}

/// Stable, by the digits in which any two keys differ.
void sortByKey(std::vector<Place> &places)
{
    constexpr unsigned digitBits = 11;
    constexpr std::uint64_t digitMask = (1U << digitBits) - 1;
    std::uint64_t differing = 0;
    for (const auto &place : places)
        differing |= place.key ^ places.front().key;
    std::vector<Place> sorted(places.size());
    for (unsigned shift = 0; shift < 64; shift += digitBits) {
        if ((differing >> shift & digitMask) == 0)
            continue;
        std::array<std::uint32_t, digitMask + 1> starts{};
        for (const auto &place : places)
            ++starts[place.key >> shift & digitMask];
        std::uint32_t sum = 0;
        for (auto &start : starts)
            sum += std::exchange(start, sum);
        for (const auto &place : places)
            sorted[starts[place.key >> shift & digitMask]++] = place;
        places.swap(sorted);
    }
}

} // namespace

std::vector<std::uint32_t> sortedCustomers(
    const CustomerList &list, CustomerGroup group, CustomerColumn column, bool isDescending)
{
    std::vector<Place> places;
    places.reserve(static_cast<std::size_t>(list.count(group)));
    for (std::uint32_t customer = 1; customer < list.rows.size(); ++customer) {
        if (isIn(group, list.rows[customer]))
            places.push_back({.customer = customer});
    }
    setKeys(places, list, CustomerColumn::Revenue, true);
    sortByKey(places);
    if (column != CustomerColumn::Revenue || !isDescending) {
        setKeys(places, list, column, isDescending);
        sortByKey(places);
    }
    std::vector<std::uint32_t> customers(places.size());
    std::transform(places.begin(), places.end(), customers.begin(), [](const Place &place) { return place.customer; });
    return customers;
}

} // namespace plaudit
