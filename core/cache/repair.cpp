// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/repair.h"

#include "cache/change_counter.h"
#include "cache/database.h"
#include "cache/raw_store.h"
#include "cache/response_reading.h"
#include "cache/response_store.h"
#include "cache/review_reading.h"
#include "cache/review_store.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

Result<std::optional<Review>> standing(Database &database, const RecordId &id, const Review *)
{
    return ReviewReading(database).review(id);
}

Result<std::optional<SurveyResponse>> standing(Database &database, const RecordId &id, const SurveyResponse *)
{
    return ResponseReading(database).response(id);
}

/// Reads one record again; gives whether it says something else now.
template<class Store>
Result<bool> readAgain(
    Database &database, Store &store, qint64 row, const RecordId &id, qint64 changedSeq, DecodedAgain &counts)
{
    using Record = typename Store::Record;
    const auto held = store.find(id);
    const auto before = standing(database, id, static_cast<const Record *>(nullptr));
    if (!held || !before)
        return failure(held ? before.error() : held.error());
    const auto way = held->candidates.way();
    const auto payload = RawStore(database).payload(Store::kind(), row, way);
    if (!payload)
        return failure(payload.error());
    const auto decoded = *payload ? store.decode(**payload, way) : std::nullopt;
    if (!decoded || !*before) {
        // A table's row was read by a mapping, not by a decoder.
        counts.unreadable += way == Way::Archive ? 0 : 1;
        return false;
    }
    // Catalogues and surveys told the same then; only what the record itself says is compared.
    auto now = *decoded;
    if constexpr (std::is_same_v<Record, SurveyResponse>) {
        now.responseId = (*before)->responseId;
        now.hasOwnId = (*before)->hasOwnId;
        now.surveyName = (*before)->surveyName;
    }
    if (now == **before)
        return false;
    return store.write(*held, id, now, held->candidates, {}, changedSeq).map([](qint64) { return true; });
}

template<class Store>
Result<DecodedAgain> readSomeAgain(Database &database, const PayloadDecoders &decoders, const QString &sql,
    qint64 afterRow, qint64 most, qint64 changedSeq)
{
    Store store(database, decoders);
    DecodedAgain counts{.lastRow = afterRow};
    std::vector<std::pair<qint64, RecordId>> records;
    auto done = database.eachRow(sql, {afterRow, most}, [&](const Statement &row) {
        records.emplace_back(row.value(0).toLongLong(), RecordId::fromBytes(row.value(1).toByteArray()));
    });
    for (std::size_t i = 0; done && i < records.size(); ++i) {
        const auto &[row, id] = records[i];
        counts.lastRow = row;
        ++counts.looked;
        done = readAgain(database, store, row, id, changedSeq, counts).map([&counts](bool isChanged) {
            counts.changed += isChanged ? 1 : 0;
        });
    }
    return done.map([&counts] { return counts; });
}

} // namespace

Result<void> rebuildIndexes(Database &database)
{
    const QStringList statements{
        u"REINDEX"_s,
        // The words of all reviews are read again, those that were waiting included.
        u"INSERT INTO review_words (review_words) VALUES ('rebuild')"_s,
        u"DELETE FROM review_stale"_s,
        u"DELETE FROM review_pending"_s,
        u"DELETE FROM review_indexed"_s,
        u"INSERT INTO review_indexed SELECT v.id, iif(v.removed_at_ms IS NULL, "
        "coalesce(v.date_created_ms, -9223372036854775807), NULL) FROM review v JOIN review_text t ON t.review = v.id"_s,
        u"INSERT INTO response_words (response_words) VALUES ('rebuild')"_s,
    };
    auto done = Result<void>();
    for (const auto &statement : statements)
        done = done.and_then([&] { return database.execute(statement); });
    return done;
}

Result<DecodedAgain> decodeAgain(
    Database &database, const PayloadDecoders &decoders, MatchKind kind, qint64 afterRow, qint64 most)
{
    const auto seq = nextChange(database);
    if (!seq)
        return failure(seq.error());
    auto counts =
        kind == MatchKind::Review
            ? readSomeAgain<ReviewStore>(database, decoders,
                  u"SELECT id, review_id FROM review WHERE id > ? ORDER BY id LIMIT ?"_s, afterRow, most, *seq)
            : readSomeAgain<ResponseStore>(database, decoders,
                  u"SELECT id, response_id FROM survey_response WHERE id > ? ORDER BY id LIMIT ?"_s, afterRow, most,
                  *seq);
    if (!counts || counts->changed == 0)
        return counts;
    return countChange(database).map([&counts] { return *counts; });
}

} // namespace plaudit
