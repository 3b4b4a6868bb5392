// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/feed_item.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const QByteArray response =
    R"({"surveyResponseId":"49d09e33-ea55-4158-ac9f-0fb7b9826bfb","surveyId":"S1","surveyName":"How was it?",
    "dateCreated":"2026-03-01T10:00:00.250Z","channel":"email","customer":{"customerId":"c1","email":"a@example.com"},
    "order":{"remoteOrderId":"77"},"answeredQuestions":[{"id":"q1","type":"nps","text":"Recommend?","answer":9}]})";

QByteArray envelope(
    const QByteArray &resource, const QString &type, const QString &topic, const QString &sequence = u"\"100\""_s)
{
    return u"{\"resource\":%1,\"resourceType\":\"%2\",\"sequenceNumber\":%4,\"topic\":\"%3\",\"version\":\"2025-02-01\"}"_s
        .arg(QString::fromUtf8(resource), type, topic, sequence)
        .toUtf8();
}

/// As Okendo posts it to Kustomer, in words of its own.
const QByteArray kustomerBody = R"({"reviewerEmail":"ann@example.com","orderId":"#2044",
    "review":{"rating":4,"title":"Warm","body":"Keeps me warm.","isRecommended":true,"sentiment":"positive",
        "languageCode":"en","source":"write-review-button","dateCreated":"2021-05-02T07: 09: 25.454Z",
        "reviewId":"0b343d3b-0b5d-42b5-a501-c8e486c3b0aa"},
    "reviewer":{"displayName":"Ann E.","name":"Ann Example","countryCode":"AU"},
    "reward":{"type":"coupon","value":"OKR-1","description":"$5 off"},
    "media":{"imageUrls":["https:\/\/example.com\/1.jpg"],"videoUrls":[],"imageCount":1,"videoCount":0},
    "attributes":[{"title":"Worn for","value":["Hiking","Work"]},{"title":"Size","value":4}],
    "product":{"productId":"1885","productName":"Fleece","variantId":"1738","variantName":"Blue","sku":"F-1"}})";

} // namespace

class FeedItemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairIsRead_data();
    void everyPairIsRead();
    void sequenceNumbers_data();
    void sequenceNumbers();
    void whatCantBeUsed_data();
    void whatCantBeUsed();
    void aCaptureKnowsItsDelivery_data();
    void aCaptureKnowsItsDelivery();
    void bareRecords();
    void kustomer_data();
    void kustomer();
    void badBytesAreToldApart();
};

void FeedItemTest::everyPairIsRead_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("topic");
    for (const auto &type : webhookResourceTypes()) {
        for (const auto &topic : webhookTopics())
            QTest::addRow("%s.%s", qPrintable(type), qPrintable(topic)) << type << topic;
    }
    QCOMPARE(webhookResourceTypes().size() * webhookTopics().size(), 24);
}

void FeedItemTest::everyPairIsRead()
{
    QFETCH(QString, type);
    QFETCH(QString, topic);
    const QHash<QString, QString> idFields{{u"review"_s, u"reviewId"_s}, {u"survey_response"_s, u"surveyResponseId"_s},
        {u"quiz_response"_s, u"quizResponseId"_s}, {u"referral"_s, u"referralId"_s},
        {u"loyalty_customer"_s, u"loyaltyCustomerId"_s}};
    const auto idField = idFields.value(type, u"loyaltyTransactionId"_s);
    const auto resource = u"{\"%1\":\"id-1\",\"surveyId\":\"S1\",\"date\":\"2026-01-02T03:04:05.000Z\","
                          "\"customer\":{\"customerId\":\"c1\",\"email\":\"a@example.com\"}}"_s.arg(idField);
    FeedItemReader reader;
    const auto item = reader.read(envelope(resource.toUtf8(), type, topic));
    QVERIFY(item.has_value());
    QVERIFY(item->isEnvelope);
    QCOMPARE(item->resourceType, type);
    QCOMPARE(item->topic, topic);
    QCOMPARE(item->id, RecordId::fromText(u"id-1"_s));
    QCOMPARE(item->sequence.toText(), u"100"_s);
    QVERIFY(!item->deliveredMs.has_value());
    if (topic == "delete"_L1) {
        QVERIFY(std::holds_alternative<std::monostate>(item->record));
    } else if (type == "review"_L1) {
        QVERIFY(std::holds_alternative<Review>(item->record));
    } else if (type == "survey_response"_L1) {
        QVERIFY(std::holds_alternative<SurveyResponse>(item->record));
    } else {
        const auto &event = std::get<CustomerEvent>(item->record);
        QCOMPARE(event.customerId, u"c1"_s);
        QCOMPARE(event.email, u"a@example.com"_s);
        QCOMPARE(event.occurredAt->toIso(), u"2026-01-02T03:04:05.000Z"_s);
    }
}

