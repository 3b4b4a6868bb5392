// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/stream_walk.h"

#include "cache/writer.h"
#include "okendo/merchant_client.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

StreamWalk::StreamWalk(RunContext &context, const PagedStream &stream, Checkpoint checkpoint)
    : m_context(context)
    , m_stream(stream)
    , m_checkpoint(std::move(checkpoint))
{
    m_report.stream = m_checkpoint.stream;
}

std::optional<qint64> StreamWalk::lowerLimit(
    const PagedStream &stream, const Checkpoint &checkpoint, const SyncOptions &options)
{
    const bool isWhole = options.isFull || stream.isAlwaysWhole() || !checkpoint.lastCompletedMs;
    if (isWhole || !checkpoint.watermarkMs)
        return {};
    return *checkpoint.watermarkMs - std::chrono::milliseconds(options.overlap).count();
}

StreamReport StreamWalk::toItsEnd(const std::stop_token &stop)
{
    const bool isTakenUp =
        m_checkpoint.walk.has_value() && !(m_context.options.isFull && m_checkpoint.walk != WalkKind::Full);
    if (!isTakenUp)
        begin();
    else if (m_checkpoint.walk == WalkKind::Later)
        m_lowerLimit = lowerLimit(m_stream, m_checkpoint, m_context.options);

    bool isFromTheTop = !isTakenUp;
    while (true) {
        if (const auto page = onePage(stop); !page) {
            const auto settled = settle();
            m_report.error = settled ? page.error() : settled.error();
            return m_report;
        }
        if (m_checkpoint.walk)
            continue;
        if (isFromTheTop)
            break;
        isFromTheTop = true;
        begin();
    }
    m_report.isComplete = true;
    return m_report;
}

void StreamWalk::begin()
{
    const bool isFirst = !m_checkpoint.lastCompletedMs;
    m_checkpoint.walk = isFirst ? WalkKind::First : m_context.options.isFull ? WalkKind::Full : WalkKind::Later;
    m_lowerLimit = lowerLimit(m_stream, m_checkpoint, m_context.options);
    startOver();
}

void StreamWalk::startOver()
{
    m_checkpoint.cursor.clear();
    m_checkpoint.walkNewestMs.reset();
    m_cursors.clear();
}

Result<void> StreamWalk::onePage(const std::stop_token &stop)
{
    if (stop.stop_requested())
        return failure(ErrorKind::Cancelled);
    if (m_context.pagesLeft <= 0)
        return failure(ErrorKind::PageLimit);
    auto page = m_stream.page(m_context.client, m_checkpoint.cursor, m_context.options.pageSize, stop);
    if (!page) {
        // A cursor kept for long may have expired: once, the walk begins again at the top.
        const bool isStaleCursor = page.error().kind == ErrorKind::BadRequest && !m_checkpoint.cursor.isEmpty();
        if (!isStaleCursor || m_hasStartedOver)
            return failure(page.error());
        m_hasStartedOver = true;
        startOver();
        return {};
    }
    --m_context.pagesLeft;
    return commit(*std::move(page));
}

bool StreamWalk::isLastPage(const StreamPage &page) const
{
    return page.nextCursor.isEmpty() || (m_lowerLimit && page.oldestMs && *page.oldestMs < *m_lowerLimit);
}

Result<void> StreamWalk::commit(StreamPage page)
{
    const bool isFirstPage = m_checkpoint.cursor.isEmpty();
    const bool isLast = isLastPage(page);
    m_cursors.insert(m_checkpoint.cursor);
    const bool isCircle = !isLast && m_cursors.contains(page.nextCursor);

    auto after = m_checkpoint;
    if (isFirstPage)
        after.walkNewestMs = page.newestMs;
    if (isLast) {
        after.watermarkMs = after.walkNewestMs ? after.walkNewestMs : after.watermarkMs;
        after.walk.reset();
        after.cursor.clear();
        after.walkNewestMs.reset();
        after.lastCompletedMs = m_context.clock.utcMs();
    } else if (!isCircle) {
        after.cursor = page.nextCursor;
    }

    page.commit.runId = m_context.runId;
    page.commit.checkpoint = after;
    // While this page is written, the next one may come.
    if (auto settled = settle(); !settled)
        return settled;
    m_committing = m_context.writer.commitPage(std::move(page.commit));
    m_checkpoint = std::move(after);
    if (isCircle)
        return failure(ErrorKind::RepeatedCursor);
    return isLast ? settle() : Result<void>();
}

Result<void> StreamWalk::settle()
{
    if (!m_committing.valid())
        return {};
    const auto counts = m_committing.get();
    if (!counts)
        return failure(counts.error());
    ++m_report.pages;
    m_report.counts += *counts;
    m_context.onPage(*counts);
    return {};
}

} // namespace plaudit
