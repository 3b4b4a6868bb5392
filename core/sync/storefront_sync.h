// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review_aggregate.h"
#include "sync/store_sync.h"

#include <vector>

namespace plaudit
{

class StorefrontClient;
struct StorefrontAnswer;

/// "reviews:storefront": the published reviews. "counts:storefront": what Okendo counts of them.
inline constexpr QLatin1String storefrontReviewStream{"reviews:storefront"};
inline constexpr QLatin1String storefrontCountStream{"counts:storefront"};

/// One run over a store's public reviews and counts. A review that the Merchant API or a webhook told of stays as they
/// told it; one that only the Storefront API knows is taken as from an archive. Later runs go down to the watermark
/// less the overlap, as StoreSync does; nothing is ever marked removed. Blocks the calling thread.
class StorefrontSync
{
public:
    /// All must outlive it; client and reader belong to the calling thread.
    StorefrontSync(StorefrontClient &client, Reader &reader, Writer &writer, Clock &clock, qint64 connectionId);

    /// As StoreSync::run(). Without `hasReviews` there is nothing to do.
    [[nodiscard]] Result<RunReport> run(const SyncOptions &options,
        const std::function<void(const SyncProgress &)> &progress, const std::stop_token &stop);

    struct Count
    {
        ReviewAggregate aggregate;
        qint64 atMs = 0; ///< UTC
    };
    /// What the last runs were told, the store's own first; empty where none was.
    [[nodiscard]] static Result<std::vector<Count>> counts(Reader &reader);

private:
    [[nodiscard]] StreamReport walk(Checkpoint checkpoint, const SyncOptions &options,
        const std::function<void(const SyncProgress &)> &progress, const std::stop_token &stop);
    /// Committed and counted, its products remembered.
    [[nodiscard]] Result<StorefrontAnswer> takePage(
        const QString &cursor, StreamReport &report, const std::stop_token &stop);
    [[nodiscard]] StreamReport ended(StreamReport report, Checkpoint checkpoint, std::optional<qint64> newestMs);
    [[nodiscard]] StreamReport count(const std::stop_token &stop);

    StorefrontClient &m_client;
    Reader &m_reader;
    Writer &m_writer;
    Clock &m_clock;
    qint64 m_connectionId;
    QStringList m_products; ///< met by the walk
};

} // namespace plaudit
