// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/erasure_scope.h"

#include "cache/database.h"
#include "cache/order_reading.h"
#include "cache/suppression.h"
#include "domain/customer_subject.h"
#include "domain/order_reference.h"
#include "domain/record_id.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// More are a shop's own address, or an id that stands for all guests.
constexpr int mostEmails = 12;
constexpr qsizetype shortestName = 5;

const auto isTheirs = u"(lower(trim(%1)) IN (SELECT value FROM json_each(?)) OR "
                      "lower(trim(%2)) IN (SELECT value FROM json_each(?)))"_s;

/// Tables that have an email beside a customer's id, but for the customers themselves.
const std::pair<QString, QString> pairs[] = {
    {u"review v JOIN review_text t ON t.review = v.id"_s, u"t.reviewer_email, v.customer_id"_s},
    {u"survey_response"_s, u"customer_email, customer_id"_s}, {u"event"_s, u"email, customer_id"_s},
    {u"order_customer"_s, u"email, customer_id"_s}, {u"orders"_s, u"email, customer_id"_s}};

QString theirs(const QString &columns)
{
    const auto parts = columns.split(u", "_s);
    return isTheirs.arg(parts.at(0), parts.at(1));
}

bool isWholeName(const QString &name)
{
    // "A. B." is many people's.
    const auto words = name.split(u' ');
    const auto written = std::count_if(words.begin(), words.end(), [](const QString &word) {
        return std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); }) > 1;
    });
    return name.size() >= shortestName && written > 1;
}

} // namespace

QString asciiLower(const QString &text)
{
    auto lower = text;
    for (auto &c : lower) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + ('a' - 'A'));
    }
    return lower;
}

