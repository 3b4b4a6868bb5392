// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/review_decoder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>

using namespace plaudit;
using namespace Qt::StringLiterals;

namespace
{

/// JSON written with ' for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray page(const QByteArray &records, const QByteArray &rest = {})
{
    return json("{'reviews':["_ba + records + "]"_ba + rest + "}"_ba);
}

/// A record with an id and these members.
QByteArray record(const QByteArray &members)
{
    return json("{'reviewId':'r1',"_ba + members + "}"_ba);
}

/// The review with these members; an empty one, without an id, where it could not be taken.
Review reviewWith(const QByteArray &members)
{
    const auto decoded = decodeReview(record(members));
    return decoded ? decoded->review : Review();
}

const auto wholeRecord = json(R"({
  'subscriberId':'00000000-0000-0000-0000-000000000000','reviewId':'00000000-0000-0000-0000-000000000001',
  'productId':'shopify-123456789','productName':'Widget',
  'attributesWithRating':[{'title':'Fit','type':'centered-range','minLabel':'Small','midLabel':'True','maxLabel':'Large','value':0.5}],
  'productAttributes':[{'title':'Feel','type':'drop-down','value':'Powerful'}],
  'body':'Good \u00e9\ud83d\ude00','rating':5,'containsProfanity':false,'dateCreated':'2024-01-02T03:04:05.678Z',
  'helpfulCount':3,'isRecommended':true,
  'media':[{'streamId':'s','type':'image','fullSizeUrl':'https://a/f','largeUrl':'https://a/l','thumbnailUrl':'https://a/t','isHidden':true}],
  'order':{'orderId':'123456789','orderNumber':'#OKR1'},
  'reply':{'body':'<p>Thanks</p>','rawBody':'Thanks','dateCreated':'2024-01-03T00:00:00.000Z','isPrivate':true},
  'reviewer':{'name':'Tim Cook','displayName':'Tim C.','email':'tim@example.com','isVerified':true,'verifiedStatus':'Verified Buyer',
    'avatarUrl':null,'socialConnection':'facebook','location':{'country':{'code':'au','name':'Australia'},'zoneCode':'NSW'},
    'attributes':[{'title':'Age','type':'single-value','value':'25-34'}]},
  'reward':{'type':'coupon','value':'OKR-CODE','description':'$10 off','integration':'shopify'},
  'title':'Nice','status':'approved','sentiment':'positive','tags':['vip'],'unhelpfulCount':1,
  'variantId':'987654321','variantName':'Large','isIncentivized':false,'customerId':'c1',
  'languageCode':'en','source':'write-review-button','sku':'W-L'})"_ba);

} // namespace

class ReviewDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsRead();
    void payloadIsTheRecordWithoutWhiteSpace();
    void texts_data();
    void texts();
    void productIds_data();
    void productIds();
    void ratings_data();
    void ratings();
    void dates_data();
    void dates();
    void countries_data();
    void countries();
    void attributeValues_data();
    void attributeValues();
    void attributesKnowTheirScope();
    void flagsAndCounts_data();
    void flagsAndCounts();
    void tags_data();
    void tags();
    void rewards_data();
    void rewards();
    void nullIsAbsent();
    void wrongKindsAreIgnored();
    void faultyRecords_data();
    void faultyRecords();
    void oneBadRecordLeavesTheOthers();
    void nextUrls_data();
    void nextUrls();
    void unreadablePages_data();
    void unreadablePages();
    void everyCutIsUnreadable();
    void otherMembersDoNotMatter();
    void badBytesAreReplacedAndReported();
    void badBytesInAFaultyRecordAreKeptRaw();
    void numbersOfAnySize();
    void loneSurrogates();
    void deepNesting();
    void duplicateKeys();
    void largePages();
    void singleReviews_data();
    void singleReviews();
    void faultNamesDiffer();
};

