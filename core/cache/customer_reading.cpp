// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/customer_reading.h"

#include "cache/database.h"
#include "cache/values.h"
#include "domain/order_reference.h"
#include "domain/record_id.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QString jsonOf(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

KeptCustomerEvent eventFrom(const Statement &row)
{
    return {.event = {.type = row.value(0).toString(),
                .resourceId = RecordId::fromBytes(row.value(1).toByteArray()).toText(),
                .occurredAt = timeFrom(row.value(2), row.value(3)),
                .customerId = row.value(4).toString(),
                .email = row.value(5).toString(),
                .properties = row.value(6).toString().toUtf8()},
        .topic = row.value(7).toString(),
        .deliveredMs = optionalFrom<qint64>(row.value(8))};
}

} // namespace

CustomerReading::CustomerReading(Database &database)
    : m_database(database)
{}

Result<std::vector<CustomerFace>> CustomerReading::faces(const std::vector<CustomerWitness> &witnesses)
{
    std::vector<CustomerFace> faces;
    faces.reserve(witnesses.size());
    for (const auto &witness : witnesses) {
        auto found = face(witness);
        if (!found)
            return failure(found.error());
        faces.push_back(*std::move(found));
    }
    return faces;
}

Result<CustomerFace> CustomerReading::face(const CustomerWitness &witness)
{
    CustomerFace face;
    const auto take = [&](const CustomerFace &told) {
        if (customerKey(told.email) != witness.key)
            return;
        if (face.name.isEmpty())
            face.name = told.name;
        if (face.email.isEmpty())
            face.email = told.email.trimmed();
    };
    auto done = Result<void>();
    if (witness.review != 0)
        done = reviewer(witness.review).map(take);
    if (done && witness.response != 0 && (face.name.isEmpty() || face.email.isEmpty()))
        done = respondent(witness.response).map(take);
    if (done && witness.order != 0 && face.email.isEmpty())
        done = buyer(witness.order).map(take);
    return done.map([&face] { return std::move(face); });
}

Result<CustomerFace> CustomerReading::known(const QString &customerId)
{
    CustomerFace face;
    if (customerId.isEmpty())
        return face;
    return m_database
        .eachRow(u"SELECT name, email FROM customer WHERE customer_id = ?"_s, {RecordId::fromText(customerId).bytes()},
            [&face](
                const Statement &row) { face = {.name = row.value(0).toString(), .email = row.value(1).toString()}; })
        .map([&face] { return std::move(face); });
}

Result<QString> CustomerReading::fromCustomerFile(const QString &customerId)
{
    QString email;
    return m_database
        .eachRow(u"SELECT email FROM order_customer WHERE customer_id = ? ORDER BY batch DESC LIMIT 1"_s,
            {notNull(customerId)}, [&email](const Statement &row) { email = row.value(0).toString(); })
        .map([&email] { return std::move(email); });
}

Result<CustomerFace> CustomerReading::reviewer(qint64 review)
{
    CustomerFace face;
    QString customerId;
    const auto read = m_database.eachRow(u"SELECT t.reviewer_name, t.reviewer_email, v.customer_id FROM review v "
                                         "JOIN review_text t ON t.review = v.id WHERE v.id = ?"_s,
        {review}, [&](const Statement &row) {
            face = {.name = row.value(0).toString(), .email = row.value(1).toString()};
            customerId = row.value(2).toString();
        });
    if (!read || (!face.name.isEmpty() && !face.email.isEmpty()))
        return read.map([&face] { return std::move(face); });
    return known(customerId).map([&face](const CustomerFace &known) {
        return CustomerFace{.name = face.name.isEmpty() ? known.name : face.name,
            .email = face.email.isEmpty() ? known.email : face.email};
    });
}

Result<CustomerFace> CustomerReading::respondent(qint64 response)
{
    QString email;
    QString customerId;
    return m_database
        .eachRow(u"SELECT customer_email, customer_id FROM survey_response WHERE id = ?"_s, {response},
            [&](const Statement &row) {
                email = row.value(0).toString();
                customerId = row.value(1).toString();
            })
        .and_then([&] { return known(customerId); })
        .map([&email](const CustomerFace &known) {
            return CustomerFace{.name = known.name, .email = email.isEmpty() ? known.email : email};
        });
}

Result<CustomerFace> CustomerReading::buyer(qint64 order)
{
    QString email;
    QString customerId;
    return m_database
        .eachRow(u"SELECT email, customer_id FROM orders WHERE id = ?"_s, {order},
            [&](const Statement &row) {
                email = row.value(0).toString();
                customerId = row.value(1).toString();
            })
        .and_then([&] { return email.isEmpty() ? fromCustomerFile(customerId) : Result<QString>(email); })
        .map([](const QString &told) { return CustomerFace{.name = {}, .email = told}; });
}

Result<QString> CustomerReading::emailOf(const QString &customerId)
{
    return known(customerId).and_then([&](const CustomerFace &face) {
        return face.email.isEmpty() ? fromCustomerFile(customerId) : Result<QString>(face.email);
    });
}

Result<std::vector<KeptCustomerEvent>> CustomerReading::events(
    const QStringList &emails, const QStringList &customerIds, int most)
{
    std::vector<KeptCustomerEvent> events;
    return m_database
        .eachRow(
            uR"(SELECT e.type, e.resource_id, e.occurred_ms, e.occurred_offset, e.customer_id, e.email, e.properties,
                w.topic, w.delivered_ms
                FROM event e LEFT JOIN webhook_event w ON w.resource_type = e.type AND w.sequence = e.sequence
                WHERE NOT e.is_deleted AND e.id IN (
                SELECT id FROM event WHERE email COLLATE NOCASE IN (SELECT value FROM json_each(?))
                UNION SELECT id FROM event WHERE customer_id COLLATE NOCASE IN (SELECT value FROM json_each(?)))
                ORDER BY coalesce(e.occurred_ms, w.delivered_ms, 0) DESC, e.id DESC LIMIT ?)"_s,
            {jsonOf(emails), jsonOf(customerIds), most},
            [&events](const Statement &row) { events.push_back(eventFrom(row)); })
        .map([&events] { return std::move(events); });
}

} // namespace plaudit
