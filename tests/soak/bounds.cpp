// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/bounds.h"

#include <algorithm>

namespace plaudit
{

Bounds boundsOf(const Setting &setting)
{
    const bool isFew = std::min(setting.now, setting.before) < 100;
    Bounds bounds{.coverage = isFew ? Allowed{92.5, 100.0} : Allowed{93.0, 97.0},
        .falseAlarms = isFew ? Allowed{0.0, 6.0} : Allowed{3.0, 6.0},
        .exception = {}};
    if (setting.figure == "AOV") {
        bounds.coverage = isFew ? Allowed{90.0, 100.0} : Allowed{92.0, 97.0};
        if (setting.now != setting.before) {
            bounds.falseAlarms.most = isFew ? 9.0 : 6.5;
            bounds.exception = "Order values are skewed. Between groups of one size that cancels out; of a small and a "
                               "large one the interval is as narrow as the small one's own.";
        }
    }
    if (setting.population == "2 %" && setting.now == 100 && setting.before == 100) {
        bounds.falseAlarms.least = 0.0;
        bounds.exception = "With two hits expected a difference comes in steps too coarse for 5 %; it "
                           "stays silent rather than alarm too often.";
    }
    return bounds;
}

} // namespace plaudit
