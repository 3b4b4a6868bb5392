// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/erasure.h"

#include "cache/change_counter.h"
#include "cache/database.h"
#include "cache/erasure_scope.h"
#include "cache/match_store.h"
#include "cache/order_reading.h"
#include "cache/order_store.h"
#include "cache/response_reading.h"
#include "cache/response_store.h"
#include "cache/review_reading.h"
#include "cache/review_store.h"
#include "cache/schema.h"
#include "domain/order_reference.h"
#include "domain/without_person.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr Way allWays[] = {Way::Merchant, Way::Storefront, Way::Webhook, Way::Archive};

const auto among = u"IN (SELECT value FROM json_each(?))"_s;

/// What the parts of a review's older tellings say of its words once there are none.
QByteArray hashOfNoWords()
{
    return QCryptographicHash::hash(QByteArray(1, '\x1f'), QCryptographicHash::Blake2b_160).left(8);
}

void setHash(Candidates &candidates, Way way, const QByteArray &hash)
{
    auto &held = way == Way::Webhook   ? candidates.webhookHash
                 : way == Way::Archive ? candidates.archiveHash
                                       : candidates.restHash;
    if (!held.isEmpty())
        held = hash;
}

QByteArray payloadOf(const PayloadDecoders &decoders, const Review &review)
{
    return decoders.reviewPayload ? decoders.reviewPayload(review) : QByteArrayLiteral("{}");
}

QByteArray payloadOf(const PayloadDecoders &decoders, const SurveyResponse &response)
{
    return decoders.responsePayload ? decoders.responsePayload(response) : QByteArrayLiteral("{}");
}

Result<Review> bareOf(Suppression &, const Review &review)
{
    return withoutPerson(review);
}

