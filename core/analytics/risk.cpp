// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/risk.h"

#include "analytics/selection.h"
#include "analytics/snapshot.h"

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

/// What an opinion says of its customer, or nothing where it has neither rating nor score or the filter leaves it out.
enum class Mood : std::uint8_t { Unknown, Unhappy, Other };

Filter withoutTimeAndMood(Filter filter)
{
    filter.from.reset();
    filter.to.reset();
    filter.ratings.clear();
    filter.sentiments.clear();
    filter.npsCategories.clear();
    return filter;
}

/// Of each opinion (see CustomerOpinions).
std::vector<Mood> moodsOfOpinions(const Snapshot &snapshot, const Filter &filter)
{
    std::vector<Mood> moods(snapshot.size() + snapshot.responses().size(), Mood::Unknown);
    const auto asked = withoutTimeAndMood(filter);
    const auto *facts = snapshot.reviews().facts.data();
    snapshot.selections().reviews(asked).eachRow([&](std::size_t row) {
        const auto rating = ratingIn(facts[row]);
        moods[row] = rating == 0 ? Mood::Unknown : rating <= 2 ? Mood::Unhappy : Mood::Other;
    });
    const auto &responses = snapshot.responses();
    snapshot.selections().responses(asked).eachRow([&](std::size_t row) {
        const auto score = responses.score[row];
        if (score >= lowestNpsScore)
            moods[snapshot.size() + row] = npsCategoryOf(score) == NpsCategory::Detractor ? Mood::Unhappy : Mood::Other;
    });
    return moods;
}

/// Of each customer, from 1: by the newest rating and the newest score.
std::vector<Mood> moodsOfCustomers(const Snapshot &snapshot, const std::vector<Mood> &ofOpinions)
{
    const auto &opinions = snapshot.customerOpinions();
    std::vector<Mood> moods(std::size_t{snapshot.customers()} + 1, Mood::Unknown);
    if (opinions.size() == 0)
        return moods;
    for (std::size_t customer = 1; customer < moods.size(); ++customer) {
        auto rating = Mood::Unknown;
        auto score = Mood::Unknown;
        for (auto i = opinions.first[customer]; i < opinions.first[customer + 1]; ++i) {
            const auto opinion = opinions.opinion[i];
            if (const auto mood = ofOpinions[opinion]; mood != Mood::Unknown)
                (opinion < snapshot.size() ? rating : score) = mood;
        }
        if (rating == Mood::Unhappy || score == Mood::Unhappy)
            moods[customer] = Mood::Unhappy;
        else if (rating == Mood::Other || score == Mood::Other)
            moods[customer] = Mood::Other;
    }
    return moods;
}

/// A year before the last order, in the store's calendar.
std::uint32_t yearBefore(const Snapshot &snapshot, std::uint32_t second)
{
    const auto ago = QDateTime::fromSecsSinceEpoch(second, snapshot.timeZone()).addMonths(-12).toSecsSinceEpoch();
    return static_cast<std::uint32_t>(std::max<qint64>(ago, 1));
}

void addExposure(std::vector<CurrencyRisk> &risks, const Snapshot &snapshot, const std::vector<Mood> &moods)
{
    if (snapshot.lastOrderSecond() == Snapshot::noTime)
        return;
    const auto since = yearBefore(snapshot, snapshot.lastOrderSecond());
    const auto &orders = snapshot.orders();
    for (auto i = orders.days.undated().last; i < orders.size(); ++i) {
        if (orders.second[i] <= since || orders.revenue[i] <= 0.0 || moods[orders.customer[i]] != Mood::Unhappy)
            continue;
        auto &risk = risks[orders.currency[i]];
        risk.exposure += orders.revenue[i];
        risk.isCounted.resize(moods.size());
        if (!risk.isCounted[orders.customer[i]])
            ++risk.customers;
        risk.isCounted[orders.customer[i]] = true;
    }
}

void addRepeats(std::vector<CurrencyRisk> &risks, const Snapshot &snapshot, const std::vector<Mood> &ofOpinions,
    const std::vector<Mood> &moods)
{
    const auto &cases = snapshot.repeatCases();
    std::uint32_t lastCustomer = 0;
    std::uint16_t lastCurrency = 0;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const auto mood = moods[cases.customer[i]];
        const bool isTaken = cases.customer[i] == lastCustomer && cases.currency[i] == lastCurrency;
        if (isTaken || mood == Mood::Unknown || ofOpinions[cases.opinion[i]] != mood)
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

std::vector<RiskFigures> riskOf(const Snapshot &snapshot, const Filter &filter)
{
    std::vector<CurrencyRisk> risks(snapshot.currencies().size());
    const auto ofOpinions = moodsOfOpinions(snapshot, filter);
    const auto moods = moodsOfCustomers(snapshot, ofOpinions);
    addExposure(risks, snapshot, moods);
    addRepeats(risks, snapshot, ofOpinions, moods);
    std::vector<RiskFigures> figures;
    for (std::size_t i = 0; i < risks.size(); ++i) {
        if (risks[i].customers + risks[i].unhappy.customers + risks[i].others.customers > 0)
            figures.push_back(figuresOf(risks[i], snapshot.currencies()[i]));
    }
    return figures;
}

} // namespace plaudit
