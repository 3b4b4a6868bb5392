// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <vector>

namespace plaudit
{

template<class Work>
double millisecondsOf(const Work &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

/// The value below which that share of the times lie; 0.5 is the median. `times` must not be empty.
inline double quantileOf(std::vector<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1) + 0.5)];
}

/// The median of several runs. `before` is run before each and not counted.
template<class Before, class Work>
double medianOf(int runs, const Before &before, const Work &work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        before();
        times.push_back(millisecondsOf(work));
    }
    return quantileOf(times, 0.5);
}

template<class Work>
double medianOf(int runs, const Work &work)
{
    return medianOf(
        runs, [] {}, work);
}

} // namespace plaudit
