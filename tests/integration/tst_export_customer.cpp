// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/writer.h"
#include "integration/small_store.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

/// A gift: the order is Ada's, the review is the recipient's, who has an email of their own. And a webhook that tells
/// of Ada's loyalty.
constexpr auto events = R"([
{"eventId": "e1", "resourceType": "review", "topic": "create", "sequenceNumber": "77", "deliveredAt": "2024-03-05T10:00:00Z",
 "resource": {"reviewId": "gift-1", "rating": 2, "status": "approved", "body": "A present that I did not want",
  "dateCreated": "2024-03-05T09:00:00Z", "productId": "shopify-p1", "order": {"orderId": "9001"},
  "reviewer": {"name": "Gil Receiver", "email": "gil@example.com"}}}
])";

} // namespace

class ExportCustomerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingOfOneIsThere();
    void nothingOfAnotherIsThere();
    void spellingDoesntMatter();
    void yourOwnWordsAreThere();
    void anIdWillDo();
    void nobodyIsSaid_data();
    void nobodyIsSaid();
    void whatDoesntGoTogetherIsSaid_data();
    void whatDoesntGoTogetherIsSaid();
    void aFileThatCantBeWrittenIsSaid();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_store->store.program.folder() + u'/' + name; }
    [[nodiscard]] ProgramRun write(const QStringList &options, const QString &name = u"ada.json"_s) const
    {
        return m_store->store.program.run(
            QStringList{u"export"_s, u"customer"_s, u"--json"_s, u"-o"_s, file(name)} + options);
    }
    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile opened(file(name));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    [[nodiscard]] QJsonObject document(const QString &name = u"ada.json"_s) const
    {
        return QJsonDocument::fromJson(contentOf(name)).object();
    }

    std::unique_ptr<SmallStore> m_store;
};

void ExportCustomerTest::initTestCase()
{
    m_store = std::make_unique<SmallStore>();
    QVERIFY2(m_store->exitCodes() == QList<int>({0, 0, 0}), m_store->said().constData());
    const auto &program = m_store->store.program;
    const auto run = program.run({u"import"_s, u"events"_s, u"--json"_s, program.write(u"gift.json"_s, events)});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
}

void ExportCustomerTest::everythingOfOneIsThere()
{
    const auto run = write({u"--email"_s, u"ada@example.com"_s});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    for (const auto &kind : {"orders"_L1, "reviews"_L1, "responses"_L1})
        QCOMPARE(run.json[kind].toInt(), 1);
    const auto ada = document();
    QCOMPARE(ada["plaudit_customer"_L1].toInt(), 1);
    QCOMPARE(ada["emails"_L1].toArray(), QJsonArray{u"ada@example.com"_s});
    const auto order = ada["orders"_L1][0];
    QCOMPARE(order["order_id"_L1].toString(), u"9001"_s);
    QCOMPARE(order["total"_L1].toDouble(), 40.0);
    QCOMPARE(order["currency"_L1].toString(), u"EUR"_s);
    QCOMPARE(order["created_at"_L1].toString(), u"2024-01-05T10:00:00.000Z"_s);
    QCOMPARE(order["source"_L1]["name"_L1].toString(), u"shopify"_s);
    QCOMPARE(order["lines"_L1][0]["item"_L1]["name"_L1].toString(), u"Cup"_s);
    QCOMPARE(order["lines"_L1][0]["amount"_L1].toDouble(), 40.0);
    const auto review = ada["reviews"_L1][0];
    QCOMPARE(review["rating"_L1].toInt(), 5);
    QCOMPARE(review["body"_L1].toString(), u"Lovely scent, will buy again"_s);
    QCOMPARE(review["reviewer_email"_L1].toString(), u"ada@example.com"_s);
    QCOMPARE(review["attributes"_L1].toArray().size(), 2);
    QCOMPARE(review["media"_L1].toArray().size(), 1);
    QCOMPARE(review["payloads"_L1][0]["way"_L1].toString(), u"merchant"_s);
    QCOMPARE(review["payloads"_L1][0]["payload"_L1]["reviewer"_L1]["email"_L1].toString(), u"ada@example.com"_s);
    const auto response = ada["responses"_L1][0];
    QCOMPARE(response["nps_score"_L1].toInt(), 10);
    QCOMPARE(response["survey"_L1]["survey_id"_L1].toString(), u"s1"_s);
    QCOMPARE(response["answers"_L1][1]["question"_L1]["text"_L1].toString(), u"Why?"_s);
    QCOMPARE(response["answers"_L1][1]["text"_L1].toString(), u"Fast shipping"_s);
    QCOMPARE(response["payloads"_L1].toArray().size(), 1);
    QCOMPARE(ada["profile"_L1]["orders"_L1].toInt(), 1);
    QCOMPARE(ada["profile"_L1]["revenue"_L1]["EUR"_L1].toDouble(), 40.0);
}

