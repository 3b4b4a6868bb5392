// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/orders.h"

#include "analytics/mean_tally.h"
#include "analytics/opinion_groups.h"
#include "analytics/quartiles.h"
#include "analytics/risk.h"
#include "analytics/snapshot.h"
#include "domain/currency.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <limits>
#include <tuple>

namespace plaudit
{

namespace
{

struct CurrencyTally
{
    std::int64_t orders = 0, units = 0, total = 0, refunded = 0;
    MeanTally revenue; ///< of counted orders
};

struct RepeatTally
{
    std::int64_t customers = 0, returned = 0;
};

struct OrderTallies
{
    std::vector<CurrencyTally> currencies;
    std::int64_t lines = 0;
    std::int64_t oldEnough = 0, reviewed = 0;
};

/// Orders of the filter's dates.
RowRange chosenOrders(const Snapshot::Orders &orders, const Filter &filter)
{
    if (!filter.from && !filter.to)
        return {.first = 0, .last = orders.size()};
    DayRange range{.first = noDay + 1, .last = std::numeric_limits<std::int32_t>::max()};
    if (filter.from)
        range.first = static_cast<std::int32_t>(filter.from->toJulianDay());
    if (filter.to)
        range.last = static_cast<std::int32_t>(filter.to->toJulianDay());
    return orders.days.rowsOf(range);
}

/// The newest time at which an order is old enough to have been reviewed; noTime without dated orders.
std::uint32_t oldEnough(const Snapshot &snapshot)
{
    constexpr std::uint32_t reviewableSeconds = reviewableDays * 86'400U;
    return std::max(snapshot.lastOrderSecond(), reviewableSeconds) - reviewableSeconds;
}

OrderTallies tallyOrders(const Snapshot &snapshot, const Filter &filter, const OpinionMarks &marks)
{
    const auto &orders = snapshot.orders();
    const auto newest = oldEnough(snapshot);
    const auto rows = chosenOrders(orders, filter);
    OrderTallies tallies;
    tallies.currencies.resize(snapshot.currencies().size());
    for (auto i = rows.first; i < rows.last; ++i) {
        auto &currency = tallies.currencies[orders.currency[i]];
        ++currency.orders;
        currency.total += orders.total[i];
        currency.units += orders.units[i];
        if (!orders.isCounted(i))
            continue;
        currency.revenue.add(orders.revenue[i]);
        currency.refunded += orders.isRefunded(i);
        if (orders.second[i] != Snapshot::noTime && orders.second[i] <= newest) {
            ++tallies.oldEnough;
            tallies.reviewed += marks.isReviewed[i];
        }
    }
    if (!rows.isEmpty())
        tallies.lines = std::int64_t{orders.firstLine[rows.last]} - orders.firstLine[rows.first];
    return tallies;
}

/// The groups of each currency side by side.
std::vector<RepeatTally> tallyRepeats(const Snapshot &snapshot, const OpinionMarks &marks)
{
    const auto &cases = snapshot.repeatCases();
    std::vector<RepeatTally> tallies(marks.tallies.size());
    std::uint32_t customer = 0;
    std::uint16_t currency = 0;
    unsigned seen = 0;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        if (cases.customer[i] != customer || cases.currency[i] != currency)
            seen = 0;
        customer = cases.customer[i];
        currency = cases.currency[i];
        const auto group = marks.group[cases.opinion[i]];
        if (group == noGroup || (seen >> group & 1U))
            continue;
        seen |= 1U << group;
        auto &tally = tallies[std::size_t{currency} * opinionGroups + group];
        ++tally.customers;
        tally.returned += cases.hasReturned[i];
    }
    return tallies;
}

std::vector<CurrencyOrders> byCurrency(const OrderTallies &tallies, const std::vector<QString> &currencies)
{
    std::vector<CurrencyOrders> rows;
    for (std::size_t i = 0; i < currencies.size(); ++i) {
        const auto &tally = tallies.currencies[i];
        if (tally.orders > 0)
            rows.push_back({.currency = currencies[i],
                .orders = tally.orders,
                .units = tally.units,
                .total = inUnits(tally.total, currencies[i]),
                .counted = tally.revenue.n(),
                .revenue = tally.revenue.sum(),
                .aov = tally.revenue.mean(),
                .refundRate = shareOf(tally.refunded, tally.revenue.n())});
    }
    std::sort(rows.begin(), rows.end(), [](const CurrencyOrders &a, const CurrencyOrders &b) {
        return std::tie(b.orders, a.currency) < std::tie(a.orders, b.currency);
    });
    return rows;
}

OpinionOrders figuresOf(
    const GroupTally &tally, const RepeatTally &repeats, std::uint8_t group, const QString &currency)
{
    const bool isRating = group < ratingGroups;
    OpinionOrders figures{.rating = isRating ? group + 1 : 0,
        .category = {},
        .currency = currency,
        .orders = tally.revenue.n(),
        .revenue = isRating ? tally.lines : tally.revenue.sum(),
        .aov = tally.revenue.mean(),
        .repeatRate = shareOf(repeats.returned, repeats.customers),
        .withoutEmail = tally.withoutEmail,
        .refundRate = shareOf(tally.refunded, tally.revenue.n())};
    if (!isRating)
        figures.category = static_cast<NpsCategory>(group - ratingGroups);
    return figures;
}

/// The rows of one group, most orders first.
void addGroup(std::vector<OpinionOrders> &rows, const OpinionMarks &marks, const std::vector<RepeatTally> &repeats,
    std::uint8_t group, const std::vector<QString> &currencies)
{
    const auto first = static_cast<std::ptrdiff_t>(rows.size());
    for (std::size_t i = 0; i < currencies.size(); ++i) {
        const auto at = i * opinionGroups + group;
        if (marks.tallies[at].revenue.n() > 0)
            rows.push_back(figuresOf(marks.tallies[at], repeats[at], group, currencies[i]));
    }
    std::sort(rows.begin() + first, rows.end(), [](const OpinionOrders &a, const OpinionOrders &b) {
        return std::tie(b.orders, a.currency) < std::tie(a.orders, b.currency);
    });
}

/// Most of all orders first.
void sortByOrders(std::vector<RiskFigures> &risk, const Snapshot &snapshot)
{
    std::vector<std::int64_t> counts(snapshot.currencies().size());
    for (const auto currency : snapshot.orders().currency)
        ++counts[currency];
    QHash<QString, std::int64_t> orders;
    for (std::size_t i = 0; i < counts.size(); ++i)
        orders.insert(snapshot.currencies()[i], counts[i]);
    std::sort(risk.begin(), risk.end(), [&](const RiskFigures &a, const RiskFigures &b) {
        return std::tuple(-orders.value(a.currency), a.currency) < std::tuple(-orders.value(b.currency), b.currency);
    });
}

std::optional<QDate> dayOf(std::uint32_t second, const QTimeZone &zone)
{
    if (second == Snapshot::noTime)
        return {};
    return QDateTime::fromSecsSinceEpoch(second, zone).date();
}

} // namespace