Result<SurveyResponse> bareOf(Suppression &suppression, const SurveyResponse &response)
{
    return suppression.stripped(response);
}

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
    for (const Step step : {&Erasure::begin, &Erasure::suppress, &Erasure::stripReviews, &Erasure::stripResponses,
             &Erasure::stripOrders, &Erasure::emptyDeliveries, &Erasure::removeRows, &Erasure::removeTraces,
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

template<class Store>
Result<typename Store::Record> Erasure::strip(
    Store &store, qint64 row, const RecordId &id, const typename Store::Record &standing)
{
    using Record = typename Store::Record;
    const auto held = store.find(id);
    if (!held)
        return failure(held.error());
    auto now = held->candidates;
    std::map<Way, Record> told;
    typename Store::Newest newest;
    std::map<Way, RawStore::Payloads> payloads;
    for (const auto way : allWays) {
        const auto payload = m_raw.payload(Store::kind(), row, way);
        if (!payload)
            return failure(payload.error());
        const bool isTold = *payload || (way != Way::Storefront && !now.hashBy(way).isEmpty());
        if (!isTold)
            continue;
        const auto decoded = *payload ? store.decode(**payload, way) : std::nullopt;
        auto bare = bareOf(m_suppression, decoded.value_or(standing));
        if (!bare)
            return failure(bare.error());
        const auto bytes = payloadOf(m_decoders, *bare);
        setHash(now, way, QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160));
        if (*payload)
            payloads[way].emplace(row, PayloadPlace{.bytes = bytes});
        const auto &kept = told.emplace(way, *std::move(bare)).first->second;
        newest.emplace(way, std::pair(&kept, PayloadPlace{.bytes = bytes}));
    }
    auto bare = bareOf(m_suppression, standing);
    if (!bare)
        return bare;
    if (const auto found = told.find(now.way()); found != told.end())
        bare = found->second;
    auto done = store.write(*held, id, *bare, now, newest, m_changedSeq).map([](qint64) {});
    for (auto it = payloads.begin(); done && it != payloads.end(); ++it)
        done = m_raw.keep(Store::kind(), it->first, it->second);
    return done.map([&bare] { return *std::move(bare); });
}

Result<void> Erasure::stripReviews()
{
    ReviewStore store(m_database, m_decoders);
    std::vector<std::pair<qint64, RecordId>> reviews;
    auto done = m_database.eachRow(
        u"SELECT id, review_id FROM review WHERE id "_s + among, {jsonOf(m_held.reviews)}, [&](const Statement &row) {
            reviews.emplace_back(row.value(0).toLongLong(), RecordId::fromBytes(row.value(1).toByteArray()));
        });
    for (std::size_t i = 0; done && i < reviews.size(); ++i) {
        const auto row = reviews[i].first;
        const auto &id = reviews[i].second;
        done = ReviewReading(m_database).review(id).and_then([&](const std::optional<Review> &standing) {
            return standing ? strip(store, row, id, *standing).map([](const Review &) {}) : Result<void>();
        });
    }
    return done.and_then([&] {
        m_record.stripped.emplace_back(u"review"_s, qint64(reviews.size()));
        return m_database.execute(
            u"UPDATE review_version SET words_hash = ? WHERE review "_s + among, {hashOfNoWords(), jsonOf(m_held.reviews)});
    });
}

Result<void> Erasure::stripResponses()
{
    ResponseStore store(m_database, m_decoders);
    std::vector<std::pair<qint64, RecordId>> responses;
    auto done = m_database.eachRow(u"SELECT id, response_id FROM survey_response WHERE id "_s + among,
        {jsonOf(m_held.responses)}, [&](const Statement &row) {
            responses.emplace_back(row.value(0).toLongLong(), RecordId::fromBytes(row.value(1).toByteArray()));
        });
    for (std::size_t i = 0; done && i < responses.size(); ++i) {
        const auto row = responses[i].first;
        const auto &id = responses[i].second;
        done = ResponseReading(m_database).response(id).and_then([&](const std::optional<SurveyResponse> &standing) {
            if (!standing)
                return Result<void>();
            return strip(store, row, id, *standing).and_then([&](const SurveyResponse &bare) {
                return m_database.execute(u"UPDATE survey_response SET response_id = ?, has_own_id = ? WHERE id = ?"_s,
                    {bare.responseId.bytes(), standing->hasOwnId, row});
            });
        });
    }
    return done.map([&] { m_record.stripped.emplace_back(u"survey_response"_s, qint64(responses.size())); });
}

Result<void> Erasure::stripOrders()
{
    OrderStore store(m_database, m_changedSeq);
    auto done = Result<void>();
    for (std::size_t i = 0; done && i < m_held.orders.size(); ++i)
        done = store.stripPerson(m_held.orders[i]);
    std::vector<qint64> keys;
    for (const auto &email : m_held.emails)
        keys.push_back(customerKey(email));
    return done
        .and_then([&] {
            m_record.stripped.emplace_back(u"orders"_s, qint64(m_held.orders.size()));
            return m_database.execute(u"UPDATE match SET customer = 0, changed_seq = ? WHERE customer "_s + among,
                {m_changedSeq, jsonOf(keys)});
        })
        .and_then([&] { return MatchStore(m_database).restart(); });
}

Result<void> Erasure::emptyDeliveries()
{
    if (m_held.deliveries == 0)
        return {};
    return m_raw.keepBlock(packPayloads("{}")).and_then([this](qint64 block) {
        const auto where =
            u"UPDATE webhook_event SET block = ?, start = 0, length = 2%1 WHERE resource_type = %2 AND resource_id IN "
            "(SELECT %3 FROM %4 WHERE id %5)"_s;
        const auto of = [&](const QString &kind, const QString &id, const std::vector<qint64> &rows) {
            return change(m_record.stripped, u"webhook_event"_s,
                where.arg(QString(), u"'%1'"_s.arg(kind), id, kind, among), {block, jsonOf(rows)});
        };
        return of(u"review"_s, u"review_id"_s, m_held.reviews)
            .and_then([&] { return of(u"survey_response"_s, u"response_id"_s, m_held.responses); })
            .and_then([&] {
                // Ids of these may be the customer's own.
                return change(m_record.stripped, u"webhook_event"_s,
                    u"UPDATE webhook_event SET block = ?, start = 0, length = 2, resource_id = NULL WHERE EXISTS "
                    "(SELECT 1 FROM event e WHERE e.type = webhook_event.resource_type AND "
                    "e.resource_id = webhook_event.resource_id AND e.id IN (SELECT value FROM json_each(?)))"_s,
                    {block, jsonOf(m_held.events)});
            });
    });
}

Result<void> Erasure::removeRows()
{
    const auto ids = [](const std::vector<qint64> &rows) { return QVariantList{jsonOf(rows)}; };
    const auto emails = jsonListOf(m_held.emails), marks = jsonListOf(m_held.customerIds);
    const auto subjects = jsonListOf(customerSubjects(m_held.emails));
    QStringList hex;
    for (const auto &id : m_held.customerIds)
        hex.append(QString::fromLatin1(RecordId::fromText(id).bytes().toHex().toUpper()));
    struct Removal
    {
        QString table, condition;
        QVariantList values;
    };
    const std::vector<Removal> removals{
        {u"event"_s, u"id "_s + among, ids(m_held.events)},
        {u"customer"_s, u"lower(trim(email)) %1 OR hex(customer_id) %1"_s.arg(among), {emails, jsonListOf(hex)}},
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
            return change(m_record.removed, u"saved_view"_s, u"DELETE FROM saved_view WHERE instr(link, ?) > 0"_s,
                {subject});
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

Result<void> Erasure::change(
    RowsOfTables &counts, const QString &table, const QString &sql, const QVariantList &values)
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