void ReviewDecoderTest::everyFieldIsRead()
{
    const auto decoded = decodeReviewPage(page(wholeRecord));
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->records.size(), 1u);
    QVERIFY(decoded->faulty.empty());

    Review expected;
    expected.reviewId = RecordId::fromText(u"00000000-0000-0000-0000-000000000001"_s);
    expected.subscriberId = u"00000000-0000-0000-0000-000000000000"_s;
    expected.rating = 5;
    expected.status = u"approved"_s;
    expected.sentiment = u"positive"_s;
    expected.dateCreated = Timestamp{.utcMs = 1'704'164'645'678, .offsetSeconds = 0};
    expected.title = u"Nice"_s;
    expected.body = u"Good \u00e9\U0001F600"_s;
    expected.languageCode = u"en"_s;
    expected.source = u"write-review-button"_s;
    expected.productId = u"123456789"_s;
    expected.productName = u"Widget"_s;
    expected.variantId = u"987654321"_s;
    expected.variantName = u"Large"_s;
    expected.sku = u"W-L"_s;
    expected.orderId = u"123456789"_s;
    expected.orderNumber = u"#OKR1"_s;
    expected.customerId = u"c1"_s;
    expected.reviewer = {.name = u"Tim Cook"_s,
        .displayName = u"Tim C."_s,
        .email = u"tim@example.com"_s,
        .avatarUrl = {},
        .socialConnection = u"facebook"_s,
        .verifiedStatus = u"Verified Buyer"_s,
        .isVerified = true,
        .countryCode = u"AU"_s,
        .countryName = u"Australia"_s,
        .zoneCode = u"NSW"_s};
    expected.isRecommended = true;
    expected.isIncentivized = false;
    expected.containsProfanity = false;
    expected.helpfulCount = 3;
    expected.unhelpfulCount = 1;
    expected.reply = ReviewReply{.body = u"<p>Thanks</p>"_s,
        .rawBody = u"Thanks"_s,
        .dateCreated = Timestamp{.utcMs = 1'704'240'000'000, .offsetSeconds = 0},
        .isPrivate = true};
    expected.attributes = {{.scope = AttributeScope::Scale,
                               .title = u"Fit"_s,
                               .type = u"centered-range"_s,
                               .value = 0.5,
                               .minLabel = u"Small"_s,
                               .midLabel = u"True"_s,
                               .maxLabel = u"Large"_s},
        {.scope = AttributeScope::Product,
            .title = u"Feel"_s,
            .type = u"drop-down"_s,
            .value = u"Powerful"_s,
            .minLabel = {},
            .midLabel = {},
            .maxLabel = {}},
        {.scope = AttributeScope::Reviewer,
            .title = u"Age"_s,
            .type = u"single-value"_s,
            .value = u"25-34"_s,
            .minLabel = {},
            .midLabel = {},
            .maxLabel = {}}};
    expected.media = {{.streamId = u"s"_s,
        .type = u"image"_s,
        .fullSizeUrl = u"https://a/f"_s,
        .largeUrl = u"https://a/l"_s,
        .thumbnailUrl = u"https://a/t"_s,
        .isHidden = true}};
    expected.rewards = {
        {.type = u"coupon"_s, .value = u"OKR-CODE"_s, .description = u"$10 off"_s, .integration = u"shopify"_s}};
    expected.tags = {u"vip"_s};
    QVERIFY(decoded->records.front().review == expected);
}

void ReviewDecoderTest::payloadIsTheRecordWithoutWhiteSpace()
{
    const auto decoded =
        decodeReviewPage(json("{ 'reviews' : [ { 'reviewId' : 'a b' ,\n\t'x' : [ 1 , 2.50 ] } ] }"_ba));
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->records.front().payload, json("{'reviewId':'a b','x':[1,2.50]}"_ba));

    const auto whole = decodeReview(wholeRecord);
    QVERIFY(whole.has_value());
    QCOMPARE(QJsonDocument::fromJson(whole->payload), QJsonDocument::fromJson(wholeRecord));
    QVERIFY(!whole->payload.contains('\n'));
    const auto again = decodeReview(whole->payload);
    QVERIFY(again.has_value());
    QVERIFY(again->review == whole->review);
}

void ReviewDecoderTest::texts_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");

    QTest::newRow("text") << "'Hello'"_ba << u"Hello"_s;
    QTest::newRow("kept as it is") << "'  two\\nlines '"_ba << u"  two\nlines "_s;
    QTest::newRow("escapes") << "'\\\\ \\/ \\u20ac'"_ba << u"\\ / \u20ac"_s;
    QTest::newRow("markup is data") << "'<b>&amp;</b>'"_ba << u"<b>&amp;</b>"_s;
    QTest::newRow("whole number") << "123456789012345678"_ba << u"123456789012345678"_s;
    QTest::newRow("negative number") << "-7"_ba << u"-7"_s;
    QTest::newRow("beyond signed") << "18446744073709551615"_ba << u"18446744073709551615"_s;
    QTest::newRow("fraction") << "0.1"_ba << u"0.1"_s;
    QTest::newRow("bool") << "true"_ba << u"true"_s;
    QTest::newRow("null") << "null"_ba << QString();
    QTest::newRow("object") << "{'text':'x'}"_ba << QString();
    QTest::newRow("list") << "['x']"_ba << QString();
}

void ReviewDecoderTest::texts()
{
    QFETCH(QByteArray, value);
    const auto review = reviewWith("'title':"_ba + value + ",'reviewer':{'name':"_ba + value + "}"_ba);
    QVERIFY(!review.reviewId.isEmpty());
    QTEST(review.title, "text");
    QTEST(review.reviewer.name, "text");
}

void ReviewDecoderTest::productIds_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("id");

    QTest::newRow("prefixed") << "'shopify-123'"_ba << u"123"_s;
    QTest::newRow("bare") << "'123'"_ba << u"123"_s;
    QTest::newRow("number") << "123"_ba << u"123"_s;
    QTest::newRow("large number") << "8123456789012345678901"_ba << u"8123456789012345678901"_s;
    QTest::newRow("capitals") << "'Shopify-9'"_ba << u"9"_s;
    QTest::newRow("blanks") << "' shopify-9 '"_ba << u"9"_s;
    QTest::newRow("prefix inside") << "'my-shopify-9'"_ba << u"my-shopify-9"_s;
    QTest::newRow("another platform") << "'woo-9'"_ba << u"woo-9"_s;
    QTest::newRow("null") << "null"_ba << QString();
}

