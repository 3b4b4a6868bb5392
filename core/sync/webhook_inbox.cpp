// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/webhook_inbox.h"

#include "cache/delivery_store.h"
#include "cache/raw_store.h"
#include "cache/reader.h"
#include "cache/writer.h"
#include "sync/event_import.h"

#include <QSet>

#include <chrono>

using namespace std::chrono_literals;

namespace plaudit
{

namespace
{

constexpr std::size_t deliveriesInABatch = 500;
constexpr qsizetype bytesInABatch = 4 << 20;
constexpr auto countsWait = 1s;

void takeDelivery(EventsCommit &events, const WebhookDelivery &delivery)
{
    const auto first = events.events.size();
    takeEvent(events, delivery.body);
    for (auto i = first; i < events.events.size(); ++i) {
        auto &event = events.events[i];
        if (event.isEnvelope && !event.deliveredMs)
            event.deliveredMs = delivery.signedMs;
    }
}

} // namespace

WebhookInbox::WebhookInbox(Writer &writer, OpenReader openReader, Clock &clock)
    : m_writer(writer)
    , m_openReader(std::move(openReader))
    , m_clock(clock)
    , m_thread([this] { run(); })
{}

WebhookInbox::~WebhookInbox()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

Result<WebhookInbox::Taken> WebhookInbox::take(WebhookDelivery delivery)
{
    Waiting waiting{.delivery = std::move(delivery), .answer = {}};
    auto answer = waiting.answer.get_future();
    {
        const std::lock_guard lock(m_mutex);
        if (m_isEnding)
            return failure(ErrorKind::Cancelled);
        m_waiting.push_back(std::move(waiting));
    }
    m_wake.notify_one();
    return answer.get();
}

void WebhookInbox::count(DeliveryOutcome outcome)
{
    const std::lock_guard lock(m_mutex);
    auto &count = m_counts[outcome];
    count.outcome = outcome;
    ++count.count;
    count.lastMs = m_clock.utcMs();
    m_wake.notify_one();
}

void WebhookInbox::run()
{
    // Before the first delivery is looked up, or an id past its time would still be known.
    static_cast<void>(m_writer.forgetDeliveriesBefore(m_clock.utcMs() - memoryMs).get());
    auto countsWritten = std::chrono::steady_clock::now();
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_isEnding || !m_waiting.empty() || !m_counts.empty(); });
        // Counts alone wait for more of them.
        m_wake.wait_until(lock, countsWritten + countsWait, [this] { return m_isEnding || !m_waiting.empty(); });
        const bool isOver = m_isEnding && m_waiting.empty();
        lock.unlock();
        if (auto batch = nextBatch(); !batch.empty())
            answer(std::move(batch));
        if (isOver || std::chrono::steady_clock::now() - countsWritten >= countsWait) {
            writeCounts();
            countsWritten = std::chrono::steady_clock::now();
        }
        if (isOver)
            return;
    }
}

WebhookInbox::Batch WebhookInbox::nextBatch()
{
    const std::lock_guard lock(m_mutex);
    Batch batch;
    qsizetype bytes = 0;
    while (!m_waiting.empty() && batch.size() < deliveriesInABatch && bytes < bytesInABatch) {
        bytes += m_waiting.front().delivery.body.size();
        batch.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    return batch;
}

void WebhookInbox::answer(Batch batch)
{
    const auto taken = store(batch);
    if (!taken && batch.size() > 1) {
        // What one of them brings about is no reason to refuse the others.
        for (auto &waiting : batch) {
            Batch alone;
            alone.push_back(std::move(waiting));
            answer(std::move(alone));
        }
        return;
    }
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (taken)
            count((*taken)[i].isRepeated ? DeliveryOutcome::Repeated : DeliveryOutcome::Taken);
        batch[i].answer.set_value(taken ? Result<Taken>((*taken)[i]) : failure(taken.error()));
    }
}

Result<std::vector<WebhookInbox::Taken>> WebhookInbox::store(const Batch &batch)
{
    std::vector<QByteArray> ids;
    ids.reserve(batch.size());
    for (const auto &waiting : batch)
        ids.push_back(waiting.delivery.messageId);
    const auto reading = reader();
    auto known = reading ? (*reading)->knownDeliveries(ids) : failure(reading.error());
    if (!known)
        return failure(known.error());
    DeliveriesCommit commit{.events = {.receivedAtMs = m_clock.utcMs()}, .messageIds = {}};
    std::vector<Taken> taken(batch.size());
    for (std::size_t i = 0; i < batch.size(); ++i) {
        taken[i].isRepeated = known->contains(ids[i]);
        if (taken[i].isRepeated)
            continue;
        known->insert(ids[i]);
        commit.messageIds.push_back(ids[i]);
        takeDelivery(commit.events, batch[i].delivery);
    }
    if (commit.messageIds.empty())
        return taken;
    commit.events.packedBytes = packPayloads(commit.events.bytes);
    const auto counts = m_writer.commitDeliveries(std::move(commit)).get();
    return counts.map([&taken](const EventCounts &) { return std::move(taken); });
}

Result<Reader *> WebhookInbox::reader()
{
    if (!m_reader) {
        auto opened = m_openReader();
        if (!opened)
            return failure(opened.error());
        m_reader = std::move(*opened);
    }
    return m_reader.get();
}

void WebhookInbox::writeCounts()
{
    std::vector<DeliveryCount> counts;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &[outcome, count] : m_counts)
            counts.push_back(count);
        m_counts.clear();
    }
    // Whoever ends the inbox finds them there.
    if (!counts.empty())
        static_cast<void>(m_writer.countDeliveries(std::move(counts)).get());
}

} // namespace plaudit
