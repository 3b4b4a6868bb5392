// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/many_products.h"

#include "soak/populations.h"

#include <algorithm>
#include <cmath>

namespace plaudit
{

namespace
{

constexpr int products = 200;

struct Found
{
    int falsely = 0, rightly = 0;
};

bool hasChanged(int product, int changedEvery)
{
    return changedEvery > 0 && product % changedEvery == 0;
}

Found foundIn(const std::vector<Change> &changes, int changedEvery)
{
    Found found;
    for (int product = 0; product < products; ++product) {
        if (changes[static_cast<std::size_t>(product)].verdict == Verdict::Real)
            ++(hasChanged(product, changedEvery) ? found.rightly : found.falsely);
    }
    return found;
}

std::vector<Change> drawPage(const std::vector<Population<StarPeople>> &populations, int changedEvery, Draws &random)
{
    const auto size = [&] { return static_cast<int>(5.0 * std::pow(100.0, random.uniform())); };
    std::vector<Change> changes;
    for (int product = 0; product < products; ++product) {
        const auto &population = populations[static_cast<std::size_t>(product) % populations.size()];
        const auto &people = hasChanged(product, changedEvery) ? population.changed : population.now;
        const auto before = population.now.draw(random, size());
        changes.push_back(averageRatingChange(people.draw(random, size()), before, enoughForProduct));
    }
    return changes;
}

} // namespace

ManyProducts drawManyProducts(int draws, int changedEvery)
{
    Draws random(42);
    const auto populations = starPopulations();
    ManyProducts sums;
    double changed = 0.0;
    for (int product = 0; product < products; ++product)
        changed += hasChanged(product, changedEvery) ? 1.0 : 0.0;
    for (int i = 0; i < draws; ++i) {
        auto changes = drawPage(populations, changedEvery, random);
        const auto singly = foundIn(changes, changedEvery);
        sums.anyFalseSingly += singly.falsely > 0 ? 1.0 : 0.0;
        sums.foundSingly += singly.rightly / std::max(1.0, changed);
        controlFalseDiscoveries(changes);
        const auto found = foundIn(changes, changedEvery);
        sums.falseDiscoveryRate += found.falsely / std::max(1.0, static_cast<double>(found.falsely + found.rightly));
        sums.anyFalse += found.falsely > 0 ? 1.0 : 0.0;
        sums.found += found.rightly / std::max(1.0, changed);
    }
    const double toPerCent = 100.0 / draws;
    for (auto *const sum :
        {&sums.falseDiscoveryRate, &sums.anyFalse, &sums.found, &sums.anyFalseSingly, &sums.foundSingly})
        *sum *= toPerCent;
    return sums;
}

} // namespace plaudit