void ReviewDecoderTest::productIds()
{
    QFETCH(QByteArray, value);
    const auto review = reviewWith("'productId':"_ba + value + ",'variantId':"_ba + value);
    QTEST(review.productId, "id");
    QTEST(review.variantId, "id");
}

void ReviewDecoderTest::ratings_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<bool>("isUsable");
    QTest::addColumn<int>("rating"); // 0: none

    QTest::newRow("absent") << "'x':1"_ba << true << 0;
    QTest::newRow("null") << "'rating':null"_ba << true << 0;
    for (int stars = 1; stars <= 5; ++stars)
        QTest::addRow("%d", stars) << "'rating':"_ba + QByteArray::number(stars) << true << stars;
    QTest::newRow("text 5") << "'rating':'5'"_ba << true << 5;
    QTest::newRow("text with blanks") << "'rating':' 4 '"_ba << true << 4;
    QTest::newRow("5.0") << "'rating':5.0"_ba << true << 5;
    QTest::newRow("5e0") << "'rating':5e0"_ba << true << 5;
    QTest::newRow("0") << "'rating':0"_ba << false << 0;
    QTest::newRow("6") << "'rating':6"_ba << false << 0;
    QTest::newRow("-1") << "'rating':-1"_ba << false << 0;
    QTest::newRow("4.5") << "'rating':4.5"_ba << false << 0;
    QTest::newRow("4.9999999999999") << "'rating':4.9999999999999"_ba << false << 0;
    QTest::newRow("text 4.5") << "'rating':'4.5'"_ba << false << 0;
    QTest::newRow("text x") << "'rating':'x'"_ba << false << 0;
    QTest::newRow("text nan") << "'rating':'nan'"_ba << false << 0;
    QTest::newRow("empty text") << "'rating':''"_ba << false << 0;
    QTest::newRow("true") << "'rating':true"_ba << false << 0;
    QTest::newRow("list") << "'rating':[5]"_ba << false << 0;
    QTest::newRow("object") << "'rating':{'value':5}"_ba << false << 0;
    QTest::newRow("beyond an int") << "'rating':4294967301"_ba << false << 0;
    QTest::newRow("beyond 64 bits") << "'rating':18446744073709551621"_ba << false << 0;
    QTest::newRow("beyond a double") << "'rating':1e999"_ba << false << 0;
}

void ReviewDecoderTest::ratings()
{
    QFETCH(QByteArray, member);
    QFETCH(bool, isUsable);
    const auto decoded = decodeReview(record(member));
    QCOMPARE(decoded.has_value(), isUsable);
    if (isUsable) {
        QTEST(decoded->review.rating.value_or(0), "rating");
        return;
    }
    QCOMPARE(toString(decoded.error().fault), toString(RecordFault::UnusableRating));
    QCOMPARE(decoded.error().id.toText(), u"r1"_s);
    QCOMPARE(decoded.error().raw, record(member));
}

void ReviewDecoderTest::dates_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<bool>("isReadable");
    QTest::addColumn<QString>("date"); // empty: none

    QTest::newRow("absent") << "'x':1"_ba << true << QString();
    QTest::newRow("null") << "'dateCreated':null"_ba << true << QString();
    QTest::newRow("as documented") << "'dateCreated':'2024-01-02T03:04:05.678Z'"_ba << true
                                   << u"2024-01-02T03:04:05.678Z"_s;
    QTest::newRow("blanks inside") << "'dateCreated':'2020-04-21T07: 09: 25.454Z'"_ba << true
                                   << u"2020-04-21T07:09:25.454Z"_s;
    QTest::newRow("offset") << "'dateCreated':'2024-01-02T03:04:05+10:00'"_ba << true << u"2024-01-01T17:04:05.000Z"_s;
    QTest::newRow("no date") << "'dateCreated':'yesterday'"_ba << false << QString();
    QTest::newRow("30 February") << "'dateCreated':'2024-02-30T00:00:00Z'"_ba << false << QString();
    QTest::newRow("blank") << "'dateCreated':''"_ba << false << QString();
    QTest::newRow("number") << "'dateCreated':1704164645678"_ba << false << QString();
    QTest::newRow("object") << "'dateCreated':{}"_ba << false << QString();
}

void ReviewDecoderTest::dates()
{
    QFETCH(QByteArray, member);
    QFETCH(bool, isReadable);
    const auto decoded = decodeReview(record(member));
    QCOMPARE(decoded.has_value(), isReadable);
    if (isReadable) {
        QTEST(decoded->review.dateCreated ? decoded->review.dateCreated->toIso() : QString(), "date");
        return;
    }
    QCOMPARE(toString(decoded.error().fault), toString(RecordFault::UnreadableDate));
    QCOMPARE(decoded.error().id.toText(), u"r1"_s);
}

