// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/findings.h"

#include "analytics/match_quality.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

QString toString(FindingKind kind)
{
    switch (kind) {
    case FindingKind::DatabaseDamaged:
        return u"database_damaged"_s;
    case FindingKind::Quarantined:
        return u"quarantined"_s;
    case FindingKind::UnfinishedImports:
        return u"unfinished_imports"_s;
    case FindingKind::SyncUnfinished:
        return u"sync_unfinished"_s;
    case FindingKind::NotBackfilled:
        return u"not_backfilled"_s;
    case FindingKind::OrderDifferences:
        return u"order_differences"_s;
    case FindingKind::AmbiguousMatches:
        return u"ambiguous_matches"_s;
    case FindingKind::OrdersMissing:
        return u"orders_missing"_s;
    }
    Q_UNREACHABLE();
}

std::vector<Finding> findingsOf(const Health &health)
{
    std::vector<Finding> findings;
    if (health.quarantined > 0)
        findings.push_back({.kind = FindingKind::Quarantined, .count = health.quarantined});
    const auto waiting = std::count_if(
        health.surveys.begin(), health.surveys.end(), [](const auto &survey) { return !survey.isBackfilled; });
    if (waiting > 0)
        findings.push_back({.kind = FindingKind::NotBackfilled, .count = waiting});
    return findings;
}

std::vector<Finding> findingsOf(const MatchQuality &quality, std::int64_t orderDifferences)
{
    constexpr auto notImported = static_cast<std::size_t>(UnmatchedReason::OrderNotImported);
    std::vector<Finding> findings;
    if (orderDifferences > 0)
        findings.push_back({.kind = FindingKind::OrderDifferences, .count = orderDifferences});
    if (const auto ambiguous = quality.reviews.ambiguous + quality.responses.ambiguous; ambiguous > 0)
        findings.push_back({.kind = FindingKind::AmbiguousMatches, .count = ambiguous});
    if (const auto missing = quality.reviewReasons[notImported] + quality.responseReasons[notImported]; missing > 0)
        findings.push_back({.kind = FindingKind::OrdersMissing, .count = missing});
    return findings;
}

} // namespace plaudit
