// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_dashboards_store.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers whatever the library.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {}

    std::uint64_t next()
    {
        auto z = m_state += 0x9e3779b97f4a7c15ULL;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31U);
    }
    /// 0 to below 1.
    double share() { return static_cast<double>(next() >> 11U) * 0x1p-53; }
    std::uint32_t below(std::uint32_t end) { return static_cast<std::uint32_t>(next() % end); }

private:
    std::uint64_t m_state;
};

/// The time of the row at `place` of `count`, spread evenly and in order.
std::uint32_t secondAt(std::int64_t place, std::int64_t count, Random &random)
{
    constexpr auto span = static_cast<double>(MadeStore::endSecond - MadeStore::firstSecond);
    const auto passed = (static_cast<double>(place) + random.share()) / static_cast<double>(count) * span;
    return static_cast<std::uint32_t>(MadeStore::firstSecond + static_cast<std::int64_t>(passed));
}

/// J-shaped; some products are liked less.
std::uint8_t ratingOf(int product, Random &random)
{
    const double liked = 0.85 - 0.35 * static_cast<double>(product * 7919 % MadeStore::products) / MadeStore::products;
    if (random.share() < liked)
        return random.share() < 0.8 ? 5 : 4;
    static constexpr std::array<std::uint8_t, 8> others{1, 1, 1, 2, 3, 3, 4, 4};
    return others[random.below(others.size())];
}

Sentiment sentimentOf(int rating, Random &random)
{
    using enum Sentiment;
    if (random.below(100) < 4)
        return Unlabelled;
    if (random.below(100) < 80)
        return rating > 3 ? Positive : rating == 3 ? Mixed : Negative;
    static constexpr std::array all{Positive, Neutral, Mixed, Negative};
    return all[random.below(all.size())];
}

/// Some sell much better than others.
std::uint16_t soldProduct(Random &random)
{
    const auto share = random.share();
    return static_cast<std::uint16_t>(share * share * MadeStore::products);
}