void ReviewDecoderTest::countries_data()
{
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");

    QTest::newRow("object") << "{'code':'au','name':'Australia'}"_ba << u"AU"_s << u"Australia"_s;
    QTest::newRow("object in capitals") << "{'code':'AU','name':'Australia'}"_ba << u"AU"_s << u"Australia"_s;
    QTest::newRow("code alone") << "{'code':'au'}"_ba << u"AU"_s << QString();
    QTest::newRow("name alone") << "{'name':'Australia'}"_ba << QString() << u"Australia"_s;
    QTest::newRow("no code under code") << "{'code':'AUS','name':'Australia'}"_ba << QString() << u"Australia"_s;
    QTest::newRow("a name under code") << "{'code':'Australia'}"_ba << QString() << u"Australia"_s;
    QTest::newRow("nulls") << "{'code':null,'name':null}"_ba << QString() << QString();
    QTest::newRow("text code") << "'au'"_ba << u"AU"_s << QString();
    QTest::newRow("text code with blanks") << "' Nz '"_ba << u"NZ"_s << QString();
    QTest::newRow("text name") << "'Australia'"_ba << QString() << u"Australia"_s;
    QTest::newRow("two letters of another script") << "'\u65e5\u672c'"_ba << QString() << u"\u65e5\u672c"_s;
    QTest::newRow("null") << "null"_ba << QString() << QString();
    QTest::newRow("list") << "['au']"_ba << QString() << QString();
}

void ReviewDecoderTest::countries()
{
    QFETCH(QByteArray, country);
    const auto review = reviewWith("'reviewer':{'location':{'country':"_ba + country + "}}"_ba);
    QVERIFY(!review.reviewId.isEmpty());
    QTEST(review.reviewer.countryCode, "code");
    QTEST(review.reviewer.countryName, "name");
}

void ReviewDecoderTest::attributeValues_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isTaken");
    QTest::addColumn<QVariant>("expected");

    QTest::newRow("text") << "'Powerful'"_ba << true << QVariant(u"Powerful"_s);
    QTest::newRow("empty text") << "''"_ba << true << QVariant(QString());
    QTest::newRow("whole number") << "3"_ba << true << QVariant(3.0);
    QTest::newRow("fraction") << "-0.5"_ba << true << QVariant(-0.5);
    QTest::newRow("list") << "['a','b']"_ba << true << QVariant(QStringList{u"a"_s, u"b"_s});
    QTest::newRow("numbers in a list") << "[1,2.5,'c',null,{}]"_ba << true
                                       << QVariant(QStringList{u"1"_s, u"2.5"_s, u"c"_s});
    QTest::newRow("empty list") << "[]"_ba << true << QVariant(QStringList());
    QTest::newRow("bool") << "true"_ba << true << QVariant(u"true"_s);
    QTest::newRow("null") << "null"_ba << false << QVariant();
    QTest::newRow("object") << "{'a':1}"_ba << false << QVariant();
}

void ReviewDecoderTest::attributeValues()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, isTaken);
    const auto review = reviewWith("'productAttributes':[{'title':'Q','type':'t','value':"_ba + value + "}]"_ba);
    QVERIFY(!review.reviewId.isEmpty());
    QCOMPARE(review.attributes.size(), isTaken ? 1u : 0u);
    if (isTaken) {
        const auto asVariant = [](const auto &held) { return QVariant::fromValue(held); };
        QTEST(std::visit(asVariant, review.attributes.front().value), "expected");
    }
}

void ReviewDecoderTest::attributesKnowTheirScope()
{
    const auto review = reviewWith("'reviewer':{'attributes':[{'title':'R','value':'r'}]},"
                                   "'productAttributes':[{'title':'P','value':'p'},'stray',{'title':'no value'}],"
                                   "'attributesWithRating':{'title':'S','value':1}"_ba);
    std::array<QString, 3> titles;
    QCOMPARE(review.attributes.size(), 3u);
    for (const auto &attribute : review.attributes)
        titles.at(size_t(attribute.scope)) = attribute.title;
    QCOMPARE(titles.at(size_t(AttributeScope::Product)), u"P"_s);
    QCOMPARE(titles.at(size_t(AttributeScope::Scale)), u"S"_s);
    QCOMPARE(titles.at(size_t(AttributeScope::Reviewer)), u"R"_s);
}

