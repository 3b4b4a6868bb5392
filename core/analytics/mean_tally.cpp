// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/mean_tally.h"

#include <algorithm>
#include <cmath>

namespace plaudit
{

Mean MeanTally::mean() const
{
    if (m_n == 0)
        return {};
    const auto n = static_cast<double>(m_n);
    const double mean = m_near + m_distances / n;
    const double squares = std::max(0.0, m_squares - m_distances * m_distances / n);
    Mean result{.n = m_n, .value = mean, .ci95 = meanInterval(m_n, mean, squares), .standardError = {}};
    if (m_n > 1)
        result.standardError = std::sqrt(squares / (n - 1.0) / n);
    return result;
}

} // namespace plaudit
