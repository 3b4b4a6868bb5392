// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/examination.h"

#include "analytics/match_quality.h"
#include "analytics/snapshot.h"
#include "domain/clock.h"
#include "domain/delivery.h"
#include "workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// An import that never came to its end, was not taken back, and whose file was not imported whole since.
bool isUnfinished(const ImportBatch &batch, const std::vector<ImportBatch> &imports)
{
    return !batch.endedAtMs && !batch.undoneAtMs &&
           std::none_of(imports.begin(), imports.end(), [&](const ImportBatch &other) {
               return other.endedAtMs && other.kind == batch.kind && other.fileHash == batch.fileHash;
           });
}

/// Of the last days. Strangers who only found the address need nobody.
Result<qint64> refusedDeliveries(Reader &reader)
{
    constexpr auto days = 7LL * 24 * 60 * 60 * 1000;
    return reader.deliveriesSince(SystemClock().utcMs() - days).map([](const std::vector<DeliveryCount> &counts) {
        qint64 refused = 0;
        for (const auto &count : counts) {
            const bool isStray = count.outcome == DeliveryOutcome::WrongPlace ||
                                 count.outcome == DeliveryOutcome::Unreadable ||
                                 count.outcome == DeliveryOutcome::Unsigned;
            refused += isRefusal(count.outcome) && !isStray ? count.count : 0;
        }
        return refused;
    });
}

} // namespace

Result<std::vector<Finding>> examine(Workspace &workspace)
{
    const auto reader = workspace.openReader();
    if (!reader)
        return failure(reader.error());
    std::vector<Finding> findings;
    const auto integrity = (*reader)->integrity();
    if (!integrity)
        return failure(integrity.error());
    if (*integrity != "ok"_L1)
        findings.push_back({.kind = FindingKind::DatabaseDamaged, .count = 1});
    const auto run = (*reader)->lastRun();
    if (!run)
        return failure(run.error());
    if (*run && (*run)->outcome != RunOutcome::Completed && (*run)->outcome != RunOutcome::Running)
        findings.push_back({.kind = FindingKind::SyncUnfinished, .count = 1});
    const auto imports = (*reader)->imports();
    if (!imports)
        return failure(imports.error());
    const auto unfinished = std::count_if(
        imports->begin(), imports->end(), [&](const ImportBatch &batch) { return isUnfinished(batch, *imports); });
    if (unfinished > 0)
        findings.push_back({.kind = FindingKind::UnfinishedImports, .count = unfinished});
    const auto refused = refusedDeliveries(**reader);
    if (!refused)
        return failure(refused.error());
    if (*refused > 0)
        findings.push_back({.kind = FindingKind::RefusedDeliveries, .count = *refused});
    const auto snapshot = workspace.snapshot();
    if (!snapshot)
        return failure(snapshot.error());
    const auto differences = (*reader)->orderDifferenceCount();
    if (!differences)
        return failure(differences.error());
    for (const auto &finding : findingsOf(health(**snapshot)))
        findings.push_back(finding);
    for (const auto &finding : findingsOf(matchQuality(**snapshot, {}), *differences))
        findings.push_back(finding);
    return findings;
}

} // namespace plaudit
