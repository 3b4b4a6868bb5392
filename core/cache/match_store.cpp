// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/match_store.h"

#include "cache/change_counter.h"
#include "cache/database.h"
#include "cache/order_reading.h"
#include "cache/values.h"
#include "domain/record_id.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

MatchStore::MatchStore(Database &database)
    : m_database(database)
{}

Result<void> MatchStore::take(const MatchesCommit &commit)
{
    auto statement = m_database.prepare(
        u"INSERT INTO match (kind, record, method, reason, \"order\", position, id_key, number_key, customer, "
        "changed_seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET method = excluded.method, "
        "reason = excluded.reason, \"order\" = excluded.\"order\", position = excluded.position, "
        "id_key = excluded.id_key, number_key = excluded.number_key, customer = excluded.customer, "
        "changed_seq = excluded.changed_seq"_s);
    const auto change = nextChange(m_database);
    if (!statement || !change)
        return failure(statement ? change.error() : statement.error());
    for (const auto &row : commit.rows) {
        int position = 0;
        for (const auto value : {qint64(row.kind), row.record, qint64(row.method), qint64(row.reason), row.order,
                 qint64(row.position), row.idKey, row.numberKey, row.customer, *change})
            statement->bind(position++, value);
        if (auto done = statement->run(); !done)
            return failure(done.error());
    }
    auto done = commit.rows.empty() ? Result<void>() : countChange(m_database);
    if (commit.matchedSeq)
        done = done.and_then(
            [&] { return m_database.execute(u"UPDATE match_state SET matched_seq = ?"_s, {*commit.matchedSeq}); });
    return done;
}

Result<void> MatchStore::restart(const QString &rules)
{
    return m_database.execute(u"UPDATE match_state SET matched_seq = -1, rules = ?"_s, {notNull(rules)});
}

Result<void> MatchStore::restart()
{
    return m_database.execute(u"UPDATE match_state SET matched_seq = -1"_s, {});
}

Result<void> MatchStore::indexOrderKeys()
{
    auto done = Result<void>();
    for (const auto &column : {u"id_key"_s, u"name_key"_s, u"customer"_s, u"created_at_ms"_s}) {
        done = done.and_then(
            [&] { return m_database.execute(u"CREATE INDEX IF NOT EXISTS orders_%1 ON orders (%1)"_s.arg(column)); });
    }
    return done;
}

Result<MatchState> MatchStore::state()
{
    MatchState state;
    return m_database
        .eachRow(u"SELECT matched_seq, rules FROM match_state"_s, {},
            [&state](const Statement &row) {
                state = {.matchedSeq = row.value(0).toLongLong(), .rules = row.value(1).toString()};
            })
        .map([&state] { return state; });
}

QString MatchStore::emailOf(const QString &customerId)
{
    QString email;
    static_cast<void>(m_database.eachRow(u"SELECT email FROM customer WHERE customer_id = ?"_s,
        {RecordId::fromText(customerId).bytes()}, [&email](const Statement &row) { email = row.value(0).toString(); }));
    return email;
}

Result<void> MatchStore::eachReview(
    const QString &which, const QVariantList &values, const std::function<void(const MatchSubject &)> &use)
{
    MatchSubject subject{.kind = MatchKind::Review};
    return m_database.eachRow(
        u"SELECT v.id, v.order_id, v.order_number, v.product_id, v.variant_id, t.sku, "
        "coalesce(t.product_name, (SELECT p.name FROM product p WHERE p.product_id = v.product_id)), t.variant_name, "
        "t.reviewer_email, v.customer_id, v.date_created_ms FROM review v JOIN review_text t ON t.review = v.id "
        "WHERE v.removed_at_ms IS NULL%1"_s.arg(which),
        values, [&](const Statement &row) {
            subject.row = row.value(0).toLongLong();
            subject.orderId = row.value(1).toString();
            subject.orderNumber = row.value(2).toString();
            subject.productId = row.value(3).toString();
            subject.variantId = row.value(4).toString();
            subject.sku = row.value(5).toString();
            subject.productName = row.value(6).toString();
            subject.variantName = row.value(7).toString();
            subject.email = row.value(8).toString();
            if (subject.email.isEmpty() && !row.value(9).isNull())
                subject.email = emailOf(row.value(9).toString());
            subject.dateMs = optionalFrom<qint64>(row.value(10));
            use(subject);
        });
}

