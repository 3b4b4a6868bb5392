// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/exact_shares.h"

#include "analytics/change.h"

#include <cmath>
#include <vector>

namespace plaudit
{

namespace
{

std::vector<double> binomial(double share, int n)
{
    std::vector<double> probabilities;
    for (int count = 0; count <= n; ++count) {
        const double ways = std::lgamma(n + 1.0) - std::lgamma(count + 1.0) - std::lgamma(n - count + 1.0);
        probabilities.push_back(std::exp(ways + count * std::log(share) + (n - count) * std::log1p(-share)));
    }
    return probabilities;
}

} // namespace

double exactCoverage(double share, int n)
{
    const auto probabilities = binomial(share, n);
    double covered = 0.0;
    for (int count = 0; count <= n; ++count) {
        const auto interval = wilsonInterval(count, n).value();
        if (interval.low <= share && share <= interval.high)
            covered += probabilities[static_cast<std::size_t>(count)];
    }
    return 100.0 * covered;
}

double exactFalseAlarms(double share, int now, int before)
{
    constexpr double negligible = 1e-12;
    const auto ofNow = binomial(share, now);
    const auto ofBefore = binomial(share, before);
    double alarms = 0.0;
    for (int countNow = 0; countNow <= now; ++countNow) {
        const double probabilityNow = ofNow[static_cast<std::size_t>(countNow)];
        for (int countBefore = 0; countBefore <= before; ++countBefore) {
            const double probability = probabilityNow * ofBefore[static_cast<std::size_t>(countBefore)];
            if (probability < negligible)
                continue;
            if (shareChange(shareOf(countNow, now), shareOf(countBefore, before)).verdict == Verdict::Real)
                alarms += probability;
        }
    }
    return 100.0 * alarms;
}

} // namespace plaudit
