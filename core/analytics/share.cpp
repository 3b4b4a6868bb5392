// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/share.h"

namespace plaudit
{

Share shareOf(std::int64_t count, std::int64_t n)
{
    Share share{.count = count, .n = n, .value = {}, .ci95 = wilsonInterval(count, n)};
    if (n > 0)
        share.value = static_cast<double>(count) / static_cast<double>(n);
    return share;
}

} // namespace plaudit
