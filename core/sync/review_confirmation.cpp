// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/review_confirmation.h"

#include "cache/writer.h"
#include "okendo/merchant_client.h"

namespace plaudit
{

namespace
{

constexpr int mostFailuresInARow = 3;

/// Whether the next review may still be told well.
bool isOfOneReview(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadRequest:
    case ErrorKind::Forbidden:
    case ErrorKind::ServerFailure:
    case ErrorKind::UnexpectedAnswer:
    case ErrorKind::UnreadablePage:
        return true;
    default:
        return false;
    }
}

} // namespace

ReviewConfirmation::ReviewConfirmation(RunContext &context, QString stream)
    : m_context(context)
{
    m_report.stream = std::move(stream);
}

StreamReport ReviewConfirmation::ask(const std::vector<RecordId> &ids, const std::stop_token &stop)
{
    int failuresInARow = 0;
    for (const auto &id : ids) {
        const auto asked = askOne(id, stop);
        failuresInARow = asked ? 0 : failuresInARow + 1;
        if (asked)
            continue;
        m_report.error = asked.error();
        if (!isOfOneReview(asked.error().kind) || failuresInARow == mostFailuresInARow)
            return m_report;
    }
    m_report.isComplete = !m_report.error;
    return m_report;
}

Result<void> ReviewConfirmation::askOne(const RecordId &id, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return failure(ErrorKind::Cancelled);
    auto answer = m_context.client.review(id, stop);
    if (!answer)
        return failure(answer.error());
    PageCommit page{.runId = m_context.runId, .observedAtMs = m_context.observation(answer->answeredAtMs)};
    page.checkpoint.stream = m_report.stream;
    if (answer->review && answer->review->review.reviewId == id)
        page.reviews.push_back(
            {.review = std::move(answer->review->review), .payload = std::move(answer->review->payload)});
    else if (answer->review)
        return failure(ErrorKind::UnexpectedAnswer, QStringLiteral("asked for one review, got another"));
    else if (answer->faulty)
        page.faults.push_back(
            {.id = id, .reason = toString(answer->faulty->fault), .raw = answer->faulty->raw, .isKeptOut = true});
    else
        page.goneReviews.push_back(id);
    const auto counts = m_context.writer.commitPage(std::move(page)).get();
    if (!counts)
        return failure(counts.error());
    ++m_report.pages;
    m_report.counts += *counts;
    return {};
}

} // namespace plaudit
