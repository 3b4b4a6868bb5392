// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace plaudit
{

class Snapshot;

/// A stretch of days on which the live feed told nothing while the backfill has responses.
struct FeedGap
{
    QDate from, to; ///< inclusive
    std::int64_t responses = 0;
};

[[nodiscard]] std::int64_t daysIn(const std::vector<FeedGap> &gaps);

struct SurveyHealth
{
    QString id, name;
    std::int64_t responses = 0;
    bool isAdded = false, isBackfilled = false;
};

/// How the records came and whether they agree. Reviews and responses are those that are there; what is removed (gone
/// from Okendo's lists) or deleted (by a webhook) is counted apart. Regardless of any filter.
struct Health
{
    std::int64_t reviews = 0, removed = 0, deletedReviews = 0;
    std::int64_t approved = 0, pending = 0, rejected = 0, otherStatus = 0;
    std::int64_t responses = 0, deletedResponses = 0;
    std::int64_t webhookOnly = 0, backfillOnly = 0, archiveOnly = 0, several = 0;
    std::int64_t eventsReceived = 0;    ///< different sequence numbers
    std::int64_t eventsRedelivered = 0; ///< the same sequence number again
    std::int64_t recordsMerged = 0;     ///< Σ over responses of (ways − 1)
    std::int64_t conflicts = 0;         ///< responses whose backfill and webhook say different things
    std::int64_t conflictsWonByWebhook = 0, conflictsWonByBackfill = 0;
    std::int64_t tombstones = 0; ///< deleted by a webhook, and not seen again
    std::int64_t quarantined = 0, customerEvents = 0;
    std::int64_t contradictingCategories = 0, secondNps = 0, notAScore = 0;
    std::optional<QDate> feedFrom; ///< the first day of which the live feed told
    std::vector<FeedGap> gaps;
    std::vector<SurveyHealth> surveys;
};

[[nodiscard]] Health health(const Snapshot &snapshot);

/// The responses behind a figure of Health.
enum class ResponseEvidence {
    WebhookOnly,
    BackfillOnly,
    ArchiveOnly,
    Several,
    Conflicts,
    Contradicting,
    SecondNps,
    NotAScore,
    InGaps
};
/// Row numbers, the newest first.
[[nodiscard]] std::vector<qint64> evidenceRows(const Snapshot &snapshot, ResponseEvidence evidence);

} // namespace plaudit
