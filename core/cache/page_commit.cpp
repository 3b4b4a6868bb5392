// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/page_commit.h"

#include "cache/change_counter.h"
#include "cache/database.h"
#include "cache/quarantine_store.h"
#include "cache/review_commit.h"
#include "cache/run_store.h"

namespace plaudit
{

namespace
{

Result<void> quarantine(Database &database, const ReviewPageCommit &page, StreamCounts &counts)
{
    QuarantineStore store(database);
    auto done = Result<void>();
    for (std::size_t i = 0; done && i < page.faults.size(); ++i) {
        const auto &fault = page.faults[i];
        ++counts.quarantined;
        counts.received += fault.isKeptOut ? 1 : 0;
        done = store.keep(fault, page.checkpoint.stream, page.runId, page.observedAtMs);
    }
    return done;
}

Result<StreamCounts> write(Database &database, const ReviewPageCommit &page, qint64 changedSeq)
{
    ReviewCommit reviews(database, Way::Merchant, page.observedAtMs, changedSeq);
    auto done = Result<void>();
    for (std::size_t i = 0; done && i < page.reviews.size(); ++i)
        done = reviews.take(page.reviews[i]);
    auto counts = reviews.counts();
    RunStore runs(database);
    return done.and_then([&] { return quarantine(database, page, counts); })
        .and_then([&] { return reviews.finish(); })
        .and_then([&] { return runs.addPage(page.runId, page.checkpoint.stream, counts); })
        .and_then([&] { return runs.saveCheckpoint(page.checkpoint); })
        .map([&] { return counts; });
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
    auto counts = write(database, page, *seq);
    if (!counts)
        return counts;
    const bool isChanged = counts->added + counts->changed > 0;
    return (isChanged ? countChange(database) : Result<void>())
        .and_then([&] { return transaction->commit(); })
        .map([&] { return *counts; });
}

} // namespace plaudit
