// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/mean_tally.h"

#include <algorithm>

namespace plaudit
{

Mean MeanTally::mean() const
{
    if (m_n == 0)
        return {};
    const auto n = static_cast<double>(m_n);
    const double mean = m_first + m_distances / n;
    const double squares = std::max(0.0, m_squares - m_distances * m_distances / n);
    return {.n = m_n, .value = mean, .ci95 = meanInterval(m_n, mean, squares)};
}

} // namespace plaudit
