// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/customer_profile.h"

#include "analytics/store_conventions.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

void seeAt(CustomerProfile &profile, std::uint32_t second)
{
    if (second == Snapshot::noTime)
        return;
    if (profile.firstSecond == Snapshot::noTime || second < profile.firstSecond)
        profile.firstSecond = second;
    profile.lastSecond = std::max(profile.lastSecond, second);
}

void takeReviews(CustomerProfile &profile, const Snapshot &snapshot, const std::vector<std::uint32_t> &indexes)
{
    const auto &reviews = snapshot.reviews();
    std::array<std::int64_t, static_cast<std::size_t>(Sentiment::Other) + 1> labels{};
    std::int64_t ratingSum = 0;
    for (const auto i : indexes) {
        seeAt(profile, reviews.second[i]);
        const auto facts = reviews.facts[i];
        if (statusIn(facts) != ReviewStatus::Approved) {
            ++profile.otherReviews;
            continue;
        }
        ++profile.reviews;
        if (const auto rating = ratingIn(facts); rating > 0) {
            ++profile.ratings;
            ratingSum += rating;
            profile.latestRating = rating;
        }
        if (const auto sentiment = sentimentIn(facts); sentiment != Sentiment::Unlabelled) {
            profile.latestSentiment = sentiment;
            ++labels[static_cast<std::size_t>(sentiment)];
        }
    }
    if (profile.ratings > 0)
        profile.averageRating = double(ratingSum) / double(profile.ratings);
    // From the newest on, so that the latest of equally frequent ones comes first.
    for (auto i = indexes.rbegin(); i != indexes.rend(); ++i) {
        const auto sentiment = sentimentIn(reviews.facts[*i]);
        if (statusIn(reviews.facts[*i]) != ReviewStatus::Approved || sentiment == Sentiment::Unlabelled)
            continue;
        if (!profile.averageSentiment ||
            labels[static_cast<std::size_t>(sentiment)] > labels[static_cast<std::size_t>(*profile.averageSentiment)])
            profile.averageSentiment = sentiment;
    }
}

void takeResponses(CustomerProfile &profile, const Snapshot &snapshot, const std::vector<std::uint32_t> &indexes)
{
    const auto &responses = snapshot.responses();
    profile.responses = static_cast<std::int64_t>(indexes.size());
    for (const auto i : indexes) {
        seeAt(profile, responses.second[i]);
        if (responses.score[i] < 0)
            continue;
        profile.latestScore = responses.score[i];
        profile.latestCategory = npsCategoryOf(responses.score[i]);
        const auto day = responses.days.dayOf(i);
        profile.latestNpsDate = day == noDay ? std::nullopt : std::optional(QDate::fromJulianDay(day));
    }
}

void takeOrders(CustomerProfile &profile, const Snapshot &snapshot, const std::vector<std::uint32_t> &indexes)
{
    const auto &orders = snapshot.orders();
    struct Money
    {
        std::int64_t orders = 0;
        double revenue = 0.0;
    };
    std::vector<Money> money(snapshot.currencies().size());
    for (const auto i : indexes) {
        seeAt(profile, orders.second[i]);
        ++profile.orders;
        profile.countedOrders += orders.isCounted(i) ? 1 : 0;
        ++money[orders.currency[i]].orders;
        money[orders.currency[i]].revenue += orders.revenue[i];
    }
    std::vector<std::size_t> met;
    for (std::size_t currency = 0; currency < money.size(); ++currency) {
        if (money[currency].orders > 0)
            met.push_back(currency);
    }
    std::stable_sort(met.begin(), met.end(), [&](std::size_t a, std::size_t b) {
        const bool isFirstA = isStoreCurrency(snapshot.currencies()[a]);
        const bool isFirstB = isStoreCurrency(snapshot.currencies()[b]);
        return std::tie(isFirstA, money[a].orders) > std::tie(isFirstB, money[b].orders);
    });
    for (const auto currency : met)
        profile.revenue.emplace_back(snapshot.currencies()[currency], money[currency].revenue);
}

} // namespace

CustomerProfile customerProfile(const Snapshot &snapshot, const CustomerRecords &records)
{
    CustomerProfile profile;
    takeReviews(profile, snapshot, records.reviews);
    takeResponses(profile, snapshot, records.responses);
    takeOrders(profile, snapshot, records.orders);
    return profile;
}

std::pair<QString, QString> givenAndFamilyName(const QString &name)
{
    const auto whole = name.simplified();
    const auto end = whole.lastIndexOf(u' ');
    return end < 0 ? std::pair(whole, QString()) : std::pair(whole.left(end), whole.mid(end + 1));
}

std::optional<QDate> nextBirthday(int day, int month, const QDate &today)
{
    constexpr int leapYear = 2000;
    if (!QDate::isValid(leapYear, month, day))
        return {};
    for (int year = today.year(); year <= today.year() + 1; ++year) {
        const bool isThere = QDate::isValid(year, month, day);
        const QDate birthday(year, month, isThere ? day : day - 1);
        if (birthday >= today)
            return birthday;
    }
    return {};
}

} // namespace plaudit
