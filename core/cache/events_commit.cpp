// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/events_commit.h"

#include "cache/change_counter.h"
#include "cache/database.h"
#include "cache/event_store.h"
#include "cache/import_store.h"
#include "cache/quarantine_store.h"
#include "cache/record_commit.h"
#include "cache/response_store.h"
#include "cache/review_store.h"
#include "cache/suppression.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// One batch on its way into the tables.
class EventsWriting
{
public:
    EventsWriting(Database &database, const PayloadDecoders &decoders, const EventsCommit &events, qint64 changedSeq)
        : m_database(database)
        , m_batch(events)
        , m_reviewStore(database, decoders)
        , m_responseStore(database, decoders)
        , m_reviews(database, m_reviewStore, changedSeq)
        , m_responses(database, m_responseStore, changedSeq)
        , m_events(database)
        , m_raw(database)
    {}

    Result<EventCounts> write()
    {
        auto done = keepBlock();
        for (std::size_t i = 0; done && i < m_batch.events.size(); ++i)
            done = take(m_batch.events[i]);
        return done.and_then([this] { return m_reviews.finish(); })
            .and_then([this] { return m_responses.finish(); })
            .and_then([this] { return quarantine(); })
            .map([this] {
                // Of a file of bare records, those that are as they were.
                if (m_bare > 0 && m_bare == m_counts.received - m_counts.quarantined)
                    m_counts.unchanged = m_reviews.counts().unchanged + m_responses.counts().unchanged;
                m_counts.applied = m_counts.received - m_counts.redelivered - m_counts.unchanged - m_counts.quarantined;
                return m_counts;
            });
    }

    [[nodiscard]] bool isChanged() const
    {
        return m_reviews.isChanged() || m_responses.isChanged() || m_hasCustomerEvents || m_counts.redelivered > 0;
    }

private:
    Result<void> keepBlock()
    {
        const bool hasEnvelopes = std::any_of(
            m_batch.events.begin(), m_batch.events.end(), [](const auto &event) { return event.isEnvelope; });
        if (!hasEnvelopes)
            return {};
        return m_raw.keepBlock(m_batch.packedBytes).map([this](qint64 block) { m_block = block; });
    }

    Result<void> take(const IncomingEvent &event)
    {
        ++m_counts.received;
        if (!event.isEnvelope) {
            ++m_bare;
            return takeRecord(event);
        }
        const auto isNew = m_events.add(event, m_block);
        if (!isNew)
            return failure(isNew.error());
        if (!*isNew) {
            ++m_counts.redelivered;
            if (auto counted = m_events.countAgain(m_batch.batchId, event); !counted)
                return counted;
        }
        const bool isRecord = event.resourceType == "review"_L1 || event.resourceType == "survey_response"_L1;
        if (isRecord)
            return takeRecord(event);
        if (event.isOfErased)
            return {};
        m_hasCustomerEvents = true;
        return m_events.keepCustomerEvent(event);
    }

    Result<void> takeRecord(const IncomingEvent &event)
    {
        const auto bytes = m_batch.bytes.mid(event.start, event.length);
        Fact fact{.way = event.isEnvelope ? Way::Webhook : Way::Archive,
            .observedAtMs = event.deliveredMs,
            .sequence = event.sequence,
            .hash = QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160)};
        const auto place =
            event.isEnvelope ? PayloadPlace{.bytes = {}, .block = m_block, .start = event.start, .length = event.length}
                             : PayloadPlace{.bytes = bytes};
        if (const auto *review = std::get_if<Review>(&event.record))
            return m_reviews.take(event.id, fact, review, place);
        if (const auto *response = std::get_if<SurveyResponse>(&event.record))
            return m_responses.take(event.id, fact, response, place);
        fact.kind = Fact::Kind::Deleted;
        return event.resourceType == "review"_L1 ? m_reviews.take(event.id, fact) : m_responses.take(event.id, fact);
    }

    Result<void> quarantine()
    {
        QuarantineStore store(m_database);
        auto done = Result<void>();
        for (std::size_t i = 0; done && i < m_batch.faults.size(); ++i) {
            const auto &fault = m_batch.faults[i];
            m_counts.received += fault.isKeptOut ? 1 : 0;
            m_counts.quarantined += fault.isKeptOut ? 1 : 0;
            done = store.keep(fault, u"events"_s, {.run = 0, .batch = m_batch.batchId}, m_batch.receivedAtMs);
        }
        return done;
    }

    Database &m_database;
    const EventsCommit &m_batch;
    ReviewStore m_reviewStore;
    ResponseStore m_responseStore;
    RecordCommit<ReviewStore> m_reviews;
    RecordCommit<ResponseStore> m_responses;
    EventStore m_events;
    RawStore m_raw;
    EventCounts m_counts;
    qint64 m_block = 0, m_bare = 0;
    bool m_hasCustomerEvents = false;
};

} // namespace

Result<EventCounts> commitEvents(Database &database, const PayloadDecoders &decoders, const EventsCommit &events)
{
    const auto seq = nextChange(database);
    if (!seq)
        return failure(seq.error());
    const auto stripped = withoutErased(database, decoders, events);
    if (!stripped)
        return failure(stripped.error());
    EventsWriting writing(database, decoders, *stripped ? **stripped : events, *seq);
    auto counts = writing.write();
    if (!counts)
        return counts;
    return ImportStore(database)
        .countEvents(events.batchId, *counts, events.position)
        .and_then([&] { return writing.isChanged() ? countChange(database) : Result<void>(); })
        .map([&] { return *counts; });
}

} // namespace plaudit