void ReviewDecoderTest::flagsAndCounts_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("flag");  // -1: none
    QTest::addColumn<int>("count"); // -1: none

    QTest::newRow("true") << "true"_ba << 1 << -1;
    QTest::newRow("false") << "false"_ba << 0 << -1;
    QTest::newRow("text true") << "' True '"_ba << 1 << -1;
    QTest::newRow("text false") << "'false'"_ba << 0 << -1;
    QTest::newRow("yes is unsure") << "'yes'"_ba << -1 << -1;
    QTest::newRow("0") << "0"_ba << 0 << 0;
    QTest::newRow("1") << "1"_ba << 1 << 1;
    QTest::newRow("12") << "12"_ba << -1 << 12;
    QTest::newRow("text 12") << "'12'"_ba << -1 << 12;
    QTest::newRow("12.0") << "12.0"_ba << -1 << 12;
    QTest::newRow("12.5") << "12.5"_ba << -1 << -1;
    QTest::newRow("negative") << "-1"_ba << -1 << -1;
    QTest::newRow("too large") << "2147483648"_ba << -1 << -1;
    QTest::newRow("far too large") << "1e300"_ba << -1 << -1;
    QTest::newRow("null") << "null"_ba << -1 << -1;
    QTest::newRow("object") << "{}"_ba << -1 << -1;
}

void ReviewDecoderTest::flagsAndCounts()
{
    QFETCH(QByteArray, value);
    const auto review = reviewWith("'isRecommended':"_ba + value + ",'helpfulCount':"_ba + value);
    QVERIFY(!review.reviewId.isEmpty());
    QTEST(review.isRecommended ? int(*review.isRecommended) : -1, "flag");
    QTEST(review.helpfulCount.value_or(-1), "count");
}

void ReviewDecoderTest::tags_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("names") << "['vip','new']"_ba << QStringList{u"vip"_s, u"new"_s};
    QTest::newRow("objects") << "[{'id':1,'name':'vip'},'new']"_ba << QStringList{u"vip"_s, u"new"_s};
    QTest::newRow("strays") << "[null,{},7,[],'']"_ba << QStringList{u"7"_s};
    QTest::newRow("null") << "null"_ba << QStringList();
    QTest::newRow("object") << "{'name':'vip'}"_ba << QStringList();
}

void ReviewDecoderTest::tags()
{
    QFETCH(QByteArray, value);
    const auto review = reviewWith("'tags':"_ba + value);
    QVERIFY(!review.reviewId.isEmpty());
    QTEST(review.tags, "expected");
}

void ReviewDecoderTest::rewards_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("typesAndIntegrations");

    QTest::newRow("object") << "{'type':'coupon','integration':'shopify'}"_ba << QStringList{u"coupon/shopify"_s};
    QTest::newRow("another name") << "{'integrationName':'x','type':'loyalty'}"_ba << QStringList{u"loyalty/x"_s};
    QTest::newRow("no fourth field") << "{'type':'coupon'}"_ba << QStringList{u"coupon/"_s};
    QTest::newRow("list") << "[{'type':'coupon'},null,{'type':'loyalty','int':'y'}]"_ba
                          << QStringList{u"coupon/"_s, u"loyalty/y"_s};
    QTest::newRow("text") << "'coupon'"_ba << QStringList();
    QTest::newRow("null") << "null"_ba << QStringList();
}

void ReviewDecoderTest::rewards()
{
    QFETCH(QByteArray, value);
    const auto review = reviewWith("'reward':"_ba + value);
    QVERIFY(!review.reviewId.isEmpty());
    QStringList found;
    for (const auto &reward : review.rewards)
        found.append(reward.type + u'/' + reward.integration);
    QTEST(found, "typesAndIntegrations");
}

void ReviewDecoderTest::nullIsAbsent()
{
    auto nulls = QJsonDocument::fromJson(wholeRecord).object();
    for (const auto &name : nulls.keys()) {
        if (name != "reviewId"_L1)
            nulls.insert(name, QJsonValue::Null);
    }
    const auto decoded = decodeReview(QJsonDocument(nulls).toJson());
    QVERIFY(decoded.has_value());
    Review expected;
    expected.reviewId = RecordId::fromText(u"00000000-0000-0000-0000-000000000001"_s);
    QVERIFY(decoded->review == expected);
    QVERIFY(decodeReview(json("{'reviewId':'00000000-0000-0000-0000-000000000001'}"_ba))->review == expected);
}

void ReviewDecoderTest::wrongKindsAreIgnored()
{
    const auto names = QJsonDocument::fromJson(wholeRecord).object().keys();
    for (const auto &wrong : {"{'a':{'b':[]}}"_ba, "[[],[{}],1,'x']"_ba, "-1.5"_ba, "''"_ba, "true"_ba}) {
        for (const auto &name : names) {
            if (name == "reviewId"_L1 || name == "rating"_L1 || name == "dateCreated"_L1)
                continue;
            const auto members = "'"_ba + name.toUtf8() + "':"_ba + wrong + ",'rating':4"_ba;
            const auto review = reviewWith(members);
            QVERIFY2(review.rating == 4, members.constData());
        }
    }
}

