// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <initializer_list>
#include <span>

namespace plaudit
{

/// Chance that is the same on every machine and with every library: integers alone (SplitMix64, public domain).
/// A stream per thing drawn keeps the others unchanged where one of them draws more.
class Random
{
public:
    explicit Random(quint64 seed, quint64 stream = 0)
        : m_state(seed ^ mixed(stream))
    {}

    quint64 next() { return mixed(m_state += 0x9E3779B97F4A7C15u); }

    /// 0 … limit − 1; `limit` above 0. The bias is below one in 10⁹ for every limit used here.
    int below(int limit) { return int((next() >> 1) % quint64(limit)); }
    int between(int first, int last) { return first + below(last - first + 1); }
    bool chance(int percent) { return below(100) < percent; }

    template<class T>
    const T &pick(std::span<const T> values)
    {
        return values[size_t(below(int(values.size())))];
    }

    /// An index, as often as its weight says; the weights add up to more than 0.
    int weighted(std::span<const int> weights)
    {
        auto sum = 0;
        for (const auto weight : weights)
            sum += weight;
        auto left = below(sum);
        auto index = 0;
        while (left >= weights[size_t(index)])
            left -= weights[size_t(index++)];
        return index;
    }
    int weighted(std::initializer_list<int> weights) { return weighted(std::span(weights.begin(), weights.size())); }

private:
    /// 0 stays 0; neighbours end up far from each other, so that streams don't run into one another.
    static quint64 mixed(quint64 value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9u;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBu;
        return value ^ (value >> 31);
    }

    quint64 m_state;
};

} // namespace plaudit
