// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/erasure_records.h"
#include "cache/raw_store.h"
#include "cache/records.h"
#include "cache/suppression.h"
#include "domain/result.h"

#include <map>
#include <vector>

namespace plaudit
{

class Database;

/// Takes a person out of the tables; figures keep what they said without them, see withoutPerson(). To be used inside a
/// transaction; finishErasures() then takes what is left of them in free pages.
class Erasure
{
public:
    Erasure(Database &database, const PayloadDecoders &decoders, qint64 atMs);

    /// Errors: InvalidArgument where nothing is held of them, and as ErasureScope::find().
    [[nodiscard]] Result<ErasureRecord> erase(const CustomerToErase &customer);

private:
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> suppress();
    [[nodiscard]] Result<void> stripReviews();
    [[nodiscard]] Result<void> stripResponses();
    template<class Store>
    [[nodiscard]] Result<typename Store::Record> strip(
        Store &store, qint64 row, const RecordId &id, const typename Store::Record &standing);
    [[nodiscard]] Result<void> stripOrders();
    /// Deliveries of their records and events stay as numbers in a sequence, without what they said.
    [[nodiscard]] Result<void> emptyDeliveries();
    [[nodiscard]] Result<void> removeRows();
    [[nodiscard]] Result<void> removeTraces();
    [[nodiscard]] Result<void> forgetWords();
    [[nodiscard]] Result<void> tellReaders();
    [[nodiscard]] Result<void> keepReport();
    /// Where it changes any, they are added to `counts` under the table's name.
    [[nodiscard]] Result<void> change(
        RowsOfTables &counts, const QString &table, const QString &sql, const QVariantList &values);

    Database &m_database;
    const PayloadDecoders &m_decoders;
    Suppression m_suppression;
    RawStore m_raw;
    HeldOfCustomer m_held;
    ErasureRecord m_record;
    qint64 m_changedSeq = 0;
};

/// Writer::finishErasures(), outside of any transaction.
[[nodiscard]] Result<qint64> finishErasures(Database &database, qint64 atMs);
/// Whether there is anything to finish.
[[nodiscard]] Result<bool> hasUnfinishedErasure(Database &database);

/// The newest first.
[[nodiscard]] Result<std::vector<ErasureRecord>> erasuresIn(Database &database);
[[nodiscard]] QString reportOf(const ErasureRecord &erasure);

/// Every block of payloads without the bytes that no record and no event needs any more.
[[nodiscard]] Result<void> dropLooseBytes(Database &database);

/// Takes emails and names out of whatever still holds them: an email from everything, a name from what the user wrote
/// and called. Adds to `erasure` what it met.
[[nodiscard]] Result<void> blotTraces(Database &database, const HeldOfCustomer &person, ErasureRecord &erasure);

} // namespace plaudit