void FeedItemTest::sequenceNumbers_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("number");
    QTest::newRow("text") << u"\"123\""_s << u"123"_s;
    QTest::newRow("number") << u"123"_s << u"123"_s;
    QTest::newRow("leading zeros") << u"\"000123\""_s << u"123"_s;
    QTest::newRow("longer than 64 bits") << u"\"123456789012345678901234567890\""_s
                                         << u"123456789012345678901234567890"_s;
    QTest::newRow("absent") << u"null"_s << QString();
    QTest::newRow("no number") << u"\"12a\""_s << QString();
}

void FeedItemTest::sequenceNumbers()
{
    QFETCH(QString, json);
    QFETCH(QString, number);
    FeedItemReader reader;
    const auto bytes = envelope(response, u"survey_response"_s, u"create"_s, json);
    const auto item = reader.read(bytes);
    QCOMPARE(item.has_value(), !number.isEmpty());
    if (item) {
        QCOMPARE(item->sequence.toText(), number);
    } else {
        QVERIFY(item.error().fault == RecordFault::NoSequenceNumber);
        QCOMPARE(item.error().raw, bytes);
    }
}

void FeedItemTest::whatCantBeUsed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const QByteArray &json, RecordFault fault) {
        QTest::newRow(name) << json << int(fault);
    };
    row("a number", "17", RecordFault::NotAnObject);
    row("broken", R"({"resource":{)", RecordFault::UnreadableJson);
    row("something else", R"({"hello":"world"})", RecordFault::UnknownEvent);
    row("another resource", envelope("{}", u"order"_s, u"create"_s), RecordFault::UnknownEvent);
    row("another topic", envelope("{}", u"review"_s, u"published"_s), RecordFault::UnknownEvent);
    row("no resource", envelope("null", u"review"_s, u"create"_s), RecordFault::NotAnObject);
    row("a delete without id", envelope("{}", u"review"_s, u"delete"_s), RecordFault::NoId);
    row("a review without id", envelope(R"({"rating":5})", u"review"_s, u"create"_s), RecordFault::NoId);
    row("a response without survey", envelope(R"({"surveyResponseId":"x"})", u"survey_response"_s, u"create"_s),
        RecordFault::NoSurvey);
}

void FeedItemTest::whatCantBeUsed()
{
    QFETCH(QByteArray, json);
    QFETCH(int, fault);
    FeedItemReader reader;
    const auto item = reader.read(json);
    QVERIFY(!item.has_value());
    QCOMPARE(int(item.error().fault), fault);
    QCOMPARE(item.error().raw, json);
    QVERIFY(reader.read(envelope(response, u"survey_response"_s, u"create"_s)).has_value());
}

