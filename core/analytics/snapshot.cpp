// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/snapshot.h"

#include "analytics/snapshot_builder.h"
#include "cache/reader.h"

namespace plaudit
{

namespace
{

Result<void> readInto(SnapshotBuilder &builder, Reader &reader)
{
    const auto counter = reader.changeCounter();
    if (!counter)
        return failure(counter.error());
    builder.setChangeCounter(*counter);
    const auto lastSync = reader.lastCompletedSyncMs();
    if (!lastSync)
        return failure(lastSync.error());
    builder.setLastSync(*lastSync);
    const auto products = reader.products();
    if (!products)
        return failure(products.error());
    for (const auto &product : *products)
        builder.addProduct(product.productId, product.name);
    const auto surveys = reader.surveys();
    const auto questions = reader.questions();
    auto counts = reader.counts();
    if (!surveys)
        return failure(surveys.error());
    if (!questions)
        return failure(questions.error());
    if (!counts)
        return failure(counts.error());
    builder.addSurveys(*surveys, *questions);
    builder.setCounts(*std::move(counts));
    return reader.eachReview([&](const ReviewRow &row) { builder.addReview(row); })
        .and_then([&] { return reader.eachResponse([&](const ResponseRow &row) { builder.addResponse(row); }); })
        .and_then([&] { return reader.eachAnswer([&](const AnswerRow &row) { builder.addAnswer(row); }); })
        .and_then([&] { return reader.eachOrder([&](const OrderRow &row) { builder.addOrder(row); }); })
        .and_then([&] { return reader.eachOrderLine([&](const OrderLineRow &row) { builder.addOrderLine(row); }); })
        .and_then([&] { return reader.eachMatch([&](const MatchRow &row) { builder.addMatch(row); }); });
}

} // namespace

Result<std::shared_ptr<const Snapshot>> Snapshot::build(Reader &reader, const QTimeZone &zone)
{
    SnapshotBuilder builder(zone);
    if (auto outcome = reader.inOneView([&] { return readInto(builder, reader); }); !outcome)
        return failure(outcome.error());
    return builder.take();
}

} // namespace plaudit
