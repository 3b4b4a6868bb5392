// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/review.h"

#include <QByteArray>
#include <QVariant>

#include <optional>

namespace plaudit
{

class Database;

/// Writes reviews with their texts and parts. To be used inside a transaction.
class ReviewStore
{
public:
    struct Held
    {
        qint64 row = 0;
        QByteArray payloadHash;
        qint64 observedAtMs = 0;
        std::optional<qint64> removedAtMs;
    };
    /// What the cache itself knows of a review.
    struct Stamp
    {
        qint64 observedAtMs = 0;
        qint64 changedSeq = 0;
        QByteArray payloadHash;
        std::optional<qint64> removedAtMs;
    };

    explicit ReviewStore(Database &database);

    [[nodiscard]] Result<std::optional<Held>> find(const RecordId &id);
    /// Gives the new row's number.
    [[nodiscard]] Result<qint64> add(const Review &review, const Stamp &stamp);
    [[nodiscard]] Result<void> replace(qint64 row, const Review &review, const Stamp &stamp);
    /// Seen again as it was.
    [[nodiscard]] Result<void> touch(qint64 row, qint64 observedAtMs);

private:
    [[nodiscard]] Result<void> addText(qint64 row, const Review &review);
    [[nodiscard]] Result<void> addParts(qint64 row, const Review &review);
    [[nodiscard]] Result<void> removeParts(qint64 row);

    Database &m_database;
};

} // namespace plaudit
