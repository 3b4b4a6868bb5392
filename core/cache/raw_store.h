// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/result.h"

#include <QByteArray>
#include <QVariantList>

#include <map>
#include <optional>
#include <set>

namespace plaudit
{

class Database;

/// Packs bytes as a block holds them.
[[nodiscard]] QByteArray packPayloads(const QByteArray &bytes);

/// Where a payload is: bytes of its own, or a part of a block that is already kept.
struct PayloadPlace
{
    QByteArray bytes;
    qint64 block = 0; ///< 0: `bytes` are to be kept
    qsizetype start = 0, length = 0;
    bool isOfNewRecord = false; ///< then it can't replace anything
};

/// Payloads as received: the newest of each record and way, those of a page packed together in one block.
class RawStore
{
public:
    using Payloads = std::map<qint64, PayloadPlace>; ///< by the record's row number

    explicit RawStore(Database &database);

    /// Replaces what the records held by that way. A block that no record and no event needs any more is dropped. To be
    /// used inside a transaction.
    [[nodiscard]] Result<void> keep(const QString &kind, Way way, const Payloads &payloads);
    /// Gives the block's number.
    [[nodiscard]] Result<qint64> keepBlock(const QByteArray &packed);
    [[nodiscard]] Result<std::optional<QByteArray>> payload(const QString &kind, qint64 row, Way way);
    [[nodiscard]] Result<std::optional<QByteArray>> review(const RecordId &id, Way way);
    [[nodiscard]] Result<std::optional<QByteArray>> response(const RecordId &id, Way way);

private:
    /// Gives the blocks they were in.
    [[nodiscard]] Result<std::set<qint64>> takeOut(const QString &kind, Way way, const Payloads &payloads);
    [[nodiscard]] Result<void> dropUnused(const std::set<qint64> &blocks);
    [[nodiscard]] Result<std::optional<QByteArray>> found(const QString &sql, const QVariantList &values);

    Database &m_database;
};

} // namespace plaudit
