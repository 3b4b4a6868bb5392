// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/stream_walk.h"

#include "cache/writer.h"
#include "okendo/merchant_client.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// The dates of a page's reviews, newest and oldest.
struct PageDates
{
    std::optional<qint64> newest, oldest;
};

PageDates datesOf(const ReviewPage &page)
{
    PageDates dates;
    for (const auto &decoded : page.reviews) {
        if (const auto date = decoded.review.dateCreated) {
            dates.newest = std::max(dates.newest.value_or(date->utcMs), date->utcMs);
            dates.oldest = std::min(dates.oldest.value_or(date->utcMs), date->utcMs);
        }
    }
    return dates;
}

} // namespace

StreamWalk::StreamWalk(RunContext &context, ReviewStatus status, Checkpoint checkpoint)
    : m_context(context)
    , m_status(status)
    , m_checkpoint(std::move(checkpoint))
{
    m_report.stream = m_checkpoint.stream;
}

std::optional<qint64> StreamWalk::lowerLimit(
    ReviewStatus status, const Checkpoint &checkpoint, const SyncOptions &options)
{
    // Pending is short and changes as a whole: it is always walked to its end.
    const bool isWhole = options.isFull || status == ReviewStatus::Pending || !checkpoint.lastCompletedMs;
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
        m_lowerLimit = lowerLimit(m_status, m_checkpoint, m_context.options);

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
    m_lowerLimit = lowerLimit(m_status, m_checkpoint, m_context.options);
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
    const ReviewQuery query{.status = m_status, .cursor = m_checkpoint.cursor, .limit = m_context.options.pageSize};
    const auto answer = m_context.client.reviews(query, stop);
    if (!answer) {
        // A cursor kept for long may have expired: once, the walk begins again at the top.
        const bool isStaleCursor = answer.error().kind == ErrorKind::BadRequest && !query.cursor.isEmpty();
        if (!isStaleCursor || m_hasStartedOver)
            return failure(answer.error());
        m_hasStartedOver = true;
        startOver();
        return {};
    }
    --m_context.pagesLeft;
    return commit(*answer);
}

bool StreamWalk::isLastPage(const ReviewAnswer &answer) const
{
    if (answer.nextCursor.isEmpty())
        return true;
    const auto oldest = datesOf(answer.page).oldest;
    return m_lowerLimit && oldest && *oldest < *m_lowerLimit;
}

Result<void> StreamWalk::commit(const ReviewAnswer &answer)
{
    const bool isFirstPage = m_checkpoint.cursor.isEmpty();
    const bool isLast = isLastPage(answer);
    m_cursors.insert(m_checkpoint.cursor);
    const bool isCircle = !isLast && m_cursors.contains(answer.nextCursor);

    auto after = m_checkpoint;
    if (isFirstPage)
        after.walkNewestMs = datesOf(answer.page).newest;
    if (isLast) {
        after.watermarkMs = after.walkNewestMs ? after.walkNewestMs : after.watermarkMs;
        after.walk.reset();
        after.cursor.clear();
        after.walkNewestMs.reset();
        after.lastCompletedMs = m_context.clock.utcMs();
    } else if (!isCircle) {
        after.cursor = answer.nextCursor;
    }

    ReviewPageCommit page{.runId = m_context.runId, .observedAtMs = answer.answeredAtMs, .checkpoint = after};
    page.reviews.reserve(answer.page.reviews.size());
    for (const auto &decoded : answer.page.reviews)
        page.reviews.push_back({.review = decoded.review, .payload = decoded.payload});
    for (const auto &faulty : answer.page.faulty) {
        page.faults.push_back({.id = faulty.id,
            .reason = toString(faulty.fault),
            .raw = faulty.raw,
            .isKeptOut = faulty.fault != RecordFault::InvalidUtf8});
    }
    // While this page is written, the next one may come.
    if (auto settled = settle(); !settled)
        return settled;
    m_committing = m_context.writer.commitReviewPage(std::move(page));
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