Result<void> MatchStore::eachResponse(
    const QString &which, const QVariantList &values, const std::function<void(const MatchSubject &)> &use)
{
    MatchSubject subject{.kind = MatchKind::Response};
    return m_database.eachRow(u"SELECT v.id, v.order_id, v.customer_email, v.customer_id, v.date_created_ms "
                              "FROM survey_response v WHERE v.removed_at_ms IS NULL%1"_s.arg(which),
        values, [&](const Statement &row) {
            subject.row = row.value(0).toLongLong();
            subject.orderId = row.value(1).toString();
            subject.email = row.value(2).toString();
            if (subject.email.isEmpty() && !row.value(3).isNull())
                subject.email = emailOf(row.value(3).toString());
            subject.dateMs = optionalFrom<qint64>(row.value(4));
            use(subject);
        });
}

Result<void> MatchStore::eachSubject(
    std::optional<qint64> sinceSeq, const std::function<void(const MatchSubject &)> &use)
{
    // With an order by row number SQLite would rather walk through the whole table than ask the index.
    const auto which = sinceSeq ? u" AND v.changed_seq > ?"_s : u" ORDER BY v.id"_s;
    const auto values = sinceSeq ? QVariantList{*sinceSeq} : QVariantList();
    return eachReview(which, values, use).and_then([&] { return eachResponse(which, values, use); });
}

Result<void> MatchStore::eachSubjectOf(
    MatchKind kind, const std::vector<qint64> &rows, const std::function<void(const MatchSubject &)> &use)
{
    const auto which = u" AND v.id IN (SELECT value FROM json_each(?)) ORDER BY v.id"_s;
    const QVariantList values{jsonOf(rows)};
    return kind == MatchKind::Review ? eachReview(which, values, use) : eachResponse(which, values, use);
}

Result<std::vector<std::pair<MatchKind, qint64>>> MatchStore::touching(
    const std::vector<qint64> &orderKeys, const std::vector<qint64> &customers)
{
    std::vector<std::pair<MatchKind, qint64>> touched;
    const auto keys = jsonOf(orderKeys);
    return m_database
        .eachRow(u"SELECT kind, record FROM match WHERE (id_key <> 0 AND id_key IN (SELECT value FROM json_each(?))) "
                 "OR (number_key <> 0 AND number_key IN (SELECT value FROM json_each(?))) "
                 "OR (customer <> 0 AND customer IN (SELECT value FROM json_each(?)))"_s,
            {keys, keys, jsonOf(customers)},
            [&touched](const Statement &row) {
                touched.emplace_back(static_cast<MatchKind>(row.value(0).toInt()), row.value(1).toLongLong());
            })
        .map([&touched] { return std::move(touched); });
}

Result<void> MatchStore::eachMatch(MatchKind kind, const std::function<void(const MatchRow &)> &use)
{
    return eachMatchWhere(u"kind = ? ORDER BY record"_s, int(kind), use);
}

Result<void> MatchStore::eachMatchSince(qint64 sinceSeq, const std::function<void(const MatchRow &)> &use)
{
    return eachMatchWhere(u"changed_seq > ?"_s, sinceSeq, use);
}

