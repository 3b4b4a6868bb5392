// SPDX-License-Identifier: GPL-3.0-or-later
// Whether intervals and verdicts keep what they promise: named populations are drawn from 20,000 times for each figure
// and size, always with the same numbers. Prints a table and ends with 1 where a bound is broken.
// Usage: soak_statistics [draws]; with fewer, bounds may be broken by chance.
#include "soak/bounds.h"
#include "soak/exact_shares.h"
#include "soak/many_products.h"
#include "soak/populations.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace plaudit;

namespace
{

constexpr int usualDraws = 20'000;
/// How many values now and before.
constexpr std::pair<int, int> sizes[] = {{30, 30}, {100, 100}, {300, 300}, {1000, 1000}, {30, 1000}, {100, 1000}};

template<class People>
struct Figure
{
    using Sample = typename People::Sample;
    std::string name;
    std::function<double(const People &)> truth;
    std::function<std::optional<Interval>(const Sample &)> interval;
    std::function<Change(const Sample &, const Sample &)> change;
    bool isShare = false;
};

struct Tally
{
    int covered = 0;       ///< the figure's interval holds the truth
    int falseAlarms = 0;   ///< 'real change' between two samples of one population
    int changeCovered = 0; ///< the difference's interval holds the true difference to the changed population
    int changeFound = 0;   ///< 'real change' between these
};

bool covers(const std::optional<Interval> &interval, double truth)
{
    constexpr double lastBits = 1e-12;
    return interval && interval->low <= truth + lastBits && truth - lastBits <= interval->high;
}

template<class People>
void count(const Figure<People> &figure, const Population<People> &population, const typename People::Sample &now,
    const typename People::Sample &same, const typename People::Sample &other, Tally &tally)
{
    const double truth = figure.truth(population.now);
    tally.covered += covers(figure.interval(now), truth) ? 1 : 0;
    tally.falseAlarms += figure.change(now, same).verdict == Verdict::Real ? 1 : 0;
    const auto change = figure.change(now, other);
    tally.changeCovered += covers(change.ci95, truth - figure.truth(population.changed)) ? 1 : 0;
    tally.changeFound += change.verdict == Verdict::Real ? 1 : 0;
}

/// Of a share, beside what was drawn.
struct Exactly
{
    double coverage = 0.0, falseAlarms = 0.0;
};

class Table
{
public:
    explicit Table(int draws)
        : m_draws(draws)
    {
        std::printf("%-15s %-8s %5s %6s | %-16s | %-16s | %-18s |\n", "", "", "", "", "covers %", "false alarms %",
            "of a real change %");
        std::printf("%-15s %-8s %5s %6s | %7s %8s | %7s %8s | %8s %9s |\n", "population", "figure", "now", "before",
            "drawn", "exactly", "drawn", "exactly", "covers", "finds it");
    }
    /// Where there is an exact figure, the bounds are for it: draws of a share stray by a few tenths.
    void print(const Setting &setting, const Tally &tally, const std::optional<Exactly> &exactly)
    {
        const auto bounds = boundsOf(setting);
        const double covered = perCent(tally.covered), alarms = perCent(tally.falseAlarms);
        const double changeCovered = perCent(tally.changeCovered);
        const bool drawsHold = bounds.coverage.holds(covered) && bounds.falseAlarms.holds(alarms);
        const bool holds =
            bounds.coverage.holds(changeCovered) &&
            (exactly ? bounds.coverage.holds(exactly->coverage) && bounds.falseAlarms.holds(exactly->falseAlarms)
                     : drawsHold);
        m_isBroken = m_isBroken || !holds;
        std::printf("%-15s %-8s %5d %6d | %7.2f %8s | %7.2f %8s | %8.2f %9.2f | %s%s%s\n", setting.population.c_str(),
            setting.figure.c_str(), setting.now, setting.before, covered,
            written(exactly ? std::optional(exactly->coverage) : std::nullopt).c_str(), alarms,
            written(exactly ? std::optional(exactly->falseAlarms) : std::nullopt).c_str(), changeCovered,
            perCent(tally.changeFound), holds ? "holds" : "BROKEN", noteOf(bounds.exception).c_str(),
            holds && !drawsHold ? ", exactly; the draws strayed" : "");
    }
    void printNotes() const
    {
        for (std::size_t note = 0; note < m_notes.size(); ++note)
            std::printf("(%zu) %s\n", note + 1, m_notes[note].c_str());
    }
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    [[nodiscard]] double perCent(int count) const { return 100.0 * count / m_draws; }
    [[nodiscard]] static std::string written(std::optional<double> perCent)
    {
        if (!perCent)
            return {};
        std::array<char, 16> text{};
        std::snprintf(text.data(), text.size(), "%.2f", *perCent);
        return text.data();
    }
    [[nodiscard]] std::string noteOf(const std::string &exception)
    {
        if (exception.empty())
            return {};
        auto place = std::find(m_notes.begin(), m_notes.end(), exception);
        if (place == m_notes.end())
            place = m_notes.insert(m_notes.end(), exception);
        return " by its own bounds (" + std::to_string(place - m_notes.begin() + 1) + ")";
    }