/// A customer orders twice on average.
void addOrders(MadeStore &store, std::int64_t count)
{
    Random random(1);
    const auto customers = static_cast<std::uint32_t>(std::max<std::int64_t>(1, count / 2));
    store.orders.reserve(static_cast<std::size_t>(count));
    for (std::int64_t i = 0; i < count; ++i) {
        MadeStore::MadeOrder order{.second = secondAt(i, count, random),
            .customer = 1 + random.below(customers),
            .firstLine = static_cast<std::uint32_t>(store.lines.size() + 1),
            .isCounted = random.below(40) != 0};
        const auto lines = 1 + (i % 3 != 0);
        for (auto line = 0; line < lines; ++line) {
            const auto amount = 500 + static_cast<std::int32_t>(random.below(9'000));
            order.goods += amount;
            store.lines.push_back(
                {.order = static_cast<std::uint32_t>(i + 1), .product = soldProduct(random), .amount = amount});
        }
        order.refunded = random.below(20) == 0 ? order.goods / 4 : 0;
        const auto kept = 1.0 - static_cast<double>(order.refunded) / order.goods;
        order.revenue = order.isCounted ? order.goods * kept / 100.0 : 0.0;
        for (auto line = store.lines.size() - static_cast<std::size_t>(lines); line < store.lines.size(); ++line)
            store.lines[line].revenue = order.revenue * store.lines[line].amount / order.goods;
        store.orders.push_back(order);
    }
}

/// The row of an order from the forty days before the record at `place` of `count`.
std::uint32_t earlierOrder(const MadeStore &store, std::int64_t place, std::int64_t count, Random &random)
{
    const auto orders = static_cast<std::int64_t>(store.orders.size());
    const auto inFortyDays = std::max<std::int64_t>(1, orders * 40 / (5 * 365));
    const auto back = static_cast<std::int64_t>(random.next() % static_cast<std::uint64_t>(inFortyDays));
    return static_cast<std::uint32_t>(1 + std::max<std::int64_t>(0, place * orders / count - back));
}

void addReviews(MadeStore &store, std::int64_t count)
{
    Random random(2);
    store.reviews.reserve(static_cast<std::size_t>(count));
    for (std::int64_t i = 0; i < count; ++i) {
        MadeStore::MadeReview review{.second = secondAt(i, count, random)};
        if (random.below(10) != 0) {
            review.order = earlierOrder(store, i, count, random);
            const auto lines = 1U + ((review.order - 1) % 3 != 0);
            review.line = store.orders[review.order - 1].firstLine + random.below(lines);
        }
        review.product = review.line != 0 ? store.lines[review.line - 1].product : soldProduct(random);
        review.rating = ratingOf(review.product, random);
        review.sentiment = sentimentOf(review.rating, random);
        const auto others = static_cast<std::uint32_t>(MadeStore::countries().size() - 1);
        review.country = static_cast<std::uint8_t>(random.below(100) < 45 ? 0 : 1 + random.below(others));
        review.isVerified = random.below(5) != 0;
        review.isPublished = random.below(100) >= 4;
        store.reviews.push_back(review);
    }
}

void addResponses(MadeStore &store, std::int64_t count)
{
    Random random(3);
    static constexpr std::array<std::int8_t, 16> scores{10, 10, 10, 10, 10, 9, 9, 9, 8, 8, 7, 6, 5, 3, 1, 0};
    store.responses.reserve(static_cast<std::size_t>(count));
    for (std::int64_t i = 0; i < count; ++i)
        store.responses.push_back({.second = secondAt(i, count, random),
            .order = random.below(10) < 6 ? earlierOrder(store, i, count, random) : 0,
            .score = random.below(100) < 8 ? std::int8_t{-1} : scores[random.below(scores.size())],
            .survey = static_cast<std::uint8_t>(random.below(3)),
            .channel = static_cast<std::uint8_t>(random.below(2)),
            .choice = static_cast<std::uint8_t>(random.below(5))});
}

/// Counted orders of each customer, in time.
std::vector<std::vector<std::uint32_t>> orderTimes(const MadeStore &store)
{
    std::vector<std::vector<std::uint32_t>> times(store.orders.size() / 2 + 2);
    for (const auto &order : store.orders) {
        if (order.isCounted)
            times[order.customer].push_back(order.second);
    }
    return times;
}

void tellReturns(MadeStore &store)
{
    const auto times = orderTimes(store);
    for (auto &review : store.reviews) {
        if (review.order == 0 || !store.orders[review.order - 1].isCounted)
            continue;
        const auto &order = store.orders[review.order - 1];
        const auto since = std::max(order.second, review.second);
        if (since + MadeStore::repeatSeconds >= store.lastOrderSecond())
            continue;
        const auto &own = times[order.customer];
        const auto next = std::upper_bound(own.begin(), own.end(), since);
        review.since = since;
        review.hasReturned = next != own.end() && *next <= since + MadeStore::repeatSeconds;
    }
}

} // namespace

MadeStore MadeStore::ofReviews(std::int64_t count)
{
    MadeStore store;
    addOrders(store, count * 3 / 5);
    addReviews(store, count);
    addResponses(store, count * 3 / 10);
    tellReturns(store);
    return store;
}

const QStringList &MadeStore::countries()
{
    static const QStringList codes{
        u"US"_s, u"GB"_s, u"DE"_s, u"CA"_s, u"AU"_s, u"FR"_s, u"NL"_s, u"SE"_s, u"IT"_s, u"ES"_s, u"JP"_s, u"NZ"_s};
    return codes;
}

QString MadeStore::productId(int product)
{
    return QString::number(7'420'000 + product);
}

int MadeStore::monthOf(std::uint32_t second)
{
    static const auto monthOfDay = [] {
        const QDate first(2020, 1, 1);
        std::vector<int> all;
        for (auto day = first; day.year() < 2025; day = day.addDays(1))
            all.push_back((day.year() - first.year()) * 12 + day.month() - 1);
        return all;
    }();
    return monthOfDay[static_cast<std::size_t>((second - firstSecond) / 86'400)];
}

std::int64_t MadeStore::customerKeyOf(std::uint32_t customer)
{
    return static_cast<std::int64_t>(customer * 0x9e3779b97f4a7c15ULL);
}

} // namespace plaudit
