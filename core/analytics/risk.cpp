// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/risk.h"

#include "analytics/customer_moods.h"
#include "analytics/rating_counts.h"
#include "analytics/selection.h"
#include "analytics/snapshot.h"
#include "analytics/store_conventions.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <array>
#include <limits>
#include <span>
#include <tuple>

namespace plaudit
{

namespace
{

struct CurrencyRisk
{
    std::int64_t customers = 0;
    double exposure = 0.0;
    std::vector<bool> isCounted; ///< customers; empty before the first
};

Filter withoutTimeAndMood(Filter filter)
{
    filter.from.reset();
    filter.to.reset();
    filter.ratings.clear();
    filter.sentiments.clear();
    filter.npsCategories.clear();
    return filter;
}

KnownReviews knownReviews(const Snapshot &snapshot, const Filter &asked)
{
    using enum ReviewBit;
    const auto &reviews = snapshot.reviews();
    auto rows = ratedRows(reviews);
    keepOnly(rows, snapshot.selections().reviews(asked).bits());
    return {.part = reviews,
        .rows = std::move(rows),
        .unhappy = maskOf(OneStar) | maskOf(TwoStars),
        .repeatCase = maskOf(RepeatCase)};
}

KnownResponses knownResponses(const Snapshot &snapshot, const Filter &asked)
{
    using enum ResponseBit;
    const auto &responses = snapshot.responses();
    std::vector<BitWord> rows(wordsFor(responses.size()));
    for (const auto category : {Promoter, Passive, Detractor})
        addAll(rows, responses.set(category));
    keepOnly(rows, snapshot.selections().responses(asked).bits());
    return {.part = responses, .rows = std::move(rows), .unhappy = maskOf(Detractor), .repeatCase = maskOf(RepeatCase)};
}

/// A year before the last order, in the store's calendar.
std::uint32_t yearBefore(const Snapshot &snapshot, std::uint32_t second)
{
    const auto ago = QDateTime::fromSecsSinceEpoch(second, snapshot.timeZone()).addMonths(-12).toSecsSinceEpoch();
    return static_cast<std::uint32_t>(std::max<qint64>(ago, 1));
}

/// No order after that time is of an earlier day, even where clocks go back over midnight.
std::int32_t dayBefore(const Snapshot &snapshot, std::uint32_t second)
{
    const auto day = QDateTime::fromSecsSinceEpoch(second, snapshot.timeZone()).date();
    return static_cast<std::int32_t>(day.toJulianDay()) - 1;
}

void addExposure(std::vector<CurrencyRisk> &risks, const Snapshot &snapshot, const CustomerMoods &moods)
{
    if (snapshot.lastOrderSecond() == Snapshot::noTime)
        return;
    const auto since = yearBefore(snapshot, snapshot.lastOrderSecond());
    const auto &orders = snapshot.orders();
    const auto recent =
        orders.days.rowsOf({.first = dayBefore(snapshot, since), .last = std::numeric_limits<std::int32_t>::max()});
    // Nothing is decided for the many others.
    std::vector<std::uint32_t> unhappy(recent.size());
    std::size_t count = 0;
    for (auto i = recent.first; i < recent.last; ++i) {
        unhappy[count] = static_cast<std::uint32_t>(i);
        count += static_cast<unsigned>(orders.second[i] > since) & static_cast<unsigned>(orders.revenue[i] > 0.0) &
                 static_cast<unsigned>(moods.isUnhappy(orders.customer[i]));
    }
    for (const auto i : std::span(unhappy).first(count)) {
        auto &risk = risks[orders.currency[i]];
        risk.exposure += orders.revenue[i];
        risk.isCounted.resize(moods.customers());
        if (!risk.isCounted[orders.customer[i]])
            ++risk.customers;
        risk.isCounted[orders.customer[i]] = true;
    }
}

RiskFigures figuresOf(
    const CurrencyRisk &risk, const RepeatTally &unhappy, const RepeatTally &others, const QString &currency)
{
    RiskFigures figures{.currency = currency,
        .customers = risk.customers,
        .exposure = risk.exposure,
        .repeatUnhappy = shareOf(unhappy.returned, unhappy.customers),
        .repeatOthers = shareOf(others.returned, others.customers),
        .expectedLoss = {},
        .expectedLossCi95 = {}};
    const auto difference =
        shareDifferenceInterval(others.returned, others.customers, unhappy.returned, unhappy.customers);
    if (!difference)
        return figures;
    figures.expectedLoss = risk.exposure * (*figures.repeatOthers.value - *figures.repeatUnhappy.value);
    figures.expectedLossCi95 =
        Interval{.low = risk.exposure * difference->low, .high = risk.exposure * difference->high};
    return figures;
}

/// Most of all orders first.
void sortByOrders(std::vector<RiskFigures> &risk, const Snapshot &snapshot)
{
    if (risk.size() < 2)
        return;
    std::vector<std::int64_t> counts(snapshot.currencies().size());
    for (const auto currency : snapshot.orders().currency)
        ++counts[currency];
    QHash<QString, std::int64_t> orders;
    for (std::size_t i = 0; i < counts.size(); ++i)
        orders.insert(snapshot.currencies()[i], counts[i]);
    std::sort(risk.begin(), risk.end(), [&](const RiskFigures &a, const RiskFigures &b) {
        const auto rank = [&orders](const QString &currency) {
            return std::tuple(!isStoreCurrency(currency), -orders.value(currency), currency);
        };
        return rank(a.currency) < rank(b.currency);
    });
}

std::vector<RiskFigures> workedOut(const Snapshot &snapshot, const Filter &asked)
{
    std::vector<CurrencyRisk> risks(snapshot.currencies().size());
    const auto reviews = knownReviews(snapshot, asked);
    const auto responses = knownResponses(snapshot, asked);
    const CustomerMoods moods(snapshot, reviews, responses);
    addExposure(risks, snapshot, moods);
    std::vector<RiskFigures> figures;
    for (std::size_t i = 0; i < risks.size(); ++i) {
        const auto &unhappy = moods.of(i, Mood::Unhappy);
        const auto &others = moods.of(i, Mood::Other);
        if (risks[i].customers + unhappy.customers + others.customers > 0)
            figures.push_back(figuresOf(risks[i], unhappy, others, snapshot.currencies()[i]));
    }
    sortByOrders(figures, snapshot);
    return figures;
}

} // namespace

std::vector<RiskFigures> riskOf(const Snapshot &snapshot, const Filter &filter)
{
    const auto asked = withoutTimeAndMood(filter);
    return *snapshot.selections().figures<std::vector<RiskFigures>>(asked, [&] { return workedOut(snapshot, asked); });
}

} // namespace plaudit
