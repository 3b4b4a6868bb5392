// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/result.h"

#include <QByteArray>

#include <optional>
#include <set>
#include <vector>

namespace plaudit
{

class Database;

/// Payloads as received: the newest of each record and way, those of a page compressed together in one block.
class RawStore
{
public:
    struct Payload
    {
        qint64 record = 0; ///< the record's row number
        QByteArray bytes;
    };

    explicit RawStore(Database &database);

    /// Replaces what the records held by that way; of two payloads of a record the later stands. A block
    /// that no record needs any more is dropped. To be used inside a transaction.
    [[nodiscard]] Result<void> keepReviews(Way way, const std::vector<Payload> &payloads);
    [[nodiscard]] Result<std::optional<QByteArray>> review(const RecordId &id, Way way);

private:
    [[nodiscard]] Result<std::set<qint64>> blocksOf(Way way, const std::vector<Payload> &payloads);
    [[nodiscard]] Result<void> dropUnused(const std::set<qint64> &blocks);

    Database &m_database;
};

} // namespace plaudit
