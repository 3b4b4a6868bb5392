// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/clock.h"
#include "domain/result.h"
#include "sync/paged_stream.h"

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace plaudit
{

class MerchantClient;
struct RunContext;
class Reader;
class Writer;

struct SyncOptions
{
    bool hasReviews = true, hasSurveys = true; ///< what is asked for
    bool isFull = false;                       ///< walk every stream to its end, and find out what is gone
    bool isRemovalSure = false;                ///< also where much is gone at once
    std::optional<int> maxPages;               ///< of the whole run
    int pageSize = 100;                        ///< 1–100
    std::chrono::days overlap{30};             ///< how far below the watermark a later walk goes
};

/// Told after every committed page and before every pause, in the sync's thread.
struct SyncProgress
{
    QString stream;
    qint64 pages = 0;            ///< of the run
    StreamCounts counts;         ///< of the run
    std::optional<double> share; ///< of the run that is done, 0–1; unknown on a first sync
    std::optional<std::chrono::milliseconds> timeLeft;
    std::optional<Error> waitingFor; ///< why it pauses before trying again
    std::chrono::milliseconds pause{0};
};

/// Reviews that left the pending list, asked for one by one; and those that a full sweep of all three lists did not
/// show.
inline constexpr QLatin1String leftPendingStream{"reviews:left-pending"};
inline constexpr QLatin1String missingStream{"reviews:missing"};
/// More missing reviews than this share of the store, and than this number, are not marked removed unasked.
inline constexpr double mostMissingShare = 0.02;
inline constexpr qint64 mostMissingInASmallStore = 5;

/// One run over the three review streams and the known surveys. Every page is committed with the cursor that follows
/// it, so a run that is stopped, fails or is killed goes on where it was. A stream that fails leaves the others to go
/// on, unless the failure is of the connection itself (a wrong key, no network) or of the database. A full sweep that
/// was interrupted is gone on with by the next run, and nothing is marked removed before all three lists were walked
/// since it began. Blocks the calling thread.
class StoreSync
{
public:
    /// All must outlive it; client and reader belong to the calling thread.
    StoreSync(MerchantClient &client, Reader &reader, Writer &writer, Clock &clock, qint64 connectionId);

    /// The outcome of each stream, also where it stopped early; an error only where the run could not begin or its
    /// report could not be written.
    [[nodiscard]] Result<RunReport> run(const SyncOptions &options,
        const std::function<void(const SyncProgress &)> &progress, const std::stop_token &stop);

private:
    struct Beginnings
    {
        qint64 beginMs = 0;            ///< of this run: no observation of it is older
        std::optional<qint64> sweepMs; ///< of the full sweep under way
    };
    [[nodiscard]] Result<qint64> observationBegin();
    [[nodiscard]] Result<std::optional<qint64>> sweepBegin(bool isFull, qint64 beginMs);
    void confirm(RunContext &context, RunReport &report, const Beginnings &began, const std::stop_token &stop);
    void confirmMissing(RunContext &context, RunReport &report, qint64 sweepMs, const std::stop_token &stop);

    MerchantClient &m_client;
    Reader &m_reader;
    Writer &m_writer;
    Clock &m_clock;
    qint64 m_connectionId;
};

} // namespace plaudit