void ExportCustomerTest::nothingOfAnotherIsThere()
{
    for (const auto &name : {u"ada"_s, u"bob"_s, u"cleo"_s, u"dora"_s, u"emil"_s, u"fay"_s, u"gil"_s}) {
        const auto run = write({u"--email"_s, name + u"@example.com"_s}, name + u".json"_s);
        QVERIFY2(run.exitCode == 0, run.shown().constData());
        const auto content = contentOf(name + u".json"_s);
        for (const auto &other : {"ada", "bob", "cleo", "dora", "emil", "fay", "gil"})
            QCOMPARE(content.contains(QByteArray(other) + "@example.com"), name.toUtf8() == other);
    }
    QVERIFY(!contentOf(u"ada.json"_s).contains("did not want"));
    QCOMPARE(document(u"gil.json"_s)["reviews"_L1].toArray().size(), 1);
    QCOMPARE(document(u"gil.json"_s)["reviews"_L1][0]["webhooks"_L1].toArray().size(), 1);
    QVERIFY(document(u"gil.json"_s)["orders"_L1].toArray().isEmpty());
}

void ExportCustomerTest::spellingDoesntMatter()
{
    QVERIFY(write({u"--email"_s, u"ada@example.com"_s}).exitCode == 0);
    const auto ada = document();
    QVERIFY(write({u"--email"_s, u" ADA@Example.com "_s}, u"other.json"_s).exitCode == 0);
    const auto other = document(u"other.json"_s);
    for (const auto &part : {"orders"_L1, "reviews"_L1, "responses"_L1, "profile"_L1})
        QCOMPARE(other[part], ada[part]);
}

void ExportCustomerTest::yourOwnWordsAreThere()
{
    const auto reader = m_store->store.program.reader();
    const auto hits = reader->findCustomers(u"cleo@example.com"_s, 1);
    QVERIFY(hits && hits->size() == 1);
    const auto subject = u"c-"_s + QString::number(quint64(hits->front().key), 16);
    auto writer = Writer::open(m_store->store.program.database());
    QVERIFY(writer);
    QVERIFY((*writer)
                ->addNote({.kind = SubjectKind::Customer,
                    .subject = subject,
                    .text = u"Wants a call"_s,
                    .createdAtMs = 1'710'000'000'000,
                    .changedAtMs = 1'710'000'000'000})
                .get());
    QVERIFY((*writer)
                ->addTag({.kind = SubjectKind::Response, .subject = u"r3"_s, .name = u"refund"_s, .createdAtMs = 5})
                .get());
    writer->reset();
    QVERIFY(write({u"--email"_s, u"cleo@example.com"_s}, u"cleo.json"_s).exitCode == 0);
    const auto cleo = document(u"cleo.json"_s);
    QCOMPARE(cleo["your_notes"_L1][0]["text"_L1].toString(), u"Wants a call"_s);
    QCOMPARE(cleo["your_notes"_L1][0]["created_at"_L1].toString(), u"2024-03-09T16:00:00.000Z"_s);
    QCOMPARE(cleo["responses"_L1][0]["your_tags"_L1][0]["name"_L1].toString(), u"refund"_s);
    QVERIFY(write({u"--email"_s, u"ada@example.com"_s}).exitCode == 0);
    QVERIFY(!document().contains("your_notes"_L1));
    // As the window asks for one.
    QVERIFY(write({u"--customer-id"_s, subject}, u"subject.json"_s).exitCode == 0);
    QCOMPARE(document(u"subject.json"_s), cleo);
}

