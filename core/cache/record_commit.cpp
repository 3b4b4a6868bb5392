// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/record_commit.h"

#include "cache/database.h"
#include "cache/response_store.h"
#include "cache/review_store.h"
#include "cache/values.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

template<class Store>
RecordCommit<Store>::RecordCommit(Database &database, Store &store, qint64 changedSeq)
    : m_database(database)
    , m_store(store)
    , m_raw(database)
    , m_changedSeq(changedSeq)
{}

template<class Store>
Result<void> RecordCommit<Store>::take(const RecordId &id, const Fact &fact, const Record *record, PayloadPlace payload)
{
    auto pending = m_pending.find(id.bytes());
    if (pending == m_pending.end()) {
        auto held = m_store.find(id);
        if (!held)
            return failure(held.error());
        pending =
            m_pending.emplace(id.bytes(), Pending{.held = *held, .now = held->candidates, .tellings = {}, .newest = {}})
                .first;
    }
    ++m_counts.received;
    pending->second.tellings.push_back({.fact = fact, .record = record});
    if (pending->second.now.take(fact))
        pending->second.newest.insert_or_assign(fact.way, std::pair(record, std::move(payload)));
    return {};
}

template<class Store>
Result<void> RecordCommit<Store>::finish()
{
    auto done = Result<void>();
    for (auto it = m_pending.begin(); done && it != m_pending.end(); ++it)
        done = write(RecordId::fromBytes(it->first), it->second);
    for (auto it = m_payloads.begin(); done && it != m_payloads.end(); ++it)
        done = m_raw.keep(m_store.kind(), it->first, it->second);
    return done;
}

template<class Store>
Result<void> RecordCommit<Store>::write(const RecordId &id, Pending &pending)
{
    const auto &before = pending.held.candidates;
    const auto &now = pending.now;
    if (auto kept = writeTombstone(id, pending); !kept)
        return kept;
    if (!now.hasContent()) {
        m_isChanged = m_isChanged || now != before;
        return {};
    }
    const bool isNewContent =
        pending.held.row == 0 || now.hash() != pending.held.payloadHash || now.way() != before.way();
    count(pending, isNewContent);
    const auto row = writeContent(id, pending, isNewContent);
    if (!row)
        return failure(row.error());
    auto done = Result<void>();
    for (std::size_t i = 0; done && i < pending.tellings.size(); ++i) {
        if (const auto &[fact, record] = pending.tellings[i]; record)
            done = m_store.told(*row, fact, *record, before, pending.held.row == 0);
    }
    for (auto &[way, content] : pending.newest) {
        content.second.isOfNewRecord = pending.held.row == 0;
        m_payloads[way].insert_or_assign(*row, std::move(content.second));
    }
    return done;
}

template<class Store>
Result<void> RecordCommit<Store>::writeTombstone(const RecordId &id, const Pending &pending)
{
    const auto &now = pending.now;
    const auto &before = pending.held.candidates;
    if (now.deletedSequence == before.deletedSequence && now.deletedMs == before.deletedMs)
        return {};
    return m_database.execute(u"INSERT OR REPLACE INTO tombstone (kind, record_id, sequence, deleted_ms) "
                              "VALUES (?, ?, ?, ?)"_s,
        {m_store.kind(), id.bytes(), now.deletedSequence.toText(), orNull(now.deletedMs)});
}

template<class Store>
Result<qint64> RecordCommit<Store>::writeContent(const RecordId &id, const Pending &pending, bool isNewContent)
{
    const auto row = pending.held.row;
    const auto &now = pending.now;
    if (!isNewContent) {
        // The time of a sighting alone is no change that anybody needs to look at.
        auto seen = pending.held.candidates;
        seen.restMs = now.restMs;
        const bool isSeenAgain = seen == now;
        const auto seq = isSeenAgain ? std::nullopt : std::optional(m_changedSeq);
        return now == pending.held.candidates && pending.tellings.empty()
                   ? Result<qint64>(row)
                   : m_store.stamp(row, now, pending.newest, seq).map([row] { return row; });
    }
    std::optional<Record> decoded;
    const Record *record = nullptr;
    if (const auto found = pending.newest.find(now.way()); found != pending.newest.end()) {
        record = found->second.first;
    } else {
        const auto payload = m_raw.payload(m_store.kind(), row, now.way());
        if (!payload)
            return failure(payload.error());
        decoded = *payload ? m_store.decode(**payload, now.way()) : std::nullopt;
        if (!decoded)
            return failure(ErrorKind::DatabaseFailed, u"an earlier telling of a record can't be read again"_s);
        record = &*decoded;
    }
    return m_store.write(pending.held, id, *record, now, pending.newest, m_changedSeq);
}

template<class Store>
void RecordCommit<Store>::count(const Pending &pending, bool isNewContent)
{
    const bool wasRemoved = pending.held.row != 0 && pending.held.candidates.removedAtMs().has_value();
    const bool isRemoved = pending.now.removedAtMs().has_value();
    const bool isChanged = isNewContent || wasRemoved != isRemoved;
    if (pending.held.row == 0)
        ++m_counts.added;
    else if (isRemoved && !wasRemoved)
        ++m_counts.removed;
    else if (isChanged)
        ++m_counts.changed;
    else
        ++m_counts.unchanged;
    m_counts.unchanged += qint64(pending.tellings.size()) - 1;
    auto seen = pending.held.candidates;
    seen.restMs = pending.now.restMs;
    m_isChanged = m_isChanged || isChanged || seen != pending.now;
}

template class RecordCommit<ReviewStore>;
template class RecordCommit<ResponseStore>;

} // namespace plaudit
