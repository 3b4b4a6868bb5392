// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/quartiles.h"

#include <cmath>
#include <limits>

namespace plaudit
{

namespace
{

constexpr double daySeconds = 86'400.0;

/// Values from 0 in two counts, by their upper and their lower half: no value is moved, however they are spread.
class Ranks
{
public:
    explicit Ranks(const std::vector<std::int32_t> &values)
        : m_values(values)
        , m_uppers(upperHalf(std::numeric_limits<std::int32_t>::max()) + 1)
    {
        for (const auto value : values)
            ++m_uppers[upperHalf(value)];
    }
    /// The value that `rank` values come before in their order.
    [[nodiscard]] std::int32_t valueAt(std::size_t rank)
    {
        const auto upper = placeOf(m_uppers, rank);
        if (m_lowersOf != upper) {
            m_lowers.assign(std::size_t(lowerMask) + 1, 0);
            for (const auto value : m_values) {
                if (upperHalf(value) == upper)
                    ++m_lowers[static_cast<std::size_t>(value & lowerMask)];
            }
            m_lowersOf = upper;
        }
        return static_cast<std::int32_t>(upper << lowerBits | placeOf(m_lowers, rank));
    }

private:
    static constexpr int lowerBits = 16;
    static constexpr std::int32_t lowerMask = (1 << lowerBits) - 1;

    [[nodiscard]] static std::size_t upperHalf(std::int32_t value)
    {
        return static_cast<std::size_t>(value >> lowerBits);
    }
    /// Where the value of that rank is counted; leaves its rank among those counted there.
    [[nodiscard]] static std::size_t placeOf(const std::vector<std::uint32_t> &counts, std::size_t &rank)
    {
        std::size_t place = 0;
        for (; rank >= counts[place]; ++place)
            rank -= counts[place];
        return place;
    }

    const std::vector<std::int32_t> &m_values;
    std::vector<std::uint32_t> m_uppers, m_lowers;
    std::optional<std::size_t> m_lowersOf; ///< the upper half that m_lowers is of
};

} // namespace

Quartiles quartilesOf(const std::vector<std::int32_t> &seconds)
{
    if (seconds.empty())
        return {};
    Ranks ranks(seconds);
    const auto quantile = [&](double share) {
        const double at = share * static_cast<double>(seconds.size() - 1);
        const auto rank = static_cast<std::size_t>(at);
        const double lower = ranks.valueAt(rank);
        const double upper = rank + 1 < seconds.size() ? ranks.valueAt(rank + 1) : lower;
        return (lower + (at - std::floor(at)) * (upper - lower)) / daySeconds;
    };
    return {.n = std::ssize(seconds), .lower = quantile(0.25), .median = quantile(0.5), .upper = quantile(0.75)};
}

} // namespace plaudit
