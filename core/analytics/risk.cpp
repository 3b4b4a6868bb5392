// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/risk.h"

#include <QDateTime>

namespace plaudit
{

namespace
{

struct RepeatCount
{
    std::int64_t customers = 0, returned = 0;

    [[nodiscard]] Share share() const { return shareOf(returned, customers); }
};

struct CurrencyRisk
{
    std::int64_t customers = 0;
    double exposure = 0.0;
    RepeatCount unhappy, others;
    std::vector<bool> isCounted; ///< customers; empty before the first
};

/// Of each customer, from 1: by the newest rating and the newest score.
std::vector<Mood> moodsOf(const Snapshot &snapshot, const OpinionMarks &marks)
{
    const auto &opinions = snapshot.customerOpinions();
    std::vector<Mood> moods(std::size_t(snapshot.customers()) + 1, Mood::Unknown);
    for (std::size_t i = 0; i < opinions.size();) {
        const auto customer = opinions.customer[i];
        auto rating = Mood::Unknown;
        auto score = Mood::Unknown;
        for (; i < opinions.size() && opinions.customer[i] == customer; ++i) {
            const auto mood = marks.mood[opinions.opinion[i]];
            if (mood != Mood::Unknown)
                (opinions.opinion[i] < snapshot.size() ? rating : score) = mood;
        }
        if (rating == Mood::Unhappy || score == Mood::Unhappy)
            moods[customer] = Mood::Unhappy;
        else if (rating == Mood::Other || score == Mood::Other)
            moods[customer] = Mood::Other;
    }
    return moods;
}

/// A year before the last order, in the store's calendar.
qint64 yearBeforeMs(const Snapshot &snapshot, qint64 lastMs)
{
    return QDateTime::fromMSecsSinceEpoch(lastMs, snapshot.timeZone()).addMonths(-12).toMSecsSinceEpoch();
}

void addExposure(std::vector<CurrencyRisk> &risks, const Snapshot &snapshot, const std::vector<Mood> &moods)
{
    const auto lastMs = snapshot.lastOrderMs();
    if (!lastMs)
        return;
    const auto sinceMs = yearBeforeMs(snapshot, *lastMs);
    const auto &orders = snapshot.orders();
    for (std::size_t i = 0; i < orders.size(); ++i) {
        if (orders.ms[i] <= sinceMs || orders.revenue[i] <= 0.0 || moods[orders.customer[i]] != Mood::Unhappy)
            continue;
        auto &risk = risks[orders.currency[i]];
        risk.exposure += orders.revenue[i];
        risk.isCounted.resize(moods.size());
        if (!risk.isCounted[orders.customer[i]])
            ++risk.customers;
        risk.isCounted[orders.customer[i]] = true;
    }
}

void addRepeats(std::vector<CurrencyRisk> &risks, const Snapshot &snapshot, const OpinionMarks &marks,
    const std::vector<Mood> &moods)
{
    const auto &cases = snapshot.repeatCases();
    std::uint32_t lastCustomer = 0;
    std::uint16_t lastCurrency = 0;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const auto mood = moods[cases.customer[i]];
        const bool isTaken = cases.customer[i] == lastCustomer && cases.currency[i] == lastCurrency;
        if (isTaken || mood == Mood::Unknown || marks.mood[cases.opinion[i]] != mood)
            continue;
        lastCustomer = cases.customer[i];
        lastCurrency = cases.currency[i];
        auto &count = mood == Mood::Unhappy ? risks[lastCurrency].unhappy : risks[lastCurrency].others;
        ++count.customers;
        count.returned += cases.hasReturned[i];
    }
}

RiskFigures figuresOf(const CurrencyRisk &risk, const QString &currency)
{
    RiskFigures figures{.currency = currency,
        .customers = risk.customers,
        .exposure = risk.exposure,
        .repeatUnhappy = risk.unhappy.share(),
        .repeatOthers = risk.others.share(),
        .expectedLoss = {},
        .expectedLossCi95 = {}};
    const auto difference = shareDifferenceInterval(
        risk.others.returned, risk.others.customers, risk.unhappy.returned, risk.unhappy.customers);
    if (!difference)
        return figures;
    figures.expectedLoss = risk.exposure * (*figures.repeatOthers.value - *figures.repeatUnhappy.value);
    figures.expectedLossCi95 =
        Interval{.low = risk.exposure * difference->low, .high = risk.exposure * difference->high};
    return figures;
}

} // namespace

std::vector<RiskFigures> riskOf(const Snapshot &snapshot, const OpinionMarks &marks)
{
    std::vector<CurrencyRisk> risks(snapshot.currencies().size());
    const auto moods = moodsOf(snapshot, marks);
    addExposure(risks, snapshot, moods);
    addRepeats(risks, snapshot, marks, moods);
    std::vector<RiskFigures> figures;
    for (std::size_t i = 0; i < risks.size(); ++i) {
        if (risks[i].customers + risks[i].unhappy.customers + risks[i].others.customers > 0)
            figures.push_back(figuresOf(risks[i], snapshot.currencies()[i]));
    }
    return figures;
}

} // namespace plaudit
