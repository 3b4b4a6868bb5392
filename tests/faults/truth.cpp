// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database.h"
#include "faults/copied_store.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// A UUID's bytes in hexadecimal digits.
QString digits(const QString &id)
{
    return QString(id).remove(u'-').toUpper();
}

qint64 msOf(const QJsonObject &record)
{
    return QDateTime::fromString(record["dateCreated"_L1].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

/// What a review says, in one line.
QString line(const QJsonObject &review)
{
    const auto text = [&review](QLatin1String member) { return review[member].toString(); };
    return QStringList{digits(text("reviewId"_L1)), QString::number(review["rating"_L1].toInt()), text("status"_L1),
        QString::number(msOf(review)), text("title"_L1), text("body"_L1), text("productName"_L1),
        QString::number(review["helpfulCount"_L1].toInt()), review["reply"_L1]["body"_L1].toString()}
        .join(u'|');
}

QStringList answersOf(const QJsonObject &response)
{
    QStringList answers;
    for (const auto all = response["answeredQuestions"_L1].toArray(); const auto &answer : all)
        answers.append(answer["answer"_L1].toVariant().toString());
    return answers;
}

QString responseLine(const QJsonObject &response)
{
    return QStringList{digits(response["surveyResponseId"_L1].toString()), response["surveyId"_L1].toString(),
        QString::number(msOf(response)), response["customer"_L1]["email"_L1].toString(), answersOf(response).join(u'/')}
        .join(u'|');
}

const auto heldReviews =
    u"SELECT hex(review_id) || '|' || coalesce(rating, 0) || '|' || coalesce(status, '') || '|' || "
    "coalesce(date_created_ms, 0) || '|' || coalesce(title, '') || '|' || coalesce(body, '') || '|' || "
    "coalesce(product_name, '') || '|' || coalesce(helpful_count, 0) || '|' || coalesce(reply_body, '') "
    "FROM review LEFT JOIN review_text ON review = id WHERE removed_at_ms IS NULL"_s;
const auto heldResponses =
    u"SELECT hex(response_id) || '|' || (SELECT survey_id FROM survey s WHERE s.id = r.survey) || '|' || "
    "coalesce(date_created_ms, 0) || '|' || coalesce(customer_email, '') || '|' || coalesce((SELECT "
    "group_concat(text, '/') FROM (SELECT text FROM survey_answer WHERE response = r.id ORDER BY position)), '') "
    "FROM survey_response r WHERE removed_at_ms IS NULL"_s;

Result<QStringList> linesOf(Database &database, const QString &sql)
{
    QStringList all;
    return database.eachRow(sql, {}, [&all](const Statement &row) { all.append(row.value(0).toString()); }).map([&all] {
        return all;
    });
}

class Comparison
{
public:
    explicit Comparison(CopiedStore &store)
        : m_store(store)
        , m_database(Database::open(store.database(), Database::Access::ReadOnly))
    {}

    QStringList found()
    {
        if (!m_database)
            return {u"the database can't be opened: "_s + m_database.error().detail};
        integrity();
        records();
        nothingUnderWay();
        return m_found;
    }

private:
    QStringList lines(const QString &sql)
    {
        auto all = linesOf(**m_database, sql);
        if (!all)
            m_found.append(u"can't be read: "_s + all.error().detail);
        return all.value_or(QStringList());
    }
    void compare(QStringList held, QStringList told)
    {
        held.sort();
        told.sort();
        if (held == told)
            return;
        for (const auto &one : std::as_const(told)) {
            if (!held.contains(one))
                m_found.append(u"missing: "_s + one);
        }
        for (const auto &one : std::as_const(held)) {
            if (!told.contains(one))
                m_found.append(u"wrong: "_s + one);
        }
        m_found.append(u"%1 records instead of %2"_s.arg(held.size()).arg(told.size()));
    }
    void integrity()
    {
        const auto said = lines(u"PRAGMA integrity_check"_s) + lines(u"PRAGMA foreign_key_check"_s);
        if (said != QStringList{u"ok"_s})
            m_found.append(u"integrity: "_s + said.join(u", "_s));
    }
    void records()
    {
        for (const auto &[id, review] : m_store.truth.reviews)
            checkRaw(id, review, m_store.reader().rawReview(RecordId::fromText(id), Way::Merchant));
        for (const auto &[id, response] : m_store.truth.responses)
            checkRaw(id, response, m_store.reader().rawResponse(RecordId::fromText(id), Way::Merchant));
        compare(lines(heldReviews) + lines(heldResponses), toldLines(m_store.truth));
    }
    void checkRaw(const QString &id, const QJsonObject &told, const Result<std::optional<QByteArray>> &raw)
    {
        if (!raw || !*raw || QJsonDocument::fromJson(**raw).object() != told)
            m_found.append(u"payload differs: "_s + id);
    }
    void nothingUnderWay()
    {
        for (const auto &stream :
            lines(u"SELECT stream FROM sync_checkpoint WHERE walk IS NOT NULL OR cursor IS NOT NULL"_s))
            m_found.append(u"still under way: "_s + stream);
        if (!lines(u"SELECT started_ms FROM sweep"_s).isEmpty())
            m_found.append(u"a sweep is still under way"_s);
    }

    CopiedStore &m_store;
    Result<std::unique_ptr<Database>> m_database;
    QStringList m_found;
};

/// The columns of a table that say what is so, not when it was seen nor under which number.
QStringList columnsOf(Database &database, const QString &table)
{
    static const QStringList ofTime{u"observed_at_ms"_s, u"changed_seq"_s, u"rest_first_ms"_s, u"rest_ms"_s,
        u"gone_ms"_s, u"removed_at_ms"_s, u"name_at_ms"_s, u"email_at_ms"_s, u"started_at_ms"_s, u"ended_at_ms"_s,
        u"last_completed_ms"_s, u"received_at_ms"_s, u"last_seen_ms"_s, u"run"_s, u"id"_s, u"survey"_s, u"question"_s};
    QStringList columns;
    const auto read = database.eachRow(
        u"SELECT name FROM pragma_table_info('%1')"_s.arg(table), {}, [&columns](const Statement &row) {
            if (const auto name = row.value(0).toString(); !ofTime.contains(name))
                columns.append(name);
        });
    return read ? columns : QStringList();
}

} // namespace

QStringList heldLines(const QString &path)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return {u"can't be opened: "_s + database.error().detail};
    return linesOf(**database, heldReviews).value_or(QStringList()) +
           linesOf(**database, heldResponses).value_or(QStringList());
}

