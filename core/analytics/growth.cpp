// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/growth.h"

namespace plaudit
{

std::optional<double> growth(double now, double before)
{
    if (before <= 0.0)
        return {};
    return (now - before) / before;
}

} // namespace plaudit
