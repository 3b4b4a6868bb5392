// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/response_decoder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

QByteArray withAnswer(const QByteArray &answer, const QByteArray &more = {}, const QByteArray &type = "single_choice")
{
    return R"({"surveyResponseId":"r1","surveyId":"S1","dateCreated":"2026-01-02T03:04:05.678Z","answeredQuestions":[)"
           R"({"id":"q1","type":")" +
           type + R"(","text":"Why?")" + (answer.isEmpty() ? QByteArray() : ",\"answer\":" + answer) + more + "}]}";
}

SurveyAnswer answerIn(const QByteArray &json)
{
    const auto decoded = decodeResponse(json);
    return decoded && !decoded->response.answers.empty() ? decoded->response.answers.front() : SurveyAnswer();
}

} // namespace

class ResponseDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void scores_data();
    void scores();
    void npsIsRecognised_data();
    void npsIsRecognised();
    void theFirstNpsQuestionCounts();
    void ownWords();
    void aBadRecordSpoilsNoOther();
    void withoutAnId();
    void waysOfWritingAreOneContent();
};

void ResponseDecoderTest::answers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<double>>("number");
    QTest::addColumn<QStringList>("choices");
    const std::optional<double> none;
    QTest::newRow("text") << QByteArray(R"("Red")") << u"Red"_s << none << QStringList();
    QTest::newRow("number") << QByteArray("9") << u"9"_s << std::optional(9.0) << QStringList();
    QTest::newRow("number as text") << QByteArray(R"("9")") << u"9"_s << std::optional(9.0) << QStringList();
    QTest::newRow("object with value") << QByteArray(R"({"value":9})") << u"9"_s << std::optional(9.0) << QStringList();
    QTest::newRow("object with type and list")
        << QByteArray(R"({"type":"x","value":["a","b"]})") << QString() << none << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("list") << QByteArray(R"(["a","b"])") << QString() << none << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("list of one") << QByteArray(R"(["a"])") << u"a"_s << none << QStringList{u"a"_s};
    QTest::newRow("list of objects") << QByteArray(R"([{"value":"a"},{"value":"b"}])") << QString() << none
                                     << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("value inside value") << QByteArray(R"({"value":{"value":"a"}})") << u"a"_s << none << QStringList();
    QTest::newRow("blank") << QByteArray(R"("")") << QString() << none << QStringList();
    QTest::newRow("null") << QByteArray("null") << QString() << none << QStringList();
    QTest::newRow("absent") << QByteArray() << QString() << none << QStringList();
    QTest::newRow("empty list") << QByteArray("[]") << QString() << none << QStringList();
}

void ResponseDecoderTest::answers()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    QFETCH(std::optional<double>, number);
    QFETCH(QStringList, choices);
    const auto answer = answerIn(withAnswer(json));
    QCOMPARE(answer.questionId, u"q1"_s);
    QCOMPARE(answer.text, text);
    QCOMPARE(answer.number, number);
    QCOMPARE(answer.choices, choices);
}

void ResponseDecoderTest::scores_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<std::optional<int>>("score");
    const std::optional<int> none;
    QTest::newRow("0") << QByteArray("0") << std::optional(0);
    QTest::newRow("10") << QByteArray("10") << std::optional(10);
    QTest::newRow("9.0") << QByteArray("9.0") << std::optional(9);
    QTest::newRow("text") << QByteArray(R"(" 7 ")") << std::optional(7);
    QTest::newRow("value") << QByteArray(R"({"value":"8"})") << std::optional(8);
    QTest::newRow("11") << QByteArray("11") << none;
    QTest::newRow("-1") << QByteArray("-1") << none;
    QTest::newRow("6.5") << QByteArray("6.5") << none;
    QTest::newRow("blank") << QByteArray(R"("")") << none;
    QTest::newRow("n/a") << QByteArray(R"("n/a")") << none;
}

void ResponseDecoderTest::scores()
{
    QFETCH(QByteArray, json);
    QFETCH(std::optional<int>, score);
    QCOMPARE(answerIn(withAnswer(json, {}, "nps")).npsScore(), score);
}

void ResponseDecoderTest::npsIsRecognised_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<bool>("isNps");
    QTest::newRow("type") << QByteArray("nps") << QByteArray() << true;
    QTest::newRow("type in capitals, among others") << QByteArray("okendo-NPS-score") << QByteArray() << true;
    QTest::newRow("category") << QByteArray("scale") << QByteArray(R"(,"answerNpsCategory":"Promoter")") << true;
    QTest::newRow("neither") << QByteArray("scale") << QByteArray(R"(,"answerNpsCategory":"")") << false;
}

