// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/page_contents.h"

#include "analytics/newest_responses.h"
#include "analytics/snapshot.h"
#include "cache/reader.h"
#include "domain/clock.h"

#include <algorithm>

namespace plaudit
{

namespace
{

std::optional<ResponseEvidence> responsesBehind(HealthFigure figure)
{
    switch (figure) {
    case HealthFigure::BackfillOnly:
        return ResponseEvidence::BackfillOnly;
    case HealthFigure::WebhookOnly:
        return ResponseEvidence::WebhookOnly;
    case HealthFigure::ArchiveOnly:
        return ResponseEvidence::ArchiveOnly;
    case HealthFigure::Several:
    case HealthFigure::Merged:
        return ResponseEvidence::Several;
    case HealthFigure::Conflicts:
        return ResponseEvidence::Conflicts;
    case HealthFigure::Gaps:
        return ResponseEvidence::InGaps;
    case HealthFigure::Contradicting:
        return ResponseEvidence::Contradicting;
    case HealthFigure::SecondNps:
        return ResponseEvidence::SecondNps;
    case HealthFigure::NotAScore:
        return ResponseEvidence::NotAScore;
    case HealthFigure::Responses:
    case HealthFigure::Redelivered:
    case HealthFigure::Deleted:
    case HealthFigure::Removed:
    case HealthFigure::Quarantined:
        return {};
    }
    Q_UNREACHABLE();
}

Result<EvidenceTable> evidenceOf(const Snapshot &snapshot, Reader &reader, HealthFigure figure)
{
    EvidenceTable table;
    std::vector<qint64> rows;
    if (const auto evidence = responsesBehind(figure)) {
        rows = evidenceRows(snapshot, *evidence);
        table.total = std::int64_t(rows.size());
    } else if (figure == HealthFigure::Responses) {
        rows = newestResponses(snapshot, {}, mostListedRows);
        table.total = snapshot.countedResponses();
    } else {
        auto others = figure == HealthFigure::Redelivered ? reader.redelivered(mostListedRows)
                      : figure == HealthFigure::Deleted   ? reader.tombstones(mostListedRows)
                      : figure == HealthFigure::Removed   ? reader.removedReviews(mostListedRows)
                                                          : Result<std::vector<EvidenceRow>>();
        if (!others)
            return failure(others.error());
        table.others = *std::move(others);
        table.total = std::int64_t(table.others.size());
        return table;
    }
    rows.resize(std::min<std::size_t>(rows.size(), mostListedRows));
    auto lines = reader.responseLines(rows);
    if (!lines)
        return failure(lines.error());
    table.responses = *std::move(lines);
    std::stable_sort(table.responses.begin(), table.responses.end(),
        [](const ResponseLine &a, const ResponseLine &b) { return a.dateMs > b.dateMs; });
    return table;
}

} // namespace

Result<NpsContent> npsContent(const Snapshot &snapshot, Reader &reader, const Filter &filter,
    std::optional<Bucket> bucket, const std::optional<Filter> &before)
{
    NpsContent content{
        .nps = nps(snapshot, filter, bucket), .before = {}, .questions = questions(snapshot, filter), .latest = {}};
    if (before)
        content.before = nps(snapshot, *before, content.nps.bucket);
    auto latest = reader.responseLines(newestResponses(snapshot, filter, mostListedRows));
    if (!latest)
        return failure(latest.error());
    content.latest = *std::move(latest);
    std::stable_sort(content.latest.begin(), content.latest.end(),
        [](const ResponseLine &a, const ResponseLine &b) { return a.dateMs > b.dateMs; });
    content.zone = snapshot.timeZone();
    return content;
}

Result<HealthContent> healthContent(const Snapshot &snapshot, Reader &reader, std::optional<HealthFigure> figure)
{
    constexpr int mostRuns = 50;
    constexpr auto deliveriesShownMs = 30LL * 24 * 60 * 60 * 1000;
    HealthContent content{.health = health(snapshot)};
    content.figure = figure.value_or(content.health.several > 0 ? HealthFigure::Several : HealthFigure::Responses);
    auto evidence = evidenceOf(snapshot, reader, content.figure);
    auto runs = reader.recentRuns(mostRuns);
    auto checkpoints = reader.checkpoints();
    auto surveys = reader.surveys();
    auto quarantine = reader.quarantine();
    auto imports = reader.imports();
    auto deliveries = reader.deliveriesSince(SystemClock().utcMs() - deliveriesShownMs);
    auto counts = publicCounts(snapshot, reader);
    if (!counts)
        return failure(counts.error());
    if (!deliveries)
        return failure(deliveries.error());
    if (!evidence)
        return failure(evidence.error());
    if (!runs)
        return failure(runs.error());
    if (!checkpoints)
        return failure(checkpoints.error());
    if (!surveys)
        return failure(surveys.error());
    if (!quarantine)
        return failure(quarantine.error());
    if (!imports)
        return failure(imports.error());
    content.evidence = *std::move(evidence);
    content.runs = *std::move(runs);
    content.checkpoints = *std::move(checkpoints);
    content.surveys = *std::move(surveys);
    content.quarantine = *std::move(quarantine);
    content.imports = *std::move(imports);
    content.zone = snapshot.timeZone();
    content.deliveries = *std::move(deliveries);
    content.publicCounts = *std::move(counts);
    return content;
}

} // namespace plaudit