double orderRevenue(const Snapshot &snapshot, std::size_t index)
{
    return snapshot.orders().revenue[index];
}

double lineRevenue(const Snapshot &snapshot, std::size_t line)
{
    return snapshot.lines().revenue[line];
}

OrdersMetrics orders(const Snapshot &snapshot, const Filter &filter)
{
    const auto marks = markOpinions(snapshot, filter);
    const auto tallies = tallyOrders(snapshot, filter, marks);
    const auto repeats = tallyRepeats(snapshot, marks);
    OrdersMetrics result;
    result.byCurrency = byCurrency(tallies, snapshot.currencies());
    for (const auto &currency : result.byCurrency) {
        result.orders += currency.orders;
        result.units += currency.units;
    }
    result.lines = tallies.lines;
    result.reviews = matchCounts(marks.reviews);
    result.responses = matchCounts(marks.responses);
    for (std::uint8_t group = ratingGroups; group-- > 0;)
        addGroup(result.byRating, marks, repeats, group, snapshot.currencies());
    for (std::uint8_t group = ratingGroups; group < opinionGroups; ++group)
        addGroup(result.byNpsCategory, marks, repeats, group, snapshot.currencies());
    result.coverage = shareOf(tallies.reviewed, tallies.oldEnough);
    result.timeToReview = quartilesOf(marks.delays);
    result.risk = riskOf(snapshot, filter);
    sortByOrders(result.risk, snapshot);
    result.firstOrder = dayOf(snapshot.firstOrderSecond(), snapshot.timeZone());
    result.lastOrder = dayOf(snapshot.lastOrderSecond(), snapshot.timeZone());
    return result;
}

} // namespace plaudit
