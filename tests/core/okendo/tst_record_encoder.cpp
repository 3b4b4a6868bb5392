// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/cache_fixture.h"
#include "domain/without_person.h"
#include "okendo/record_encoder.h"
#include "okendo/response_decoder.h"
#include "okendo/review_decoder.h"
#include "workspace/payload_decoders.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

SurveyAnswer answer(const QString &type, const QByteArray &json, const QString &text)
{
    return {.questionId = type, .questionText = u"Which?"_s, .type = type, .json = json, .text = text};
}

SurveyResponse wholeResponse()
{
    SurveyResponse response;
    response.responseId = RecordId::fromText(u"r1"_s);
    response.surveyId = u"s1"_s;
    response.surveyName = u"After the order"_s;
    response.channel = u"email"_s;
    response.dateCreated = Timestamp{.utcMs = 1'704'164'645'678};
    response.customerId = u"c1"_s;
    response.customerEmail = u"ann@example.com"_s;
    response.orderId = u"9001"_s;
    response.reward = ReviewReward{.type = u"coupon"_s, .value = u"ANN-10"_s, .description = {}, .integration = {}};
    auto nps = answer(u"nps"_s, "9", u"9"_s);
    nps.number = 9.0;
    nps.npsCategory = u"promoter"_s;
    nps.isNps = true;
    auto other = answer(u"single_choice"_s, "\"Other\"", u"Other"_s);
    other.customAnswer = u"From my sister Ann"_s;
    other.customOption = u"Other"_s;
    auto phone = answer(u"short_text"_s, "\"5550100\"", u"5550100"_s);
    phone.number = 5'550'100.0;
    response.answers = {nps, other, phone, answer(u"text"_s, "\"I am Ann\"", u"I am Ann"_s)};
    return response;
}

} // namespace

class RecordEncoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReviewKeepsWhatFiguresNeed();
    void aReviewIsReadAsItWas();
    void aResponseKeepsScoresAndChoices();
    void aResponseIsReadAsItWas();
    void nothingOfThePersonIsWritten();
    void strippedTwiceIsStrippedOnce();
};

void RecordEncoderTest::aReviewKeepsWhatFiguresNeed()
{
    const auto whole = fullReview(1);
    const auto bare = withoutPerson(whole);
    QCOMPARE(bare.rating, whole.rating);
    QCOMPARE(bare.orderNumber, whole.orderNumber);
    QCOMPARE(bare.reviewer.countryCode, u"AU"_s);
    QCOMPARE(bare.media.size(), whole.media.size());
    QCOMPARE(bare.media[1].type, u"video"_s);
    QVERIFY(bare.reply && bare.reply->body.isEmpty() && bare.reply->dateCreated == whole.reply->dateCreated);
    QCOMPARE(bare.attributes.size(), std::size_t(2)); // of the product; those of the reviewer are gone
    QVERIFY(bare.title.isEmpty() && bare.body.isEmpty() && bare.customerId.isEmpty() && bare.rewards.empty());
}

void RecordEncoderTest::aReviewIsReadAsItWas()
{
    auto bare = withoutPerson(fullReview(1));
    const auto decoders = payloadDecoders();
    for (const auto way : {Way::Merchant, Way::Webhook, Way::Archive}) {
        const auto read = decoders.review(decoders.reviewPayload(fullReview(1)), way);
        QVERIFY(read.has_value());
        QCOMPARE(*read == bare, true);
        QCOMPARE(read->dateCreated->offsetSeconds, 3'600);
    }
}

void RecordEncoderTest::aResponseKeepsScoresAndChoices()
{
    const auto bare = withoutPerson(wholeResponse());
    QCOMPARE(bare.answers[0].npsScore(), 9);
    QCOMPARE(bare.answers[1].text, u"Other"_s);
    QCOMPARE(bare.answers[1].customOption, u"Other"_s);
    QVERIFY(bare.answers[1].customAnswer.isEmpty());
    for (const auto place : {2, 3}) {
        QVERIFY(bare.answers[std::size_t(place)].text.isEmpty());
        QVERIFY(bare.answers[std::size_t(place)].json.isEmpty());
        QVERIFY(!bare.answers[std::size_t(place)].number);
    }
    QCOMPARE(bare.orderId, u"9001"_s);
    QVERIFY(bare.customerEmail.isEmpty() && bare.customerId.isEmpty() && !bare.reward);
}

void RecordEncoderTest::aResponseIsReadAsItWas()
{
    const auto decoders = payloadDecoders();
    for (const auto way : {Way::Merchant, Way::Webhook, Way::Archive}) {
        const auto read = decoders.response(decoders.responsePayload(wholeResponse()), way);
        QVERIFY(read.has_value());
        QCOMPARE(*read == withoutPerson(wholeResponse()), true);
    }
}

void RecordEncoderTest::nothingOfThePersonIsWritten()
{
    const auto bytes = (strippedPayload(fullReview(1)) + strippedPayload(wholeResponse())).toLower();
    for (const auto &word : {"ann e", "am ann", "ann-10", "example.com", "0c2cba5d", "sch\xc3\xb6n", "fine", "thanks",
             "okr-code", "5550100", "vip", "\"nsw\""})
        QVERIFY2(!bytes.contains(word), word);
}

void RecordEncoderTest::strippedTwiceIsStrippedOnce()
{
    QCOMPARE(strippedPayload(withoutPerson(fullReview(1))), strippedPayload(fullReview(1)));
    QCOMPARE(strippedPayload(withoutPerson(wholeResponse())), strippedPayload(wholeResponse()));
}

QTEST_GUILESS_MAIN(RecordEncoderTest)
#include "tst_record_encoder.moc"
