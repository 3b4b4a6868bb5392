// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/orders.h"

#include "analytics/mean_tally.h"
#include "analytics/opinion_groups.h"
#include "analytics/quartiles.h"
#include "analytics/risk.h"
#include "analytics/snapshot.h"
#include "analytics/time_axis.h"
#include "domain/currency.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <bit>
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

struct GroupTally
{
    MeanTally revenue; ///< of orders
    double lines = 0.0;
    std::int64_t refunded = 0, withoutEmail = 0, customers = 0, returned = 0;
};

struct Tallies
{
    std::vector<CurrencyTally> currencies;
    std::vector<GroupTally> groups; ///< those of each currency side by side
    std::int64_t lines = 0;
    std::int64_t oldEnough = 0, reviewed = 0;

    [[nodiscard]] GroupTally &of(std::uint16_t currency, std::uint8_t group)
    {
        return groups[std::size_t(currency) * opinionGroups + group];
    }
};

template<class Use>
void eachGroup(unsigned set, const Use &use)
{
    for (; set != 0; set &= set - 1)
        use(static_cast<std::uint8_t>(std::countr_zero(set)));
}

void addToGroups(Tallies &tallies, const Snapshot::Orders &orders, std::size_t order, const OpinionMarks &marks)
{
    eachGroup(marks.ofOrder[order], [&](std::uint8_t group) {
        auto &tally = tallies.of(orders.currency[order], group);
        tally.revenue.add(orders.revenue[order]);
        tally.refunded += orders.isRefunded[order];
        tally.withoutEmail += orders.customer[order] == 0;
    });
}

/// The newest time at which an order is old enough to have been reviewed; less than any without dated orders.
qint64 oldEnoughMs(const Snapshot &snapshot)
{
    return snapshot.lastOrderMs() ? *snapshot.lastOrderMs() - reviewableDays * 86'400'000LL : Snapshot::noTime;
}

Tallies tallyOrders(const Snapshot &snapshot, const Filter &filter, const OpinionMarks &marks)
{
    const auto &orders = snapshot.orders();
    const auto &lines = snapshot.lines();
    const auto oldEnough = oldEnoughMs(snapshot);
    Tallies tallies;
    tallies.currencies.resize(snapshot.currencies().size());
    tallies.groups.resize(snapshot.currencies().size() * opinionGroups);
    for (std::size_t i = 0; i < orders.size(); ++i) {
        if (orders.isCounted[i])
            addToGroups(tallies, orders, i, marks);
        if (!holdsDay(filter, orders.day[i]))
            continue;
        auto &currency = tallies.currencies[orders.currency[i]];
        ++currency.orders;
        currency.total += orders.total[i];
        tallies.lines += orders.firstLine[i + 1] - orders.firstLine[i];
        for (auto line = orders.firstLine[i]; line < orders.firstLine[i + 1]; ++line)
            currency.units += lines.quantity[line];
        if (!orders.isCounted[i])
            continue;
        currency.revenue.add(orders.revenue[i]);
        currency.refunded += orders.isRefunded[i];
        if (orders.ms[i] != Snapshot::noTime && orders.ms[i] <= oldEnough) {
            ++tallies.oldEnough;
            tallies.reviewed += marks.isReviewed[i];
        }
    }
    return tallies;
}

void addLines(Tallies &tallies, const Snapshot &snapshot, const OpinionMarks &marks)
{
    const auto &lines = snapshot.lines();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (marks.ofLine[i] == 0)
            continue;
        const auto currency = snapshot.orders().currency[lines.order[i]];
        eachGroup(marks.ofLine[i], [&](std::uint8_t group) { tallies.of(currency, group).lines += lines.revenue[i]; });
    }
}

void addRepeats(Tallies &tallies, const Snapshot &snapshot, const OpinionMarks &marks)
{
    const auto &cases = snapshot.repeatCases();
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
        auto &tally = tallies.of(currency, group);
        ++tally.customers;
        tally.returned += cases.hasReturned[i];
    }
}

std::vector<CurrencyOrders> byCurrency(const Tallies &tallies, const std::vector<QString> &currencies)
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
        return std::tuple(-a.orders, a.currency) < std::tuple(-b.orders, b.currency);
    });
    return rows;
}

OpinionOrders figuresOf(const GroupTally &tally, std::uint8_t group, const QString &currency)
{
    const bool isRating = group < ratingGroups;
    OpinionOrders figures{.rating = isRating ? group + 1 : 0,
        .category = {},
        .currency = currency,
        .orders = tally.revenue.n(),
        .revenue = isRating ? tally.lines : tally.revenue.sum(),
        .aov = tally.revenue.mean(),
        .repeatRate = shareOf(tally.returned, tally.customers),
        .withoutEmail = tally.withoutEmail,
        .refundRate = shareOf(tally.refunded, tally.revenue.n())};
    if (!isRating)
        figures.category = static_cast<NpsCategory>(group - ratingGroups);
    return figures;
}

/// The rows of one group, most orders first.
void addGroup(
    std::vector<OpinionOrders> &rows, Tallies &tallies, std::uint8_t group, const std::vector<QString> &currencies)
{
    const auto first = static_cast<std::ptrdiff_t>(rows.size());
    for (std::size_t i = 0; i < currencies.size(); ++i) {
        const auto &tally = tallies.of(static_cast<std::uint16_t>(i), group);
        if (tally.revenue.n() > 0)
            rows.push_back(figuresOf(tally, group, currencies[i]));
    }
    std::sort(rows.begin() + first, rows.end(), [](const OpinionOrders &a, const OpinionOrders &b) {
        return std::tuple(-a.orders, a.currency) < std::tuple(-b.orders, b.currency);
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

std::optional<QDate> dayOf(std::optional<qint64> ms, const QTimeZone &zone)
{
    return ms ? std::optional(QDateTime::fromMSecsSinceEpoch(*ms, zone).date()) : std::nullopt;
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
    auto tallies = tallyOrders(snapshot, filter, marks);
    addLines(tallies, snapshot, marks);
    addRepeats(tallies, snapshot, marks);
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
        addGroup(result.byRating, tallies, group, snapshot.currencies());
    for (std::uint8_t group = ratingGroups; group < opinionGroups; ++group)
        addGroup(result.byNpsCategory, tallies, group, snapshot.currencies());
    result.coverage = shareOf(tallies.reviewed, tallies.oldEnough);
    result.timeToReview = quartilesOf(marks.delays);
    result.risk = riskOf(snapshot, marks);
    sortByOrders(result.risk, snapshot);
    result.firstOrder = dayOf(snapshot.firstOrderMs(), snapshot.timeZone());
    result.lastOrder = dayOf(snapshot.lastOrderMs(), snapshot.timeZone());
    return result;
}

} // namespace plaudit