void ReviewDecoderTest::faultyRecords_data()
{
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<RecordFault>("fault");
    QTest::addColumn<QString>("id");

    QTest::newRow("null") << "null"_ba << RecordFault::NotAnObject << QString();
    QTest::newRow("number") << "12"_ba << RecordFault::NotAnObject << QString();
    QTest::newRow("text") << "'r1'"_ba << RecordFault::NotAnObject << QString();
    QTest::newRow("list") << "[{'reviewId':'r1'}]"_ba << RecordFault::NotAnObject << QString();
    QTest::newRow("empty") << "{}"_ba << RecordFault::NoId << QString();
    QTest::newRow("id is null") << "{'reviewId':null}"_ba << RecordFault::NoId << QString();
    QTest::newRow("id is blank") << "{'reviewId':' \\t'}"_ba << RecordFault::NoId << QString();
    QTest::newRow("id is a number") << "{'reviewId':12}"_ba << RecordFault::NoId << QString();
    QTest::newRow("id is an object") << "{'reviewId':{'id':'x'}}"_ba << RecordFault::NoId << QString();
    QTest::newRow("id in capitals") << "{'ReviewId':'x'}"_ba << RecordFault::NoId << QString();
    QTest::newRow("rating") << "{ 'reviewId' : 'a', 'rating' : 4.5 }"_ba << RecordFault::UnusableRating << u"a"_s;
    QTest::newRow("date") << "{'reviewId':'a','dateCreated':'x'}"_ba << RecordFault::UnreadableDate << u"a"_s;
    QTest::newRow("no id comes first") << "{'rating':9,'dateCreated':'x'}"_ba << RecordFault::NoId << QString();
    QTest::newRow("broken word") << "{'reviewId':'a','x':tru}"_ba << RecordFault::UnreadableJson << QString();
    QTest::newRow("broken number") << "{'reviewId':'a','x':01}"_ba << RecordFault::UnreadableJson << QString();
    QTest::newRow("missing comma") << "{'reviewId':'a' 'x':1}"_ba << RecordFault::UnreadableJson << QString();
    QTest::newRow("broken escape") << "{'reviewId':'a','x':'\\q'}"_ba << RecordFault::UnreadableJson << QString();
}

void ReviewDecoderTest::faultyRecords()
{
    QFETCH(QByteArray, received);
    QFETCH(RecordFault, fault);
    const auto raw = json(received);
    const auto decoded = decodeReviewPage(page(" "_ba + received + " , {'reviewId':'good'}"_ba));
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->records.size(), 1u);
    QCOMPARE(decoded->records.front().review.reviewId.toText(), u"good"_s);
    QCOMPARE(decoded->faulty.size(), 1u);
    QCOMPARE(toString(decoded->faulty.front().fault), toString(fault));
    QTEST(decoded->faulty.front().id.toText(), "id");
    QCOMPARE(decoded->faulty.front().raw, raw);

    const auto single = decodeReview(raw);
    QVERIFY(!single.has_value());
    QCOMPARE(toString(single.error().fault), toString(fault));
    QCOMPARE(single.error().raw, raw);
}

void ReviewDecoderTest::oneBadRecordLeavesTheOthers()
{
    const auto decoded = decodeReviewPage(
        page("{'reviewId':'a'},{'rating':5},{'reviewId':'b'},null,{'reviewId':'c','rating':0},{'reviewId':'d'}"_ba));
    QVERIFY(decoded.has_value());
    QStringList ids;
    for (const auto &taken : decoded->records)
        ids.append(taken.review.reviewId.toText());
    QCOMPARE(ids, (QStringList{u"a"_s, u"b"_s, u"d"_s}));
    QCOMPARE(decoded->faulty.size(), 3u);
}

void ReviewDecoderTest::nextUrls_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<bool>("isReadable");
    QTest::addColumn<QString>("nextUrl");

    QTest::newRow("text") << ",'nextUrl':'/reviews?lastEvaluated=%7B%22a%22%7D'"_ba << true
                          << u"/reviews?lastEvaluated=%7B%22a%22%7D"_s;
    QTest::newRow("escaped") << ",'nextUrl':'\\/reviews?x=\\u0026y'"_ba << true << u"/reviews?x=&y"_s;
    QTest::newRow("absent") << QByteArray() << true << QString();
    QTest::newRow("null") << ",'nextUrl':null"_ba << true << QString();
    QTest::newRow("empty") << ",'nextUrl':''"_ba << true << QString();
    QTest::newRow("number") << ",'nextUrl':7"_ba << false << QString();
    QTest::newRow("object") << ",'nextUrl':{'href':'/reviews'}"_ba << false << QString();
}

void ReviewDecoderTest::nextUrls()
{
    QFETCH(QByteArray, member);
    QFETCH(bool, isReadable);
    const auto decoded = decodeReviewPage(page(QByteArray(), member));
    QCOMPARE(decoded.has_value(), isReadable);
    if (isReadable) {
        QTEST(decoded->nextUrl, "nextUrl");
        QVERIFY(decoded->records.empty() && decoded->faulty.empty());
    }
}

