// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/candidate_columns.h"
#include "cache/raw_store.h"
#include "cache/records.h"

#include <map>
#include <optional>
#include <vector>

namespace plaudit
{

class Database;

/// Takes facts about records of one kind and, in finish(), writes each record once, whatever was said of it and in
/// whatever order. To be used inside a transaction.
///
/// `Store` writes one kind of record: `Record`, `kind()`, `find(id)`, `add(record, write)`, `replace(row, record,
/// write)`, `stamp(row, candidates, seq)`, `told(row, fact, record)`, `decode(payload, way)`.
template<class Store>
class RecordCommit
{
public:
    using Record = typename Store::Record;

    RecordCommit(Database &database, Store &store, qint64 changedSeq);

    /// `record` is what a telling says; it is only looked at until finish().
    [[nodiscard]] Result<void> take(
        const RecordId &id, const Fact &fact, const Record *record = nullptr, PayloadPlace payload = {});
    [[nodiscard]] Result<void> finish();
    /// received, added, changed, unchanged and removed; known after finish().
    [[nodiscard]] const StreamCounts &counts() const { return m_counts; }
    /// Whether anything but the time of a sighting changed.
    [[nodiscard]] bool isChanged() const { return m_isChanged; }

private:
    struct Telling
    {
        Fact fact;
        const Record *record = nullptr;
    };
    struct Pending
    {
        HeldRecord held;
        Candidates now;
        std::vector<Telling> tellings;
        std::map<Way, std::pair<const Record *, PayloadPlace>> newest; ///< of the ways whose payload is new
    };

    [[nodiscard]] Result<void> write(const RecordId &id, Pending &pending);
    [[nodiscard]] Result<void> writeTombstone(const RecordId &id, const Pending &pending);
    [[nodiscard]] Result<qint64> writeContent(const RecordId &id, const Pending &pending, bool isNewContent);
    void count(const Pending &pending, bool isContentChanged);

    Database &m_database;
    Store &m_store;
    RawStore m_raw;
    qint64 m_changedSeq;
    std::map<QByteArray, Pending> m_pending; ///< by id, so that the index is walked in its order
    std::map<Way, RawStore::Payloads> m_payloads;
    StreamCounts m_counts;
    bool m_isChanged = false;
};

} // namespace plaudit