QString jsonListOf(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList storedIds(const QStringList &customerIds)
{
    QStringList all;
    for (const auto &id : customerIds)
        all.append(QString::fromLatin1(RecordId::fromText(id).bytes().toHex().toUpper()));
    return all;
}

QStringList customerSubjects(const QStringList &emails)
{
    QStringList subjects;
    for (const auto &email : emails)
        subjects.append(customerSubject(customerKey(email)));
    return subjects;
}

ErasureScope::ErasureScope(Database &database)
    : m_database(database)
{}

Result<HeldOfCustomer> ErasureScope::find(const CustomerToErase &customer)
{
    m_held = {};
    takeEmail(customer.email);
    takeId(customer.customerId);
    if (m_held.emails.isEmpty() && m_held.customerIds.isEmpty())
        return failure(ErrorKind::InvalidArgument, u"neither an email nor an id of a customer is given"_s);
    const auto wasErased = Suppression(m_database).hasCustomer(customer.email, customer.customerId);
    if (!wasErased)
        return failure(wasErased.error());
    m_held.isErased = *wasErased;
    return findWhatMeansThem()
        .and_then([this] { return findRecords(); })
        .and_then([this] { return findNames(); })
        .and_then([this] { return findUnreadable(u"quarantine"_s, m_held.quarantined); })
        .and_then([this] { return findUnreadable(u"import_reject"_s, m_held.rejects); })
        .and_then([this] { return countRest(); })
        .map([this] { return std::move(m_held); });
}

void ErasureScope::takeEmail(const QString &email)
{
    const auto compared = email.trimmed().toCaseFolded();
    if (compared.contains(u'@') && !m_held.emails.contains(compared))
        m_held.emails.append(compared);
}

void ErasureScope::takeId(const QString &id)
{
    const auto compared = asciiLower(id.trimmed());
    // Shops write 0 for a guest.
    if (!compared.isEmpty() && compared != u"0"_s && !m_held.customerIds.contains(compared))
        m_held.customerIds.append(compared);
}

QVariantList ErasureScope::marks() const
{
    return {jsonListOf(m_held.emails), jsonListOf(m_held.customerIds)};
}

Result<void> ErasureScope::findWhatMeansThem()
{
    qsizetype before = 0;
    auto done = Result<void>();
    while (done && before != m_held.emails.size() + m_held.customerIds.size()) {
        before = m_held.emails.size() + m_held.customerIds.size();
        done = takeMarksOfCustomers();
        for (const auto &[table, columns] : pairs) {
            if (done)
                done = takeMarks(u"SELECT DISTINCT %1 FROM %2 WHERE %3"_s.arg(columns, table, theirs(columns)));
        }
        if (m_held.emails.size() > mostEmails)
            return failure(ErrorKind::InvalidArgument,
                u"%1 emails hang together by ids: that is not one person"_s.arg(m_held.emails.size()));
    }
    return done;
}

Result<void> ErasureScope::takeMarks(const QString &sql)
{
    return m_database.eachRow(sql, marks(), [this](const Statement &row) {
        takeEmail(row.value(0).toString());
        takeId(row.value(1).toString());
    });
}

Result<void> ErasureScope::takeMarksOfCustomers()
{
    return m_database.eachRow(
        u"SELECT email, customer_id FROM customer WHERE lower(trim(email)) IN (SELECT value FROM json_each(?)) OR "
        "hex(customer_id) IN (SELECT value FROM json_each(?))"_s,
        {jsonListOf(m_held.emails), jsonListOf(storedIds(m_held.customerIds))}, [this](const Statement &row) {
            takeEmail(row.value(0).toString());
            takeId(RecordId::fromBytes(row.value(1).toByteArray()).toText());
        });
}

Result<void> ErasureScope::findRecords()
{
    const auto find = [this](const QString &sql, std::vector<qint64> &into) {
        return rows(sql, marks()).map([&into](std::vector<qint64> found) { into = std::move(found); });
    };
    return find(u"SELECT v.id FROM review v JOIN review_text t ON t.review = v.id WHERE %1 ORDER BY 1"_s.arg(
                    theirs(pairs[0].second)),
        m_held.reviews)
        .and_then([&] {
            return find(
                u"SELECT id FROM survey_response WHERE %1 ORDER BY 1"_s.arg(theirs(pairs[1].second)), m_held.responses);
        })
        .and_then([&] {
            return find(u"SELECT id FROM event WHERE %1 ORDER BY 1"_s.arg(theirs(pairs[2].second)), m_held.events);
        })
        .and_then([&] {
            return find(u"SELECT id FROM orders WHERE %1 ORDER BY 1"_s.arg(theirs(pairs[4].second)), m_held.orders);
        });
}

Result<void> ErasureScope::findNames()
{
    const auto take = [this](const Statement &row) {
        const auto name = row.value(0).toString().simplified();
        if (isWholeName(name) && !m_held.names.contains(name, Qt::CaseInsensitive))
            m_held.names.append(name);
    };
    return m_database
        .eachRow(u"SELECT name FROM customer WHERE name IS NOT NULL AND (lower(trim(email)) IN "
                 "(SELECT value FROM json_each(?)) OR hex(customer_id) IN (SELECT value FROM json_each(?)))"_s,
            {jsonListOf(m_held.emails), jsonListOf(storedIds(m_held.customerIds))}, take)
        .and_then([&] {
            return m_database.eachRow(u"SELECT DISTINCT reviewer_name FROM review_text WHERE reviewer_name IS NOT NULL "
                                      "AND review IN (SELECT value FROM json_each(?))"_s,
                {jsonOf(m_held.reviews)}, take);
        });
}

Result<void> ErasureScope::findUnreadable(const QString &table, std::vector<qint64> &rows)
{
    std::vector<QByteArray> needles;
    for (const auto &texts : {m_held.emails, m_held.names, m_held.customerIds}) {
        for (const auto &text : texts) {
            // A number may stand for anything.
            if (text.size() >= shortestName && (text.contains(u'@') || text.contains(u' ') || text.contains(u'-')))
                needles.push_back(text.toUtf8().toLower());
        }
    }
    return m_database.eachRow(u"SELECT id, raw FROM %1 ORDER BY id"_s.arg(table), {}, [&](const Statement &row) {
        const auto raw = row.value(1).toByteArray().toLower();
        const bool isNamed = std::any_of(
            needles.begin(), needles.end(), [&raw](const QByteArray &needle) { return raw.contains(needle); });
        if (isNamed)
            rows.push_back(row.value(0).toLongLong());
    });
}

Result<void> ErasureScope::countRest()
{
    const auto take = [this](qint64 &into, const QString &sql, const QVariantList &values) {
        return count(sql, values).map([&into](qint64 number) { into = number; });
    };
    const auto subjects = jsonListOf(customerSubjects(m_held.emails));
    return take(m_held.customerRows,
        u"SELECT (SELECT count(*) FROM customer WHERE lower(trim(email)) IN (SELECT value FROM json_each(?)) OR "
        "hex(customer_id) IN (SELECT value FROM json_each(?))) + (SELECT count(*) FROM order_customer WHERE %1)"_s.arg(
            theirs(pairs[3].second)),
        QVariantList{jsonListOf(m_held.emails), jsonListOf(storedIds(m_held.customerIds))} + marks())
        .and_then([&] {
            return take(m_held.notes,
                u"SELECT count(*) FROM note WHERE kind = 'customer' AND subject IN (SELECT value FROM json_each(?))"_s,
                {subjects});
        })
        .and_then([&] {
            return take(m_held.tags,
                u"SELECT count(*) FROM tag_local WHERE kind = 'customer' AND subject IN (SELECT value FROM json_each(?))"_s,
                {subjects});
        })
        .and_then([&] {
            return take(m_held.deliveries,
                u"SELECT count(*) FROM webhook_event w WHERE (resource_type = 'review' AND resource_id IN "
                "(SELECT review_id FROM review WHERE id IN (SELECT value FROM json_each(?)))) OR "
                "(resource_type = 'survey_response' AND resource_id IN (SELECT response_id FROM survey_response "
                "WHERE id IN (SELECT value FROM json_each(?)))) OR EXISTS (SELECT 1 FROM event e WHERE "
                "e.type = w.resource_type AND e.resource_id = w.resource_id AND "
                "e.id IN (SELECT value FROM json_each(?)))"_s,
                {jsonOf(m_held.reviews), jsonOf(m_held.responses), jsonOf(m_held.events)});
        });
}

Result<std::vector<qint64>> ErasureScope::rows(const QString &sql, const QVariantList &values)
{
    std::vector<qint64> found;
    return m_database
        .eachRow(sql, values, [&found](const Statement &row) { found.push_back(row.value(0).toLongLong()); })
        .map([&found] { return std::move(found); });
}

Result<qint64> ErasureScope::count(const QString &sql, const QVariantList &values)
{
    qint64 number = 0;
    return m_database.eachRow(sql, values, [&number](const Statement &row) { number = row.value(0).toLongLong(); })
        .map([&number] { return number; });
}

} // namespace plaudit