void FeedItemTest::aCaptureKnowsItsDelivery_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto body = envelope(response, u"survey_response"_s, u"create"_s);
    auto quoted = body;
    quoted.replace('\n', "").replace('"', "\\\"");
    const QByteArray asText = R"({"headers":{"Webhook-Timestamp":"1792411200","x":"y"},"body":")" + quoted + "\"}";
    QTest::newRow("body as text") << asText;
    const QByteArray asObject = R"({"headers":{"svix-timestamp":1792411200},"body":)" + body + "}";
    QTest::newRow("body as object") << asObject;
    const QByteArray inLists = R"({"body":)" + body + R"(,"headers":{"webhook-timestamp":["1792411200"]}})";
    QTest::newRow("headers as lists") << inLists;
}

void FeedItemTest::aCaptureKnowsItsDelivery()
{
    QFETCH(QByteArray, json);
    FeedItemReader reader;
    const auto item = reader.read(json);
    QVERIFY(item.has_value());
    QCOMPARE(item->deliveredMs, std::optional<qint64>(1'792'411'200'000));
    QCOMPARE(std::get<SurveyResponse>(item->record).surveyName, u"How was it?"_s);
}

void FeedItemTest::bareRecords()
{
    FeedItemReader reader;
    const auto bareResponse = reader.read(response);
    QVERIFY(bareResponse.has_value() && !bareResponse->isEnvelope);
    const auto &told = std::get<SurveyResponse>(bareResponse->record);
    QCOMPARE(told.npsAnswer()->npsScore(), std::optional(9));
    QCOMPARE(told.orderId, u"77"_s);
    const auto bareReview = reader.read(R"({"reviewId":"r1","rating":3})");
    QVERIFY(bareReview.has_value() && !bareReview->isEnvelope);
    QCOMPARE(std::get<Review>(bareReview->record).rating, std::optional(3));
}

void FeedItemTest::kustomer_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray body = kustomerBody;
    QTest::newRow("the body") << body;
    const QByteArray transaction =
        R"({"id":"x","type":"transaction","attributes":{"createdAt":"2020-03-15T04:19:13.830Z","data":)" + body +
        R"(},"relationships":{"org":{"data":{"type":"org","id":"x"}}}})";
    QTest::newRow("the transaction") << transaction;
}

void FeedItemTest::kustomer()
{
    QFETCH(QByteArray, json);
    FeedItemReader reader;
    const auto item = reader.read(json);
    QVERIFY(item.has_value());
    const auto &review = std::get<Review>(item->record);
    QCOMPARE(review.reviewId.toText(), u"0b343d3b-0b5d-42b5-a501-c8e486c3b0aa"_s);
    QCOMPARE(review.rating, std::optional(4));
    QCOMPARE(review.dateCreated->toIso(), u"2021-05-02T07:09:25.454Z"_s);
    QCOMPARE(review.orderNumber, u"#2044"_s);
    QCOMPARE(review.reviewer.email, u"ann@example.com"_s);
    QCOMPARE(review.reviewer.countryCode, u"AU"_s);
    QCOMPARE(review.productId, u"1885"_s);
    QCOMPARE(review.variantName, u"Blue"_s);
    QCOMPARE(review.sku, u"F-1"_s);
    QCOMPARE(review.rewards.size(), 1u);
    QCOMPARE(review.rewards[0].value, u"OKR-1"_s);
    QCOMPARE(review.media.size(), 1u);
    QCOMPARE(review.media[0].type, u"image"_s);
    QCOMPARE(review.attributes.size(), 2u);
    QCOMPARE(std::get<QStringList>(review.attributes[0].value), (QStringList{u"Hiking"_s, u"Work"_s}));
    QCOMPARE(std::get<double>(review.attributes[1].value), 4.0);
}

void FeedItemTest::badBytesAreToldApart()
{
    FeedItemReader reader;
    QVERIFY(reader.read("{\"reviewId\":\"r1\",\"body\":\"caf\xE9\"}").has_value());
    QVERIFY(reader.isRepaired());
    QVERIFY(reader.read(R"({"reviewId":"r1","body":"café"})").has_value());
    QVERIFY(!reader.isRepaired());
}

QTEST_GUILESS_MAIN(FeedItemTest)

#include "tst_feed_item.moc"