void ReviewDecoderTest::unreadablePages_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << " \r\n"_ba;
    QTest::newRow("HTML") << "<!DOCTYPE html><html><body>Bad gateway</body></html>"_ba;
    QTest::newRow("text") << "upstream connect error"_ba;
    QTest::newRow("zeros") << QByteArray(100, '\0');
    QTest::newRow("random bytes") << QByteArray::fromHex("1f8b0800fffe00c0ff7b22");
    QTest::newRow("list") << json("[{'reviewId':'a'}]"_ba);
    QTest::newRow("number") << "12"_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("no reviews") << json("{'error':'x'}"_ba);
    QTest::newRow("reviews null") << json("{'reviews':null}"_ba);
    QTest::newRow("reviews object") << json("{'reviews':{'reviewId':'a'}}"_ba);
    QTest::newRow("reviews text") << json("{'reviews':'[]'}"_ba);
    QTest::newRow("reviews deeper") << json("{'data':{'reviews':[]}}"_ba);
    QTest::newRow("more behind the end") << json("{'reviews':[]}{'reviews':[]}"_ba);
    QTest::newRow("one brace too many") << json("{'reviews':[]}}"_ba);
    QTest::newRow("wrong bracket") << json("{'reviews':[}"_ba);
}

void ReviewDecoderTest::unreadablePages()
{
    QFETCH(QByteArray, body);
    const auto decoded = decodeReviewPage(body);
    QVERIFY(!decoded.has_value());
    QCOMPARE(toString(decoded.error().kind), toString(ErrorKind::UnreadablePage));
    QVERIFY(!decoded.error().detail.isEmpty());
}

void ReviewDecoderTest::everyCutIsUnreadable()
{
    const auto body = page(wholeRecord + ",{'reviewId':'b','reviewer':{'name':'x'}}"_ba, ",'nextUrl':'/reviews'"_ba);
    QVERIFY(decodeReviewPage(body).has_value());
    for (qsizetype length = 0; length < body.size(); ++length)
        QVERIFY2(!decodeReviewPage(body.first(length)).has_value(), qPrintable(QString::number(length)));
}

void ReviewDecoderTest::otherMembersDoNotMatter()
{
    const auto decoded = decodeReviewPage(json(
        "{'nextUrl':'/n','meta':{'reviews':[1]},'count':123456789012345678901234567890,'reviews':[{'reviewId':'a'}],'x':[{}]}"_ba));
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->nextUrl, u"/n"_s);
    QCOMPARE(decoded->records.size(), 1u);
}

void ReviewDecoderTest::badBytesAreReplacedAndReported()
{
    const auto bad = json("{ 'reviewId':'b', 'title':'caf\xe9', 'body':'\xff\xfe' }"_ba);
    const auto decoded = decodeReviewPage(
        page("{'reviewId':'a','title':'caf\xc3\xa9'},"_ba + bad + ",{'reviewId':'c'}"_ba, ",'x':'\xe9'"_ba));
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->records.size(), 3u);
    QCOMPARE(decoded->records.at(0).review.title, u"caf\u00e9"_s);
    QCOMPARE(decoded->records.at(1).review.title, u"caf\ufffd"_s);
    QCOMPARE(decoded->records.at(1).review.body, u"\ufffd\ufffd"_s);
    QCOMPARE(decoded->records.at(1).payload,
        json("{'reviewId':'b','title':'caf\xef\xbf\xbd','body':'\xef\xbf\xbd\xef\xbf\xbd'}"_ba));
    QCOMPARE(decoded->faulty.size(), 1u);
    QCOMPARE(toString(decoded->faulty.front().fault), toString(RecordFault::InvalidUtf8));
    QCOMPARE(decoded->faulty.front().id.toText(), u"b"_s);
    QCOMPARE(decoded->faulty.front().raw, bad);
}

void ReviewDecoderTest::badBytesInAFaultyRecordAreKeptRaw()
{
    const auto bad = json("{'title':'caf\xe9'}"_ba);
    const auto decoded = decodeReviewPage(page("{'reviewId':'\xff'},"_ba + bad));
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->faulty.size(), 2u);
    QCOMPARE(decoded->faulty.at(0).id.toText(), u"\ufffd"_s);
    QCOMPARE(toString(decoded->faulty.at(1).fault), toString(RecordFault::NoId));
    QCOMPARE(decoded->faulty.at(1).raw, bad);
}

