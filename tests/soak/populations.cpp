// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/populations.h"

#include "analytics/mean_tally.h"

#include <cmath>
#include <numbers>

namespace plaudit
{

double Draws::normal()
{
    const double radius = std::sqrt(-2.0 * std::log(uniform() + 0x1p-54));
    return radius * std::cos(2.0 * std::numbers::pi * uniform());
}

double StarPeople::average() const
{
    double average = 0.0;
    for (std::size_t star = 0; star < 5; ++star)
        average += static_cast<double>(star + 1) * stars.probabilities[star];
    return average;
}

double StarPeople::share(int fromStar, int toStar) const
{
    double share = 0.0;
    for (int star = fromStar; star <= toStar; ++star)
        share += stars.probabilities[static_cast<std::size_t>(star - 1)];
    return share;
}

NpsCounts NpsPeople::draw(Draws &draws, int n) const
{
    const auto counts = categories.draw(draws, n);
    return {.promoters = counts[0], .passives = counts[1], .detractors = counts[2]};
}

double NpsPeople::score() const
{
    return 100.0 * (categories.probabilities[0] - categories.probabilities[2]);
}

Share SharePeople::draw(Draws &draws, int n) const
{
    std::int64_t count = 0;
    for (int i = 0; i < n; ++i)
        count += draws.uniform() < share ? 1 : 0;
    return shareOf(count, n);
}

Mean BuyingPeople::draw(Draws &draws, int n) const
{
    MeanTally tally;
    for (int i = 0; i < n; ++i)
        tally.add(median * std::exp(sigma * draws.normal()));
    return tally.mean();
}

double BuyingPeople::average() const
{
    return median * std::exp(sigma * sigma / 2.0);
}

std::vector<Population<StarPeople>> starPopulations()
{
    return {{"J-shaped", {{{0.10, 0.05, 0.07, 0.13, 0.65}}}, {{{0.16, 0.08, 0.09, 0.13, 0.54}}}},
        {"U-shaped", {{{0.40, 0.08, 0.04, 0.08, 0.40}}}, {{{0.50, 0.08, 0.04, 0.08, 0.30}}}},
        {"90 % five-star", {{{0.03, 0.01, 0.01, 0.05, 0.90}}}, {{{0.08, 0.02, 0.02, 0.06, 0.82}}}}};
}

std::vector<Population<NpsPeople>> npsPopulations()
{
    return {{"NPS 30", {{{0.50, 0.30, 0.20}}}, {{{0.42, 0.30, 0.28}}}},
        {"NPS 75", {{{0.80, 0.15, 0.05}}}, {{{0.72, 0.18, 0.10}}}},
        {"NPS 5, torn", {{{0.50, 0.05, 0.45}}}, {{{0.38, 0.05, 0.57}}}},
        {"NPS -36", {{{0.20, 0.24, 0.56}}}, {{{0.28, 0.27, 0.45}}}}};
}

std::vector<Population<SharePeople>> sharePopulations()
{
    return {{"2 %", {0.02}, {0.05}}, {"10 %", {0.10}, {0.17}}, {"50 %", {0.50}, {0.60}}, {"90 %", {0.90}, {0.83}}};
}

std::vector<Population<BuyingPeople>> buyingPopulations()
{
    return {{"log-normal", {.median = 40.0}, {.median = 46.0}}};
}

} // namespace plaudit
