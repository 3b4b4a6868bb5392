// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/statistics.h"

#include "analytics/student.h"
#include "domain/nps.h"

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

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

struct Counted
{
    std::int64_t count = 0, n = 0;

    [[nodiscard]] double share() const { return static_cast<double>(count) / static_cast<double>(n); }
};

/// Wilson's bounds of any level; n from 1.
Interval wilsonAt(Counted counted, double z)
{
    const auto size = static_cast<double>(counted.n);
    const double share = counted.share();
    const double zz = square(z) / size;
    const double centre = share + zz / 2.0;
    const double half = z * std::sqrt(share * (1.0 - share) / size + zz / (4.0 * size));
    // At the ends the formula gives 0 or 1 but for the last bit.
    const double low = counted.count == 0 ? 0.0 : std::max(0.0, (centre - half) / (1.0 + zz));
    const double high = counted.count == counted.n ? 1.0 : std::min(1.0, (centre + half) / (1.0 + zz));
    return {.low = low, .high = high};
}

/// How far Newcombe's interval of `first` less `second` reaches below the difference.
double reachBelow(Counted first, Counted second, double z)
{
    const double below = first.share() - wilsonAt(first, z).low;
    const double above = wilsonAt(second, z).high - second.share();
    return std::hypot(below, above);
}

/// The z of the interval that just reaches 0.
double zThatReachesZero(Counted greater, Counted smaller)
{
    const double difference = greater.share() - smaller.share();
    const auto missing = [&](double z) { return difference - reachBelow(greater, smaller, z); };
    double low = 0.0, high = z95;
    double missingAtLow = difference, missingAtHigh = missing(high);
    while (missingAtHigh > 0.0) {
        low = std::exchange(high, 2.0 * high);
        missingAtLow = std::exchange(missingAtHigh, missing(high));
    }
    if (missingAtHigh == 0.0)
        return high;
    std::uintmax_t steps = 100;
    const auto bracket = boost::math::tools::toms748_solve(
        missing, low, high, missingAtLow, missingAtHigh, boost::math::tools::eps_tolerance<double>(40), steps);
    return (bracket.first + bracket.second) / 2.0;
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

std::optional<Estimate> averageRatingEstimate(const StarCounts &counts)
{
    const auto n = static_cast<double>(total(counts));
    if (n < 1.0)
        return {};
    const double mean = (sumOfStars(counts) + 3.0) / (n + 1.0);
    double squares = 0.5 * square(1.0 - mean) + 0.5 * square(5.0 - mean);
    for (std::size_t star = 0; star < counts.size(); ++star)
        squares += static_cast<double>(counts[star]) * square(static_cast<double>(star + 1) - mean);
    return Estimate{.value = mean, .variance = squares / n / (n + 1.0), .freedom = n};
}

std::optional<Interval> averageRatingInterval(const StarCounts &counts)
{
    const auto estimate = averageRatingEstimate(counts);
    if (!estimate)
        return {};
    const double half = studentQuantile(estimate->freedom) * std::sqrt(estimate->variance);
    return Interval{.low = std::max(1.0, estimate->value - half), .high = std::min(5.0, estimate->value + half)};
}

std::optional<Interval> wilsonInterval(std::int64_t count, std::int64_t n)
{
    if (n <= 0)
        return {};
    return wilsonAt({count, n}, z95);
}

std::optional<Interval> meanInterval(std::int64_t n, double mean, double squares)
{
    if (n < 2)
        return {};
    const auto freedom = static_cast<double>(n - 1);
    const double half = studentQuantile(freedom) * std::sqrt(squares / freedom / static_cast<double>(n));
    return Interval{.low = mean - half, .high = mean + half};
}

std::optional<Interval> shareDifferenceInterval(
    std::int64_t count1, std::int64_t n1, std::int64_t count2, std::int64_t n2)
{
    if (n1 <= 0 || n2 <= 0)
        return {};
    const Counted first{count1, n1}, second{count2, n2};
    const double difference = first.share() - second.share();
    return Interval{
        .low = difference - reachBelow(first, second, z95), .high = difference + reachBelow(second, first, z95)};
}

std::optional<double> shareDifferencePValue(std::int64_t count1, std::int64_t n1, std::int64_t count2, std::int64_t n2)
{
    if (n1 <= 0 || n2 <= 0)
        return {};
    const Counted first{count1, n1}, second{count2, n2};
    const double difference = first.share() - second.share();
    if (difference == 0.0)
        return 1.0;
    return normalPValue(difference > 0.0 ? zThatReachesZero(first, second) : zThatReachesZero(second, first));
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

std::optional<Estimate> netShareEstimate(const NpsCounts &counts)
{
    const auto n = counts.total();
    if (n == 0)
        return {};
    const double size = static_cast<double>(n) + 3.0;
    const double promoters = (static_cast<double>(counts.promoters) + 0.75) / size;
    const double detractors = (static_cast<double>(counts.detractors) + 0.75) / size;
    const double net = promoters - detractors;
    return Estimate{.value = net,
        .variance = (promoters + detractors - square(net)) / size,
        .freedom = std::numeric_limits<double>::infinity()};
}

std::optional<Interval> npsInterval(const NpsCounts &counts)
{
    const auto estimate = netShareEstimate(counts);
    if (!estimate)
        return {};
    const double half = 1.96 * std::sqrt(estimate->variance);
    return Interval{.low = std::max(-100.0, 100.0 * (estimate->value - half)),
        .high = std::min(100.0, 100.0 * (estimate->value + half))};
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
