// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/customer_list.h"
#include "analytics/customer_sorting.h"

namespace plaudit
{

namespace
{

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

std::optional<std::uint64_t> valueOf(const CustomerRow &row, CustomerColumn column)
{
    switch (column) {
    case CustomerColumn::Reviews:
        return row.reviews;
    case CustomerColumn::AverageRating:
        return row.ratings == 0 ? std::nullopt : std::optional(sortKeyOf(double(row.ratingSum) / double(row.ratings)));
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
        return row.orders == 0 ? std::nullopt : std::optional(sortKeyOf(row.revenue));
    case CustomerColumn::LastActivity:
        return row.lastSecond == 0 ? std::nullopt : std::optional<std::uint64_t>(row.lastSecond);
    }
    Q_UNREACHABLE();
}

void setKeys(std::vector<CustomerPlace> &places, const CustomerList &list, CustomerColumn column, bool isDescending)
{
    for (auto &place : places) {
        const auto value = valueOf(list.rows[place.customer], column);
        place.key = !value ? CustomerPlace::last : isDescending ? turned(*value) : *value;
    }
}

} // namespace

std::vector<std::uint32_t> sortedCustomers(
    const CustomerList &list, CustomerGroup group, CustomerColumn column, bool isDescending)
{
    const bool isByRevenue = column == CustomerColumn::Revenue && isDescending;
    if (isByRevenue && group == CustomerGroup::All)
        return list.byRevenue;
    std::vector<CustomerPlace> places;
    places.reserve(list.byRevenue.size());
    for (const auto customer : list.byRevenue) {
        if (isIn(group, list.rows[customer]))
            places.push_back({.customer = customer});
    }
    if (!isByRevenue) {
        setKeys(places, list, column, isDescending);
        sortByKey(places);
    }
    return customersIn(places);
}

} // namespace plaudit
