// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/candidate_columns.h"

#include "cache/database.h"
#include "cache/values.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

SequenceNumber sequenceFrom(const QVariant &text)
{
    return SequenceNumber::fromText(text.toString()).value_or(SequenceNumber());
}

} // namespace

const QStringList &candidateColumns()
{
    static const QStringList columns{u"way"_s, u"observed_at_ms"_s, u"removed_at_ms"_s, u"rest_first_ms"_s,
        u"rest_ms"_s, u"rest_hash"_s, u"gone_ms"_s, u"webhook_seq"_s, u"webhook_ms"_s, u"webhook_hash"_s,
        u"webhook_first_ms"_s, u"webhook_last_ms"_s, u"archive_hash"_s};
    return columns;
}

QVariantList valuesOf(const Candidates &held)
{
    return {toString(held.way()), held.observedAtMs(), orNull(held.removedAtMs()), orNull(held.restFirstMs),
        orNull(held.restMs), orNull(held.restHash), orNull(held.goneMs), orNull(held.webhookSequence.toText()),
        orNull(held.webhookMs), orNull(held.webhookHash), orNull(held.webhookFirstMs), orNull(held.webhookLastMs),
        orNull(held.archiveHash)};
}

QString findRecordSql(const QString &table, const QString &idColumn)
{
    return u"SELECT r.id, r.payload_hash, r.rest_first_ms, r.rest_ms, r.rest_hash, r.gone_ms, r.webhook_seq, "
           "r.webhook_ms, r.webhook_hash, r.webhook_first_ms, r.webhook_last_ms, r.archive_hash, t.sequence, "
           "t.deleted_ms, r.parts_hash FROM (SELECT 1) LEFT JOIN %1 r ON r.%2 = ? "
           "LEFT JOIN tombstone t ON t.kind = ? AND t.record_id = ?"_s.arg(table, idColumn);
}

HeldRecord heldRecordFrom(const Statement &row)
{
    HeldRecord held{.row = row.value(0).toLongLong(),
        .payloadHash = row.value(1).toByteArray(),
        .partsHash = row.value(14).toByteArray(),
        .candidates = {}};
    auto &candidates = held.candidates;
    candidates.restFirstMs = optionalFrom<qint64>(row.value(2));
    candidates.restMs = optionalFrom<qint64>(row.value(3));
    candidates.restHash = row.value(4).toByteArray();
    candidates.goneMs = optionalFrom<qint64>(row.value(5));
    candidates.webhookSequence = sequenceFrom(row.value(6));
    candidates.webhookMs = optionalFrom<qint64>(row.value(7));
    candidates.webhookHash = row.value(8).toByteArray();
    candidates.webhookFirstMs = optionalFrom<qint64>(row.value(9));
    candidates.webhookLastMs = optionalFrom<qint64>(row.value(10));
    candidates.archiveHash = row.value(11).toByteArray();
    candidates.deletedSequence = sequenceFrom(row.value(12));
    candidates.deletedMs = optionalFrom<qint64>(row.value(13));
    return held;
}

Result<void> stampRecord(
    Database &database, const QString &table, qint64 row, const Candidates &now, std::optional<qint64> changedSeq)
{
    const auto sql = u"UPDATE %1 SET %2 = ?, payload_hash = ?, changed_seq = coalesce(?, changed_seq) WHERE id = ?"_s;
    const auto values = valuesOf(now) + QVariantList{notNull(now.hash()), orNull(changedSeq), row};
    return database.execute(sql.arg(table, candidateColumns().join(" = ?, "_L1)), values);
}

} // namespace plaudit