QStringList toldLines(const StoreTruth &truth)
{
    QStringList told;
    for (const auto &[id, review] : truth.reviews)
        told.append(line(review));
    for (const auto &[id, response] : truth.responses)
        told.append(responseLine(response));
    return told;
}

QStringList differences(CopiedStore &store)
{
    if (!store.isOpen() && !store.open())
        return {u"the copy can't be opened"_s};
    return Comparison(store).found();
}

QStringList contents(const QString &path)
{
    // Parts stand under the id of what they are part of, since its row number may differ.
    static const std::pair<QString, QString> ofReview[] = {{u"review_text"_s, u"review"_s},
        {u"review_attribute"_s, u"review"_s}, {u"review_media"_s, u"review"_s}, {u"review_tag"_s, u"review"_s},
        {u"review_reward"_s, u"review"_s}};
    const auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return {u"can't be opened: "_s + database.error().detail};
    QStringList all;
    const auto add = [&](const QString &table, QStringList columns, const QString &from, const QString &owner = {}) {
        for (auto &column : columns)
            column = u"quote(%1.%2)"_s.arg(table, column);
        if (!owner.isEmpty())
            columns.append(u"quote(%1)"_s.arg(owner));
        const auto read = (*database)->eachRow(u"SELECT %1 FROM %2"_s.arg(columns.join(u" || '|' || "_s), from), {},
            [&](const Statement &row) { all.append(table + u": "_s + row.value(0).toString()); });
        if (!read)
            all.append(table + u" can't be read: "_s + read.error().detail);
    };
    for (const auto &table : {u"review"_s, u"survey_response"_s})
        add(table, columnsOf(**database, table), table, u"removed_at_ms IS NOT NULL"_s);
    for (const auto &table : {u"product"_s, u"customer"_s, u"survey"_s, u"survey_question"_s, u"quarantine"_s,
             u"sync_checkpoint"_s, u"sweep"_s, u"tombstone"_s})
        add(table, columnsOf(**database, table), table);
    for (const auto &[table, owner] : ofReview) {
        auto columns = columnsOf(**database, table);
        columns.removeAll(owner);
        add(table, columns, u"%1 JOIN review v ON v.id = %1.review"_s.arg(table), u"v.review_id"_s);
    }
    auto columns = columnsOf(**database, u"survey_answer"_s);
    columns.removeAll(u"response"_s);
    add(u"survey_answer"_s, columns, u"survey_answer JOIN survey_response r ON r.id = survey_answer.response"_s,
        u"r.response_id"_s);
    all.sort();
    return all;
}

} // namespace plaudit
