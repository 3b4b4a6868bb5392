// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/orders.h"

#include <cstdint>

namespace plaudit
{

/// Values as they come, for their sum and mean. Squares are taken of the distance to the first one, so that values that
/// are close to each other and far from 0 keep their digits.
class MeanTally
{
public:
    void add(double value)
    {
        if (m_n++ == 0)
            m_first = value;
        const double distance = value - m_first;
        m_distances += distance;
        m_squares += distance * distance;
    }
    [[nodiscard]] std::int64_t n() const { return m_n; }
    [[nodiscard]] double sum() const { return static_cast<double>(m_n) * m_first + m_distances; }
    [[nodiscard]] Mean mean() const;

private:
    std::int64_t m_n = 0;
    double m_first = 0.0, m_distances = 0.0, m_squares = 0.0;
};

} // namespace plaudit
