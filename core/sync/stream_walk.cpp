// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/stream_walk.h"

#include "cache/writer.h"
#include "okendo/merchant_client.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// What may mean that the server no longer knows a cursor kept for long: nobody documents its status.
bool isOfTheCursor(const Error &error)
{
    return error.kind == ErrorKind::BadRequest || error.kind == ErrorKind::NotFound || error.httpStatus == 410 ||
           error.httpStatus == 422;
}

bool isOfThePage(ErrorKind kind)
{
    return kind == ErrorKind::ServerFailure || kind == ErrorKind::UnreadablePage || kind == ErrorKind::RepeatedCursor;
}

} // namespace

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
    m_isTakenUp = m_checkpoint.walk.has_value() && !(m_context.options.isFull && m_checkpoint.walk != WalkKind::Full);
    if (!m_isTakenUp)
        begin();
    else if (m_checkpoint.walk == WalkKind::Later)
        m_lowerLimit = lowerLimit(m_stream, m_checkpoint, m_context.options);

    bool isFromTheTop = !m_isTakenUp;
    while (true) {
        if (const auto page = onePage(stop); !page) {
            const auto settled = settle();
            if (settled && mayStartOver(page.error())) {
                m_hasStartedOver = true;
                startOver();
                continue;
            }
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

/// Once, and only where there is hope: the cursor has expired, or the very page at which the last run stopped is broken
/// for good, and what came meanwhile stands above it. A first walk is hours long and stays where it is.
bool StreamWalk::mayStartOver(const Error &error) const
{
    if (m_hasStartedOver || m_checkpoint.cursor.isEmpty())
        return false;
    const bool isStuck = m_isTakenUp && m_checkpoint.lastCompletedMs && m_report.pages <= 1 && isOfThePage(error.kind);
    return isStuck || isOfTheCursor(error);
}

void StreamWalk::startOver()
{
    m_checkpoint.cursor.clear();
    m_checkpoint.walkNewestMs.reset();
    m_cursors.clear();
    m_pages.clear();
}

Result<void> StreamWalk::onePage(const std::stop_token &stop)
{
    if (stop.stop_requested())
        return failure(ErrorKind::Cancelled);
    if (m_context.pagesLeft <= 0)
        return failure(ErrorKind::PageLimit);
    auto page = m_stream.page(m_context.client, m_checkpoint.cursor, m_context.options.pageSize, stop);
    if (!page)
        return failure(page.error());
    --m_context.pagesLeft;
    return commit(*std::move(page));
}

bool StreamWalk::isLastPage(const StreamPage &page) const
{
    return page.nextCursor.isEmpty() || (m_lowerLimit && page.oldestMs && *page.oldestMs < *m_lowerLimit);
}

/// The cursor leads back, or ever new cursors lead to the same page. A page of one record may come twice in an honest
/// list, where another came in above it.
bool StreamWalk::isCircle(const StreamPage &page)
{
    if (m_cursors.contains(page.nextCursor))
        return true;
    if (page.commit.reviews.size() + page.commit.responses.size() < 2)
        return false;
    QCryptographicHash ids(QCryptographicHash::Blake2b_160);
    for (const auto &incoming : page.commit.reviews)
        ids.addData(incoming.review.reviewId.bytes() + '\n');
    for (const auto &incoming : page.commit.responses)
        ids.addData(incoming.response.responseId.bytes() + '\n');
    const auto hash = ids.result();
    const bool isKnown = m_pages.contains(hash);
    m_pages.insert(hash);
    return isKnown;
}

Result<void> StreamWalk::commit(StreamPage page)
{
    const bool isFirstPage = m_checkpoint.cursor.isEmpty();
    const bool isLast = isLastPage(page);
    m_cursors.insert(m_checkpoint.cursor);
    const bool endsInACircle = !isLast && isCircle(page);

    auto after = m_checkpoint;
    // A review dated in the future must not make the walks after it end above everything else.
    if (isFirstPage && page.newestMs)
        after.walkNewestMs = std::min(*page.newestMs, m_context.clock.utcMs());
    if (isLast) {
        after.watermarkMs = after.walkNewestMs ? after.walkNewestMs : after.watermarkMs;
        after.walk.reset();
        after.cursor.clear();
        after.walkNewestMs.reset();
        after.lastCompletedMs = m_context.clock.utcMs();
    } else if (!endsInACircle) {
        after.cursor = page.nextCursor;
    }

    page.commit.runId = m_context.runId;
    page.commit.observedAtMs = m_context.observation(page.commit.observedAtMs);
    page.commit.checkpoint = after;
    // While this page is written, the next one may come.
    if (auto settled = settle(); !settled)
        return settled;
    m_committing = m_context.writer.commitPage(std::move(page.commit));
    m_checkpoint = std::move(after);
    if (endsInACircle)
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
