// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/findings.h"

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

} // namespace plaudit
