// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/shop.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace plaudit
{

struct MadeOrder
{
    qint64 row = 0, second = 0, customer = 0, amount = 0;
    QString currency;
    bool isCounted = true;
};

struct MadeOpinion
{
    bool isReview = true;
    qint64 row = 0, day = 0, second = 0; ///< 0: without a time
    std::optional<int> value;            ///< rating or score
    int order = -1;                      ///< index, or none
    qint64 customer = 0;                 ///< the order's, else its own
    QString product;

    [[nodiscard]] bool isUnhappy() const { return isReview ? *value <= 2 : *value <= 6; }
    /// A rating, or 10 and more for a category.
    [[nodiscard]] int group() const
    {
        if (isReview)
            return *value;
        return *value >= 9 ? 10 : *value >= 7 ? 11 : 12;
    }
};

struct Returns
{
    qint64 customers = 0, returned = 0;
};

inline constexpr qint64 secondsToReturn = 90 * 86'400;

/// What is unhappy in one currency.
struct PlainRisk
{
    std::set<qint64> customers;
    double exposure = 0.0;
    Returns unhappy, others;
};

/// Repeat rates and risk worked out plainly, opinion by opinion, from what a store was made of.
class PlainReturns
{
public:
    std::vector<MadeOrder> orders;
    std::vector<MadeOpinion> opinions; ///< those of a kind in the order of their rows
    QTimeZone zone;

    [[nodiscard]] std::map<std::pair<int, QString>, Returns> returnsByGroup(const Filter &filter) const;
    /// By currency.
    [[nodiscard]] std::map<QString, PlainRisk> risk(const Filter &filter) const;

private:
    [[nodiscard]] const MadeOrder &orderOf(const MadeOpinion &opinion) const
    {
        return orders[std::size_t(opinion.order)];
    }
    [[nodiscard]] qint64 lastOrder() const;
    [[nodiscard]] qint64 sinceOf(const MadeOpinion &opinion) const;
    [[nodiscard]] bool isCase(const MadeOpinion &opinion) const;
    [[nodiscard]] bool hasReturned(const MadeOpinion &opinion) const;
    [[nodiscard]] std::vector<MadeOpinion> chosen(const Filter &filter) const;
    [[nodiscard]] std::map<qint64, bool> unhappyCustomers(const Filter &filter) const;
    /// By what the order of cases is.
    [[nodiscard]] auto turnOf(const MadeOpinion &opinion) const
    {
        return std::tuple(sinceOf(opinion), !opinion.isReview, opinion.day, opinion.second, opinion.row);
    }
};

inline qint64 PlainReturns::lastOrder() const
{
    qint64 last = 0;
    for (const auto &order : orders)
        last = std::max(last, order.second);
    return last;
}

inline qint64 PlainReturns::sinceOf(const MadeOpinion &opinion) const
{
    return std::max(opinion.second, orderOf(opinion).second);
}

inline bool PlainReturns::isCase(const MadeOpinion &opinion) const
{
    if (opinion.order < 0 || !opinion.value)
        return false;
    const auto &order = orderOf(opinion);
    const auto since = sinceOf(opinion);
    return order.isCounted && order.customer != 0 && since != 0 && since + secondsToReturn < lastOrder();
}

inline bool PlainReturns::hasReturned(const MadeOpinion &opinion) const
{
    const auto since = sinceOf(opinion);
    return std::any_of(orders.begin(), orders.end(), [&](const MadeOrder &order) {
        return order.isCounted && order.customer == orderOf(opinion).customer && order.second > since &&
               order.second <= since + secondsToReturn;
    });
}

inline std::vector<MadeOpinion> PlainReturns::chosen(const Filter &filter) const
{
    std::vector<MadeOpinion> chosen;
    for (const auto &opinion : opinions) {
        const bool isDated = opinion.day != 0;
        if ((filter.from && (!isDated || opinion.day < filter.from->toJulianDay())) ||
            (filter.to && (!isDated || opinion.day > filter.to->toJulianDay())) ||
            (opinion.isReview && !filter.products.isEmpty() && !filter.products.contains(opinion.product)))
            continue;
        chosen.push_back(opinion);
    }
    return chosen;
}

inline std::map<std::pair<int, QString>, Returns> PlainReturns::returnsByGroup(const Filter &filter) const
{
    std::map<std::tuple<int, QString, qint64>, MadeOpinion> firsts;
    for (const auto &opinion : chosen(filter)) {
        if (!isCase(opinion))
            continue;
        const auto &order = orderOf(opinion);
        const auto [first, isNew] =
            firsts.emplace(std::tuple(opinion.group(), order.currency, order.customer), opinion);
        if (!isNew && turnOf(opinion) < turnOf(first->second))
            first->second = opinion;
    }
    std::map<std::pair<int, QString>, Returns> returns;
    for (const auto &[key, opinion] : firsts) {
        auto &ofGroup = returns[{std::get<0>(key), std::get<1>(key)}];
        ++ofGroup.customers;
        ofGroup.returned += hasReturned(opinion);
    }
    return returns;
}

/// Whom the newest rating and the newest score make unhappy, and whom they don't.
inline std::map<qint64, bool> PlainReturns::unhappyCustomers(const Filter &filter) const
{
    std::map<std::pair<qint64, bool>, MadeOpinion> newest;
    for (const auto &opinion : chosen(filter)) {
        if (opinion.customer == 0 || !opinion.value)
            continue;
        const auto placeOf = [](const MadeOpinion &one) { return std::tuple(one.day, one.second, one.row); };
        const auto [known, isNew] = newest.emplace(std::pair(opinion.customer, opinion.isReview), opinion);
        if (!isNew && placeOf(known->second) < placeOf(opinion))
            known->second = opinion;
    }
    std::map<qint64, bool> unhappy;
    for (const auto &[key, opinion] : newest)
        unhappy[key.first] = unhappy[key.first] || opinion.isUnhappy();
    return unhappy;
}

inline std::map<QString, PlainRisk> PlainReturns::risk(const Filter &filter) const
{
    const auto isUnhappy = unhappyCustomers(filter);
    std::map<std::pair<QString, qint64>, MadeOpinion> firsts;
    for (const auto &opinion : chosen(filter)) {
        if (!isCase(opinion) || opinion.isUnhappy() != isUnhappy.at(opinion.customer))
            continue;
        const auto &order = orderOf(opinion);
        const auto [first, isNew] = firsts.emplace(std::pair(order.currency, order.customer), opinion);
        if (!isNew && turnOf(opinion) < turnOf(first->second))
            first->second = opinion;
    }
    std::map<QString, PlainRisk> risk;
    for (const auto &[key, opinion] : firsts) {
        auto &ofMood = opinion.isUnhappy() ? risk[key.first].unhappy : risk[key.first].others;
        ++ofMood.customers;
        ofMood.returned += hasReturned(opinion);
    }
    const auto yearAgo = QDateTime::fromSecsSinceEpoch(lastOrder(), zone).addMonths(-12).toSecsSinceEpoch();
    for (const auto &order : orders) {
        const auto customer = isUnhappy.find(order.customer);
        if (!order.isCounted || order.second <= yearAgo || customer == isUnhappy.end() || !customer->second)
            continue;
        risk[order.currency].exposure += double(order.amount) / 100.0;
        risk[order.currency].customers.insert(order.customer);
    }
    return risk;
}

} // namespace plaudit
