// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/customer_list.h"

#include "analytics/selection.h"
#include "analytics/snapshot.h"

#include <algorithm>
#include <tuple>

namespace plaudit
{

namespace
{

std::uint16_t mainCurrency(const Snapshot &snapshot)
{
    const auto &names = snapshot.currencies();
    std::vector<std::int64_t> orders(names.size());
    for (const auto currency : snapshot.orders().currency)
        ++orders[currency];
    std::uint16_t best = 0;
    for (std::uint16_t i = 1; i < names.size(); ++i) {
        if (std::tie(orders[best], names[i]) < std::tie(orders[i], names[best]))
            best = i;
    }
    return best;
}

void takeReviews(CustomerList &list, const Snapshot &snapshot, const Filter &filter)
{
    const auto &reviews = snapshot.reviews();
    const auto *customers = reviews.matches.customer.data();
    snapshot.selections().reviews(filter).eachRow([&](std::size_t i) {
        auto &row = list.rows[customers[i]];
        const auto rating = static_cast<unsigned>(ratingIn(reviews.facts[i]));
        ++row.reviews;
        row.ratings += rating > 0 ? 1 : 0;
        row.ratingSum += rating;
        row.latestRating = rating > 0 ? static_cast<std::uint8_t>(rating) : row.latestRating;
        row.lastSecond = std::max(row.lastSecond, reviews.second[i]);
    });
}

void takeResponses(CustomerList &list, const Snapshot &snapshot, const Filter &filter)
{
    const auto &responses = snapshot.responses();
    const auto *customers = responses.matches.customer.data();
    snapshot.selections().responses(filter).eachRow([&](std::size_t i) {
        auto &row = list.rows[customers[i]];
        ++row.responses;
        row.latestScore = responses.score[i] >= 0 ? responses.score[i] : row.latestScore;
        row.lastSecond = std::max(row.lastSecond, responses.second[i]);
    });
}

void takeOrders(CustomerList &list, const Snapshot &snapshot, const Filter &filter)
{
    const auto &orders = snapshot.orders();
    const auto main = mainCurrency(snapshot);
    const auto rows = rowsOf(filter, orders.days, orders.size());
    for (auto i = rows.first; i < rows.last; ++i) {
        auto &row = list.rows[orders.customer[i]];
        ++row.orders;
        row.lastSecond = std::max(row.lastSecond, orders.second[i]);
        if (orders.currency[i] == main) {
            row.revenue += orders.revenue[i];
        } else if (orders.customer[i] != 0) {
            row.hasOtherCurrencies = true;
            list.otherRevenue.push_back({orders.customer[i], orders.currency[i], orders.revenue[i]});
        }
    }
    if (!snapshot.currencies().empty())
        list.currency = snapshot.currencies()[main];
}

/// One entry for each customer and currency.
void addUp(std::vector<CustomerList::OtherRevenue> &revenues)
{
    const auto place = [](const CustomerList::OtherRevenue &entry) { return std::tie(entry.customer, entry.currency); };
    std::stable_sort(
        revenues.begin(), revenues.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < revenues.size(); ++i) {
        if (kept > 0 && place(revenues[kept - 1]) == place(revenues[i]))
            revenues[kept - 1].revenue += revenues[i].revenue;
        else
            revenues[kept++] = revenues[i];
    }
    revenues.resize(kept);
}

} // namespace

std::optional<double> CustomerRow::averageRating() const
{
    return ratings == 0 ? std::nullopt : std::optional(double(ratingSum) / double(ratings));
}

std::int64_t CustomerList::count(CustomerGroup group) const
{
    switch (group) {
    case CustomerGroup::All:
        return customers;
    case CustomerGroup::WithOrder:
        return withOrder;
    case CustomerGroup::WithReview:
        return withReview;
    case CustomerGroup::WithResponse:
        return withResponse;
    }
    Q_UNREACHABLE();
}

CustomerList customerList(const Snapshot &snapshot, const Filter &filter)
{
    CustomerList list;
    list.rows.resize(std::size_t{snapshot.customers()} + 1);
    takeReviews(list, snapshot, filter);
    takeResponses(list, snapshot, filter);
    takeOrders(list, snapshot, filter);
    addUp(list.otherRevenue);
    list.withoutEmail = std::int64_t{list.rows.front().reviews} + list.rows.front().responses;
    list.rows.front() = {};
    for (const auto &row : list.rows) {
        list.customers += row.isThere() ? 1 : 0;
        list.withOrder += row.orders > 0 ? 1 : 0;
        list.withReview += row.reviews > 0 ? 1 : 0;
        list.withResponse += row.responses > 0 ? 1 : 0;
    }
    return list;
}

std::vector<std::pair<QString, double>> revenuesOf(
    const Snapshot &snapshot, const CustomerList &list, std::uint32_t customer)
{
    std::vector<std::pair<QString, double>> revenues;
    if (customer >= list.rows.size() || list.rows[customer].orders == 0)
        return revenues;
    const auto &row = list.rows[customer];
    const auto others = std::equal_range(list.otherRevenue.begin(), list.otherRevenue.end(),
        CustomerList::OtherRevenue{.customer = customer},
        [](const auto &a, const auto &b) { return a.customer < b.customer; });
    for (auto other = others.first; other != others.second; ++other)
        revenues.emplace_back(snapshot.currencies()[other->currency], other->revenue);
    std::sort(revenues.begin(), revenues.end());
    if (row.revenue > 0.0 || revenues.empty())
        revenues.emplace(revenues.begin(), list.currency, row.revenue);
    return revenues;
}

} // namespace plaudit
