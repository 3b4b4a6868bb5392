// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/health.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace plaudit
{

/// What in a workspace needs a person.
enum class FindingKind {
    DatabaseDamaged,
    Quarantined,       ///< records that could not be understood
    UnfinishedImports, ///< files whose import never came to its end
    SyncUnfinished,    ///< the last run stopped or failed
    NotBackfilled,     ///< surveys whose history was never fetched
};
inline constexpr FindingKind lastFindingKind = FindingKind::NotBackfilled;
[[nodiscard]] QString toString(FindingKind kind); ///< "quarantined" …; stable

struct Finding
{
    FindingKind kind = FindingKind::DatabaseDamaged;
    std::int64_t count = 0;
};

/// Those that the figures of Data health show.
[[nodiscard]] std::vector<Finding> findingsOf(const Health &health);

} // namespace plaudit
