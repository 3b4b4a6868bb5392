// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/review_sync.h"

#include "cache/reader.h"
#include "cache/writer.h"
#include "okendo/merchant_client.h"
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

QString streamOf(ReviewStatus status)
{
    return u"reviews:"_s + toString(status);
}

ReviewSync::ReviewSync(MerchantClient &client, Reader &reader, Writer &writer, Clock &clock, qint64 connectionId)
    : m_client(client)
    , m_reader(reader)
    , m_writer(writer)
    , m_clock(clock)
    , m_connectionId(connectionId)
{}

Result<RunReport> ReviewSync::run(
    const SyncOptions &options, const std::function<void(const SyncProgress &)> &progress, const std::stop_token &stop)
{
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
        walked = StreamWalk(context, planned.status, planned.checkpoint).toItsEnd(stop);
        if (walked.error && endsTheRun(walked.error->kind))
            endOfRun = walked.error;
    }
    report.outcome = outcomeOf(report);
    report.endedAtMs = m_clock.utcMs();
    if (const auto ended = m_writer.endRun(report).get(); !ended)
        return failure(ended.error());
    return report;
}

} // namespace plaudit
