// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/store_sync.h"

#include "cache/reader.h"
#include "cache/writer.h"
#include "okendo/merchant_client.h"
#include "sync/review_confirmation.h"
#include "sync/stream_walk.h"
#include "sync/sync_plan.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// Whether the other streams would fail in the same way.
bool endsTheRun(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadRequest:
    case ErrorKind::NotFound:
    case ErrorKind::ServerFailure:
    case ErrorKind::UnexpectedAnswer:
    case ErrorKind::UnreadablePage:
    case ErrorKind::RepeatedCursor:
    case ErrorKind::Timeout:
    case ErrorKind::ConnectionLost:
    case ErrorKind::RemovalsUnsure:
        return false;
    default:
        return true;
    }
}

RunOutcome outcomeOf(const RunReport &report)
{
    bool isComplete = true;
    for (const auto &stream : report.streams) {
        if (stream.error && (stream.error->kind == ErrorKind::Cancelled || stream.error->kind == ErrorKind::PageLimit))
            return RunOutcome::Stopped;
        isComplete = isComplete && stream.isComplete;
    }
    return isComplete ? RunOutcome::Completed : RunOutcome::Failed;
}

/// How far a run has come, reckoned in pages.
class ProgressReckoner
{
public:
    ProgressReckoner(Clock &clock, std::optional<qint64> expectedPages)
        : m_clock(clock)
        , m_expectedPages(expectedPages)
        , m_startedAt(clock.monotonic())
    {}

    [[nodiscard]] SyncProgress after(const StreamCounts &page, const QString &stream)
    {
        m_counts += page;
        ++m_pages;
        SyncProgress progress{.stream = stream, .pages = m_pages, .counts = m_counts};
        if (m_expectedPages && *m_expectedPages > 0) {
            progress.share = std::min(0.99, static_cast<double>(m_pages) / static_cast<double>(*m_expectedPages));
            const auto perPage = (m_clock.monotonic() - m_startedAt) / m_pages;
            progress.timeLeft = perPage * std::max<qint64>(0, *m_expectedPages - m_pages);
        }
        return progress;
    }

private:
    Clock &m_clock;
    std::optional<qint64> m_expectedPages;
    std::chrono::milliseconds m_startedAt;
    StreamCounts m_counts;
    qint64 m_pages = 0;
};

} // namespace

StoreSync::StoreSync(MerchantClient &client, Reader &reader, Writer &writer, Clock &clock, qint64 connectionId)
    : m_client(client)
    , m_reader(reader)
    , m_writer(writer)
    , m_clock(clock)
    , m_connectionId(connectionId)
{}

Result<std::optional<qint64>> StoreSync::sweepBegin(bool isFull, qint64 beginMs)
{
    auto begun = m_reader.sweepStartedMs(m_connectionId);
    if (!begun || *begun || !isFull)
        return begun;
    return m_writer.saveSweep(m_connectionId, beginMs).get().map([beginMs] { return std::optional(beginMs); });
}

/// Now, or a moment after whatever was observed before, should the clock have been ahead then: what is told later must
/// count as later.
Result<qint64> StoreSync::observationBegin()
{
    return m_reader.newestObservationMs().map(
        [this](std::optional<qint64> newest) { return std::max(m_clock.utcMs(), newest.value_or(0) + 1); });
}

