// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/change.h"

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace plaudit
{

/// Draws that are the same on every machine: the engine's numbers are, the standard library's distributions aren't.
class Draws
{
public:
    explicit Draws(std::uint64_t seed)
        : m_engine(seed)
    {}
    [[nodiscard]] double uniform() { return static_cast<double>(m_engine() >> 11) * 0x1p-53; }
    [[nodiscard]] double normal(); ///< Box and Muller (1958)

private:
    std::mt19937_64 m_engine;
};

/// People who answer with one of `K` answers, each with its own probability.
template<std::size_t K>
struct Answers
{
    std::array<double, K> probabilities{};

    [[nodiscard]] std::array<std::int64_t, K> draw(Draws &draws, int n) const
    {
        std::array<double, K - 1> ends{};
        double end = 0.0;
        for (std::size_t answer = 0; answer < K - 1; ++answer)
            ends[answer] = end += probabilities[answer];
        std::array<std::int64_t, K> counts{};
        for (int i = 0; i < n; ++i) {
            const double at = draws.uniform();
            std::size_t answer = 0;
            for (const auto limit : ends)
                answer += at >= limit ? 1 : 0;
            ++counts[answer];
        }
        return counts;
    }
};

/// A population, and what it may have become.
template<class People>
struct Population
{
    std::string name;
    People now, changed;
};

struct StarPeople
{
    using Sample = StarCounts;
    Answers<5> stars;

    [[nodiscard]] StarCounts draw(Draws &draws, int n) const { return stars.draw(draws, n); }
    [[nodiscard]] double average() const;
    [[nodiscard]] double share(int fromStar, int toStar) const;
};

struct NpsPeople
{
    using Sample = NpsCounts;
    Answers<3> categories; ///< promoters, passives, detractors

    [[nodiscard]] NpsCounts draw(Draws &draws, int n) const;
    [[nodiscard]] double score() const;
};

struct SharePeople
{
    using Sample = Share;
    double share = 0.0;

    [[nodiscard]] Share draw(Draws &draws, int n) const;
};

/// Order values: log-normal.
struct BuyingPeople
{
    using Sample = Mean;
    double median = 0.0, sigma = 0.75;

    [[nodiscard]] Mean draw(Draws &draws, int n) const;
    [[nodiscard]] double average() const;
};

[[nodiscard]] std::vector<Population<StarPeople>> starPopulations();
[[nodiscard]] std::vector<Population<NpsPeople>> npsPopulations();
[[nodiscard]] std::vector<Population<SharePeople>> sharePopulations();
[[nodiscard]] std::vector<Population<BuyingPeople>> buyingPopulations();

} // namespace plaudit
