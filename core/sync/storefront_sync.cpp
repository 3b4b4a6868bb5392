// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/storefront_sync.h"

#include "cache/reader.h"
#include "cache/writer.h"
#include "okendo/storefront_client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// Counts as they were told last, by product.
const auto countsSetting = u"review_aggregates"_s;

QJsonObject jsonOf(const ReviewAggregate &aggregate, qint64 atMs)
{
    QJsonArray levels;
    for (const auto count : aggregate.byRating)
        levels.append(count);
    return {
        {u"count"_s, aggregate.count}, {u"total"_s, aggregate.ratingTotal}, {u"by_rating"_s, levels}, {u"at"_s, atMs}};
}

StorefrontSync::Count countFrom(const QString &productId, const QJsonObject &json)
{
    StorefrontSync::Count count{.aggregate = {.productId = productId}, .atMs = json["at"_L1].toInteger()};
    count.aggregate.count = json["count"_L1].toInteger();
    count.aggregate.ratingTotal = json["total"_L1].toInteger();
    const auto levels = json["by_rating"_L1].toArray();
    for (std::size_t i = 0; i < count.aggregate.byRating.size(); ++i)
        count.aggregate.byRating[i] = levels[qsizetype(i)].toInteger();
    return count;
}

Result<QJsonObject> heldCounts(Reader &reader)
{
    return reader.setting(countsSetting).map([](const std::optional<QString> &text) {
        return QJsonDocument::fromJson(text.value_or(QString()).toUtf8()).object();
    });
}

/// A page's reviews as bare records, which give way to whatever else tells of them.
EventsCommit commitOf(const StorefrontAnswer &answer)
{
    EventsCommit commit;
    commit.receivedAtMs = answer.answeredAtMs;
    for (const auto &decoded : answer.page.records) {
        IncomingEvent event;
        event.id = decoded.id();
        event.record = decoded.review;
        event.start = commit.bytes.size();
        event.length = decoded.payload.size();
        commit.bytes += decoded.payload;
        commit.events.push_back(std::move(event));
    }
    for (const auto &faulty : answer.page.faulty) {
        commit.faults.push_back({.id = faulty.id,
            .reason = toString(faulty.fault),
            .raw = faulty.raw,
            .isKeptOut = faulty.fault != RecordFault::InvalidUtf8});
    }
    return commit;
}

std::optional<qint64> dateOf(const StorefrontAnswer &answer, bool isNewest)
{
    std::optional<qint64> date;
    for (const auto &decoded : answer.page.records) {
        if (!decoded.review.dateCreated)
            continue;
        const auto ms = decoded.review.dateCreated->utcMs;
        date = !date ? ms : isNewest ? std::max(*date, ms) : std::min(*date, ms);
    }
    return date;
}

RunOutcome outcomeOf(const RunReport &report)
{
    for (const auto &stream : report.streams) {
        if (stream.error && (stream.error->kind == ErrorKind::Cancelled || stream.error->kind == ErrorKind::PageLimit))
            return RunOutcome::Stopped;
        if (!stream.isComplete)
            return RunOutcome::Failed;
    }
    return RunOutcome::Completed;
}

} // namespace

StorefrontSync::StorefrontSync(
    StorefrontClient &client, Reader &reader, Writer &writer, Clock &clock, qint64 connectionId)
    : m_client(client)
    , m_reader(reader)
    , m_writer(writer)
    , m_clock(clock)
    , m_connectionId(connectionId)
{}

Result<RunReport> StorefrontSync::run(
    const SyncOptions &options, const std::function<void(const SyncProgress &)> &progress, const std::stop_token &stop)
{
    RunReport report{.connectionId = m_connectionId, .startedAtMs = m_clock.utcMs()};
    auto held = m_reader.checkpoint(m_connectionId, storefrontReviewStream);
    if (!held)
        return failure(held.error());
    Checkpoint fresh;
    fresh.connectionId = m_connectionId;
    fresh.stream = storefrontReviewStream;
    const auto runId = m_writer.beginRun(m_connectionId, report.startedAtMs).get();
    if (!runId)
        return failure(runId.error());
    report.id = *runId;
    if (options.hasReviews) {
        report.streams.push_back(walk(held->value_or(fresh), options, progress, stop));
        if (report.streams.back().isComplete)
            report.streams.push_back(count(stop));
    }
    report.outcome = outcomeOf(report);
    report.endedAtMs = m_clock.utcMs();
    if (const auto ended = m_writer.endRun(report).get(); !ended)
        return failure(ended.error());
    return report;
}