    int m_draws;
    bool m_isBroken = false;
    std::vector<std::string> m_notes;
};

template<class People>
std::optional<Exactly> exactlyOf(const Figure<People> &figure, const People &people, int now, int before)
{
    if (!figure.isShare)
        return {};
    const double share = figure.truth(people);
    return Exactly{.coverage = exactCoverage(share, now), .falseAlarms = exactFalseAlarms(share, now, before)};
}

template<class People>
void soak(const std::vector<Population<People>> &populations, const std::vector<Figure<People>> &figures, int draws,
    Table &table)
{
    for (const auto &population : populations) {
        for (const auto &[sizeNow, sizeBefore] : sizes) {
            Draws random(42);
            std::vector<Tally> tallies(figures.size());
            for (int i = 0; i < draws; ++i) {
                const auto now = population.now.draw(random, sizeNow);
                const auto same = population.now.draw(random, sizeBefore);
                const auto other = population.changed.draw(random, sizeBefore);
                for (std::size_t figure = 0; figure < figures.size(); ++figure)
                    count(figures[figure], population, now, same, other, tallies[figure]);
            }
            for (std::size_t figure = 0; figure < figures.size(); ++figure) {
                table.print({population.name, figures[figure].name, sizeNow, sizeBefore}, tallies[figure],
                    exactlyOf(figures[figure], population.now, sizeNow, sizeBefore));
            }
        }
    }
}

Figure<StarPeople> starShare(const std::string &name, int fromStar, int toStar)
{
    const auto shareIn = [=](const StarCounts &counts) {
        std::int64_t count = 0;
        for (int star = fromStar; star <= toStar; ++star)
            count += counts[static_cast<std::size_t>(star - 1)];
        return shareOf(count, total(counts));
    };
    return {.name = name,
        .truth = [=](const StarPeople &people) { return people.share(fromStar, toStar); },
        .interval = [=](const StarCounts &counts) { return shareIn(counts).ci95; },
        .change = [=](const StarCounts &now,
                      const StarCounts &before) { return shareChange(shareIn(now), shareIn(before)); },
        .isShare = true};
}

void soakStars(int draws, Table &table)
{
    const Figure<StarPeople> average{.name = "average",
        .truth = &StarPeople::average,
        .interval = averageRatingInterval,
        .change = [](const StarCounts &now, const StarCounts &before) { return averageRatingChange(now, before); }};
    soak<StarPeople>(
        starPopulations(), {average, starShare("5 star", 5, 5), starShare("1-2 star", 1, 2)}, draws, table);
}

void soakOthers(int draws, Table &table)
{
    soak<NpsPeople>(npsPopulations(),
        {{.name = "NPS", .truth = &NpsPeople::score, .interval = npsInterval, .change = npsChange}}, draws, table);
    soak<SharePeople>(sharePopulations(),
        {{.name = "share",
            .truth = &SharePeople::share,
            .interval = [](const Share &share) { return share.ci95; },
            .change = shareChange,
            .isShare = true}},
        draws, table);
    soak<BuyingPeople>(buyingPopulations(),
        {{.name = "AOV",
            .truth = &BuyingPeople::average,
            .interval = [](const Mean &mean) { return mean.ci95; },
            .change = meanChange}},
        draws, table);
}

/// Whether the false discoveries are as few as promised.
bool soakManyProducts(int draws)
{
    const Allowed allowed{0.0, 5.0 + 3.0 * std::sqrt(5.0 * 95.0 / draws)}; // three standard errors of the simulation
    bool isBroken = false;
    std::printf("\n200 products, 5 to 500 ratings in either period\n%-12s | %20s %18s %8s | %18s %8s |\n", "changed",
        "false discoveries %", "pages with any %", "finds %", "singly: any %", "finds %");
    for (const int changedEvery : {0, 20, 5, 2}) {
        const auto result = drawManyProducts(draws, changedEvery);
        const bool holds = allowed.holds(result.falseDiscoveryRate);
        isBroken = isBroken || !holds;
        std::printf("%-12d | %20.2f %18.2f %8.2f | %18.2f %8.2f | %s\n", changedEvery > 0 ? 200 / changedEvery : 0,
            result.falseDiscoveryRate, result.anyFalse, result.found, result.anyFalseSingly, result.foundSingly,
            holds ? "holds" : "BROKEN");
    }
    return !isBroken;
}

} // namespace

int main(int argc, char **argv)
{
    const int draws = argc > 1 ? std::atoi(argv[1]) : usualDraws;
    if (draws < 1) {
        std::fprintf(stderr, "Usage: soak_statistics [draws]\n");
        return 2;
    }
    std::printf("%d draws each\n", draws);
    Table table(draws);
    soakStars(draws, table);
    soakOthers(draws, table);
    table.printNotes();
    const bool isFewEnough = soakManyProducts(draws);
    return table.isBroken() || !isFewEnough ? 1 : 0;
}
