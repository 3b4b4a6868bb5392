// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/candidates.h"
#include "domain/result.h"

#include <QStringList>
#include <QVariantList>

namespace plaudit
{

class Database;
class Statement;

/// The columns that a table of records keeps its candidates in, those of what stands included; the deletion is the
/// tombstone's.
[[nodiscard]] const QStringList &candidateColumns();
/// In their order. Only where there is content.
[[nodiscard]] QVariantList valuesOf(const Candidates &candidates);

/// `SELECT record id, payload_hash, parts, candidates, deletion` of the table's row and tombstone with one id; the
/// parameters are the id, the kind, the id. Gives a row even where there is neither.
[[nodiscard]] QString findRecordSql(const QString &table, const QString &idColumn);

/// What a row of findRecordSql() says.
struct HeldRecord
{
    qint64 row = 0;         ///< 0: not there
    QByteArray payloadHash; ///< of what stands
    QByteArray partsHash;   ///< of its rows in other tables
    Candidates candidates;
};
[[nodiscard]] HeldRecord heldRecordFrom(const Statement &row);

/// Writes the candidates of a record whose content is as it was.
[[nodiscard]] Result<void> stampRecord(
    Database &database, const QString &table, qint64 row, const Candidates &now, std::optional<qint64> changedSeq);

} // namespace plaudit
