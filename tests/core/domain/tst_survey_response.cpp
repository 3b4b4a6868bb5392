// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/survey_response.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace plaudit;
using namespace Qt::StringLiterals;

namespace
{

using Change = std::function<void(SurveyResponse &)>;

SurveyAnswer nps(std::optional<double> number, const QString &category = {})
{
    SurveyAnswer answer;
    answer.questionId = u"q-nps"_s;
    answer.type = u"nps"_s;
    answer.number = number;
    answer.npsCategory = category;
    answer.isNps = true;
    return answer;
}

SurveyAnswer text(const QString &words)
{
    SurveyAnswer answer;
    answer.questionId = u"q-why"_s;
    answer.questionText = u"Where did you hear of us?"_s;
    answer.type = u"single_choice"_s;
    answer.json = '"' + words.toUtf8() + '"';
    answer.text = words;
    return answer;
}

SurveyAnswer listOfOne(const QString &words)
{
    auto answer = text(words);
    answer.json = "[" + answer.json + "]";
    answer.choices = {words};
    return answer;
}

SurveyResponse response()
{
    SurveyResponse response;
    response.responseId = RecordId::fromText(u"0d6ec5b1-8a3f-4a1e-9d5e-000000000001"_s);
    response.surveyId = u"5f2b6a90-1c1d-4e7f-8a6b-00000000000a"_s;
    response.surveyName = u"After the purchase"_s;
    response.channel = u"email"_s;
    response.dateCreated = Timestamp{.utcMs = 1'704'164'645'678};
    response.customerId = u"cust-1"_s;
    response.customerEmail = u"ann@example.com"_s;
    response.orderId = u"1001"_s;
    response.answers = {nps(9), text(u"Search"_s)};
    return response;
}

} // namespace

class SurveyResponseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresAreWholeNumbersFrom0To10_data()
    {
        QTest::addColumn<std::optional<double>>("number");
        QTest::addColumn<int>("score"); // -1: none

        using Number = std::optional<double>;
        QTest::newRow("9") << Number(9) << 9;
        QTest::newRow("9.0") << Number(9.0) << 9;
        QTest::newRow("lowest") << Number(0) << 0;
        QTest::newRow("highest") << Number(10) << 10;
        QTest::newRow("11") << Number(11) << -1;
        QTest::newRow("negative") << Number(-1) << -1;
        QTest::newRow("6.5") << Number(6.5) << -1;
        QTest::newRow("barely a fraction") << Number(9.000001) << -1;
        QTest::newRow("huge") << Number(1e300) << -1;
        QTest::newRow("no number") << Number(std::numeric_limits<double>::quiet_NaN()) << -1;
        QTest::newRow("none") << Number() << -1;
    }
    void scoresAreWholeNumbersFrom0To10()
    {
        QFETCH(std::optional<double>, number);
        QTEST(nps(number).npsScore().value_or(-1), "score");
    }

    void theFirstNpsQuestionCounts()
    {
        auto told = response();
        QCOMPARE(told.npsQuestions(), 1);
        told.answers = {text(u"Search"_s), nps(3), nps(10)};
        QCOMPARE(told.npsQuestions(), 2);
        QVERIFY(told.npsAnswer() == &told.answers[1]);
        told.answers = {nps({}), nps(10)}; // a blank one is the first all the same
        QVERIFY(told.npsAnswer() == &told.answers[0]);
        told.answers = {text(u"10"_s)};
        QVERIFY(told.npsAnswer() == nullptr);
        QCOMPARE(told.npsQuestions(), 0);
        QVERIFY(SurveyResponse().npsAnswer() == nullptr);
    }

    void categoriesMayContradictTheScore_data()
    {
        QTest::addColumn<std::optional<double>>("number");
        QTest::addColumn<QString>("category");
        QTest::addColumn<bool>("isContradicting");

        using Number = std::optional<double>;
        QTest::newRow("promoter 9") << Number(9) << u"promoter"_s << false;
        QTest::newRow("promoter 8") << Number(8) << u"promoter"_s << true;
        QTest::newRow("passive 8") << Number(8) << u"passive"_s << false;
        QTest::newRow("passive 7") << Number(7) << u"Passives"_s << false;
        QTest::newRow("neutral 7") << Number(7) << u"neutral"_s << false;
        QTest::newRow("passive 6") << Number(6) << u"passive"_s << true;
        QTest::newRow("detractor 6") << Number(6) << u"DETRACTOR"_s << false;
        QTest::newRow("detractor 10") << Number(10) << u"detractor"_s << true;
        QTest::newRow("none sent") << Number(10) << QString() << false;
        QTest::newRow("not a score") << Number(11) << u"detractor"_s << false;
        QTest::newRow("no answer") << Number() << u"detractor"_s << false;
    }
    void categoriesMayContradictTheScore()
    {
        QFETCH(std::optional<double>, number);
        QFETCH(QString, category);
        auto told = response();
        told.answers = {text(u"Search"_s), nps(number, category)};
        QTEST(told.hasContradictingCategory(), "isContradicting");
    }

    void onlyTheFirstNpsQuestionContradicts()
    {
        auto told = response();
        told.answers = {nps(9, u"promoter"_s), nps(9, u"detractor"_s)};
        QVERIFY(!told.hasContradictingCategory());
    }

    void submissionsKeepTheirFingerprint_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("isSame");

        QTest::newRow("nothing") << Change([](auto &) {}) << true;
        QTest::newRow("another id") << Change([](auto &r) { r.responseId = RecordId::fromText(u"other"_s); }) << true;
        QTest::newRow("no id") << Change([](auto &r) {
            r.responseId = {};
            r.hasOwnId = false;
        }) << true;
        QTest::newRow("without milliseconds")
            << Change([](auto &r) { r.dateCreated->utcMs = 1'704'164'645'000; }) << true;
        QTest::newRow("another offset") << Change([](auto &r) { r.dateCreated->offsetSeconds = 3'600; }) << true;
        QTest::newRow("survey id in capitals") << Change([](auto &r) { r.surveyId = r.surveyId.toUpper(); }) << true;
        QTest::newRow("survey renamed") << Change([](auto &r) { r.surveyName = u"Renamed"_s; }) << true;
        QTest::newRow("another channel") << Change([](auto &r) { r.channel = u"web"_s; }) << true;
        QTest::newRow("score as text") << Change([](auto &r) {
            r.answers[0].text = u"9"_s;
            r.answers[0].json = "\"9\"";
        }) << true;
        QTest::newRow("one choice as list") << Change([](auto &r) { r.answers[1] = listOfOne(u"Search"_s); }) << true;

        QTest::newRow("a second later") << Change([](auto &r) { r.dateCreated->utcMs += 1'000; }) << false;
        QTest::newRow("no date") << Change([](auto &r) { r.dateCreated = {}; }) << false;
        QTest::newRow("another survey") << Change([](auto &r) { r.surveyId = u"another"_s; }) << false;
        QTest::newRow("another customer") << Change([](auto &r) { r.customerId = u"cust-2"_s; }) << false;
        QTest::newRow("another score") << Change([](auto &r) { r.answers[0].number = 8; }) << false;
        QTest::newRow("another answer") << Change([](auto &r) { r.answers[1].text = u"A friend"_s; }) << false;
        QTest::newRow("other words") << Change([](auto &r) { r.answers[1].customAnswer = u"A poster"_s; }) << false;
        QTest::newRow("an answer less") << Change([](auto &r) { r.answers.pop_back(); }) << false;
        QTest::newRow("another question") << Change([](auto &r) { r.answers[1].questionId = u"q-other"_s; }) << false;
        QTest::newRow("borders between choices") << Change([](auto &r) {
            r.answers[1].text.clear();
            r.answers[1].choices = {u"Sea"_s, u"rch"_s};
        }) << false;
    }
    void submissionsKeepTheirFingerprint()
    {
        QFETCH(Change, change);
        auto changed = response();
        change(changed);
        QTEST(changed.fingerprint() == response().fingerprint(), "isSame");
    }

    void theEmailStandsForTheCustomer()
    {
        auto told = response();
        told.customerId.clear();
        auto capitals = told;
        capitals.customerEmail = u" Ann@Example.COM "_s;
        auto another = told;
        another.customerEmail = u"ben@example.com"_s;
        QVERIFY(told.fingerprint() == capitals.fingerprint());
        QVERIFY(told.fingerprint() != another.fingerprint());
    }

    void contentIsComparedInEveryField_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("isSame");

        QTest::newRow("nothing") << Change([](auto &) {}) << true;
        QTest::newRow("score as text") << Change([](auto &r) {
            r.answers[0].text = u"9"_s;
            r.answers[0].json = "\"9\"";
        }) << true;
        QTest::newRow("score as a list of one") << Change([](auto &r) {
            r.answers[0].text = u"9.0"_s;
            r.answers[0].choices = {u"9.0"_s};
            r.answers[0].json = "[9.0]";
        }) << true;
        QTest::newRow("one choice as list") << Change([](auto &r) { r.answers[1] = listOfOne(u"Search"_s); }) << true;
        QTest::newRow("blanks around a text") << Change([](auto &r) { r.answers[1].text = u" Search\n"_s; }) << true;
        QTest::newRow("blanks around the one choice of a list")
            << Change([](auto &r) { r.answers[1] = listOfOne(u" Search "_s); }) << true;
        QTest::newRow("survey id in capitals") << Change([](auto &r) { r.surveyId = r.surveyId.toUpper(); }) << true;
        QTest::newRow("email in capitals") << Change([](auto &r) { r.customerEmail = u"ANN@example.com"_s; }) << true;
        QTest::newRow("a reward of nothing") << Change([](auto &r) { r.reward = ReviewReward(); }) << true;

        QTest::newRow("another score") << Change([](auto &r) { r.answers[0].number = 8; }) << false;
        QTest::newRow("another answer") << Change([](auto &r) { r.answers[1].text = u"A friend"_s; }) << false;
        QTest::newRow("other words") << Change([](auto &r) { r.answers[1].customAnswer = u"A poster"_s; }) << false;
        QTest::newRow("another option of other words")
            << Change([](auto &r) { r.answers[1].customOption = u"Else"_s; }) << false;
        QTest::newRow("another wording") << Change([](auto &r) { r.answers[1].questionText = u"How?"_s; }) << false;
        QTest::newRow("survey renamed") << Change([](auto &r) { r.surveyName = u"Renamed"_s; }) << false;
        QTest::newRow("another channel") << Change([](auto &r) { r.channel = u"web"_s; }) << false;
        QTest::newRow("another order") << Change([](auto &r) { r.orderId = u"1002"_s; }) << false;
        QTest::newRow("another customer") << Change([](auto &r) { r.customerId = u"cust-2"_s; }) << false;
        QTest::newRow("another email") << Change([](auto &r) { r.customerEmail = u"ben@example.com"_s; }) << false;
        QTest::newRow("a second later") << Change([](auto &r) { r.dateCreated->utcMs += 1'000; }) << false;
        QTest::newRow("a reward") << Change([](auto &r) { r.reward = ReviewReward{.value = u"CODE"_s}; }) << false;
    }
    void contentIsComparedInEveryField()
    {
        QFETCH(Change, change);
        auto changed = response();
        change(changed);
        QTEST(changed.contentHash() == response().contentHash(), "isSame");
    }
};

QTEST_GUILESS_MAIN(SurveyResponseTest)
#include "tst_survey_response.moc"
