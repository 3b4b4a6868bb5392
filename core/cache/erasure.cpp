// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/erasure.h"

#include "cache/change_counter.h"
#include "cache/database.h"
#include "cache/erasure_scope.h"
#include "cache/order_reading.h"
#include "cache/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

const auto among = u"IN (SELECT value FROM json_each(?))"_s;

} // namespace

Erasure::Erasure(Database &database, const PayloadDecoders &decoders, qint64 atMs)
    : m_database(database)
    , m_decoders(decoders)
    , m_suppression(database)
    , m_raw(database)
    , m_record{.erasedAtMs = atMs,
          .programVersion = QStringLiteral(PLAUDIT_VERSION),
          .schema = schemaVersion(),
          .databaseId = {},
          .hashes = {},
          .stripped = {},
          .removed = {},
          .blotted = {}}
{}

Result<ErasureRecord> Erasure::erase(const CustomerToErase &customer)
{
    auto held = ErasureScope(m_database).find(customer);
    if (!held)
        return failure(held.error());
    m_held = *std::move(held);
    if (m_held.isEmpty())
        return failure(ErrorKind::InvalidArgument, u"nothing is held of this customer"_s);
    using Step = Result<void> (Erasure::*)();
    auto done = Result<void>();
    for (const Step step : {&Erasure::begin, &Erasure::suppress, &Erasure::emptyDeliveries, &Erasure::stripReviews,
             &Erasure::stripResponses, &Erasure::stripOrders, &Erasure::removeRows, &Erasure::removeTraces,
             &Erasure::forgetWords, &Erasure::tellReaders, &Erasure::keepReport}) {
        if (done)
            done = (this->*step)();
    }
    return done.map([this] { return std::move(m_record); });
}

Result<void> Erasure::begin()
{
    const auto seq = nextChange(m_database);
    const auto databaseId = m_database.value(u"SELECT database_id FROM meta"_s);
    if (!seq || !databaseId)
        return failure(seq ? databaseId.error() : seq.error());
    m_changedSeq = *seq;
    m_record.databaseId = databaseId->toString();
    return m_database.insert(u"INSERT INTO erasure (erased_at_ms, report) VALUES (?, '')"_s, {m_record.erasedAtMs})
        .map([this](qint64 id) { m_record.id = id; });
}

Result<void> Erasure::suppress()
{
    using Mark = Suppression::Mark;
    auto done = Result<void>();
    const auto add = [&](Mark mark, const QByteArray &value) {
        done = done.and_then([&] { return m_suppression.hashOf(mark, value); }).and_then([&](const QByteArray &hash) {
            if (mark == Mark::Email || mark == Mark::Customer)
                m_record.hashes.append(QString::fromLatin1(hash.toHex()));
            return m_suppression.add(m_record.id, hash);
        });
    };
    for (const auto &email : m_held.emails)
        add(Mark::Email, email.toUtf8());
    for (const auto &id : m_held.customerIds)
        add(Mark::Customer, id.toUtf8());
    std::vector<std::pair<Mark, QByteArray>> records;
    const auto collect = [&](Mark mark, const QString &sql, const std::vector<qint64> &rows) {
        done = done.and_then([&] {
            return m_database.eachRow(sql.arg(among), {jsonOf(rows)}, [&](const Statement &row) {
                const auto prefix = mark == Mark::Event ? row.value(1).toString().toUtf8() + ':' : QByteArray();
                records.emplace_back(mark, prefix + row.value(0).toByteArray());
            });
        });
    };
    collect(Mark::Review, u"SELECT review_id FROM review WHERE id %1"_s, m_held.reviews);
    collect(Mark::Response, u"SELECT response_id FROM survey_response WHERE id %1"_s, m_held.responses);
    collect(Mark::Event, u"SELECT resource_id, type FROM event WHERE id %1"_s, m_held.events);
    for (const auto &[mark, id] : records)
        add(mark, id);
    return done;
}