void ReviewDecoderTest::numbersOfAnySize()
{
    const auto review = reviewWith("'customerId':123456789012345678901234567890,'helpfulCount':99999999999999999999,"
                                   "'x':[1e999,-1e999],'rating':5,"
                                   "'attributesWithRating':[{'title':'F','value':1e999}]"_ba);
    QCOMPARE(review.customerId, u"123456789012345678901234567890"_s);
    QVERIFY(!review.helpfulCount);
    QCOMPARE(review.rating, std::optional(5));
    QCOMPARE(std::get<QString>(review.attributes.front().value), u"1e999"_s);

    const auto decoded = decodeReviewPage(page(record("'x':"_ba + QByteArray(100'000, '9'))));
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->records.size(), 1u);
    QCOMPARE(decoded->records.front().payload, record("'x':"_ba + QByteArray(100'000, '9')));
}

void ReviewDecoderTest::loneSurrogates()
{
    const auto review = reviewWith("'title':'\\ud83d\\ude00','reviewer':{'displayName':'Tim \\ud83d.'}"_ba);
    QCOMPARE(review.title, u"\U0001F600"_s);
    QCOMPARE(review.reviewer.displayName, u"Tim \ufffd."_s);
}

void ReviewDecoderTest::deepNesting()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    const auto decoded =
        decodeReviewPage(page(record("'x':"_ba + nested(900)) + ","_ba + record("'x':"_ba + nested(200'000)) +
                              ",{'reviewId':'c'},"_ba + nested(200'000)));
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->records.size(), 2u);
    QCOMPARE(decoded->faulty.size(), 2u);
    QCOMPARE(toString(decoded->faulty.at(0).fault), toString(RecordFault::UnreadableJson));
    QCOMPARE(decoded->faulty.at(0).raw, record("'x':"_ba + nested(200'000)));
    QCOMPARE(toString(decoded->faulty.at(1).fault), toString(RecordFault::NotAnObject));

    QVERIFY(!decodeReviewPage(nested(200'000)).has_value());
    QVERIFY(!decodeReviewPage(QByteArray(200'000, '[')).has_value());
    QVERIFY(!decodeReviewPage(json("{'reviews':"_ba) + QByteArray(200'000, '[')).has_value());
    QVERIFY(!decodeReview(QByteArray(200'000, '{')).has_value());
}

void ReviewDecoderTest::duplicateKeys()
{
    const auto decoded = decodeReviewPage(
        json("{'reviews':[{'reviewId':'a','title':'x','reviewId':'b','title':'y'}],'reviews':[{'reviewId':'c'}]}"_ba));
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->records.size(), 2u);
    QCOMPARE(decoded->records.at(0).review.reviewId.toText(), u"a"_s);
    QCOMPARE(decoded->records.at(0).review.title, u"x"_s);
    QCOMPARE(decoded->records.at(1).review.reviewId.toText(), u"c"_s);
}

void ReviewDecoderTest::largePages()
{
    QByteArrayList records;
    for (int i = 0; i < 20'000; ++i)
        records.append(
            "{'reviewId':'r"_ba + QByteArray::number(i) + "','body':'"_ba + QByteArray(2'500, 'x') + "'}"_ba);
    const auto decoded = decodeReviewPage(page(records.join(',')));
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->records.size(), 20'000u);
    QCOMPARE(decoded->records.back().review.reviewId.toText(), u"r19999"_s);
    QCOMPARE(decoded->records.back().review.body.size(), 2'500);

    const auto single = decodeReview(record("'body':'"_ba + QByteArray(50'000'000, 'x') + "'"_ba));
    QVERIFY(single.has_value());
    QCOMPARE(single->review.body.size(), 50'000'000);
}

void ReviewDecoderTest::singleReviews_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("id"); // empty: refused
    QTest::addColumn<QByteArray>("payload");

    const auto bare = "{'reviewId':'a','rating':5}"_ba;
    QTest::newRow("bare") << bare << u"a"_s << bare;
    QTest::newRow("white space around") << " \n{ 'reviewId' : 'a' ,'rating':5}\r\n"_ba << u"a"_s << bare;
    QTest::newRow("wrapped") << "{ 'review' : { 'reviewId' : 'a','rating':5 } }"_ba << u"a"_s << bare;
    QTest::newRow("wrapped with more") << "{'x':1,'review':{'reviewId':'a','rating':5},'y':[]}"_ba << u"a"_s << bare;
    QTest::newRow("review is a text") << "{'reviewId':'a','review':'x'}"_ba << u"a"_s
                                      << "{'reviewId':'a','review':'x'}"_ba;
    QTest::newRow("empty") << QByteArray() << QString() << QByteArray();
    QTest::newRow("HTML") << "<html/>"_ba << QString() << QByteArray();
    QTest::newRow("cut") << "{'reviewId':'a'"_ba << QString() << QByteArray();
    QTest::newRow("two") << "{'reviewId':'a'}{'reviewId':'b'}"_ba << QString() << QByteArray();
    QTest::newRow("wrapped and cut") << "{'review':{'reviewId':'a'}"_ba << QString() << QByteArray();
    QTest::newRow("wrapped nothing") << "{'review':null}"_ba << QString() << QByteArray();
}

void ReviewDecoderTest::singleReviews()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, id);
    QFETCH(QByteArray, payload);
    const auto decoded = decodeReview(json(text));
    QCOMPARE(decoded.has_value(), !id.isEmpty());
    if (!decoded) {
        QCOMPARE(decoded.error().raw, json(text));
        return;
    }
    QCOMPARE(decoded->review.reviewId.toText(), id);
    QCOMPARE(decoded->payload, json(payload));
}

void ReviewDecoderTest::faultNamesDiffer()
{
    QStringList names;
    for (int i = 0; i <= int(RecordFault::UnreadableJson); ++i)
        names.append(toString(RecordFault(i)));
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(toString(RecordFault::UnusableRating), u"unusable_rating"_s);
}

QTEST_GUILESS_MAIN(ReviewDecoderTest)
#include "tst_review_decoder.moc"
