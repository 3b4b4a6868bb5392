// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/quartiles.h"

#include <algorithm>
#include <cmath>

namespace plaudit
{

namespace
{

constexpr double daySeconds = 86'400.0;

using Iterator = std::vector<std::int32_t>::iterator;

/// The value at `share` of the way through all, in days. Orders values from `from` on as far as it must; those before
/// are no greater.
double quantile(std::vector<std::int32_t> &values, Iterator from, double share)
{
    const double at = share * static_cast<double>(values.size() - 1);
    const auto whole = std::floor(at);
    const auto lower = values.begin() + static_cast<std::ptrdiff_t>(whole);
    std::nth_element(from, lower, values.end());
    const auto next = lower + 1 == values.end() ? lower : std::min_element(lower + 1, values.end());
    return (*lower + (at - whole) * (static_cast<double>(*next) - *lower)) / daySeconds;
}

} // namespace

Quartiles quartilesOf(std::vector<std::int32_t> seconds)
{
    if (seconds.empty())
        return {};
    const auto size = static_cast<std::ptrdiff_t>(seconds.size());
    Quartiles quartiles{.n = size, .lower = {}, .median = {}, .upper = {}};
    quartiles.lower = quantile(seconds, seconds.begin(), 0.25);
    quartiles.median = quantile(seconds, seconds.begin() + (size - 1) / 4, 0.5);
    quartiles.upper = quantile(seconds, seconds.begin() + (size - 1) / 2, 0.75);
    return quartiles;
}

} // namespace plaudit
