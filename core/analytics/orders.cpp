// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/orders.h"

#include "analytics/comparison.h"
#include "analytics/match_outcomes.h"
#include "analytics/opinion_groups.h"
#include "analytics/order_tallies.h"
#include "analytics/quartiles.h"
#include "analytics/repeats.h"
#include "analytics/risk.h"
#include "analytics/selection.h"
#include "analytics/side_by_side.h"
#include "analytics/snapshot.h"
#include "analytics/store_conventions.h"
#include "domain/currency.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace plaudit
{

namespace
{

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
        const bool isFirstA = isStoreCurrency(a.currency), isFirstB = isStoreCurrency(b.currency);
        return std::tie(isFirstB, b.orders, a.currency) < std::tie(isFirstA, a.orders, b.currency);
    });
    return rows;
}

OrderTotals totalsOf(const OrderTallies &tallies, const Snapshot &snapshot, const Filter &filter)
{
    OrderTotals totals;
    totals.byCurrency = byCurrency(tallies, snapshot.currencies());
    for (const auto &currency : totals.byCurrency) {
        totals.orders += currency.orders;
        totals.units += currency.units;
    }
    totals.lines = tallies.lines;
    totals.risk = riskOf(snapshot, filter);
    return totals;
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
        const bool isFirstA = isStoreCurrency(a.currency), isFirstB = isStoreCurrency(b.currency);
        return std::tie(isFirstB, b.orders, a.currency) < std::tie(isFirstA, a.orders, b.currency);
    });
}

std::optional<QDate> dayOf(std::uint32_t second, const QTimeZone &zone)
{
    if (second == Snapshot::noTime)
        return {};
    return QDateTime::fromSecsSinceEpoch(second, zone).date();
}

/// The figures of one filter, in pieces that don't need each other.
class OrdersWork
{
public:
    OrdersWork(const Snapshot &snapshot, const Filter &filter)
        : m_snapshot(snapshot)
        , m_filter(filter)
        , m_reviews(snapshot.selections().reviews(filter))
        , m_responses(snapshot.selections().responses(filter))
    {}

    void tallyOrders() { m_tallies = plaudit::tallyOrders(m_snapshot, m_filter, markOpinions(m_snapshot, m_filter)); }
    void tallyRepeats() { m_repeats = plaudit::tallyRepeats(m_snapshot, m_reviews, m_responses); }
    void rankDelays() { m_timeToReview = quartilesOf(m_snapshot.reviews().orderDelay.values(), m_reviews); }
    void countMatches()
    {
        m_matchedReviews = matchCounts(countOutcomes(m_snapshot.reviews().matches, m_reviews));
        m_matchedResponses = matchCounts(countOutcomes(m_snapshot.responses().matches, m_responses));
    }
    /// Kept for as long as the snapshot, whatever the filter's dates.
    void findRisk() const { (void)riskOf(m_snapshot, m_filter); }

    /// After all pieces.
    [[nodiscard]] OrdersMetrics result() const;

private:
    const Snapshot &m_snapshot;
    const Filter &m_filter;
    Selection m_reviews, m_responses;
    OrderTallies m_tallies;
    std::vector<RepeatTally> m_repeats;
    Quartiles m_timeToReview;
    MatchCounts m_matchedReviews, m_matchedResponses;
};

OrdersMetrics OrdersWork::result() const
{
    const auto &currencies = m_snapshot.currencies();
    OrdersMetrics result{totalsOf(m_tallies, m_snapshot, m_filter)};
    result.reviews = m_matchedReviews;
    result.responses = m_matchedResponses;
    for (std::uint8_t group = ratingGroups; group-- > 0;)
        addGroup(result.byRating, m_tallies, m_repeats, group, currencies);
    for (std::uint8_t group = ratingGroups; group < opinionGroups; ++group)
        addGroup(result.byNpsCategory, m_tallies, m_repeats, group, currencies);
    result.coverage = shareOf(m_tallies.reviewed, m_tallies.oldEnough);
    result.timeToReview = m_timeToReview;
    result.firstOrder = dayOf(m_snapshot.firstOrderSecond(), m_snapshot.timeZone());
    result.lastOrder = dayOf(m_snapshot.lastOrderSecond(), m_snapshot.timeZone());
    return result;
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
    OrdersWork work(snapshot, filter);
    sideBySide({[&] { work.tallyOrders(); }, [&] { work.findRisk(); }, [&] { work.tallyRepeats(); },
        [&] { work.rankDelays(); }, [&] { work.countMatches(); }});
    return work.result();
}

OrderTotals orderTotals(const Snapshot &snapshot, const Filter &filter)
{
    return totalsOf(tallyOrders(snapshot, filter), snapshot, filter);
}

ComparedOrders comparedOrders(const Snapshot &snapshot, const ComparedFilters &filters)
{
    OrdersWork now(snapshot, filters.now), before(snapshot, filters.before);
    sideBySide({[&] { now.findRisk(); }, [&] { now.tallyOrders(); }, [&] { before.tallyOrders(); },
        [&] { now.tallyRepeats(); }, [&] { before.tallyRepeats(); }, [&] { now.rankDelays(); },
        [&] { before.rankDelays(); }, [&] { now.countMatches(); }, [&] { before.countMatches(); }});
    return {.now = now.result(), .before = before.result()};
}

} // namespace plaudit
