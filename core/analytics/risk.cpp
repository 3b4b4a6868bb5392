// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/risk.h"

#include "analytics/selection.h"
#include "analytics/snapshot.h"

#include <QDateTime>

#include <algorithm>

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

/// The chosen opinions of one kind that have a rating or a score, and the unhappy ones of them.
struct OpinionMoods
{
    std::vector<BitWord> known, unhappy;

    [[nodiscard]] Mood of(std::size_t index) const
    {
        if (!holdsRow(known, index))
            return Mood::Unknown;
        return holdsRow(unhappy, index) ? Mood::Unhappy : Mood::Other;
    }
};

template<class Kind, class Bit>
OpinionMoods moodsOf(
    const Kind &opinions, const Selection &asked, std::initializer_list<Bit> unhappy, std::initializer_list<Bit> others)
{
    OpinionMoods moods{.known = std::vector<BitWord>(asked.bits().size()), .unhappy = {}};
    for (const auto bit : unhappy)
        addAll(moods.known, opinions.set(bit));
    keepOnly(moods.known, asked.bits());
    moods.unhappy = moods.known;
    for (const auto bit : others)
        addAll(moods.known, opinions.set(bit));
    keepOnly(moods.known, asked.bits());
    return moods;
}

/// Of whatever opinion (see CustomerOpinions).
class AllMoods
{
public:
    AllMoods(const Snapshot &snapshot, const Filter &asked)
        : m_reviewCount(snapshot.size())
        , m_reviews(moodsOf(snapshot.reviews(), snapshot.selections().reviews(asked),
              {ReviewBit::OneStar, ReviewBit::TwoStars},
              {ReviewBit::ThreeStars, ReviewBit::FourStars, ReviewBit::FiveStars}))
        , m_responses(moodsOf(snapshot.responses(), snapshot.selections().responses(asked), {ResponseBit::Detractor},
              {ResponseBit::Passive, ResponseBit::Promoter}))
    {}

    [[nodiscard]] bool isReview(std::uint32_t opinion) const { return opinion < m_reviewCount; }
    [[nodiscard]] Mood of(std::uint32_t opinion) const
    {
        return isReview(opinion) ? m_reviews.of(opinion) : m_responses.of(opinion - m_reviewCount);
    }

private:
    std::size_t m_reviewCount;
    OpinionMoods m_reviews, m_responses;
};

/// Of customers, from 1: by the newest rating and the newest score. What makes unhappy wins.
std::vector<Mood> moodsOfCustomers(const Snapshot &snapshot, const AllMoods &moods)
{
    using Opinions = Snapshot::CustomerOpinions;
    static constexpr Mood together[3][3] = {{Mood::Unknown, Mood::Unhappy, Mood::Other},
        {Mood::Unhappy, Mood::Unhappy, Mood::Unhappy}, {Mood::Other, Mood::Unhappy, Mood::Other}};
    const auto &opinions = snapshot.customerOpinions();
    std::vector<Mood> ofCustomers(std::size_t{snapshot.customers()} + 1, Mood::Unknown);
    std::size_t next = 0;
    auto *mood = ofCustomers.data();
    // [0] by scores, [1] by ratings.
    Mood newest[2] = {Mood::Unknown, Mood::Unknown};
    for (const auto word : opinions.word) {
        if ((word & Opinions::isOfNextCustomer) != 0) {
            mood = &ofCustomers[opinions.customer[next++]];
            newest[0] = newest[1] = Mood::Unknown;
        }
        const auto opinion = word & Opinions::opinionMask;
        auto &before = newest[moods.isReview(opinion)];
        const auto now = moods.of(opinion);
        before = now == Mood::Unknown ? before : now;
        *mood = together[static_cast<std::size_t>(newest[0])][static_cast<std::size_t>(newest[1])];
    }
    return ofCustomers;
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

/// Of each customer and currency the first case that is of the customer's mood.
void addRepeats(std::vector<CurrencyRisk> &risks, const Snapshot &snapshot, const AllMoods &moods,
    const std::vector<Mood> &ofCustomers)
{
    using Cases = Snapshot::RepeatCases;
    const auto &cases = snapshot.repeatCases();
    std::size_t next = 0;
    auto mood = Mood::Unknown;
    std::uint16_t currency = 0;
    bool isTaken = false;
    for (const auto word : cases.word) {
        const auto opinion = word & Cases::opinionMask;
        if ((word & Cases::isOfNextCustomer) != 0)
            mood = ofCustomers[cases.customer[next++]];
        if ((word & Cases::isOfNextCurrency) != 0) {
            isTaken = false;
            if (risks.size() > 1)
                currency = snapshot.orders().currency[orderOf(snapshot, opinion)];
        }
        const bool isFirst = !isTaken && mood != Mood::Unknown && moods.of(opinion) == mood;
        isTaken = isTaken || isFirst;
        auto &count = mood == Mood::Unhappy ? risks[currency].unhappy : risks[currency].others;
        count.customers += isFirst;
        count.returned += isFirst && (word & Cases::hasReturned) != 0;
    }
}

std::vector<RiskFigures> workedOut(const Snapshot &snapshot, const Filter &asked)
{
    std::vector<CurrencyRisk> risks(snapshot.currencies().size());
    const AllMoods moods(snapshot, asked);
    const auto ofCustomers = moodsOfCustomers(snapshot, moods);
    addRepeats(risks, snapshot, moods, ofCustomers);
    addExposure(risks, snapshot, ofCustomers);
    std::vector<RiskFigures> figures;
    for (std::size_t i = 0; i < risks.size(); ++i) {
        if (risks[i].customers + risks[i].unhappy.customers + risks[i].others.customers > 0)
            figures.push_back(figuresOf(risks[i], snapshot.currencies()[i]));
    }
    return figures;
}

} // namespace

std::vector<RiskFigures> riskOf(const Snapshot &snapshot, const Filter &filter)
{
    const auto asked = withoutTimeAndMood(filter);
    return *snapshot.selections().figures<std::vector<RiskFigures>>(asked, [&] { return workedOut(snapshot, asked); });
}

} // namespace plaudit
