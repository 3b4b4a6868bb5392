// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/page_commit.h"

#include "cache/catalogue_store.h"
#include "cache/change_counter.h"
#include "cache/database.h"
#include "cache/quarantine_store.h"
#include "cache/raw_store.h"
#include "cache/review_store.h"
#include "cache/run_store.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class PageCommit
{
public:
    PageCommit(Database &database, const ReviewPageCommit &page, qint64 changedSeq)
        : m_database(database)
        , m_page(page)
        , m_reviews(database)
        , m_catalogue(database, page.observedAtMs)
        , m_changedSeq(changedSeq)
    {}

    Result<StreamCounts> write();

private:
    Result<void> write(const IncomingReview &incoming);
    Result<void> add(const IncomingReview &incoming, const QByteArray &hash);
    Result<void> meetAgain(const ReviewStore::Held &held, const IncomingReview &incoming, const QByteArray &hash);
    Result<void> quarantine(const IncomingFault &fault);

    Database &m_database;
    const ReviewPageCommit &m_page;
    ReviewStore m_reviews;
    CatalogueStore m_catalogue;
    qint64 m_changedSeq;
    StreamCounts m_counts;
    RawStore::Payloads m_payloads;
};

Result<StreamCounts> PageCommit::write()
{
    auto done = Result<void>();
    for (std::size_t i = 0; done && i < m_page.reviews.size(); ++i)
        done = write(m_page.reviews[i]);
    for (std::size_t i = 0; done && i < m_page.faults.size(); ++i)
        done = quarantine(m_page.faults[i]);
    return done.and_then([this] { return RawStore(m_database).keepReviews(Way::Merchant, m_payloads); })
        .and_then([this] { return RunStore(m_database).addPage(m_page.runId, m_page.checkpoint.stream, m_counts); })
        .and_then([this] { return RunStore(m_database).saveCheckpoint(m_page.checkpoint); })
        .map([this] { return m_counts; });
}

Result<void> PageCommit::write(const IncomingReview &incoming)
{
    ++m_counts.received;
    const auto hash = QCryptographicHash::hash(incoming.payload, QCryptographicHash::Blake2b_160);
    const auto held = m_reviews.find(incoming.review.reviewId);
    if (!held)
        return failure(held.error());
    return *held ? meetAgain(**held, incoming, hash) : add(incoming, hash);
}

Result<void> PageCommit::add(const IncomingReview &incoming, const QByteArray &hash)
{
    ++m_counts.added;
    const ReviewStore::Stamp stamp{
        .observedAtMs = m_page.observedAtMs, .changedSeq = m_changedSeq, .payloadHash = hash, .removedAtMs = {}};
    const auto row = m_reviews.add(incoming.review, stamp);
    if (!row)
        return failure(row.error());
    m_payloads[*row] = {.bytes = incoming.payload, .isOfNewRecord = true};
    return m_catalogue.keep(incoming.review);
}

Result<void> PageCommit::meetAgain(
    const ReviewStore::Held &held, const IncomingReview &incoming, const QByteArray &hash)
{
    const bool isOlder = m_page.observedAtMs < held.observedAtMs;
    const bool isBack = held.removedAtMs && m_page.observedAtMs > *held.removedAtMs;
    const bool isSame = hash == held.payloadHash && !isBack;
    if (isOlder || isSame) {
        ++m_counts.unchanged;
        return isOlder ? Result<void>() : m_reviews.touch(held.row, m_page.observedAtMs);
    }
    ++m_counts.changed;
    const ReviewStore::Stamp stamp{.observedAtMs = m_page.observedAtMs,
        .changedSeq = m_changedSeq,
        .payloadHash = hash,
        .removedAtMs = isBack ? std::nullopt : held.removedAtMs};
    m_payloads[held.row].bytes = incoming.payload;
    return m_reviews.replace(held.row, incoming.review, stamp).and_then([&] {
        return m_catalogue.keep(incoming.review);
    });
}

Result<void> PageCommit::quarantine(const IncomingFault &fault)
{
    ++m_counts.quarantined;
    m_counts.received += fault.isKeptOut ? 1 : 0;
    return QuarantineStore(m_database).keep(fault, m_page.checkpoint.stream, m_page.runId, m_page.observedAtMs);
}

} // namespace

Result<StreamCounts> commitPage(Database &database, const ReviewPageCommit &page)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    const auto seq = nextChange(database);
    if (!seq)
        return failure(seq.error());
    auto counts = PageCommit(database, page, *seq).write();
    if (!counts)
        return counts;
    const bool isChanged = counts->added + counts->changed > 0;
    return (isChanged ? countChange(database) : Result<void>())
        .and_then([&] { return transaction->commit(); })
        .map([&] { return *counts; });
}

} // namespace plaudit
