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
    case FindingKind::MatchingBehind:
        return u"matching_behind"_s;
    case FindingKind::RefusedDeliveries:
        return u"refused_deliveries"_s;
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
    const auto unmatched = [&](UnmatchedReason reason) {
        const auto at = static_cast<std::size_t>(reason);
        return quality.reviewReasons[at] + quality.responseReasons[at];
    };
    std::vector<Finding> findings;
    const auto add = [&](FindingKind kind, std::int64_t count) {
        if (count > 0)
            findings.push_back({.kind = kind, .count = count});
    };
    add(FindingKind::OrderDifferences, orderDifferences);
    const auto ambiguous = quality.reviews.ambiguous + quality.responses.ambiguous;
    if (100 * ambiguous > quality.reviews.total() + quality.responses.total())
        add(FindingKind::AmbiguousMatches, ambiguous);
    add(FindingKind::OrdersMissing, unmatched(UnmatchedReason::OrderNotImported));
    add(FindingKind::MatchingBehind, unmatched(UnmatchedReason::NotUnmatched));
    return findings;
}

} // namespace plaudit
