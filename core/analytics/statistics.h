// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>

namespace plaudit
{

struct Interval
{
    double low = 0.0;
    double high = 0.0;
    [[nodiscard]] friend bool operator==(const Interval &, const Interval &) = default;
};

/// How much a figure is based on. Few gets no verdict; None is 'no data', never 0.
enum class Basis { None, Few, Enough };
/// Below 30 a figure rests on few; a product's own rating below 5.
inline constexpr std::int64_t enoughForVerdict = 30;
inline constexpr std::int64_t enoughForProduct = 5;
[[nodiscard]] Basis basisOf(std::int64_t n, std::int64_t enoughFrom = enoughForVerdict);

/// Number of reviews of each star, 1★ first.
using StarCounts = std::array<std::int64_t, 5>;
[[nodiscard]] std::int64_t total(const StarCounts &counts);

/// A figure as its interval is made of it, with the variance of its sampling and Student's degrees of freedom.
struct Estimate
{
    double value = 0.0, variance = 0.0, freedom = 0.0;
};

/// Mean of the stars; empty without any.
[[nodiscard]] std::optional<double> averageRating(const StarCounts &counts);

/// The average rating with half a review added at 1★ and half at 5★, since plain t is too narrow on J-shaped ratings:
/// m′ = (Σx+3)/(n+1), s² = (Σ(x−m′)² + ½(1−m′)² + ½(5−m′)²)/n, variance s²/(n+1), freedom n. Empty without any.
[[nodiscard]] std::optional<Estimate> averageRatingEstimate(const StarCounts &counts);
/// 95 % interval of the average rating: m′ ± t₀.₉₇₅(n)·s/√(n+1) of averageRatingEstimate(), within 1–5.
[[nodiscard]] std::optional<Interval> averageRatingInterval(const StarCounts &counts);

/// 95 % interval of a share by Wilson (1927): (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n), z = 1.959964.
[[nodiscard]] std::optional<Interval> wilsonInterval(std::int64_t count, std::int64_t n);

/// 95 % interval of a mean by Student (1908): x̄ ± t₀.₉₇₅(n−1)·s/√n with s² = Σ(x−x̄)²/(n−1); `squares` is Σ(x−x̄)².
/// Empty below n = 2.
[[nodiscard]] std::optional<Interval> meanInterval(std::int64_t n, double mean, double squares);

/// 95 % interval of p₁ − p₂, the difference of two independent shares, by Newcombe (1998), Statistics in Medicine 17,
/// method 10: with Wilson's bounds l and u of each share, from d − √((p₁−l₁)² + (u₂−p₂)²) to d + √((u₁−p₁)² +
/// (p₂−l₂)²). Empty where either n is 0.
[[nodiscard]] std::optional<Interval> shareDifferenceInterval(
    std::int64_t count1, std::int64_t n1, std::int64_t count2, std::int64_t n2);
/// Its p value of no difference: 1 less the level at which that interval would just reach 0. Empty as the interval is.
[[nodiscard]] std::optional<double> shareDifferencePValue(
    std::int64_t count1, std::int64_t n1, std::int64_t count2, std::int64_t n2);

/// Promoters, passives and detractors.
struct NpsCounts
{
    std::int64_t promoters = 0, passives = 0, detractors = 0;

    [[nodiscard]] std::int64_t total() const { return promoters + passives + detractors; }
    void add(int score); ///< 0–10
    NpsCounts &operator+=(const NpsCounts &other);
    [[nodiscard]] friend bool operator==(const NpsCounts &, const NpsCounts &) = default;
};

/// 100·(promoters − detractors)/n; empty without any.
[[nodiscard]] std::optional<double> npsScore(const NpsCounts &counts);

/// The net share by the adjusted Wald of Rocks (2016): with N+3, P+¾, D+¾, p and q the shares of promoters and
/// detractors, d = p − q with variance (p + q − d²)/N; −1 to 1, freedom without end. Empty without any.
[[nodiscard]] std::optional<Estimate> netShareEstimate(const NpsCounts &counts);
/// 95 % interval of the NPS: d ± z·√variance of netShareEstimate() times 100, z = 1.96; within ±100.
[[nodiscard]] std::optional<Interval> npsInterval(const NpsCounts &counts);

/// A score as it is shown: a whole number, half away from zero.
[[nodiscard]] int shownNps(double score);

/// (C·m + Σx)/(C + n): a product's average drawn towards the overall mean m with the weight of C reviews.
[[nodiscard]] double bayesianAverage(const StarCounts &counts, double overallMean, double weight = 10.0);

/// Whole per cents of the counts that add up to 100 by largest remainder (ties to the higher star); all 0 without any.
[[nodiscard]] std::array<int, 5> shownShares(const StarCounts &counts);

} // namespace plaudit
