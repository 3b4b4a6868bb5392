// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/change.h"

#include "analytics/sentiment_counts.h"
#include "analytics/student.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr double falseDiscoveryRate = 0.05;

/// What the difference of two estimates tells.
struct Comparand
{
    Interval ci95;
    double pValue = 1.0;
};

double square(double x)
{
    return x * x;
}

/// Welch's degrees of freedom, by Satterthwaite; the variances aren't both 0.
double welchFreedom(const Estimate &now, const Estimate &before)
{
    return square(now.variance + before.variance) /
           (square(now.variance) / now.freedom + square(before.variance) / before.freedom);
}

/// Times `unit` and within ±`most`.
Comparand compared(const Estimate &now, const Estimate &before, double unit, double most)
{
    const double difference = now.value - before.value;
    const double error = std::sqrt(now.variance + before.variance);
    if (error == 0.0)
        return {.ci95 = {.low = unit * difference, .high = unit * difference}, .pValue = difference == 0.0 ? 1.0 : 0.0};
    const double freedom = welchFreedom(now, before);
    const double half = studentQuantile(freedom) * error;
    return {.ci95 = {.low = std::max(-most, unit * (difference - half)),
                .high = std::min(most, unit * (difference + half))},
        .pValue = studentPValue(difference / error, freedom)};
}

Change judged(
    std::optional<double> now, std::optional<double> before, std::optional<Comparand> comparand, bool isEnough)
{
    Change change{.difference = {}, .previous = before, .ci95 = {}, .pValue = {}};
    if (now && before)
        change.difference = *now - *before;
    if (!comparand)
        return change;
    change.ci95 = comparand->ci95;
    change.pValue = comparand->pValue;
    if (isEnough) {
        const bool leavesOutZero = comparand->ci95.low > 0.0 || comparand->ci95.high < 0.0;
        change.verdict = leavesOutZero ? Verdict::Real : Verdict::Unclear;
    }
    return change;
}

bool areEnough(std::int64_t now, std::int64_t before, std::int64_t enoughFrom = enoughForVerdict)
{
    return std::min(now, before) >= enoughFrom;
}

std::optional<Estimate> estimateOf(const Mean &mean)
{
    if (!mean.value || !mean.standardError)
        return {};
    return Estimate{
        .value = *mean.value, .variance = square(*mean.standardError), .freedom = static_cast<double>(mean.n - 1)};
}

std::optional<Comparand> comparedWhereBoth(
    const std::optional<Estimate> &now, const std::optional<Estimate> &before, double unit, double most)
{
    if (!now || !before)
        return {};
    return compared(*now, *before, unit, most);
}

} // namespace

QString toString(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Few:
        return u"few"_s;
    case Verdict::Unclear:
        return u"unclear"_s;
    case Verdict::Real:
        return u"real"_s;
    }
    Q_UNREACHABLE();
}

Change averageRatingChange(const StarCounts &now, const StarCounts &before, std::int64_t enoughFrom)
{
    return judged(averageRating(now), averageRating(before),
        comparedWhereBoth(averageRatingEstimate(now), averageRatingEstimate(before), 1.0, 4.0),
        areEnough(total(now), total(before), enoughFrom));
}

Change meanChange(const Mean &now, const Mean &before)
{
    return judged(now.value, before.value,
        comparedWhereBoth(estimateOf(now), estimateOf(before), 1.0, std::numeric_limits<double>::infinity()),
        areEnough(now.n, before.n));
}

Change shareChange(const Share &now, const Share &before)
{
    std::optional<Comparand> comparand;
    if (const auto interval = shareDifferenceInterval(now.count, now.n, before.count, before.n)) {
        comparand = Comparand{
            .ci95 = *interval, .pValue = shareDifferencePValue(now.count, now.n, before.count, before.n).value()};
    }
    return judged(now.value, before.value, comparand, areEnough(now.n, before.n));
}

Change npsChange(const NpsCounts &now, const NpsCounts &before)
{
    return judged(npsScore(now), npsScore(before),
        comparedWhereBoth(netShareEstimate(now), netShareEstimate(before), 100.0, 200.0),
        areEnough(now.total(), before.total()));
}

Change netSentimentChange(const SentimentFigures &now, const SentimentFigures &before)
{
    return judged(now.net(), before.net(),
        comparedWhereBoth(netShareEstimate(asNpsCounts(now)), netShareEstimate(asNpsCounts(before)), 1.0, 2.0),
        areEnough(now.labelled(), before.labelled()));
}

void controlFalseDiscoveries(std::vector<Change> &changes)
{
    std::vector<double> pValues;
    for (const auto &change : changes) {
        if (change.verdict != Verdict::Few)
            pValues.push_back(change.pValue.value());
    }
    std::sort(pValues.begin(), pValues.end());
    auto discovered = pValues.size();
    const double step = falseDiscoveryRate / static_cast<double>(pValues.size());
    while (discovered > 0 && pValues[discovered - 1] > static_cast<double>(discovered) * step)
        --discovered;
    for (auto &change : changes) {
        if (change.verdict == Verdict::Real && (discovered == 0 || *change.pValue > pValues[discovered - 1]))
            change.verdict = Verdict::Unclear;
    }
}

} // namespace plaudit
