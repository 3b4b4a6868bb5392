// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/orders.h"
#include "analytics/ratings.h"
#include "analytics/sentiment.h"
#include "analytics/share.h"
#include "analytics/statistics.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace plaudit
{

/// Real: the interval of the difference leaves out 0 (and, among many, false discoveries are controlled). Few: one of
/// both rests on too few to say.
enum class Verdict { Few, Unclear, Real };
[[nodiscard]] QString toString(Verdict verdict); ///< "few", "unclear", "real"

/// A figure beside the same figure of another group or time. Differences are now − previous, in the figure's own unit.
struct Change
{
    std::optional<double> difference, previous; ///< empty where one of both has no data
    std::optional<Interval> ci95;               ///< of the difference
    Verdict verdict = Verdict::Few;
    std::optional<double> pValue; ///< two-sided, of no difference; empty as `ci95` is
};

/// Welch (1947), Biometrika 34. `enoughFrom`: below it on either side there is no verdict.
[[nodiscard]] Change averageRatingChange(
    const StarCounts &now, const StarCounts &before, std::int64_t enoughFrom = enoughForVerdict);
[[nodiscard]] Change meanChange(const Mean &now, const Mean &before);
/// Newcombe, see shareDifferenceInterval().
[[nodiscard]] Change shareChange(const Share &now, const Share &before);
/// The variances of both adjusted Wald intervals (see npsInterval()) added up.
[[nodiscard]] Change npsChange(const NpsCounts &now, const NpsCounts &before);
[[nodiscard]] Change netSentimentChange(const SentimentFigures &now, const SentimentFigures &before);

/// Of each of `now`, by product id, with false discoveries controlled over all that have enough.
[[nodiscard]] std::vector<Change> productChanges(
    const std::vector<ProductRatings> &now, const std::vector<ProductRatings> &before);

/// Benjamini and Hochberg (1995), Journal of the Royal Statistical Society B 57: of the changes that have a verdict,
/// those stay Real whose p value is among the k smallest with p₍ₖ₎ ≤ k/m · 0.05; the others become Unclear.
void controlFalseDiscoveries(std::vector<Change> &changes);

} // namespace plaudit
