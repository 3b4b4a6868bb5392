// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/orders.h"

#include <cstdint>

namespace plaudit
{

/// Values as they come, for their sum and mean. Squares are taken of the distance to a value near them, so that values
/// that are close to each other and far from 0 keep their digits: to the first one, unless another is given.
class MeanTally
{
public:
    MeanTally() = default;
    explicit MeanTally(double near)
        : m_near(near)
        , m_hasNear(true)
    {}

    void add(double value)
    {
        if (!m_hasNear) {
            m_near = value;
            m_hasNear = true;
        }
        const double distance = value - m_near;
        ++m_n;
        m_distances += distance;
        m_squares += distance * distance;
    }
    void add(double value, std::int64_t times)
    {
        if (!m_hasNear)
            *this = MeanTally(value);
        const double distance = value - m_near;
        m_n += times;
        m_distances += static_cast<double>(times) * distance;
        m_squares += static_cast<double>(times) * distance * distance;
    }
    /// So many values by the sums of their distances, and of the squares of these, to the value near them.
    void add(std::int64_t n, double distances, double squares)
    {
        m_n += n;
        m_distances += distances;
        m_squares += squares;
    }
    [[nodiscard]] std::int64_t n() const { return m_n; }
    [[nodiscard]] double sum() const { return static_cast<double>(m_n) * m_near + m_distances; }
    [[nodiscard]] Mean mean() const;

private:
    std::int64_t m_n = 0;
    double m_near = 0.0, m_distances = 0.0, m_squares = 0.0;
    bool m_hasNear = false;
};

} // namespace plaudit
