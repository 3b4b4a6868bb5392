// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/clock.h"
#include "domain/delivery.h"
#include "domain/result.h"

#include <QByteArray>

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace plaudit
{

class Reader;
class Writer;

/// A webhook whose signature is good.
struct WebhookDelivery
{
    QByteArray messageId;
    qint64 signedMs = 0; ///< UTC
    QByteArray body;     ///< as received
};

/// Takes delivered webhooks into the store: whatever waits goes into one transaction, so that many a second share the
/// time that a disk needs. A body that can't be understood waits in quarantine with its bytes. Works in a thread of its
/// own; its functions may be called from any. Writer and clock outlive it.
class WebhookInbox
{
public:
    using OpenReader = std::function<Result<std::unique_ptr<Reader>>()>;

    /// How long a message is known again: longer than Svix tries.
    static constexpr qint64 memoryMs = qint64(30) * 24 * 60 * 60 * 1000;

    WebhookInbox(Writer &writer, OpenReader openReader, Clock &clock);
    /// Takes what waits, then ends.
    ~WebhookInbox();
    Q_DISABLE_COPY_MOVE(WebhookInbox)

    struct Taken
    {
        bool isRepeated = false; ///< the message was there, and nothing was stored
    };
    /// Blocks until the delivery is on the disk, or was there before. Errors: those of reader and writer; nothing of it
    /// is stored then, and the sender should try again.
    [[nodiscard]] Result<Taken> take(WebhookDelivery delivery);
    /// A delivery that was not given to take(). Written within a second or so; what a kill loses of it is lost.
    void count(DeliveryOutcome outcome);

private:
    struct Waiting
    {
        WebhookDelivery delivery;
        std::promise<Result<Taken>> answer;
    };
    using Batch = std::vector<Waiting>;

    void run();
    [[nodiscard]] Batch nextBatch();
    void answer(Batch batch);
    [[nodiscard]] Result<std::vector<Taken>> store(const Batch &batch);
    [[nodiscard]] Result<Reader *> reader();
    void writeCounts();

    Writer &m_writer;
    OpenReader m_openReader;
    Clock &m_clock;
    std::unique_ptr<Reader> m_reader; ///< the thread's
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Waiting> m_waiting;
    std::map<DeliveryOutcome, DeliveryCount> m_counts; ///< yet to be written
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace plaudit
