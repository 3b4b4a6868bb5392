// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/order_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

Result<qint64> OrderStore::undo(qint64 batchId)
{
    if (auto prepared = prepare(); !prepared)
        return failure(prepared.error());
    qint64 concerned = 0;
    for (const auto part : {&OrderStore::undoVersions, &OrderStore::undoAlone, &OrderStore::undoCustomers}) {
        auto count = (this->*part)(batchId);
        if (!count)
            return count;
        concerned += *count;
    }
    m_isChanged = m_isChanged || concerned > 0;
    return concerned;
}

Result<qint64> OrderStore::undoVersions(qint64 batchId)
{
    std::vector<Known> told;
    const auto read = m_database.eachRow(u"SELECT o.id, o.content, o.facts_batch, o.lines_batch FROM order_version v "
                                         "JOIN orders o ON o.id = v.\"order\" WHERE v.batch = ?"_s,
        {batchId}, [&told](const Statement &row) {
            told.push_back({.row = row.value(0).toLongLong(),
                .content = row.value(1).toLongLong(),
                .factsBatch = row.value(2).toLongLong(),
                .linesBatch = row.value(3).toLongLong()});
        });
    if (!read)
        return failure(read.error());
    for (const auto &known : told) {
        auto versions = versionsOf(known);
        if (!versions)
            return failure(versions.error());
        std::erase_if(*versions, [batchId](const OrderVersion &version) { return version.batch == batchId; });
        const auto done = versions->empty() ? remove(known.row) : write(known, *versions).map([](bool) {});
        if (!done)
            return failure(done.error());
    }
    return qint64(told.size());
}

Result<qint64> OrderStore::undoAlone(qint64 batchId)
{
    // The lines go with their orders.
    return m_database.change(
        u"DELETE FROM orders WHERE facts_batch = ? OR (facts_batch IS NULL AND lines_batch = ?)"_s, {batchId, batchId});
}

} // namespace plaudit
