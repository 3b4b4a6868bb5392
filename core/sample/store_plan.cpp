// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/store_plan.h"

#include "sample/catalogue.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace plaudit
{

namespace
{

constexpr int fewestCustomers = 12;
constexpr quint8 mostTurns = 16;
constexpr quint64 linesPerOrder = 4;
constexpr qint64 dayMs = 86'400'000;

enum Purpose : quint64 { Life = 1, Basketful, Favourite, VoiceOfReview, VoiceOfResponse, PriorityOfOrder, Survey };

/// By day and in the evening where the customer lives.
qint64 atWakingHour(const QDate &day, int utcOffsetHours, Random &random)
{
    constexpr std::array byHour = {
        8, 4, 2, 1, 1, 3, 10, 22, 34, 40, 42, 42, 44, 42, 38, 36, 36, 40, 46, 56, 64, 62, 46, 22};
    const auto shopHours = storeOffsetSeconds(startOfStoreDay(day)) / 3600;
    const auto hour = (random.weighted(byHour) - utcOffsetHours + shopHours + 48) % 24;
    return startOfStoreDay(day) + ((hour * 60 + random.below(60)) * 60 + random.below(60)) * 1000LL +
           random.below(1000);
}

/// How likely one recommends a store, from how its products turned out.
int scoreFor(int experiences, int lines, Random &random)
{
    static constexpr std::array<std::array<int, 11>, 5> byExperience = {{
        {22, 12, 14, 16, 12, 12, 6, 3, 2, 1, 0},
        {6, 6, 10, 16, 16, 20, 14, 8, 3, 1, 0},
        {1, 1, 2, 4, 7, 16, 20, 25, 17, 6, 1},
        {0, 0, 0, 1, 1, 3, 6, 16, 33, 26, 14},
        {0, 0, 0, 0, 0, 1, 1, 3, 12, 32, 51},
    }};
    const auto rounded = (2 * experiences + lines) / (2 * lines);
    return random.weighted(byExperience[size_t(rounded - 1)]);
}

int percentThatComesBack(int score)
{
    if (score >= 9)
        return 56;
    return score >= 7 ? 40 : 15;
}

/// The `count` things that come first by priority; those behind them, in that order.
template<class T>
std::vector<T> takeFirst(std::vector<std::pair<quint64, T>> &candidates, size_t count, std::vector<T> *behind)
{
    count = std::min(count, candidates.size());
    std::sort(candidates.begin(), candidates.end(),
        [](const auto &a, const auto &b) { return std::tie(a.first, a.second.ms) < std::tie(b.first, b.second.ms); });
    std::vector<T> first;
    first.reserve(count);
    for (size_t i = 0; i < count; ++i)
        first.push_back(candidates[i].second);
    if (behind != nullptr) {
        for (size_t i = count; i < candidates.size(); ++i)
            behind->push_back(candidates[i].second);
    }
    return first;
}

size_t deletedOf(size_t count)
{
    return count * 6 / 1000;
}

} // namespace

StorePlan::StorePlan(const SampleOptions &options)
    : m_options(options)
    , m_calendar(options.asOf)
    , m_customers(quint32(std::max(fewestCustomers, int(options.reviews * 6LL / 5))))
{
    planOrders();
    planReviews();
    planResponses();
}

Random StorePlan::random(quint64 purpose, quint64 thing) const
{
    return Random(m_options.seed * 64 + purpose, thing);
}

SamplePerson StorePlan::person(quint32 customer) const
{
    return samplePerson(m_options.seed, int(customer));
}

quint64 StorePlan::keyOf(const PlannedOrder &order)
{
    return order.customer * quint64(mostTurns) + order.turn;
}

quint64 StorePlan::keyOf(const PlannedReview &review) const
{
    return keyOf(m_orders[review.order]) * linesPerOrder + review.line;
}

Basket StorePlan::basket(const PlannedOrder &order) const
{
    return basketFor(order, person(order.customer).utcOffsetHours);
}

Basket StorePlan::basketFor(const PlannedOrder &order, int utcOffsetHours) const
{
    auto chance = random(Basketful, keyOf(order));
    const auto favourite = Category(random(Favourite, order.customer).weighted({38, 27, 35}));
    const auto day = std::min(storeDate(order.ms), m_calendar.asOf().addDays(-1));
    const auto catalogue = sampleCatalogue();
    const auto count = 1 + chance.weighted({58, 26, 11, 5});
    Basket basket;
    auto experiences = 0;
    for (int i = 0; i < count; ++i) {
        BasketLine line{.product = m_calendar.drawProduct(day, chance)};
        if (catalogue[size_t(line.product)].category != favourite && chance.chance(60))
            line.product = m_calendar.drawProduct(day, chance);
        const auto &product = catalogue[size_t(line.product)];
        line.variant = chance.below(int(product.variants.size()));
        line.quantity =
            1 + (product.category == Category::Coffee ? chance.weighted({70, 22, 8}) : chance.weighted({93, 6, 1}));
        line.reviewMs = atWakingHour(day.addDays(chance.between(9, 45)), utcOffsetHours, chance);
        line.isBadBatch = product.turnsBad && storeDate(line.reviewMs) >= m_calendar.badFrom() && chance.chance(88);
        line.experience = 1 + chance.weighted(line.isBadBatch ? badBatchStars : product.stars);
        const auto isThere = std::any_of(basket.lines.begin(), basket.lines.end(),
            [&](const BasketLine &other) { return other.product == line.product; });
        if (isThere)
            continue;
        experiences += line.experience;
        basket.lines.push_back(line);
    }
    basket.score = scoreFor(experiences, int(basket.lines.size()), chance);
    return basket;
}

void StorePlan::planOrders()
{
    std::vector<std::pair<quint64, PlannedOrder>> repeats;
    for (quint32 customer = 0; customer < m_customers; ++customer) {
        const auto utcOffset = person(customer).utcOffsetHours;
        auto life = random(Life, customer);
        auto day = m_calendar.drawDay(life);
        PlannedOrder order{.ms = atWakingHour(day, utcOffset, life), .customer = customer};
        m_orders.push_back(order);
        while (order.turn + 1 < mostTurns && life.chance(percentThatComesBack(basketFor(order, utcOffset).score))) {
            day = day.addDays(life.between(24, 80) + life.below(30));
            if (day >= m_calendar.asOf())
                break;
            order.ms = atWakingHour(day, utcOffset, life);
            ++order.turn;
            repeats.emplace_back(random(PriorityOfOrder, keyOf(order)).next(), order);
        }
    }
    const auto wanted = size_t(m_customers) * 3 / 2 - m_orders.size();
    const auto kept = takeFirst<PlannedOrder>(repeats, wanted, nullptr);
    m_orders.insert(m_orders.end(), kept.begin(), kept.end());
    std::sort(m_orders.begin(), m_orders.end(), [](const PlannedOrder &a, const PlannedOrder &b) {
        return std::tie(a.ms, a.customer) < std::tie(b.ms, b.customer);
    });
}

void StorePlan::planReviews()
{
    std::vector<std::pair<quint64, PlannedReview>> candidates;
    candidates.reserve(m_orders.size() * 8 / 5);
    for (quint32 i = 0; i < m_orders.size(); ++i) {
        const auto basket = this->basket(m_orders[i]);
        for (size_t line = 0; line < basket.lines.size(); ++line) {
            const PlannedReview review{.ms = basket.lines[line].reviewMs, .order = i, .line = quint8(line)};
            if (review.ms < m_calendar.endMs())
                candidates.emplace_back(random(VoiceOfReview, keyOf(review)).next(), review);
        }
    }
    std::vector<PlannedReview> others;
    m_reviews = takeFirst(candidates, size_t(m_options.reviews), &others);
    const auto byTime = [this](const PlannedReview &a, const PlannedReview &b) {
        return std::tuple(a.ms, keyOf(a)) < std::tuple(b.ms, keyOf(b));
    };
    std::sort(m_reviews.begin(), m_reviews.end(), byTime);
    for (const auto &other : others) {
        if (m_deletedReviews.size() < deletedOf(m_reviews.size()) && m_calendar.isInFeed(other.ms))
            m_deletedReviews.push_back(other);
    }
    std::sort(m_deletedReviews.begin(), m_deletedReviews.end(), byTime);
}

PlannedResponse StorePlan::responseTo(quint32 order) const
{
    const auto &planned = m_orders[order];
    auto chance = random(Survey, keyOf(planned));
    const auto atCheckout = planned.ms + chance.between(60, 1'500) * 1000LL;
    const auto later = [&](int first, int last) {
        return planned.ms + chance.between(first, last) * dayMs + chance.between(-5 * 3600, 5 * 3600) * 1000LL;
    };
    switch (chance.weighted({32, 20, 30, 18})) {
    case 0:
        return {later(12, 25), order, SampleSurvey::Recommendation, SurveyChannel::Email};
    case 1:
        return {atCheckout, order, SampleSurvey::Recommendation, SurveyChannel::PostPurchase};
    case 2:
        return {atCheckout, order, SampleSurvey::Purchase, SurveyChannel::PostPurchase};
    default:
        return {later(28, 36), order, SampleSurvey::MonthLater, SurveyChannel::Email};
    }
}

void StorePlan::planResponses()
{
    std::vector<std::pair<quint64, PlannedResponse>> candidates;
    candidates.reserve(m_orders.size());
    for (quint32 i = 0; i < m_orders.size(); ++i) {
        const auto response = responseTo(i);
        if (response.ms < m_calendar.endMs())
            candidates.emplace_back(random(VoiceOfResponse, keyOf(m_orders[i])).next(), response);
    }
    std::vector<PlannedResponse> others;
    m_responses = takeFirst(candidates, size_t(m_options.reviews) / 2, &others);
    const auto byTime = [](const PlannedResponse &a, const PlannedResponse &b) {
        return std::tie(a.ms, a.order) < std::tie(b.ms, b.order);
    };
    std::sort(m_responses.begin(), m_responses.end(), byTime);
    for (const auto &other : others) {
        if (m_deletedResponses.size() < deletedOf(m_responses.size()) && m_calendar.isInFeed(other.ms))
            m_deletedResponses.push_back(other);
    }
    std::sort(m_deletedResponses.begin(), m_deletedResponses.end(), byTime);
}

} // namespace plaudit
