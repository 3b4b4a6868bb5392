// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace plaudit
{

class Snapshot;
struct Selection;

struct RepeatTally
{
    std::int64_t customers = 0, returned = 0;
};

/// Of each customer the first repeat case of each group (see opinion_groups.h) among chosen reviews and responses; the
/// groups of each currency side by side.
[[nodiscard]] std::vector<RepeatTally> tallyRepeats(
    const Snapshot &snapshot, const Selection &reviews, const Selection &responses);

} // namespace plaudit
