// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

#include "analytics/snapshot.h"
#include "domain/timestamp.h"
#include "json_values.h"
#include "wording/error_sentence.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QJsonObject distributionJson(const StarCounts &counts)
{
    QJsonObject stars;
    for (std::size_t star = 0; star < counts.size(); ++star)
        stars.insert(QString::number(star + 1), qint64(counts[star]));
    return stars;
}

QJsonObject bucketJson(const RatingsBucket &bucket)
{
    return {{u"bucket"_s, bucket.span.label}, {u"complete"_s, bucket.isComplete},
        {u"count"_s, qint64(bucket.figures.count)}, {u"average"_s, numberOrNull(bucket.figures.average)},
        {u"average_ci95"_s, intervalOrNull(bucket.figures.averageCi95)},
        {u"distribution"_s, distributionJson(bucket.figures.distribution)}};
}

QJsonObject streamJson(const StreamReport &stream)
{
    return {{u"stream"_s, stream.stream}, {u"pages"_s, stream.pages}, {u"received"_s, stream.counts.received},
        {u"new"_s, stream.counts.added}, {u"changed"_s, stream.counts.changed},
        {u"unchanged"_s, stream.counts.unchanged}, {u"removed"_s, stream.counts.removed},
        {u"quarantined"_s, stream.counts.quarantined}, {u"complete"_s, stream.isComplete},
        {u"error"_s, stream.error ? QJsonValue(errorJson(*stream.error)) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject sentimentCounts(const SentimentFigures &figures)
{
    return {{u"labelled"_s, qint64(figures.labelled())}, {u"unlabelled"_s, qint64(figures.unlabelled)},
        {u"positive"_s, qint64(figures.positive)}, {u"neutral"_s, qint64(figures.neutral)},
        {u"mixed"_s, qint64(figures.mixed)}, {u"negative"_s, qint64(figures.negative)},
        {u"net"_s, numberOrNull(figures.net())}};
}

QJsonObject npsCounts(const NpsFigures &figures)
{
    return {{u"responses"_s, qint64(figures.counts.total())}, {u"promoters"_s, qint64(figures.counts.promoters)},
        {u"passives"_s, qint64(figures.counts.passives)}, {u"detractors"_s, qint64(figures.counts.detractors)},
        {u"not_a_score"_s, qint64(figures.notAScore)}, {u"score"_s, numberOrNull(figures.score)},
        {u"score_ci95"_s, intervalOrNull(figures.scoreCi95)}};
}

QJsonArray answersJson(const std::vector<AnswerCount> &answers)
{
    QJsonArray all;
    for (const auto &[answer, count, share] : answers)
        all.append(QJsonObject{{u"answer"_s, answer}, {u"count"_s, qint64(count)}, {u"share"_s, share}});
    return all;
}

} // namespace

QJsonObject errorJson(const Error &error)
{
    const auto sentence = sentenceFor(error);
    return {{u"kind"_s, toString(error.kind)}, {u"message"_s, sentence.message}, {u"advice"_s, sentence.advice},
        {u"detail"_s, error.detail}};
}

QJsonObject filterJson(const Filter &filter)
{
    QJsonObject json;
    if (filter.from)
        json.insert(u"from"_s, filter.from->toString(Qt::ISODate));
    if (filter.to)
        json.insert(u"to"_s, filter.to->toString(Qt::ISODate));
    if (!filter.products.isEmpty())
        json.insert(u"product"_s, QJsonArray::fromStringList(filter.products));
    QJsonArray ratings, statuses;
    for (const int rating : filter.ratings)
        ratings.append(rating);
    for (const auto status : filter.statuses)
        statuses.append(toString(status));
    if (!ratings.isEmpty())
        json.insert(u"rating"_s, ratings);
    if (!statuses.isEmpty())
        json.insert(u"status"_s, statuses);
    QJsonArray sentiments, categories;
    for (const auto sentiment : filter.sentiments)
        sentiments.append(toString(sentiment));
    for (const auto category : filter.npsCategories)
        categories.append(toString(category));
    for (const auto &[name, values] : {std::pair{u"sentiment"_s, sentiments}, {u"nps_category"_s, categories},
             {u"survey"_s, QJsonArray::fromStringList(filter.surveys)},
             {u"channel"_s, QJsonArray::fromStringList(filter.channels)}}) {
        if (!values.isEmpty())
            json.insert(name, values);
    }
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

QJsonObject ratingsJson(const Ratings &ratings)
{
    QJsonArray buckets;
    for (const auto &bucket : ratings.byBucket)
        buckets.append(bucketJson(bucket));
    const auto &figures = ratings.figures;
    return {{u"reviews"_s, qint64(figures.reviews)}, {u"count"_s, qint64(figures.count)},
        {u"average"_s, numberOrNull(figures.average)}, {u"average_ci95"_s, intervalOrNull(figures.averageCi95)},
        {u"distribution"_s, distributionJson(figures.distribution)}, {u"five_star"_s, shareJson(figures.fiveStar)},
        {u"one_two_star"_s, shareJson(figures.lowStar)}, {u"undated"_s, qint64(ratings.undated)},
        {u"bucket"_s, toString(ratings.bucket)}, {u"by_bucket"_s, buckets}};
}

QJsonObject sentimentJson(const SentimentMetrics &sentiment)
{
    QJsonArray buckets, products;
    for (const auto &[span, isComplete, figures] : sentiment.byBucket) {
        auto bucket = sentimentCounts(figures);
        bucket.insert(u"bucket"_s, span.label);
        bucket.insert(u"complete"_s, isComplete);
        buckets.append(bucket);
    }
    for (const auto &product : sentiment.byProduct) {
        auto json = sentimentCounts(product.figures);
        json.insert(u"product_id"_s, product.productId);
        json.insert(u"name"_s, product.name);
        products.append(json);
    }
    auto json = sentimentCounts(sentiment.figures);
    json.insert(u"net_ci95"_s, intervalOrNull(sentiment.figures.netCi95()));
    json.insert(u"positive_share"_s, shareJson(sentiment.figures.positiveShare()));
    json.insert(u"negative_share"_s, shareJson(sentiment.figures.negativeShare()));
    json.insert(u"bucket"_s, toString(sentiment.bucket));
    json.insert(u"by_bucket"_s, buckets);
    json.insert(u"by_product"_s, products);
    return json;
}

QJsonObject npsJson(const Nps &nps)
{
    QJsonArray buckets, surveys;
    QJsonObject channels;
    for (const auto &[span, isComplete, figures] : nps.byBucket) {
        auto bucket = npsCounts(figures);
        bucket.insert(u"bucket"_s, span.label);
        bucket.insert(u"complete"_s, isComplete);
        buckets.append(bucket);
    }
    for (const auto &channel : nps.byChannel)
        channels.insert(channel.id, npsCounts(channel.figures));
    for (const auto &survey : nps.bySurvey) {
        auto json = npsCounts(survey.figures);
        json.insert(u"survey_id"_s, survey.id);
        json.insert(u"name"_s, survey.name);
        json.insert(u"submissions"_s, qint64(survey.responses));
        surveys.append(json);
    }
    auto json = npsCounts(nps.figures);
    json.insert(u"submissions"_s, qint64(nps.responses));
    json.insert(u"contradicting_category"_s, qint64(nps.contradicting));
    json.insert(u"second_nps_question"_s, qint64(nps.secondNps));
    json.insert(u"bucket"_s, toString(nps.bucket));
    json.insert(u"by_bucket"_s, buckets);
    json.insert(u"by_channel"_s, channels);
    json.insert(u"by_survey"_s, surveys);
    return json;
}

QJsonArray questionsJson(const std::vector<QuestionFigures> &questions)
{
    QJsonArray all;
    for (const auto &question : questions) {
        all.append(QJsonObject{{u"survey_id"_s, question.surveyId}, {u"question_id"_s, question.questionId},
            {u"text"_s, question.text}, {u"type"_s, question.type}, {u"responses"_s, qint64(question.responses)},
            {u"choices"_s, answersJson(question.choices)}, {u"distribution"_s, answersJson(question.distribution)},
            {u"mean"_s, numberOrNull(question.mean)}, {u"other"_s, QJsonArray::fromStringList(question.other)}});
    }
    return all;
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
        {u"feed_from"_s,
            health.feedFrom ? QJsonValue(health.feedFrom->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null)},
        {u"gaps"_s, gaps}};
}

QJsonObject importJson(const QJsonArray &files, const EventCounts &events)
{
    return {{u"files"_s, files},
        {u"events"_s, QJsonObject{{u"received"_s, events.received}, {u"applied"_s, events.applied},
                          {u"redelivered"_s, events.redelivered}, {u"quarantined"_s, events.quarantined}}}};
}

QJsonObject metricsJson(const Snapshot &snapshot, const Filter &filter, qint64 generatedAtMs)
{
    const auto lastSync = snapshot.lastSyncMs();
    const QJsonObject data{
        {u"last_sync"_s, lastSync ? QJsonValue(Timestamp{.utcMs = *lastSync}.toIso()) : QJsonValue(QJsonValue::Null)},
        {u"reviews"_s, qint64(snapshot.publishedReviews())}, {u"responses"_s, qint64(snapshot.countedResponses())},
        {u"orders"_s, qint64(snapshot.orders().size())}};
    return {{u"filter"_s, filterJson(filter)}, {u"generated_at"_s, Timestamp{.utcMs = generatedAtMs}.toIso()},
        {u"time_zone"_s, QString::fromUtf8(snapshot.timeZone().id())}, {u"data"_s, data}};
}

} // namespace plaudit
