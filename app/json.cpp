// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

#include "analytics/snapshot.h"
#include "domain/failure_cause.h"
#include "domain/timestamp.h"
#include "json_values.h"
#include "wording/error_sentence.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QJsonObject streamJson(const StreamReport &stream)
{
    return {{u"stream"_s, stream.stream}, {u"pages"_s, stream.pages}, {u"received"_s, stream.counts.received},
        {u"new"_s, stream.counts.added}, {u"changed"_s, stream.counts.changed},
        {u"unchanged"_s, stream.counts.unchanged}, {u"removed"_s, stream.counts.removed},
        {u"quarantined"_s, stream.counts.quarantined}, {u"complete"_s, stream.isComplete},
        {u"error"_s, stream.error ? QJsonValue(errorJson(*stream.error)) : QJsonValue(QJsonValue::Null)}};
}

} // namespace

QJsonObject errorJson(const Error &error)
{
    const auto sentence = sentenceFor(error);
    QJsonObject json{{u"kind"_s, toString(error.kind)}, {u"message"_s, sentence.message},
        {u"advice"_s, sentence.advice}, {u"detail"_s, error.detail}};
    if (const auto cause = causeOf(error))
        json.insert(u"diagnosis"_s, toString(cause->cause));
    return json;
}

QJsonObject syncJson(const RunReport &report)
{
    QJsonArray streams;
    std::optional<Error> firstError;
    for (const auto &stream : report.streams) {
        streams.append(streamJson(stream));
        if (!firstError)
            firstError = stream.error;
    }
    QJsonObject json{{u"streams"_s, streams}};
    if (firstError)
        json.insert(u"error"_s, errorJson(*firstError));
    return json;
}

QJsonObject healthJson(const Health &health)
{
    QJsonArray gaps;
    for (const auto &gap : health.gaps)
        gaps.append(QJsonObject{{u"from"_s, gap.from.toString(Qt::ISODate)}, {u"to"_s, gap.to.toString(Qt::ISODate)},
            {u"responses"_s, qint64(gap.responses)}});
    return {{u"reviews"_s, qint64(health.reviews)}, {u"removed"_s, qint64(health.removed)},
        {u"by_status"_s, QJsonObject{{u"approved"_s, qint64(health.approved)}, {u"pending"_s, qint64(health.pending)},
                             {u"rejected"_s, qint64(health.rejected)}}},
        {u"responses"_s, qint64(health.responses)},
        {u"seen_by"_s, QJsonObject{{u"webhook_only"_s, qint64(health.webhookOnly)},
                           {u"backfill_only"_s, qint64(health.backfillOnly)},
                           {u"archive_only"_s, qint64(health.archiveOnly)}, {u"several"_s, qint64(health.several)}}},
        {u"events"_s, qint64(health.eventsReceived)}, {u"events_redelivered"_s, qint64(health.eventsRedelivered)},
        {u"records_merged"_s, qint64(health.recordsMerged)}, {u"conflicts"_s, qint64(health.conflicts)},
        {u"conflicts_won_by"_s, QJsonObject{{u"webhook"_s, qint64(health.conflictsWonByWebhook)},
                                    {u"backfill"_s, qint64(health.conflictsWonByBackfill)}}},
        {u"deleted_reviews"_s, qint64(health.deletedReviews)},
        {u"deleted_responses"_s, qint64(health.deletedResponses)}, {u"tombstones"_s, qint64(health.tombstones)},
        {u"quarantined"_s, qint64(health.quarantined)}, {u"customer_events"_s, qint64(health.customerEvents)},
        {u"contradicting_category"_s, qint64(health.contradictingCategories)},
        {u"second_nps_question"_s, qint64(health.secondNps)}, {u"not_a_score"_s, qint64(health.notAScore)},
        {u"feed_from"_s, dayOrNull(health.feedFrom)}, {u"gaps"_s, gaps}};
}

QJsonObject importJson(const QJsonArray &files, const EventCounts &events)
{
    return {{u"files"_s, files},
        {u"events"_s, QJsonObject{{u"received"_s, events.received}, {u"applied"_s, events.applied},
                          {u"redelivered"_s, events.redelivered}, {u"quarantined"_s, events.quarantined}}}};
}

QJsonObject metricsJson(const Snapshot &snapshot, const QJsonObject &filter, qint64 generatedAtMs)
{
    const auto lastSync = snapshot.lastSyncMs();
    const QJsonObject data{
        {u"last_sync"_s, lastSync ? QJsonValue(Timestamp{.utcMs = *lastSync}.toIso()) : QJsonValue(QJsonValue::Null)},
        {u"reviews"_s, qint64(snapshot.publishedReviews())}, {u"responses"_s, qint64(snapshot.countedResponses())},
        {u"orders"_s, qint64(snapshot.orders().size())}};
    return {{u"filter"_s, filter}, {u"generated_at"_s, Timestamp{.utcMs = generatedAtMs}.toIso()},
        {u"time_zone"_s, QString::fromUtf8(snapshot.timeZone().id())}, {u"data"_s, data}};
}

} // namespace plaudit
