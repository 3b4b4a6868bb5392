// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/quartiles.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace plaudit
{

namespace
{

constexpr double daySeconds = 86'400.0;

/// Values counted by their upper and then, where it matters, by their lower half: no value is moved, however they are
/// spread.
class Ranks
{
public:
    Ranks(std::span<const std::int32_t> values, const Selection &chosen)
        : m_values(values)
        , m_chosen(chosen)
        , m_uppers(halves)
    {
        chosen.eachRow([uppers = m_uppers.data(), values](std::size_t row) { ++uppers[upperHalf(values[row])]; });
        // What is below 0 has the greatest upper halves.
        std::fill(m_uppers.begin() + halves / 2, m_uppers.end(), 0);
        for (const auto count : m_uppers)
            m_count += count;
    }
    [[nodiscard]] std::int64_t count() const { return m_count; }
    /// The value that `rank` values come before in their order, for each of the ranks.
    template<std::size_t size>
    [[nodiscard]] std::array<std::int32_t, size> valuesAt(std::array<std::int64_t, size> ranks) const
    {
        std::array<std::size_t, size> uppers{};
        for (std::size_t i = 0; i < size; ++i)
            uppers[i] = placeOf(m_uppers, ranks[i]);
        const auto [places, lowers] = lowersOf(uppers);
        std::array<std::int32_t, size> values{};
        for (std::size_t i = 0; i < size; ++i)
            values[i] =
                static_cast<std::int32_t>(uppers[i] << lowerBits | placeOf(lowers[places[uppers[i]]], ranks[i]));
        return values;
    }

private:
    static constexpr int lowerBits = 16;
    static constexpr std::size_t halves = std::size_t{1} << lowerBits;
    using Counts = std::vector<std::uint32_t>;

    [[nodiscard]] static std::size_t upperHalf(std::int32_t value)
    {
        return static_cast<std::uint32_t>(value) >> lowerBits;
    }
    [[nodiscard]] static std::size_t lowerHalf(std::int32_t value)
    {
        return static_cast<std::uint32_t>(value) & (halves - 1);
    }
    /// Where the value of that rank is counted; leaves its rank among those counted there.
    [[nodiscard]] static std::size_t placeOf(const Counts &counts, std::int64_t &rank)
    {
        std::size_t place = 0;
        for (; rank >= counts[place]; ++place)
            rank -= counts[place];
        return place;
    }
    struct Lowers
    {
        std::vector<std::uint8_t> places; ///< in `counts` by upper half; 0: not asked for
        std::vector<Counts> counts;
    };
    [[nodiscard]] Lowers lowersOf(std::span<const std::size_t> uppers) const
    {
        Lowers lowers{.places = std::vector<std::uint8_t>(halves), .counts = {{}}};
        for (const auto upper : uppers) {
            if (lowers.places[upper] != 0)
                continue;
            lowers.places[upper] = static_cast<std::uint8_t>(lowers.counts.size());
            lowers.counts.emplace_back(halves);
        }
        // Which rows are asked for can't be foreseen: they are found without deciding.
        auto asked = rowsWhere(
            m_values.size(), m_chosen.rows, [places = lowers.places.data(), values = m_values](std::size_t row) {
                return places[upperHalf(values[row])] != 0;
            });
        keepOnly(asked, m_chosen.bits());
        eachRow(asked, m_chosen.rows, [&, values = m_values](std::size_t row) {
            ++lowers.counts[lowers.places[upperHalf(values[row])]][lowerHalf(values[row])];
        });
        return lowers;
    }

    std::span<const std::int32_t> m_values;
    const Selection &m_chosen;
    Counts m_uppers;
    std::int64_t m_count = 0;
};

} // namespace

Quartiles quartilesOf(std::span<const std::int32_t> seconds, const Selection &chosen)
{
    const Ranks ranks(seconds, chosen);
    const auto n = ranks.count();
    if (n == 0)
        return {};
    constexpr std::array shares{0.25, 0.5, 0.75};
    std::array<std::int64_t, 2 * shares.size()> asked{};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        asked[2 * i] = static_cast<std::int64_t>(shares[i] * static_cast<double>(n - 1));
        asked[2 * i + 1] = std::min(asked[2 * i] + 1, n - 1);
    }
    const auto values = ranks.valuesAt(asked);
    const auto quantile = [&](std::size_t i) {
        const double at = shares[i] * static_cast<double>(n - 1);
        const double lower = values[2 * i], upper = values[2 * i + 1];
        return (lower + (at - std::floor(at)) * (upper - lower)) / daySeconds;
    };
    return {.n = n, .lower = quantile(0), .median = quantile(1), .upper = quantile(2)};
}

} // namespace plaudit
