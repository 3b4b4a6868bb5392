// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/page_commit.h"

#include "cache/change_counter.h"
#include "cache/database.h"
#include "cache/quarantine_store.h"
#include "cache/record_commit.h"
#include "cache/response_store.h"
#include "cache/review_store.h"
#include "cache/run_store.h"
#include "cache/suppression.h"

#include <QCryptographicHash>
#include <QSet>

namespace plaudit
{

namespace
{

const RecordId &idOf(const Review &review)
{
    return review.reviewId;
}

const RecordId &idOf(const SurveyResponse &response)
{
    return response.responseId;
}

Result<void> quarantine(Database &database, const PageCommit &page, StreamCounts &counts)
{
    QuarantineStore store(database);
    auto done = Result<void>();
    for (std::size_t i = 0; done && i < page.faults.size(); ++i) {
        const auto &fault = page.faults[i];
        ++counts.quarantined;
        counts.received += fault.isKeptOut ? 1 : 0;
        done = store.keep(fault, page.checkpoint.stream, {.run = page.runId}, page.observedAtMs);
    }
    return done;
}

/// What could not be understood before and is by now.
Result<void> release(Database &database, const PageCommit &page)
{
    QSet<QByteArray> understood;
    for (const auto &incoming : page.reviews)
        understood.insert(idOf(incoming.review).bytes());
    for (const auto &incoming : page.responses)
        understood.insert(idOf(incoming.response).bytes());
    for (const auto &fault : page.faults)
        understood.remove(fault.id.bytes());
    return QuarantineStore(database).releaseRecords(understood, page.checkpoint.stream.section(u':', 0, 0));
}

template<class Store, class Incoming, class Told>
Result<void> takeAll(RecordCommit<Store> &commit, const std::vector<Incoming> &all, qint64 observedAtMs, Told told)
{
    auto done = Result<void>();
    for (std::size_t i = 0; done && i < all.size(); ++i) {
        const Fact fact{.observedAtMs = observedAtMs,
            .sequence = {},
            .hash = QCryptographicHash::hash(all[i].payload, QCryptographicHash::Blake2b_160)};
        const auto &record = told(all[i]);
        done = commit.take(idOf(record), fact, &record, {.bytes = all[i].payload});
    }
    return done;
}

struct Written
{
    StreamCounts counts;
    bool isChanged = false;
};

Result<Written> write(Database &database, const PayloadDecoders &decoders, const PageCommit &page, qint64 changedSeq)
{
    ReviewStore reviewStore(database, decoders);
    ResponseStore responseStore(database, decoders);
    RecordCommit reviews(database, reviewStore, changedSeq);
    RecordCommit responses(database, responseStore, changedSeq);
    auto done = takeAll(reviews, page.reviews, page.observedAtMs, [](const IncomingReview &incoming) -> const Review & {
        return incoming.review;
    }).and_then([&] {
        return takeAll(responses, page.responses, page.observedAtMs,
            [](const IncomingResponse &incoming) -> const SurveyResponse & { return incoming.response; });
    });
    for (std::size_t i = 0; done && i < page.goneReviews.size(); ++i) {
        done = reviews.take(page.goneReviews[i],
            {.kind = Fact::Kind::Gone, .observedAtMs = page.observedAtMs, .sequence = {}, .hash = {}});
    }
    RunStore runs(database);
    Written written;
    return done.and_then([&] { return reviews.finish(); })
        .and_then([&] { return responses.finish(); })
        .and_then([&] {
            written.counts = reviews.counts();
            written.counts += responses.counts();
            written.isChanged = reviews.isChanged() || responses.isChanged();
            return quarantine(database, page, written.counts);
        })
        .and_then([&] { return release(database, page); })
        .and_then([&] { return runs.noteObservation(page.observedAtMs); })
        .and_then([&] { return runs.addPage(page.runId, page.checkpoint.stream, written.counts); })
        .and_then(
            [&] { return page.checkpoint.connectionId == 0 ? Result<void>() : runs.saveCheckpoint(page.checkpoint); })
        .map([&] { return written; });
}

} // namespace

Result<StreamCounts> commitPage(Database &database, const PayloadDecoders &decoders, const PageCommit &page)
{
    const auto seq = nextChange(database);
    if (!seq)
        return failure(seq.error());
    const auto stripped = withoutErased(database, decoders, page);
    if (!stripped)
        return failure(stripped.error());
    const auto written = write(database, decoders, *stripped ? **stripped : page, *seq);
    if (!written)
        return failure(written.error());
    return (written->isChanged ? countChange(database) : Result<void>()).map([&] { return written->counts; });
}

} // namespace plaudit
