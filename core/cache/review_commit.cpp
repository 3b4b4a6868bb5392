// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/review_commit.h"

#include <QCryptographicHash>

namespace plaudit
{

ReviewCommit::ReviewCommit(Database &database, Way way, qint64 observedAtMs, qint64 changedSeq)
    : m_way(way)
    , m_observedAtMs(observedAtMs)
    , m_changedSeq(changedSeq)
    , m_reviews(database)
    , m_catalogue(database, observedAtMs)
    , m_raw(database)
{}

Result<void> ReviewCommit::take(const IncomingReview &incoming)
{
    ++m_counts.received;
    const auto hash = QCryptographicHash::hash(incoming.payload, QCryptographicHash::Blake2b_160);
    const auto held = m_reviews.find(incoming.review.reviewId);
    if (!held)
        return failure(held.error());
    return *held ? meetAgain(**held, incoming, hash) : add(incoming, hash);
}

Result<void> ReviewCommit::add(const IncomingReview &incoming, const QByteArray &hash)
{
    ++m_counts.added;
    const ReviewStore::Stamp stamp{
        .observedAtMs = m_observedAtMs, .changedSeq = m_changedSeq, .payloadHash = hash, .removedAtMs = {}};
    const auto row = m_reviews.add(incoming.review, stamp);
    if (!row)
        return failure(row.error());
    m_payloads[*row] = {.bytes = incoming.payload, .isOfNewRecord = true};
    return m_catalogue.keep(incoming.review);
}

Result<void> ReviewCommit::meetAgain(
    const ReviewStore::Held &held, const IncomingReview &incoming, const QByteArray &hash)
{
    const bool isOlder = m_observedAtMs < held.observedAtMs;
    const bool isBack = held.removedAtMs && m_observedAtMs > *held.removedAtMs;
    const bool isSame = hash == held.payloadHash && !isBack;
    if (isOlder || isSame) {
        ++m_counts.unchanged;
        return isOlder ? Result<void>() : m_reviews.touch(held.row, m_observedAtMs);
    }
    ++m_counts.changed;
    const ReviewStore::Stamp stamp{.observedAtMs = m_observedAtMs,
        .changedSeq = m_changedSeq,
        .payloadHash = hash,
        .removedAtMs = isBack ? std::nullopt : held.removedAtMs};
    m_payloads[held.row].bytes = incoming.payload;
    return m_reviews.replace(held.row, incoming.review, stamp).and_then([&] {
        return m_catalogue.keep(incoming.review);
    });
}

Result<void> ReviewCommit::finish()
{
    return m_raw.keepReviews(m_way, m_payloads);
}

} // namespace plaudit