Result<void> MatchStore::eachMatchWhere(
    const QString &condition, qint64 value, const std::function<void(const MatchRow &)> &use)
{
    // Small numbers come in one, so that a million rows are read in fewer steps.
    return m_database.eachRow(
        u"SELECT kind | (method << 1) | (reason << 8) | (position << 16), record, \"order\", customer FROM match WHERE "_s +
            condition,
        {value}, [&use](const Statement &row) {
            const auto numbers = row.integer(0);
            use({.kind = static_cast<MatchKind>(numbers & 1),
                .record = row.integer(1),
                .method = static_cast<MatchMethod>(numbers >> 1 & 0x7f),
                .reason = static_cast<UnmatchedReason>(numbers >> 8 & 0xff),
                .order = row.integer(2),
                .position = static_cast<int>(numbers >> 16),
                .customer = row.integer(3)});
        });
}

Result<void> MatchStore::eachUnmatched(
    qint64 fromMs, qint64 toMs, const std::function<void(const MatchRow &, qint64)> &use)
{
    const auto readOf = [&](MatchKind kind, const QString &table) {
        return m_database.eachRow(u"SELECT m.record, m.reason, m.id_key, m.number_key, m.customer, v.date_created_ms "
                                  "FROM match m JOIN %1 v ON v.id = m.record WHERE m.kind = ? AND m.method = ? "
                                  "AND v.date_created_ms BETWEEN ? AND ? AND v.removed_at_ms IS NULL"_s.arg(table),
            {int(kind), int(MatchMethod::None), fromMs, toMs}, [&use, kind](const Statement &row) {
                use({.kind = kind,
                        .record = row.value(0).toLongLong(),
                        .reason = static_cast<UnmatchedReason>(row.value(1).toInt()),
                        .idKey = row.value(2).toLongLong(),
                        .numberKey = row.value(3).toLongLong(),
                        .customer = row.value(4).toLongLong()},
                    row.value(5).toLongLong());
            });
    };
    return readOf(MatchKind::Review, u"review"_s).and_then([&] {
        return readOf(MatchKind::Response, u"survey_response"_s);
    });
}

Result<std::vector<MatchLine>> MatchStore::lines(
    MatchKind kind, MatchMethod method, std::optional<UnmatchedReason> reason, int most)
{
    const auto reviews = u"SELECT v.review_id, t.product_name, coalesce(v.order_number, v.order_id), "
                         "coalesce(t.reviewer_email, t.reviewer_name), v.date_created_ms, v.rating, NULL, o.name "
                         "FROM match m JOIN review v ON v.id = m.record JOIN review_text t ON t.review = v.id"_s;
    const auto responses = u"SELECT v.response_id, NULL, v.order_id, v.customer_email, v.date_created_ms, NULL, "
                           "v.nps_score, o.name FROM match m JOIN survey_response v ON v.id = m.record"_s;
    std::vector<MatchLine> lines;
    return m_database
        .eachRow(
            u"%1 LEFT JOIN orders o ON o.id = m.\"order\" WHERE m.kind = ? AND m.method = ? "
            "AND (? IS NULL OR m.reason = ?) AND v.removed_at_ms IS NULL "
            "ORDER BY v.date_created_ms DESC, v.id DESC LIMIT ?"_s.arg(kind == MatchKind::Review ? reviews : responses),
            {int(kind), int(method), reason ? QVariant(int(*reason)) : QVariant(),
                reason ? QVariant(int(*reason)) : QVariant(), most},
            [&](const Statement &row) {
                lines.push_back({.kind = kind,
                    .recordId = RecordId::fromBytes(row.value(0).toByteArray()).toText(),
                    .product = row.value(1).toString(),
                    .orderReference = row.value(2).toString(),
                    .customer = row.value(3).toString(),
                    .dateMs = optionalFrom<qint64>(row.value(4)),
                    .rating = optionalFrom<int>(row.value(5)),
                    .score = optionalFrom<int>(row.value(6)),
                    .orderName = row.value(7).toString()});
            })
        .map([&lines] { return std::move(lines); });
}

} // namespace plaudit