void ResponseDecoderTest::npsIsRecognised()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, more);
    QFETCH(bool, isNps);
    QCOMPARE(answerIn(withAnswer("9", more, type)).isNps, isNps);
}

void ResponseDecoderTest::theFirstNpsQuestionCounts()
{
    const auto decoded = decodeResponse(
        R"({"surveyResponseId":"r1","surveyId":"S1","answeredQuestions":[{"id":"a","type":"text","answer":"3"},)"
        R"({"id":"b","type":"nps","answer":2,"answerNpsCategory":"promoter"},{"id":"c","type":"nps","answer":10}]})");
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->response.npsAnswer()->questionId, u"b"_s);
    QCOMPARE(decoded->response.npsQuestions(), 2);
    QVERIFY(decoded->response.hasContradictingCategory());
    const auto fine = decodeResponse(withAnswer("2", R"(,"answerNpsCategory":"DETRACTORS")", "nps"));
    QVERIFY(!fine->response.hasContradictingCategory());
}

void ResponseDecoderTest::ownWords()
{
    const auto answer = answerIn(withAnswer(
        R"("Other")", R"(,"customAnswer":"My aunt","customAnswerOptionText":"Other","marketingOptIn":true)"));
    QCOMPARE(answer.customAnswer, u"My aunt"_s);
    QCOMPARE(answer.customOption, u"Other"_s);
    QCOMPARE(answer.marketingOptIn, std::optional(true));
}

void ResponseDecoderTest::aBadRecordSpoilsNoOther()
{
    const QByteArray noSurvey = R"({"surveyResponseId":"x"})";
    const QByteArray badDate = R"({"surveyResponseId":"y","surveyId":"S1","dateCreated":"yesterday"})";
    const auto page = decodeResponsePage(R"({"surveyResponses":[17,)" + noSurvey + "," + withAnswer("9") + "," +
                                         badDate + R"(],"nextUrl":"/surveys/S1/responses?lastEvaluated=x"})");
    QVERIFY(page.has_value());
    QCOMPARE(page->records.size(), 1u);
    QCOMPARE(page->faulty.size(), 3u);
    QVERIFY(page->faulty[0].fault == RecordFault::NotAnObject);
    QVERIFY(page->faulty[1].fault == RecordFault::NoSurvey);
    QCOMPARE(page->faulty[1].raw, noSurvey);
    QVERIFY(page->faulty[2].fault == RecordFault::UnreadableDate);
    QCOMPARE(page->faulty[2].id, RecordId::fromText(u"y"_s));
    QCOMPARE(page->nextUrl, u"/surveys/S1/responses?lastEvaluated=x"_s);
    QVERIFY(!decodeResponsePage(R"({"reviews":[]})").has_value());
}

void ResponseDecoderTest::withoutAnId()
{
    auto json = withAnswer("9");
    json.replace(R"("surveyResponseId":"r1",)", "");
    const auto first = decodeResponse(json);
    QVERIFY(first.has_value() && !first->response.hasOwnId);
    auto sameSecond = json;
    sameSecond.replace(":05.678Z", ":05.001Z");
    QCOMPARE(decodeResponse(sameSecond)->response.responseId, first->response.responseId);
    auto later = json;
    later.replace(":05.678Z", ":06.678Z");
    QVERIFY(decodeResponse(later)->response.responseId != first->response.responseId);
    auto other = json;
    other.replace("\"answer\":9", "\"answer\":8");
    QVERIFY(decodeResponse(other)->response.responseId != first->response.responseId);
    QCOMPARE(decodeResponse(withAnswer("9"))->response.fingerprint(), first->response.fingerprint());
}

void ResponseDecoderTest::waysOfWritingAreOneContent()
{
    const auto content = [](const QByteArray &answer) {
        return decodeResponse(withAnswer(answer))->response.contentHash();
    };
    QCOMPARE(content(R"("9")"), content("9"));
    QCOMPARE(content(R"({"value":9.0})"), content("9"));
    QCOMPARE(content(R"(["Red"])"), content(R"("Red")"));
    QVERIFY(content("8") != content("9"));
}

QTEST_GUILESS_MAIN(ResponseDecoderTest)

#include "tst_response_decoder.moc"
