// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/customer_list.h"

#include "analytics/customer_sorting.h"
#include "analytics/selection.h"
#include "analytics/snapshot.h"
#include "analytics/store_conventions.h"

#include <algorithm>
#include <future>
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
    for (std::uint16_t i = 0; i < names.size(); ++i) {
        if (orders[i] > 0 && isStoreCurrency(names[i]))
            return i;
        if (std::tie(orders[best], names[i]) < std::tie(orders[i], names[best]))
            best = i;
    }
    return best;
}

// Each kind of record is counted for itself, in as few bytes for a customer as there can be: what costs time is not the
// counting but the way to a million places in memory.
struct ReviewTally
{
    std::uint32_t reviews = 0, ratings = 0;
    std::uint32_t sumAndLatest = 0; ///< of ratings: the sum · 8 + the latest
    std::uint32_t lastSecond = 0;
};

struct ResponseTally
{
    std::uint32_t responsesAndLatest = 0; ///< how many · 16 + the latest score + 1; 0 for no score
    std::uint32_t lastSecond = 0;
};

struct OrderTally
{
    double revenue = 0.0;
    std::uint32_t ordersAndOthers = 0; ///< how many · 2, and 1 where there are other currencies
    std::uint32_t lastSecond = 0;
};

// Records stand in time, so that what is written last is the latest.
std::vector<ReviewTally> countReviews(const Snapshot &snapshot, const Filter &filter, std::size_t customers)
{
    std::vector<ReviewTally> counts(customers);
    const auto &reviews = snapshot.reviews();
    const auto *customer = reviews.matches.customer.data();
    snapshot.selections().reviews(filter).eachRow([&](std::size_t i) {
        auto &count = counts[customer[i]];
        const auto rating = static_cast<unsigned>(ratingIn(reviews.facts[i]));
        ++count.reviews;
        count.ratings += rating > 0 ? 1 : 0;
        const auto latest = rating > 0 ? rating : count.sumAndLatest & 7U;
        count.sumAndLatest = ((count.sumAndLatest >> 3U) + rating) << 3U | latest;
        count.lastSecond = reviews.second[i];
    });
    return counts;
}

std::vector<ResponseTally> countResponses(const Snapshot &snapshot, const Filter &filter, std::size_t customers)
{
    std::vector<ResponseTally> counts(customers);
    const auto &responses = snapshot.responses();
    const auto *customer = responses.matches.customer.data();
    snapshot.selections().responses(filter).eachRow([&](std::size_t i) {
        auto &count = counts[customer[i]];
        const int score = responses.score[i];
        const auto latest = score >= 0 ? static_cast<unsigned>(score + 1) : count.responsesAndLatest & 15U;
        count.responsesAndLatest = ((count.responsesAndLatest >> 4U) + 1) << 4U | latest;
        count.lastSecond = responses.second[i];
    });
    return counts;
}

std::vector<OrderTally> countOrders(
    const Snapshot &snapshot, const RowRange &rows, std::uint16_t main, std::size_t customers)
{
    std::vector<OrderTally> counts(customers);
    const auto &orders = snapshot.orders();
    for (auto i = rows.first; i < rows.last; ++i) {
        auto &count = counts[orders.customer[i]];
        const bool isMain = orders.currency[i] == main;
        count.ordersAndOthers += 2;
        count.ordersAndOthers |= isMain ? 0U : 1U;
        count.revenue += isMain ? orders.revenue[i] : 0.0;
        count.lastSecond = orders.second[i];
    }
    return counts;
}

/// Those who have an order, the greatest revenue first, then by number.
std::vector<std::uint32_t> buyersByRevenue(const std::vector<OrderTally> &orders)
{
    std::vector<CustomerPlace> places;
    for (std::uint32_t customer = 1; customer < orders.size(); ++customer) {
        if (orders[customer].ordersAndOthers > 0)
            places.push_back({.key = turned(sortKeyOf(orders[customer].revenue)), .customer = customer});
    }
    sortByKey(places);
    return customersIn(places);
}

std::vector<CustomerList::OtherRevenue> otherRevenue(const Snapshot &snapshot, const RowRange &rows, std::uint16_t main)
{
    std::vector<CustomerList::OtherRevenue> revenues;
    const auto &orders = snapshot.orders();
    if (snapshot.currencies().size() < 2)
        return revenues;
    for (auto i = rows.first; i < rows.last; ++i) {
        if (orders.currency[i] != main && orders.customer[i] != 0)
            revenues.push_back({orders.customer[i], orders.currency[i], orders.revenue[i]});
    }
    return revenues;
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

CustomerRow rowOf(const ReviewTally &reviews, const ResponseTally &responses, const OrderTally &orders)
{
    return {.revenue = orders.revenue,
        .reviews = reviews.reviews,
        .ratings = reviews.ratings,
        .ratingSum = reviews.sumAndLatest >> 3U,
        .responses = responses.responsesAndLatest >> 4U,
        .orders = orders.ordersAndOthers >> 1U,
        .lastSecond = std::max({reviews.lastSecond, responses.lastSecond, orders.lastSecond}),
        .latestRating = static_cast<std::uint8_t>(reviews.sumAndLatest & 7U),
        .latestScore = static_cast<std::int8_t>(int(responses.responsesAndLatest & 15U) - 1),
        .hasOtherCurrencies = (orders.ordersAndOthers & 1U) != 0};
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
    const auto customers = std::size_t{snapshot.customers()} + 1;
    const auto main = mainCurrency(snapshot);
    const auto rows = rowsOf(filter, snapshot.orders().days, snapshot.orders().size());
    // The other half of the work is for another processor.
    auto counting = std::async(std::launch::async, [&] {
        auto counts = countOrders(snapshot, rows, main, customers);
        list.byRevenue = buyersByRevenue(counts);
        return counts;
    });
    const auto reviews = countReviews(snapshot, filter, customers);
    const auto responses = countResponses(snapshot, filter, customers);
    list.otherRevenue = otherRevenue(snapshot, rows, main);
    addUp(list.otherRevenue);
    if (!snapshot.currencies().empty())
        list.currency = snapshot.currencies()[main];
    list.withoutEmail = std::int64_t{reviews.front().reviews} + (responses.front().responsesAndLatest >> 4U);
    const auto orders = counting.get();
    list.rows.resize(customers);
    for (std::size_t customer = 1; customer < customers; ++customer) {
        const auto row = rowOf(reviews[customer], responses[customer], orders[customer]);
        list.customers += row.isThere() ? 1 : 0;
        list.withOrder += row.orders > 0 ? 1 : 0;
        list.withReview += row.reviews > 0 ? 1 : 0;
        list.withResponse += row.responses > 0 ? 1 : 0;
        list.rows[customer] = row;
        if (row.isThere() && row.orders == 0)
            list.byRevenue.push_back(static_cast<std::uint32_t>(customer));
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