Result<void> Erasure::emptyDeliveries()
{
    if (m_held.deliveries == 0)
        return {};
    const auto sql =
        u"UPDATE webhook_event SET block = ?, start = 0, length = 2%1 WHERE (resource_type, resource_id) IN "
        "(SELECT %2 FROM %3 WHERE id %4)"_s;
    // An id that is made of what was said, and an event's, may tell who it was.
    const auto withoutId = u", resource_id = NULL"_s;
    return m_raw.keepBlock(packPayloads("{}")).and_then([&](qint64 block) {
        const auto empty = [&](const QString &more, const QString &ids, const QString &from,
                               const std::vector<qint64> &rows) {
            return change(
                m_record.stripped, u"webhook_event"_s, sql.arg(more, ids, from, among), {block, jsonOf(rows)});
        };
        return empty({}, u"'review', review_id"_s, u"review"_s, m_held.reviews)
            .and_then([&] {
                return empty(withoutId, u"'survey_response', response_id"_s,
                    u"(SELECT * FROM survey_response WHERE NOT has_own_id)"_s, m_held.responses);
            })
            .and_then(
                [&] { return empty({}, u"'survey_response', response_id"_s, u"survey_response"_s, m_held.responses); })
            .and_then([&] { return empty(withoutId, u"type, resource_id"_s, u"event"_s, m_held.events); });
    });
}

Result<void> Erasure::removeRows()
{
    const auto ids = [](const std::vector<qint64> &rows) { return QVariantList{jsonOf(rows)}; };
    const auto emails = jsonListOf(m_held.emails), marks = jsonListOf(m_held.customerIds);
    const auto subjects = jsonListOf(customerSubjects(m_held.emails));
    const auto stored = jsonListOf(storedIds(m_held.customerIds));
    struct Removal
    {
        QString table, condition;
        QVariantList values;
    };
    const std::vector<Removal> removals{
        {u"event"_s, u"id "_s + among, ids(m_held.events)},
        {u"customer"_s, u"lower(trim(email)) %1 OR hex(customer_id) %1"_s.arg(among), {emails, stored}},
        {u"order_customer"_s, u"lower(trim(email)) %1 OR lower(trim(customer_id)) %1"_s.arg(among), {emails, marks}},
        {u"quarantine"_s, u"id "_s + among, ids(m_held.quarantined)},
        {u"import_reject"_s, u"id "_s + among, ids(m_held.rejects)},
        {u"note"_s, u"kind = 'customer' AND subject "_s + among, {subjects}},
        {u"tag_local"_s, u"kind = 'customer' AND subject "_s + among, {subjects}},
    };
    auto done = Result<void>();
    for (const auto &[table, condition, values] : removals) {
        if (done)
            done = change(m_record.removed, table, u"DELETE FROM %1 WHERE %2"_s.arg(table, condition), values);
    }
    for (const auto &subject : customerSubjects(m_held.emails)) {
        done = done.and_then([&] {
            return change(
                m_record.removed, u"saved_view"_s, u"DELETE FROM saved_view WHERE instr(link, ?) > 0"_s, {subject});
        });
    }
    return done;
}

Result<void> Erasure::removeTraces()
{
    return dropLooseBytes(m_database).and_then([this] { return blotTraces(m_database, m_held, m_record); });
}

Result<void> Erasure::forgetWords()
{
    // Removed words stay beside the others in an index until its parts are put together.
    const QStringList statements{
        u"INSERT INTO review_words (review_words, rowid, title, body) "
        "SELECT 'delete', review, title, body FROM review_stale"_s,
        u"DELETE FROM review_stale"_s,
        u"INSERT INTO response_words (response_words, rowid, words) SELECT 'delete', t.response, t.words "
        "FROM response_pending p CROSS JOIN response_text t ON t.response = p.response"_s,
        u"DELETE FROM response_text WHERE response IN (SELECT response FROM response_pending)"_s,
        u"INSERT INTO review_words (review_words) VALUES ('optimize')"_s,
        u"INSERT INTO response_words (response_words) VALUES ('optimize')"_s,
    };
    auto done = Result<void>();
    for (const auto &statement : statements)
        done = done.and_then([&] { return m_database.execute(statement); });
    return done;
}

Result<void> Erasure::tellReaders()
{
    // A snapshot knows customers by a hash of their email: none may be extended, all are made anew.
    return m_database.execute(u"UPDATE meta SET removal_seq = changed_seq + 1"_s).and_then([this] {
        return countChange(m_database);
    });
}

Result<void> Erasure::keepReport()
{
    return m_database.execute(u"UPDATE erasure SET report = ? WHERE id = ?"_s, {reportOf(m_record), m_record.id});
}

Result<void> Erasure::change(RowsOfTables &counts, const QString &table, const QString &sql, const QVariantList &values)
{
    return m_database.change(sql, values).map([&](qint64 rows) {
        const auto known =
            std::find_if(counts.begin(), counts.end(), [&table](const auto &count) { return count.first == table; });
        if (known != counts.end())
            known->second += rows;
        else if (rows > 0)
            counts.emplace_back(table, rows);
    });
}

} // namespace plaudit
