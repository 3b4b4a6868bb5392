// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/result.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <set>

namespace plaudit
{

class Database;

/// Payloads as received: the newest of each record and way, those of a page compressed together in one block.
class RawStore
{
public:
    struct Payload
    {
        QByteArray bytes;
        bool isOfNewRecord = false; ///< then it can't replace anything
    };
    using Payloads = std::map<qint64, Payload>; ///< by the record's row number

    explicit RawStore(Database &database);

    /// Replaces what the records held by that way. A block that no record needs any more is dropped. To be used inside
    /// a transaction.
    [[nodiscard]] Result<void> keepReviews(Way way, const Payloads &payloads);
    [[nodiscard]] Result<std::optional<QByteArray>> review(const RecordId &id, Way way);

private:
    /// Gives the blocks they were in.
    [[nodiscard]] Result<std::set<qint64>> takeOut(Way way, const Payloads &payloads);
    [[nodiscard]] Result<void> dropUnused(const std::set<qint64> &blocks);

    Database &m_database;
};

} // namespace plaudit
