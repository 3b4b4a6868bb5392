// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/orders.h"
#include "analytics/ratings.h"
#include "analytics/sentiment.h"
#include "analytics/share.h"
#include "analytics/statistics.h"

#include <QString>

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
    std::optional<double> difference; ///< empty where one of both has no data
    std::optional<double> previous;   ///< empty where there was no data
    std::optional<Interval> ci95;     ///< of the difference; empty where there is none or a mean is of one value
    Verdict verdict = Verdict::Few;
    std::optional<double> pValue; ///< two-sided, of no difference; below 0.05 where `ci95` leaves out 0; empty as it is
};

/// Welch (1947), Biometrika 34, of both averageRatingEstimate()s: without their added review, groups of unequal size
/// raise false alarms, and a few ratings all alike would be certain of anything. The interval is of the difference of
/// those estimates and within ±4; `difference` is that of the averages as they are shown. `enoughFrom`: below it on
/// either side there is no verdict.
[[nodiscard]] Change averageRatingChange(
    const StarCounts &now, const StarCounts &before, std::int64_t enoughFrom = enoughForVerdict);
/// Welch. Where all values of both sides are alike there is no chance to reckon with: the interval is the difference
/// itself, Real unless it is 0.
[[nodiscard]] Change meanChange(const Mean &now, const Mean &before);
/// Newcombe, see shareDifferenceInterval() and shareDifferencePValue().
[[nodiscard]] Change shareChange(const Share &now, const Share &before);
/// The difference of both netShareEstimate()s with their variances added up, in points of NPS; within ±200.
[[nodiscard]] Change npsChange(const NpsCounts &now, const NpsCounts &before);
/// The same of the net sentiment; within ±2.
[[nodiscard]] Change netSentimentChange(const SentimentFigures &now, const SentimentFigures &before);

/// Benjamini and Hochberg (1995), Journal of the Royal Statistical Society B 57: of the m changes that have a verdict,
/// those stay Real whose p value is among the k smallest with p₍ₖ₎ ≤ k/m · 0.05, k as large as can be; the others
/// become Unclear.
void controlFalseDiscoveries(std::vector<Change> &changes);

} // namespace plaudit
