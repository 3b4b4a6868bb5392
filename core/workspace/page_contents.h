// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/health.h"
#include "analytics/nps.h"
#include "analytics/questions.h"
#include "analytics/sentiment.h"
#include "cache/records.h"
#include "domain/delivery.h"
#include "domain/result.h"
#include "wording/health_words.h"
#include "workspace/public_counts.h"

#include <QTimeZone>

#include <memory>
#include <optional>
#include <vector>

namespace plaudit
{

class Reader;
class Snapshot;

/// What the page on NPS and surveys shows.
struct NpsContent
{
    Nps nps;
    std::optional<Nps> before; ///< of the period it is compared with, in the same buckets
    std::vector<QuestionFigures> questions;
    std::vector<ResponseLine> latest; ///< the newest selected responses
    QTimeZone zone;                   ///< the store's
};

/// Rows behind a figure of Data health, as texts.
struct EvidenceTable
{
    std::vector<ResponseLine> responses; ///< either these
    std::vector<EvidenceRow> others;     ///< or these
    std::int64_t total = 0;              ///< before they were cut
};

/// What Data health shows.
struct HealthContent
{
    Health health;
    HealthFigure figure = HealthFigure::Several; ///< whose rows are shown
    EvidenceTable evidence;
    std::vector<RunReport> runs; ///< the newest first
    std::vector<Checkpoint> checkpoints;
    std::vector<SurveyRow> surveys;
    std::vector<QuarantineRow> quarantine;
    std::vector<ImportBatch> imports;
    QTimeZone zone;                        ///< the store's
    std::vector<DeliveryCount> deliveries; ///< webhooks that came to this machine in the last 30 days
    PublicCounts publicCounts;
};

inline constexpr int mostListedRows = 200;

/// Read and reckoned from one snapshot and one reader of its database. Any thread. Errors: those of the reader.
[[nodiscard]] Result<NpsContent> npsContent(const Snapshot &snapshot, Reader &reader, const Filter &filter,
    std::optional<Bucket> bucket, const std::optional<Filter> &before = {});
/// Without a figure, the rows shown are those met by several ways, or else all responses.
[[nodiscard]] Result<HealthContent> healthContent(
    const Snapshot &snapshot, Reader &reader, std::optional<HealthFigure> figure = {});

} // namespace plaudit
