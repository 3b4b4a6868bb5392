// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/orders.h"

#include "analytics/opinion_groups.h"
#include "analytics/order_tallies.h"
#include "analytics/quartiles.h"
#include "analytics/risk.h"
#include "analytics/snapshot.h"
#include "domain/currency.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <array>
#include <future>
#include <tuple>

namespace plaudit
{

namespace
{

struct RepeatTally
{
    std::int64_t customers = 0, returned = 0;
};

/// The groups of each currency side by side.
std::vector<RepeatTally> tallyRepeats(const Snapshot &snapshot, const OpinionMarks &marks)
{
    using Cases = Snapshot::RepeatCases;
    // One place more for what is of no group, so that nothing has to be decided for a single case.
    struct Counts
    {
        std::array<std::array<std::int64_t, 2>, opinionGroups + 1> byReturn{};
    };
    std::vector<Counts> counts(snapshot.currencies().size());
    const bool hasOneCurrency = counts.size() == 1;
    auto *ofCurrency = counts.data();
    unsigned seen = 0;
    for (const auto word : snapshot.repeatCases().word) {
        const auto opinion = word & Cases::opinionMask;
        const bool isOfNextCurrency = (word & Cases::isOfNextCurrency) != 0;
        if (!hasOneCurrency && isOfNextCurrency)
            ofCurrency = &counts[snapshot.orders().currency[orderOf(snapshot, opinion)]];
        seen = isOfNextCurrency ? 0U : seen;
        const auto group = marks.group[opinion];
        ofCurrency->byReturn[group][(word & Cases::hasReturned) != 0] += ~(seen >> group) & 1U;
        seen |= 1U << group;
    }
    std::vector<RepeatTally> tallies;
    for (const auto &currency : counts) {
        for (std::size_t group = 0; group < opinionGroups; ++group) {
            const auto &[others, returned] = currency.byReturn[group];
            tallies.push_back({.customers = others + returned, .returned = returned});
        }
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
void addGroup(std::vector<OpinionOrders> &rows, const OrderTallies &tallies, const std::vector<RepeatTally> &repeats,
    std::uint8_t group, const std::vector<QString> &currencies)
{
    const auto first = static_cast<std::ptrdiff_t>(rows.size());
    for (std::size_t i = 0; i < currencies.size(); ++i) {
        const auto at = i * opinionGroups + group;
        if (tallies.groups[at].revenue.n() > 0)
            rows.push_back(figuresOf(tallies.groups[at], repeats[at], group, currencies[i]));
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
    // The other half of the work is for another processor.
    auto risk = std::async(std::launch::async, [&] { return riskOf(snapshot, filter); });
    const auto marks = markOpinions(snapshot, filter);
    auto timeToReview = std::async(std::launch::async, [&] { return quartilesOf(marks.delays); });
    auto repeating = std::async(std::launch::async, [&] { return tallyRepeats(snapshot, marks); });
    const auto tallies = tallyOrders(snapshot, filter, marks);
    const auto repeats = repeating.get();
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
        addGroup(result.byRating, tallies, repeats, group, snapshot.currencies());
    for (std::uint8_t group = ratingGroups; group < opinionGroups; ++group)
        addGroup(result.byNpsCategory, tallies, repeats, group, snapshot.currencies());
    result.coverage = shareOf(tallies.reviewed, tallies.oldEnough);
    result.timeToReview = timeToReview.get();
    result.risk = risk.get();
    sortByOrders(result.risk, snapshot);
    result.firstOrder = dayOf(snapshot.firstOrderSecond(), snapshot.timeZone());
    result.lastOrder = dayOf(snapshot.lastOrderSecond(), snapshot.timeZone());
    return result;
}

} // namespace plaudit
