// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "analytics/share.h"
#include "analytics/statistics.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace plaudit
{

class Snapshot;
struct ComparedFilters;

/// A mean with its interval; both empty where n is too small for them (0, below 2).
struct Mean
{
    std::int64_t n = 0;
    std::optional<double> value;
    std::optional<Interval> ci95;
    std::optional<double> standardError; ///< s/√n; empty as `ci95` is
};

/// Orders of one currency. Money in its units.
struct CurrencyOrders
{
    QString currency;
    std::int64_t orders = 0, units = 0; ///< all, as they were imported
    double total = 0.0;                 ///< of all: the files' own totals, tax and shipping included
    std::int64_t counted = 0;           ///< without cancelled, voided and test orders: the n of what follows
    double revenue = 0.0;               ///< see orderRevenue()
    Mean aov;
    Share refundRate;
};

/// What the customers of one group of opinions bought, in one currency.
struct OpinionOrders
{
    int rating = 0; ///< 1–5; 0 where the group is of an NPS category
    std::optional<NpsCategory> category;
    QString currency;
    std::int64_t orders = 0;       ///< different counted orders that the group's opinions are matched to
    double revenue = 0.0;          ///< of a rating: of the different matched lines; of a category: of the orders
    Mean aov;                      ///< of those orders
    Share repeatRate;              ///< of customers; n: those whose time was over; see orders()
    std::int64_t withoutEmail = 0; ///< orders of the group left out of the repeat rate for want of an email
    Share refundRate;
};

/// How the opinions of one kind were tied to orders.
struct MatchCounts
{
    std::int64_t orderLine = 0, order = 0, customerProduct = 0, ambiguous = 0, none = 0;

    [[nodiscard]] std::int64_t matched() const { return orderLine + order + customerProduct; }
    [[nodiscard]] std::int64_t total() const { return matched() + ambiguous + none; }
};

/// By linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, as R and spreadsheets do).
struct Quartiles
{
    std::int64_t n = 0;
    std::optional<double> lower, median, upper; ///< days; empty without data
};

/// What unhappy customers are worth, in one currency. What counts is the newest NPS answer and the newest rating of a
/// customer; each of detractor and 1–2★ makes unhappy.
struct RiskFigures
{
    QString currency;
    std::int64_t customers = 0; ///< whose latest NPS is detractor or latest rating 1–2★, with revenue in that year
    double exposure = 0.0;      ///< their revenue in the last 12 months of the data
    /// The repeat rates of customers who are unhappy, from their unhappy opinions, and of those who aren't, from their
    /// other ones; of matched opinions.
    Share repeatUnhappy, repeatOthers;
    std::optional<double> expectedLoss;       ///< exposure · (rate of the others − rate of the unhappy)
    std::optional<Interval> expectedLossCi95; ///< by shareDifferenceInterval(), times the exposure
};

/// How long after an opinion another order counts as a return.
inline constexpr int repeatDays = 90;
/// An order this much older than the newest is old enough to have been reviewed.
inline constexpr int reviewableDays = 60;

/// What was bought, whatever was said of it, and what is at risk.
struct OrderTotals
{
    std::int64_t orders = 0, lines = 0, units = 0; ///< all, as they were imported
    std::vector<CurrencyOrders> byCurrency;        ///< most orders first
    std::vector<RiskFigures> risk;                 ///< by currency, as byCurrency
};

/// The Orders page.
struct OrdersMetrics : OrderTotals
{
    MatchCounts reviews, responses;
    std::vector<OpinionOrders> byRating;      ///< 5★ first, in each rating most orders first
    std::vector<OpinionOrders> byNpsCategory; ///< promoters first
    /// Counted orders with a review / counted orders old enough: nobody is asked for a review of a cancelled one.
    Share coverage;
    Quartiles timeToReview;                     ///< order to review, in days
    std::optional<QDate> firstOrder, lastOrder; ///< of all imported orders
};

/// What the customer paid for goods, by goodsOf() and RevenueRule, in units of the currency; 0 of an order that is
/// cancelled, voided or a test. `index` is into Snapshot::orders().
[[nodiscard]] double orderRevenue(const Snapshot &snapshot, std::size_t index);
/// A line's own part of it: by its share of price·quantity − discount among the order's lines, equal parts where all
/// are 0.
[[nodiscard]] double lineRevenue(const Snapshot &snapshot, std::size_t line);

/// The filter's dates choose opinions by their own dates and, in `orders`, `lines`, `units`, `byCurrency` and
/// `coverage`, orders by theirs (and reviews of any date there); its other conditions choose opinions. Repeat and
/// exposure look at all imported orders. `risk` looks at opinions of all dates and leaves out what the filter says of
/// ratings, sentiments and NPS categories, since the newest opinion is asked for.
///
/// The repeat rate is one of customers: of a customer's opinions in the group the earliest is taken, by the later of
/// its order's and its own time, if repeatDays had passed before the last imported order; the customer returned if
/// another counted order of theirs, in whatever currency, came after that time and at most repeatDays later. Opinions
/// on orders that don't count are left out, and so are those on orders without an email, whoever gave them: further
/// orders of such a customer could not be told from others'. Elsewhere an opinion's customer is its order's, else that
/// of its own email. Pure.
[[nodiscard]] OrdersMetrics orders(const Snapshot &snapshot, const Filter &filter);
/// The same figures without those that opinions divide: sooner.
[[nodiscard]] OrderTotals orderTotals(const Snapshot &snapshot, const Filter &filter);

/// orders() of a time and of the one it is compared with.
struct ComparedOrders
{
    OrdersMetrics now, before;
};
/// Sooner than one after the other: both on two processors, and what doesn't depend on the dates once.
[[nodiscard]] ComparedOrders comparedOrders(const Snapshot &snapshot, const ComparedFilters &filters);

} // namespace plaudit
