// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/adas_store.h"

#include "cache/database.h"
#include "domain/order_reference.h"
#include "sandbox/contract_review.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace plaudit
{

static QJsonObject person(const QString &name, const QString &email)
{
    return {{u"name"_s, name}, {u"displayName"_s, name}, {u"email"_s, email}, {u"isVerified"_s, true},
        {u"avatarUrl"_s, u"https://example.com/avatar.png"_s},
        {u"location"_s, QJsonObject{{u"country"_s, QJsonObject{{u"code"_s, u"SE"_s}}}, {u"zoneCode"_s, u"SE-AB"_s}}},
        {u"attributes"_s, QJsonArray{QJsonObject{{u"title"_s, u"Age"_s}, {u"value"_s, u"30s"_s}}}}};
}

static QJsonObject ada()
{
    return person(u"Ada Lovelace-Quist"_s, adasEmail);
}

std::vector<QJsonObject> adasReviews()
{
    std::vector<QJsonObject> all;
    for (int number = 1; number <= 3; ++number) {
        auto review = contractReview(number, QDate(2024, 1, number), 6 - number);
        review[u"reviewer"_s] = number < 3 ? ada() : person(u"Bob Builder"_s, u"bob@example.com"_s);
        review[u"sentiment"_s] = u"positive"_s;
        review[u"order"_s] = QJsonObject{{u"orderId"_s, QString::number(9000 + number)}};
        review[u"productAttributes"_s] = QJsonArray{QJsonObject{{u"title"_s, u"Fit"_s}, {u"value"_s, u"Small"_s}}};
        review[u"media"_s] = QJsonArray{QJsonObject{{u"streamId"_s, u"m%1"_s.arg(number)}, {u"type"_s, u"image"_s},
            {u"largeUrl"_s, u"https://example.com/m"_s}}};
        all.push_back(review);
    }
    for (auto *adas : {&all[0], &all[1]})
        adas->insert(u"customerId"_s, adasId);
    all[0][u"body"_s] = u"Splendid, says Ada Lovelace-Quist"_s;
    all[0][u"reply"_s] =
        QJsonObject{{u"body"_s, u"Dear Ada Lovelace-Quist, thanks"_s}, {u"dateCreated"_s, u"2024-01-05T10:00:00Z"_s}};
    // By its customer's id alone.
    all[1][u"reviewer"_s] = QJsonObject{{u"displayName"_s, u"A. Q."_s}};
    return all;
}

static QJsonObject response(const QString &id, const QString &email, int score, const QString &words)
{
    const auto answer = [](const QString &question, const QString &type, const QJsonValue &value) {
        return QJsonObject{{u"id"_s, question}, {u"text"_s, question + u'?'}, {u"type"_s, type}, {u"answer"_s, value}};
    };
    return {{u"surveyResponseId"_s, id}, {u"surveyId"_s, adasSurvey}, {u"dateCreated"_s, u"2024-02-01T10:00:00Z"_s},
        {u"customer"_s, QJsonObject{{u"email"_s, email}}},
        {u"answeredQuestions"_s,
            QJsonArray{answer(u"How likely"_s, u"nps"_s, score), answer(u"Where"_s, u"single_choice"_s, u"Online"_s),
                answer(u"Why"_s, u"text"_s, words)}}};
}

std::shared_ptr<const StoreContents> adasContents()
{
    StoreRecords records;
    records.reviews = adasReviews();
    records.responses = {response(u"r1"_s, adasEmail, 9, u"Because I am Ada Lovelace-Quist"_s),
        response(u"r2"_s, u"bob@example.com"_s, 3, u"Slow"_s)};
    return std::make_shared<const StoreContents>(records);
}

static QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

static QJsonObject envelope(
    const QString &type, int sequence, const QJsonObject &resource, const QString &topic = u"create"_s)
{
    return {{u"resourceType"_s, type}, {u"topic"_s, topic}, {u"sequenceNumber"_s, sequence}, {u"resource"_s, resource}};
}

QByteArray adasEvents()
{
    auto edited = adasReviews()[0];
    edited[u"body"_s] = u"Splendid still, says Ada Lovelace-Quist"_s;
    auto bare = response({}, adasEmail, 10, u"Ada Lovelace-Quist again"_s);
    bare.remove(u"surveyResponseId"_s);
    const QJsonObject hers{{u"customerId"_s, adasId}, {u"email"_s, adasEmail}, {u"name"_s, u"Ada Lovelace-Quist"_s}};
    const auto first = envelope(u"review"_s, 1, adasReviews()[0]);
    return line(first) + line(envelope(u"review"_s, 2, edited, u"update"_s)) + line(first) +
           line(envelope(u"review"_s, 3, adasReviews()[2])) + line(envelope(u"survey_response"_s, 1, bare)) +
           line(envelope(u"loyalty_customer"_s, 1, {{u"loyaltyCustomerId"_s, adasId}, {u"customer"_s, hers}})) +
           line(envelope(u"quiz_response"_s, 1,
               {{u"quizResponseId"_s, u"q1"_s}, {u"customer"_s, QJsonObject{{u"email"_s, u"bob@example.com"_s}}}})) +
           line(envelope(u"referral"_s, 1,
               {{u"referralId"_s, u"f1"_s}, {u"customer"_s, QJsonObject{{u"email"_s, u"bob@example.com"_s}}},
                   {u"friend"_s, adasEmail}})) +
           line(envelope(u"unheard_of"_s, 1, hers));
}

QByteArray adasOrders(const QByteArray &refund)
{
    return "Name,Email,Created at,Currency,Subtotal,Shipping,Taxes,Total,Lineitem quantity,Lineitem name,Lineitem "
           "price,Refunded Amount,Billing Name,Id\n"
           "#1001,ada.quist@example.com,2023-12-20 10:00:00 +0000,EUR,40.00,0.00,0.00,40.00,1,Widget,40.00," +
           refund +
           ",Ada Lovelace-Quist,9001\n"
           "#1002,ada.quist@example.com,2023-12-28 10:00:00 +0000,EUR,15.00,0.00,0.00,15.00,1,Widget,15.00,0,Ada "
           "Lovelace-Quist,9002\n"
           "#1003,bob@example.com,2023-12-21 10:00:00 +0000,EUR,20.00,0.00,0.00,20.00,1,Widget,20.00,0,Bob "
           "Builder,9003\n"
           "#1004,ada.quist@example.com,never,EUR,20.00,0.00,0.00,20.00,one,Widget,20.00,0,Ada Lovelace-Quist,9004\n";
}

QByteArray adasReviewTable()
{
    return "id,rating,body,reviewer_name,reviewer_email,product_name\n"
           "c1,4,Written by Ada Lovelace-Quist,Ada Lovelace-Quist,ada.quist@example.com,Widget\n"
           "c2,2,Meh,Bob Builder,bob@example.com,Widget\n"
           "c3,17,Refused,Ada Lovelace-Quist,ada.quist@example.com,Widget\n";
}

static QByteArray utf16(const QByteArray &text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE);
    return encoder(QString::fromUtf8(text));
}

