// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

#include "analytics/snapshot.h"
#include "domain/timestamp.h"
#include "wording/error_sentence.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QJsonValue numberOrNull(const std::optional<double> &figure)
{
    return figure ? QJsonValue(*figure) : QJsonValue(QJsonValue::Null);
}

QJsonValue intervalOrNull(const std::optional<Interval> &interval)
{
    return interval ? QJsonValue(QJsonArray{interval->low, interval->high}) : QJsonValue(QJsonValue::Null);
}

QJsonObject shareJson(const Share &share)
{
    return {{u"count"_s, qint64(share.count)}, {u"share"_s, numberOrNull(share.value)},
        {u"ci95"_s, intervalOrNull(share.ci95)}};
}

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

QJsonObject metricsJson(const Snapshot &snapshot, const Filter &filter, qint64 generatedAtMs)
{
    const auto lastSync = snapshot.lastSyncMs();
    const QJsonObject data{
        {u"last_sync"_s, lastSync ? QJsonValue(Timestamp{.utcMs = *lastSync}.toIso()) : QJsonValue(QJsonValue::Null)},
        {u"reviews"_s, qint64(snapshot.publishedReviews())}, {u"responses"_s, 0}, {u"orders"_s, 0}};
    return {{u"filter"_s, filterJson(filter)}, {u"generated_at"_s, Timestamp{.utcMs = generatedAtMs}.toIso()},
        {u"time_zone"_s, QString::fromUtf8(snapshot.timeZone().id())}, {u"data"_s, data}};
}

} // namespace plaudit
