// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/paged_stream.h"
#include "sync/store_sync.h"

#include <QSet>
#include <QString>

#include <algorithm>
#include <functional>
#include <future>
#include <optional>

namespace plaudit
{

/// What the streams of one run share.
struct RunContext
{
    MerchantClient &client;
    Writer &writer;
    Clock &clock;
    const SyncOptions &options;
    qint64 runId = 0;
    int pagesLeft = 0;     ///< until the run's page limit
    qint64 observedMs = 0; ///< no answer of this run is older, whatever the machine's clock says
    std::function<void(const StreamCounts &page)> onPage;

    /// The observation time of an answer: later than that of any before it, this run's and earlier ones'.
    [[nodiscard]] qint64 observation(qint64 answeredAtMs)
    {
        observedMs = std::max(observedMs + 1, answeredAtMs);
        return observedMs;
    }
};

/// The walk of one stream: page by page from its checkpoint to its end, or down to the watermark less the overlap.
/// A walk taken up in the middle is followed by one from the top, for what arrived meanwhile. Where the place it stood
/// at is no longer good, it begins again at the top, once.
class StreamWalk
{
public:
    /// `stream` outlives it.
    StreamWalk(RunContext &context, const PagedStream &stream, Checkpoint checkpoint);

    [[nodiscard]] StreamReport toItsEnd(const std::stop_token &stop);

    /// The date below which a walk that starts now would end; empty where it goes to the end of the list.
    [[nodiscard]] static std::optional<qint64> lowerLimit(
        const PagedStream &stream, const Checkpoint &checkpoint, const SyncOptions &options);

private:
    void begin();
    [[nodiscard]] Result<void> onePage(const std::stop_token &stop);
    [[nodiscard]] Result<void> commit(StreamPage page);
    /// Waits for the page that is being written, and counts it.
    [[nodiscard]] Result<void> settle();
    [[nodiscard]] bool isLastPage(const StreamPage &page) const;
    [[nodiscard]] bool mayStartOver(const Error &error) const;
    [[nodiscard]] bool isCircle(const StreamPage &page);
    void startOver();

    RunContext &m_context;
    const PagedStream &m_stream;
    Checkpoint m_checkpoint;
    StreamReport m_report;
    std::optional<qint64> m_lowerLimit;
    QSet<QString> m_cursors;                        ///< met on this walk
    QSet<QByteArray> m_pages;                       ///< likewise, by their records' ids
    std::future<Result<StreamCounts>> m_committing; ///< of the page before; not valid where none is under way
    bool m_isTakenUp = false;
    bool m_hasStartedOver = false;
};

} // namespace plaudit
