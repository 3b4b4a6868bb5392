// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace plaudit
{

class Snapshot;

/// What a filter chooses of one customer: reviews and responses by all of it, orders by its dates. Times are seconds
/// since 1970, UTC; 0 is none.
struct CustomerRow
{
    double revenue = 0.0; ///< in CustomerList::currency
    std::uint32_t reviews = 0;
    std::uint32_t ratings = 0, ratingSum = 0; ///< of the reviews that have one
    std::uint32_t responses = 0;
    std::uint32_t orders = 0; ///< as imported, cancelled ones too
    std::uint32_t lastSecond = 0;
    std::uint8_t latestRating = 0; ///< 1–5; 0: none
    std::int8_t latestScore = -1;  ///< 0–10; −1: none
    bool hasOtherCurrencies = false;

    [[nodiscard]] bool isThere() const { return reviews + responses + orders > 0; }
    [[nodiscard]] std::optional<double> averageRating() const;
};

/// Which of a filter's customers.
enum class CustomerGroup { All, WithOrder, WithReview, WithResponse };

struct CustomerList
{
    /// Money of one customer in another currency than the list's.
    struct OtherRevenue
    {
        std::uint32_t customer = 0;
        std::uint16_t currency = 0; ///< index into Snapshot::currencies()
        double revenue = 0.0;
    };

    QString currency; ///< the store's, see StoreConventions, else of most imported orders; empty without orders
    std::vector<CustomerRow> rows;          ///< by customer number; [0] is nobody's and stays empty
    std::vector<OtherRevenue> otherRevenue; ///< by customer, then currency
    /// Those who are there, as sortedCustomers() gives them by revenue, the greatest first.
    std::vector<std::uint32_t> byRevenue;
    std::int64_t customers = 0, withOrder = 0, withReview = 0, withResponse = 0;
    std::int64_t withoutEmail = 0; ///< as CustomerMetrics

    [[nodiscard]] std::int64_t count(CustomerGroup group) const;
};

/// The customers of a filter, as customers() counts them. Pure.
[[nodiscard]] CustomerList customerList(const Snapshot &snapshot, const Filter &filter);

/// A customer's money, the list's currency first, then the others by their code; currencies are never added up. Empty
/// without orders.
[[nodiscard]] std::vector<std::pair<QString, double>> revenuesOf(
    const Snapshot &snapshot, const CustomerList &list, std::uint32_t customer);

enum class CustomerColumn {
    Reviews,
    AverageRating,
    LatestRating,
    Responses,
    LatestScore,
    Orders,
    Revenue,
    LastActivity
};

/// Numbers of the group's customers, sorted by a column; those without a value there come last whichever way. Equal
/// ones by their revenue, the greatest first, and then by number.
[[nodiscard]] std::vector<std::uint32_t> sortedCustomers(
    const CustomerList &list, CustomerGroup group, CustomerColumn column, bool isDescending);

} // namespace plaudit