Result<RunReport> StoreSync::run(
    const SyncOptions &asked, const std::function<void(const SyncProgress &)> &progress, const std::stop_token &stop)
{
    auto options = asked;
    const auto beginMs = observationBegin();
    if (!beginMs)
        return failure(beginMs.error());
    const auto sweepMs = options.hasReviews ? sweepBegin(options.isFull, *beginMs) : Result<std::optional<qint64>>();
    if (!sweepMs)
        return failure(sweepMs.error());
    options.isFull = options.isFull || sweepMs->has_value();
    const auto plan = SyncPlan::make(m_reader, m_connectionId, options);
    if (!plan)
        return failure(plan.error());
    RunReport report{.connectionId = m_connectionId, .startedAtMs = m_clock.utcMs()};
    const auto runId = m_writer.beginRun(m_connectionId, report.startedAtMs).get();
    if (!runId)
        return failure(runId.error());
    report.id = *runId;

    ProgressReckoner reckoner(m_clock, plan->expectedPages);
    QString stream;
    RunContext context{.client = m_client,
        .writer = m_writer,
        .clock = m_clock,
        .options = options,
        .runId = *runId,
        .pagesLeft = options.maxPages.value_or(std::numeric_limits<int>::max()),
        .observedMs = *beginMs - 1,
        .onPage = [&](const StreamCounts &page) { progress(reckoner.after(page, stream)); }};
    std::optional<Error> endOfRun;
    report.streams.resize(plan->streams.size());
    for (const auto i : plan->order()) {
        const auto &planned = plan->streams[i];
        auto &walked = report.streams[i];
        stream = walked.stream = planned.checkpoint.stream;
        walked.error = endOfRun;
        if (endOfRun)
            continue;
        walked = StreamWalk(context, *planned.stream, planned.checkpoint).toItsEnd(stop);
        if (walked.error && endsTheRun(walked.error->kind))
            endOfRun = walked.error;
    }
    if (options.hasReviews && !endOfRun)
        confirm(context, report, {.beginMs = *beginMs, .sweepMs = *sweepMs}, stop);
    report.outcome = outcomeOf(report);
    report.endedAtMs = m_clock.utcMs();
    if (const auto ended = m_writer.endRun(report).get(); !ended)
        return failure(ended.error());
    return report;
}

void StoreSync::confirm(RunContext &context, RunReport &report, const Beginnings &began, const std::stop_token &stop)
{
    const auto isWalked = [&report](ReviewStatus status) {
        return std::any_of(report.streams.begin(), report.streams.end(),
            [&](const StreamReport &stream) { return stream.stream == streamOf(status) && stream.isComplete; });
    };
    if (isWalked(ReviewStatus::Pending)) {
        const auto left = m_reader.unseenReviews(ReviewStatus::Pending, began.beginMs);
        if (left && !left->empty())
            report.streams.push_back(ReviewConfirmation(context, leftPendingStream).ask(*left, stop));
        else if (!left)
            report.streams.push_back({.stream = leftPendingStream, .counts = {}, .error = left.error()});
    }
    if (began.sweepMs && std::all_of(std::begin(listedStatuses), std::end(listedStatuses), isWalked))
        confirmMissing(context, report, *began.sweepMs, stop);
}

void StoreSync::confirmMissing(RunContext &context, RunReport &report, qint64 sweepMs, const std::stop_token &stop)
{
    StreamReport missing{.stream = missingStream, .counts = {}, .error = {}};
    const auto ids = m_reader.unseenReviews({}, sweepMs);
    const auto held = m_reader.listedReviewCount();
    if (!ids || !held) {
        missing.error = ids ? held.error() : ids.error();
        report.streams.push_back(missing);
        return;
    }
    const auto most =
        std::max(mostMissingInASmallStore, static_cast<qint64>(static_cast<double>(*held) * mostMissingShare));
    if (qint64(ids->size()) > most && !context.options.isRemovalSure) {
        missing.error = Error{.kind = ErrorKind::RemovalsUnsure,
            .detail = u"%1 of %2 reviews are missing"_s.arg(ids->size()).arg(*held),
            .retryAfter = {},
            .subject = QString::number(ids->size())};
        report.streams.push_back(missing);
        return;
    }
    if (!ids->empty()) {
        missing = ReviewConfirmation(context, missingStream).ask(*ids, stop);
        report.streams.push_back(missing);
        if (!missing.isComplete)
            return;
    }
    if (const auto ended = m_writer.saveSweep(m_connectionId, {}).get(); !ended)
        report.streams.push_back({.stream = missingStream, .counts = {}, .error = ended.error()});
}

} // namespace plaudit