void ExportCustomerTest::anIdWillDo()
{
    const auto &program = m_store->store.program;
    const auto imported = program.run({u"import"_s, u"events"_s, u"--json"_s,
        program.write(u"ida.jsonl"_s,
            R"({"surveyResponseId": "r9", "surveyId": "s1", "dateCreated": "2024-03-02T12:00:00Z", "customer": {"customerId": "Cust-9", "email": "ida@example.com"}, "answeredQuestions": [{"id": "w", "text": "Why?", "type": "text", "answer": "Because"}]}
{"surveyResponseId": "r10", "surveyId": "s1", "dateCreated": "2024-03-03T12:00:00Z", "customer": {"customerId": "cust-9"}, "answeredQuestions": [{"id": "w", "text": "Why?", "type": "text", "answer": "Again"}]}
)")});
    QVERIFY2(imported.exitCode == 0, imported.shown().constData());
    for (const auto &options :
        {QStringList{u"--customer-id"_s, u"Cust-9"_s}, QStringList{u"--email"_s, u"ida@example.com"_s}}) {
        const auto run = write(options, u"ida.json"_s);
        QVERIFY2(run.exitCode == 0, run.shown().constData());
        QCOMPARE(run.json["responses"_L1].toInt(), 2);
        QCOMPARE(document(u"ida.json"_s)["emails"_L1].toArray(), QJsonArray{u"ida@example.com"_s});
        QCOMPARE(document(u"ida.json"_s)["okendo_customer_ids"_L1].toArray().size(), 1);
    }
}

void ExportCustomerTest::nobodyIsSaid_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("email") << QStringList{u"--email"_s, u"nobody@example.com"_s};
    QTest::newRow("part of an email") << QStringList{u"--email"_s, u"da@example.com"_s};
    QTest::newRow("id") << QStringList{u"--customer-id"_s, u"4711"_s};
    QTest::newRow("subject") << QStringList{u"--customer-id"_s, u"c-12ab"_s};
    QTest::newRow("blank") << QStringList{u"--email"_s, u" "_s};
}

void ExportCustomerTest::nobodyIsSaid()
{
    QFETCH(QStringList, options);
    const auto run = write(options, u"nobody.json"_s);
    QVERIFY2(run.exitCode == 1, run.shown().constData());
    QCOMPARE(run.errorKind(), u"not_found"_s);
    QVERIFY2(run.error()["message"_L1].toString().contains(options.last()), run.shown().constData());
    QVERIFY(!QFile::exists(file(u"nobody.json"_s)));
}

void ExportCustomerTest::whatDoesntGoTogetherIsSaid_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("nobody") << QStringList();
    QTest::newRow("two") << QStringList{u"--email"_s, u"ada@example.com"_s, u"--customer-id"_s, u"1"_s};
    QTest::newRow("format") << QStringList{u"--email"_s, u"ada@example.com"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("redacted") << QStringList{u"--email"_s, u"ada@example.com"_s, u"--redact"_s, u"hash"_s};
    QTest::newRow("filter") << QStringList{u"--email"_s, u"ada@example.com"_s, u"--rating"_s, u"5"_s};
}

void ExportCustomerTest::whatDoesntGoTogetherIsSaid()
{
    QFETCH(QStringList, options);
    QCOMPARE(write(options, u"wrong.json"_s).exitCode, 2);
    QVERIFY(!QFile::exists(file(u"wrong.json"_s)));
}

void ExportCustomerTest::aFileThatCantBeWrittenIsSaid()
{
    const auto run = write({u"--email"_s, u"ada@example.com"_s}, u"nowhere/ada.json"_s);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorKind(), u"file_failed"_s);
}

QTEST_GUILESS_MAIN(ExportCustomerTest)

#include "tst_export_customer.moc"
