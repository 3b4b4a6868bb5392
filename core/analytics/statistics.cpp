// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/statistics.h"

#include "domain/nps.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace plaudit
{

namespace
{

constexpr double z95 = 1.959963984540054;

double sumOfStars(const StarCounts &counts)
{
    double sum = 0.0;
    for (std::size_t star = 0; star < counts.size(); ++star)
        sum += static_cast<double>(star + 1) * static_cast<double>(counts[star]);
    return sum;
}

double square(double x)
{
    return x * x;
}

} // namespace

Basis basisOf(std::int64_t n, std::int64_t enoughFrom)
{
    if (n <= 0)
        return Basis::None;
    return n < enoughFrom ? Basis::Few : Basis::Enough;
}

std::int64_t total(const StarCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

std::optional<double> averageRating(const StarCounts &counts)
{
    const auto n = total(counts);
    if (n == 0)
        return {};
    return sumOfStars(counts) / static_cast<double>(n);
}

std::optional<Interval> averageRatingInterval(const StarCounts &counts)
{
    const auto n = static_cast<double>(total(counts));
    if (n < 1.0)
        return {};
    const double mean = (sumOfStars(counts) + 3.0) / (n + 1.0);
    double squares = 0.5 * square(1.0 - mean) + 0.5 * square(5.0 - mean);
    for (std::size_t star = 0; star < counts.size(); ++star)
        squares += static_cast<double>(counts[star]) * square(static_cast<double>(star + 1) - mean);
    const double t = boost::math::quantile(boost::math::students_t(n), 0.975);
    const double half = t * std::sqrt(squares / n) / std::sqrt(n + 1.0);
    return Interval{.low = std::max(1.0, mean - half), .high = std::min(5.0, mean + half)};
}

std::optional<Interval> wilsonInterval(std::int64_t count, std::int64_t n)
{
    if (n <= 0)
        return {};
    const auto size = static_cast<double>(n);
    const double share = static_cast<double>(count) / size;
    const double zz = square(z95) / size;
    const double centre = share + zz / 2.0;
    const double half = z95 * std::sqrt(share * (1.0 - share) / size + zz / (4.0 * size));
    // At the ends the formula gives 0 or 1 but for the last bit.
    const double low = count == 0 ? 0.0 : std::max(0.0, (centre - half) / (1.0 + zz));
    const double high = count == n ? 1.0 : std::min(1.0, (centre + half) / (1.0 + zz));
    return Interval{.low = low, .high = high};
}

std::optional<Interval> meanInterval(std::int64_t n, double mean, double squares)
{
    if (n < 2)
        return {};
    const auto freedom = static_cast<double>(n - 1);
    const double t = boost::math::quantile(boost::math::students_t(freedom), 0.975);
    const double half = t * std::sqrt(squares / freedom / static_cast<double>(n));
    return Interval{.low = mean - half, .high = mean + half};
}

std::optional<Interval> shareDifferenceInterval(
    std::int64_t count1, std::int64_t n1, std::int64_t count2, std::int64_t n2)
{
    const auto first = wilsonInterval(count1, n1);
    const auto second = wilsonInterval(count2, n2);
    if (!first || !second)
        return {};
    const double share1 = static_cast<double>(count1) / static_cast<double>(n1);
    const double share2 = static_cast<double>(count2) / static_cast<double>(n2);
    const double below = std::hypot(share1 - first->low, second->high - share2);
    const double above = std::hypot(first->high - share1, share2 - second->low);
    return Interval{.low = share1 - share2 - below, .high = share1 - share2 + above};
}

void NpsCounts::add(int score)
{
    switch (npsCategoryOf(score)) {
    case NpsCategory::Promoter:
        ++promoters;
        return;
    case NpsCategory::Passive:
        ++passives;
        return;
    case NpsCategory::Detractor:
        ++detractors;
        return;
    }
}

NpsCounts &NpsCounts::operator+=(const NpsCounts &other)
{
    promoters += other.promoters;
    passives += other.passives;
    detractors += other.detractors;
    return *this;
}

std::optional<double> npsScore(const NpsCounts &counts)
{
    const auto n = counts.total();
    if (n == 0)
        return {};
    return 100.0 * static_cast<double>(counts.promoters - counts.detractors) / static_cast<double>(n);
}

std::optional<Interval> npsInterval(const NpsCounts &counts)
{
    const auto n = counts.total();
    if (n == 0)
        return {};
    constexpr double z = 1.96;
    const double size = static_cast<double>(n) + 3.0;
    const double promoters = (static_cast<double>(counts.promoters) + 0.75) / size;
    const double detractors = (static_cast<double>(counts.detractors) + 0.75) / size;
    const double difference = promoters - detractors;
    const double half = z * std::sqrt((promoters + detractors - square(difference)) / size);
    return Interval{
        .low = std::max(-100.0, 100.0 * (difference - half)), .high = std::min(100.0, 100.0 * (difference + half))};
}

int shownNps(double score)
{
    return static_cast<int>(std::round(score));
}

double bayesianAverage(const StarCounts &counts, double overallMean, double weight)
{
    return (weight * overallMean + sumOfStars(counts)) / (weight + static_cast<double>(total(counts)));
}

std::array<int, 5> shownShares(const StarCounts &counts)
{
    std::array<int, 5> shares{};
    const auto n = total(counts);
    if (n == 0)
        return shares;
    std::array<std::size_t, 5> order{4, 3, 2, 1, 0};
    std::array<std::int64_t, 5> remainders{};
    int missing = 100;
    for (std::size_t star = 0; star < counts.size(); ++star) {
        shares[star] = static_cast<int>(counts[star] * 100 / n);
        remainders[star] = counts[star] * 100 % n;
        missing -= shares[star];
    }
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return remainders[a] > remainders[b]; });
    for (int i = 0; i < missing; ++i)
        ++shares[order[static_cast<std::size_t>(i)]];
    return shares;
}

} // namespace plaudit
