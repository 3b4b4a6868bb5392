// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/snapshot_reading.h"

#include "analytics/snapshot_builder.h"
#include "cache/reader.h"

#include <future>

namespace plaudit
{

namespace
{

using Since = std::optional<qint64>;

Result<void> readReviews(SnapshotBuilder &builder, Reader &reader, Since since)
{
    const auto products = reader.products();
    if (!products)
        return failure(products.error());
    for (const auto &product : *products)
        builder.addProduct(product.productId, product.name);
    return reader.eachReview([&](const ReviewRow &row) { builder.addReview(row); }, since);
}

Result<void> readMatches(SnapshotBuilder &builder, Reader &reader, MatchKind kind)
{
    return reader.eachMatch(kind, [&](const MatchRow &row) { builder.addMatch(row); });
}

Result<void> readResponses(SnapshotBuilder &builder, Reader &reader, Since since)
{
    const auto surveys = reader.uncountedSurveys();
    const auto questions = reader.questions();
    if (!surveys || !questions)
        return failure(surveys ? questions.error() : surveys.error());
    builder.addSurveys(*surveys, *questions);
    return reader.eachResponse([&](const ResponseRow &row) { builder.addResponse(row); }, since).and_then([&] {
        return reader.eachAnswer([&](const AnswerRow &row) { builder.addAnswer(row); }, since);
    });
}

Result<void> readOrders(SnapshotBuilder &builder, Reader &reader, Since since)
{
    return reader.eachOrder([&](const OrderRow &row) { builder.addOrder(row); }, since).and_then([&] {
        return reader.eachOrderLine([&](const OrderLineRow &row) { builder.addOrderLine(row); }, since);
    });
}

/// What is no list of records.
Result<void> readState(SnapshotBuilder &builder, Reader &reader)
{
    const auto lastSync = reader.lastCompletedSyncMs();
    auto counts = reader.counts();
    if (!lastSync || !counts)
        return failure(lastSync ? counts.error() : lastSync.error());
    builder.setLastSync(*lastSync);
    builder.setCounts(*std::move(counts));
    return {};
}

/// Half of the work, while readOtherHalf() does the rest: they touch nothing that is the same.
Result<void> readHalf(SnapshotBuilder &builder, Reader &reader)
{
    return readReviews(builder, reader, {}).and_then([&] { return readMatches(builder, reader, MatchKind::Response); });
}

Result<void> readOtherHalf(SnapshotBuilder &builder, Reader &reader)
{
    return readState(builder, reader)
        .and_then([&] { return readResponses(builder, reader, {}); })
        .and_then([&] { return readOrders(builder, reader, {}); })
        .and_then([&] { return readMatches(builder, reader, MatchKind::Review); });
}

Result<void> readSince(SnapshotBuilder &builder, Reader &reader, qint64 since)
{
    return readState(builder, reader)
        .and_then([&] { return readReviews(builder, reader, since); })
        .and_then([&] { return readResponses(builder, reader, since); })
        .and_then([&] { return readOrders(builder, reader, since); })
        .and_then([&] { return reader.eachMatchSince(since, [&](const MatchRow &row) { builder.addMatch(row); }); });
}

/// Runs `use` in one view of the database; gives the change counter of that view.
Result<qint64> inView(const ReaderSource &open, const std::function<Result<void>(Reader &)> &use)
{
    const auto reader = open();
    if (!reader)
        return failure(reader.error());
    qint64 counter = 0;
    return (*reader)
        ->inOneView([&] {
            const auto now = (*reader)->changeCounter();
            if (!now)
                return Result<void>(failure(now.error()));
            counter = *now;
            return use(**reader);
        })
        .map([&] { return counter; });
}

} // namespace

Result<std::shared_ptr<const Snapshot>> readSnapshot(const ReaderSource &open, const QTimeZone &zone)
{
    // Two views may fall on both sides of a change; the counter tells, and then it is done again.
    constexpr int mostTries = 5;
    for (int tries = 1;; ++tries) {
        SnapshotBuilder builder(zone);
        auto other = std::async(std::launch::async,
            [&] { return inView(open, [&](Reader &reader) { return readHalf(builder, reader); }); });
        const auto rest = inView(open, [&](Reader &reader) { return readOtherHalf(builder, reader); });
        const auto reviews = other.get();
        if (!rest || !reviews)
            return failure(rest ? reviews.error() : rest.error());
        if (*rest == *reviews || tries == mostTries) {
            builder.setChangeCounter(std::min(*rest, *reviews));
            return builder.take();
        }
    }
}

Result<ExtendedSnapshot> extendSnapshot(const std::shared_ptr<const Snapshot> &base, Reader &reader)
{
    ExtendedSnapshot extended;
    const auto read = reader.inOneView([&]() -> Result<void> {
        const auto counter = reader.changeCounter();
        const auto removal = reader.lastRemoval();
        if (!counter || !removal)
            return failure(counter ? removal.error() : counter.error());
        if (*removal > base->changeCounter() || *counter < base->changeCounter())
            return {};
        if (*counter == base->changeCounter()) {
            extended.snapshot = base;
            return {};
        }
        SnapshotBuilder builder(base);
        builder.setChangeCounter(*counter);
        auto indexed = std::async(std::launch::async, [&builder] { builder.indexBase(); });
        const auto told = readSince(builder, reader, base->changeCounter());
        indexed.get();
        return told.map([&] {
            extended.changed = builder.records();
            extended.snapshot = builder.take();
        });
    });
    if (!read)
        return failure(read.error());
    return extended;
}

Result<std::shared_ptr<const Snapshot>> Snapshot::build(Reader &reader, const QTimeZone &zone)
{
    SnapshotBuilder builder(zone);
    const auto read = reader.inOneView([&]() -> Result<void> {
        const auto counter = reader.changeCounter();
        if (!counter)
            return failure(counter.error());
        builder.setChangeCounter(*counter);
        return readHalf(builder, reader).and_then([&] { return readOtherHalf(builder, reader); });
    });
    if (!read)
        return failure(read.error());
    return builder.take();
}

} // namespace plaudit