QStringList tracesOfAda(const QString &name, const QByteArray &bytes)
{
    QStringList traces;
    const auto lower = bytes.toLower();
    const QByteArrayList needles{"ada.quist", "lovelace", "0c2cba5d-0000-4000-8000-0000000000ab",
        QByteArray::fromHex("0c2cba5d0000400080000000000000ab").toLower(),
        QByteArray::number(quint64(customerKey(adasEmail)), 16)};
    for (const auto &needle : needles) {
        if (lower.contains(needle) || lower.contains(utf16(needle)))
            traces.append(name + u": "_s + QString::fromLatin1(needle.toPercentEncoding()));
    }
    return traces;
}

/// In the packed blocks of payloads, and among the words of the search.
static QStringList packedTraces(const QString &path)
{
    QStringList traces;
    const auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return {u"can't be opened"_s};
    auto read = (*database)->eachRow(u"SELECT id, data FROM raw_block"_s, {}, [&](const Statement &row) {
        traces += tracesOfAda(u"block %1"_s.arg(row.value(0).toInt()), qUncompress(row.value(1).toByteArray()));
    });
    for (const auto &index : {u"review_words"_s, u"response_words"_s}) {
        read = read.and_then([&] {
                       return (*database)->execute(
                           u"CREATE VIRTUAL TABLE temp.%1_terms USING fts5vocab('main', '%1', 'row')"_s.arg(index));
                   })
                   .and_then([&] {
                       return (*database)->eachRow(u"SELECT term FROM temp.%1_terms"_s.arg(index), {},
                           [&](const Statement &row) { traces += tracesOfAda(index, row.value(0).toByteArray()); });
                   });
    }
    if (!read)
        traces.append(read.error().detail);
    return traces;
}

QStringList tracesOfAdaBelow(const QString &workspace)
{
    // By a connection of its own first: it leaves a journal of its own behind.
    auto traces = packedTraces(QDir(workspace).filePath(u"plaudit.db"_s));
    QDirIterator files(workspace, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            traces += tracesOfAda(file.fileName(), file.readAll());
    }
    return traces;
}

} // namespace plaudit
