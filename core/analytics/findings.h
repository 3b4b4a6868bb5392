// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/health.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace plaudit
{

struct MatchQuality;

/// What in a workspace needs a person.
enum class FindingKind {
    DatabaseDamaged,
    Quarantined,       ///< records that could not be understood
    UnfinishedImports, ///< files whose import never came to its end
    SyncUnfinished,    ///< the last run stopped or failed
    NotBackfilled,     ///< surveys whose history was never fetched
    OrderDifferences,  ///< orders whose parts don't add up
    AmbiguousMatches,  ///< records that several orders fit equally well
    OrdersMissing,     ///< records that name an order which was never imported
    MatchingBehind,    ///< records that the matcher has not looked at
    RefusedDeliveries, ///< webhooks that were not taken, in the last days
};
inline constexpr FindingKind lastFindingKind = FindingKind::RefusedDeliveries;
[[nodiscard]] QString toString(FindingKind kind); ///< "quarantined" …; stable

struct Finding
{
    FindingKind kind = FindingKind::DatabaseDamaged;
    std::int64_t count = 0;
};

/// Those that the figures of Data health show.
[[nodiscard]] std::vector<Finding> findingsOf(const Health &health);
/// Those of orders and matching; `orderDifferences`: how many orders don't add up. A few ambiguous records happen in
/// any shop: they need a person where they are more than 1 % of all.
[[nodiscard]] std::vector<Finding> findingsOf(const MatchQuality &quality, std::int64_t orderDifferences);

} // namespace plaudit