Result<StorefrontAnswer> StorefrontSync::takePage(
    const QString &cursor, StreamReport &report, const std::stop_token &stop)
{
    auto answer = m_client.reviews({.productId = {}, .cursor = cursor}, stop);
    if (!answer)
        return answer;
    const auto counts = m_writer.commitEvents(commitOf(*answer)).get();
    if (!counts)
        return failure(counts.error());
    ++report.pages;
    report.counts += {.received = counts->received,
        .added = counts->applied,
        .unchanged = counts->unchanged,
        .quarantined = counts->quarantined};
    for (const auto &decoded : answer->page.records) {
        if (const auto &id = decoded.review.productId; !id.isEmpty() && !m_products.contains(id))
            m_products.append(id);
    }
    return answer;
}

StreamReport StorefrontSync::walk(Checkpoint checkpoint, const SyncOptions &options,
    const std::function<void(const SyncProgress &)> &progress, const std::stop_token &stop)
{
    StreamReport report{.stream = storefrontReviewStream, .counts = {}, .error = {}};
    const bool isWhole = options.isFull || !checkpoint.lastCompletedMs || !checkpoint.watermarkMs;
    const auto lowest = isWhole ? std::numeric_limits<qint64>::min()
                                : *checkpoint.watermarkMs - std::chrono::milliseconds(options.overlap).count();
    // A walk that was stopped begins again at the top: what it fetched costs nothing to meet again.
    QString cursor;
    QSet<QString> cursors;
    std::optional<qint64> newest;
    for (bool isAtItsEnd = false; !isAtItsEnd;) {
        const auto answer = options.maxPages && report.pages >= *options.maxPages
                                ? Result<StorefrontAnswer>(failure(ErrorKind::PageLimit))
                                : takePage(cursor, report, stop);
        if (!answer) {
            report.error = answer.error();
            return report;
        }
        progress({.stream = report.stream,
            .pages = report.pages,
            .counts = report.counts,
            .share = {},
            .timeLeft = {},
            .waitingFor = {}});
        if (cursor.isEmpty())
            newest = dateOf(*answer, true);
        const auto oldest = dateOf(*answer, false);
        isAtItsEnd = answer->nextCursor.isEmpty() || (oldest && *oldest < lowest);
        cursors.insert(cursor);
        cursor = answer->nextCursor;
        if (!isAtItsEnd && cursors.contains(cursor))
            report.error = failure(ErrorKind::RepeatedCursor).value();
        if (report.error)
            return report;
    }
    return ended(std::move(report), std::move(checkpoint), newest);
}

StreamReport StorefrontSync::ended(StreamReport report, Checkpoint checkpoint, std::optional<qint64> newestMs)
{
    checkpoint.watermarkMs = newestMs ? newestMs : checkpoint.watermarkMs;
    checkpoint.lastCompletedMs = m_clock.utcMs();
    if (const auto saved = m_writer.saveCheckpoint(checkpoint).get(); !saved)
        report.error = saved.error();
    report.isComplete = !report.error;
    return report;
}

StreamReport StorefrontSync::count(const std::stop_token &stop)
{
    StreamReport report{.stream = storefrontCountStream, .counts = {}, .error = {}};
    auto held = heldCounts(m_reader);
    if (!held) {
        report.error = held.error();
        return report;
    }
    for (const auto &product : QStringList{QString()} + m_products) {
        const auto told = m_client.aggregate(product, stop);
        if (!told) {
            report.error = told.error();
            break;
        }
        ++report.pages;
        if (*told)
            held->insert(product, jsonOf(**told, m_clock.utcMs()));
        else
            held->remove(product);
    }
    const auto text = QString::fromUtf8(QJsonDocument(*held).toJson(QJsonDocument::Compact));
    if (const auto saved = m_writer.setSetting(countsSetting, text).get(); !saved)
        report.error = saved.error();
    report.isComplete = !report.error;
    return report;
}

Result<std::vector<StorefrontSync::Count>> StorefrontSync::counts(Reader &reader)
{
    return heldCounts(reader).map([](const QJsonObject &held) {
        std::vector<Count> counts;
        for (auto it = held.begin(); it != held.end(); ++it)
            counts.push_back(countFrom(it.key(), it.value().toObject()));
        std::stable_sort(counts.begin(), counts.end(), [](const Count &a, const Count &b) {
            return a.aggregate.productId.isEmpty() && !b.aggregate.productId.isEmpty();
        });
        return counts;
    });
}

} // namespace plaudit
