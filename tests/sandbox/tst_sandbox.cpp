// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http_get.h"
#include "sandbox/sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;
using namespace std::chrono_literals;

namespace
{

std::vector<QJsonObject> reviews(int count)
{
    std::vector<QJsonObject> list;
    for (int i = 0; i < count; ++i) {
        list.push_back({{u"reviewId"_s, u"id%1"_s.arg(i, 4, 10, QLatin1Char('0'))},
            {u"dateCreated"_s, u"2024-01-01T08:00:00.000Z"_s}, {u"rating"_s, 5}, {u"status"_s, u"approved"_s},
            {u"title"_s, u"Lovely"_s}, {u"body"_s, QString(400, u'x')}});
    }
    return list;
}

const auto firstPage = u"/enterprise/reviews?limit=100"_s;

bool isJson(const QByteArray &body)
{
    QJsonParseError error{};
    static_cast<void>(QJsonDocument::fromJson(body, &error));
    return error.error == QJsonParseError::NoError;
}

} // namespace

class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusesAndBodies_data();
    void statusesAndBodies();
    void rateLimitedWithAndWithoutRetryAfter();
    void aDroppedConnectionCutsTheBody();
    void aTruncatedBodyIsWholeForHttp();
    void slowAnswersRunIntoTheClientsTimeout_data();
    void slowAnswersRunIntoTheClientsTimeout();
    void aDrippingAnswerArrivesWhole();
    void aSlowAnswerDoesNotOutliveTheSandbox();
    void nextUrlToAnotherHost();
    void aLoopingCursorComesBack();
    void aRedirectIsTold();
    void invalidUtf8IsOneByte();
    void faultsComeAtTheirRequests();
    void faultsAtARateAreTheSameForTheSameSeed();
    void fieldsChangeTheirTypes();
    void recordsComeTwice();
    void pagesShift();
    void pagesCanBeHuge();
    void reviewsArriveBetweenPages();
    void faultsHaveNames();
    void theLogTellsWhatCame();
    void aSandboxCanComeBackOnItsPort();

private:
    HttpGetAnswer get(
        const Sandbox &sandbox, const QString &target = firstPage, std::chrono::milliseconds timeout = 10s)
    {
        return httpGet(
            m_manager, QUrl(sandbox.origin().toString() + target), {basicAuth(Sandbox::userId, Sandbox::key)}, timeout);
    }

    QNetworkAccessManager m_manager;
};

void TestSandbox::statusesAndBodies_data()
{
    QTest::addColumn<std::optional<Fault>>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("json");
    QTest::newRow("honest") << std::optional<Fault>() << 200 << true;
    QTest::newRow("401") << std::optional(Fault::unauthorized()) << 401 << true;
    QTest::newRow("403") << std::optional(Fault::missingFeature()) << 403 << true;
    QTest::newRow("400") << std::optional(Fault::expiredCursor()) << 400 << true;
    QTest::newRow("429") << std::optional(Fault::rateLimited()) << 429 << true;
    QTest::newRow("500") << std::optional(Fault::serverFailure()) << 500 << false;
    QTest::newRow("503") << std::optional(Fault::serverFailure(503)) << 503 << false;
    QTest::newRow("portal") << std::optional(Fault::captivePortal()) << 200 << false;
    QTest::newRow("truncated") << std::optional(Fault::truncatedJson()) << 200 << false;
    QTest::newRow("wrong types") << std::optional(Fault::wrongTypes()) << 200 << true;
    QTest::newRow("any") << std::optional(Fault::answer(418, "text/plain", "no")) << 418 << false;
}

void TestSandbox::statusesAndBodies()
{
    QFETCH(std::optional<Fault>, fault);
    QFETCH(int, status);
    QFETCH(bool, json);
    Sandbox sandbox(reviews(3));
    sandbox.onRequest([fault](int, const SandboxRequest &) { return fault; });
    const auto answer = get(sandbox);
    QCOMPARE(answer.status, status);
    QCOMPARE(isJson(answer.body), json);
    QCOMPARE(QJsonDocument::fromJson(answer.body)["reviews"_L1].isArray(), !fault);
}

void TestSandbox::rateLimitedWithAndWithoutRetryAfter()
{
    Sandbox sandbox(reviews(1));
    sandbox.onRequest(
        [](int number, const SandboxRequest &) { return number == 1 ? Fault::rateLimited() : Fault::rateLimited(7s); });
    QCOMPARE(get(sandbox).retryAfter, QByteArray());
    QCOMPARE(get(sandbox).retryAfter, "7"_ba);
}

void TestSandbox::aDroppedConnectionCutsTheBody()
{
    Sandbox sandbox(reviews(100));
    const auto whole = get(sandbox);
    QCOMPARE(whole.error, QNetworkReply::NoError);
    sandbox.onRequest(faultAt({2}, Fault::droppedInBody()));
    const auto cut = get(sandbox);
    QCOMPARE(cut.status, 200);
    QCOMPARE(cut.error, QNetworkReply::RemoteHostClosedError);
    QVERIFY(cut.body.size() < whole.body.size());
    QCOMPARE(get(sandbox).body, whole.body);
}

void TestSandbox::aTruncatedBodyIsWholeForHttp()
{
    Sandbox sandbox(reviews(10));
    sandbox.onRequest(faultAt({1}, Fault::truncatedJson()));
    const auto answer = get(sandbox);
    QCOMPARE(answer.error, QNetworkReply::NoError);
    QVERIFY(!answer.body.isEmpty());
    QVERIFY(!isJson(answer.body));
}

void TestSandbox::slowAnswersRunIntoTheClientsTimeout_data()
{
    QTest::addColumn<std::optional<Fault>>("fault");
    QTest::newRow("nothing comes") << std::optional(Fault::slow(60s));
    QTest::newRow("the body stalls") << std::optional(Fault::dripping(1, 60s));
}

void TestSandbox::slowAnswersRunIntoTheClientsTimeout()
{
    QFETCH(std::optional<Fault>, fault);
    Sandbox sandbox(reviews(10));
    sandbox.onRequest([fault](int, const SandboxRequest &) { return fault; });
    QCOMPARE(get(sandbox, firstPage, 200ms).error, QNetworkReply::OperationCanceledError);
}

void TestSandbox::aDrippingAnswerArrivesWhole()
{
    Sandbox sandbox(reviews(2));
    const auto whole = get(sandbox).body;
    sandbox.onRequest(faultAt({2}, Fault::dripping(100, 5ms)));
    QCOMPARE(get(sandbox).body, whole);
}

void TestSandbox::aSlowAnswerDoesNotOutliveTheSandbox()
{
    auto sandbox = std::make_unique<Sandbox>(reviews(1));
    sandbox->onRequest(faultFrom(1, 100, Fault::slow(24h)));
    QCOMPARE(get(*sandbox, firstPage, 100ms).error, QNetworkReply::OperationCanceledError);
    sandbox.reset();
}

void TestSandbox::nextUrlToAnotherHost()
{
    Sandbox sandbox(reviews(3));
    sandbox.onRequest(faultAt({1}, Fault::foreignNextUrl()));
    const auto page = QJsonDocument::fromJson(get(sandbox, u"/enterprise/reviews?limit=2"_s).body);
    const QUrl next(page["nextUrl"_L1].toString());
    QCOMPARE(next.host(), u"reviews.example.com"_s);
    QVERIFY(next.query().contains(u"lastEvaluated"_s));
}

void TestSandbox::aLoopingCursorComesBack()
{
    Sandbox sandbox(reviews(4));
    sandbox.onRequest(faultFrom(1, 10, Fault::loopingCursor()));
    const auto nextUrl = [&](const QString &target) {
        return QJsonDocument::fromJson(get(sandbox, target).body)["nextUrl"_L1].toString();
    };
    const auto second = nextUrl(u"/enterprise/reviews?limit=1"_s);
    QVERIFY(!second.isEmpty());
    QCOMPARE(nextUrl(u"/enterprise"_s + second), second);
}

void TestSandbox::aRedirectIsTold()
{
    Sandbox sandbox(reviews(1));
    sandbox.onRequest(faultAt({1}, Fault::redirect(QUrl(u"https://login.example.com/x"_s))));
    const auto answer = get(sandbox);
    QCOMPARE(answer.status, 302);
    QCOMPARE(answer.location, QUrl(u"https://login.example.com/x"_s));
}

void TestSandbox::invalidUtf8IsOneByte()
{
    Sandbox sandbox(reviews(2));
    const auto honest = get(sandbox).body;
    sandbox.onRequest(faultAt({2}, Fault::invalidUtf8()));
    auto spoilt = get(sandbox).body;
    QCOMPARE(spoilt.count('\xff'), 1);
    QCOMPARE(spoilt.replace("\xff", ""), honest);
}

void TestSandbox::faultsComeAtTheirRequests()
{
    Sandbox sandbox(reviews(1));
    sandbox.onRequest(faultAt({2, 4}, Fault::serverFailure()));
    QList<int> statuses;
    for (int i = 0; i < 5; ++i)
        statuses.append(get(sandbox).status);
    QCOMPARE(statuses, (QList<int>{200, 500, 200, 500, 200}));
}

void TestSandbox::faultsAtARateAreTheSameForTheSameSeed()
{
    const auto hits = [](quint32 seed) {
        QList<int> numbers;
        const auto rule = faultAtRate(0.25, Fault::unauthorized(), seed);
        for (int number = 1; number <= 400; ++number) {
            if (rule(number, {}))
                numbers.append(number);
        }
        return numbers;
    };
    QCOMPARE(hits(1), hits(1));
    QVERIFY(hits(1) != hits(2));
    QVERIFY(hits(1).size() > 70 && hits(1).size() < 130);
}

void TestSandbox::fieldsChangeTheirTypes()
{
    Sandbox sandbox(reviews(2));
    const auto recordAfter = [&](const Fault &fault) {
        sandbox.onRequest(faultFrom(1, 99, fault));
        return QJsonDocument::fromJson(get(sandbox).body)["reviews"_L1][1].toObject();
    };
    QVERIFY(recordAfter(Fault::wrongTypeOf(u"title"_s))["title"_L1].isArray());
    QVERIFY(recordAfter(Fault::wrongTypeOf(u"rating"_s))["rating"_L1].isString());
    const auto empty = recordAfter(Fault::nullIn(u"body"_s));
    QVERIFY(empty.contains(u"body"_s) && empty["body"_L1].isNull());
    QCOMPARE(empty["title"_L1].toString(), u"Lovely"_s);
}

void TestSandbox::recordsComeTwice()
{
    Sandbox sandbox(reviews(3));
    sandbox.onRequest(faultAt({1}, Fault::duplicatedRecords()));
    QCOMPARE(QJsonDocument::fromJson(get(sandbox).body)["reviews"_L1].toArray().size(), 6);
    QCOMPARE(QJsonDocument::fromJson(get(sandbox).body)["reviews"_L1].toArray().size(), 3);
}

void TestSandbox::pagesShift()
{
    Sandbox sandbox(reviews(4));
    sandbox.onRequest(faultFrom(1, 99, Fault::shiftedPages()));
    const auto first = QJsonDocument::fromJson(get(sandbox, u"/enterprise/reviews?limit=2&status=approved"_s).body).object();
    const auto second =
        QJsonDocument::fromJson(get(sandbox, u"/enterprise"_s + first["nextUrl"_L1].toString()).body).object();
    QCOMPARE(first["reviews"_L1].toArray().size(), 2);
    QCOMPARE(second["reviews"_L1].toArray().size(), 3);
    QCOMPARE(second["reviews"_L1][0], first["reviews"_L1][1]);
}

void TestSandbox::pagesCanBeHuge()
{
    Sandbox sandbox(reviews(1));
    sandbox.onRequest(faultAt({1}, Fault::hugePage(5'000'000)));
    const auto answer = get(sandbox);
    QVERIFY(answer.body.size() > 5'000'000);
    QVERIFY(isJson(answer.body));
}

/// What pages through newest first meets the last record of the page before once more, or not at all: the cursor holds.
void TestSandbox::reviewsArriveBetweenPages()
{
    Sandbox sandbox(reviews(4));
    const auto first = QJsonDocument::fromJson(get(sandbox, u"/enterprise/reviews?limit=2"_s).body).object();
    auto arrived = reviews(1).front();
    arrived[u"reviewId"_s] = u"new"_s;
    arrived[u"dateCreated"_s] = u"2025-01-01T00:00:00.000Z"_s;
    sandbox.addReviews({arrived});
    const auto second =
        QJsonDocument::fromJson(get(sandbox, u"/enterprise"_s + first["nextUrl"_L1].toString()).body).object();
    QCOMPARE(second["reviews"_L1][0]["reviewId"_L1].toString(), u"id0002"_s);
    const auto again = QJsonDocument::fromJson(get(sandbox, u"/enterprise/reviews?limit=1"_s).body).object();
    QCOMPARE(again["reviews"_L1][0]["reviewId"_L1].toString(), u"new"_s);
}

void TestSandbox::faultsHaveNames()
{
    for (const auto &name : faultNames())
        QVERIFY2(faultNamed(name.section(u'=', 0, 0)), qUtf8Printable(name));
    QVERIFY(!faultNamed(u"earthquake"_s));
    Sandbox sandbox(reviews(1));
    sandbox.onRequest(faultAt({1}, *faultNamed(u"rate-limited=9"_s)));
    QCOMPARE(get(sandbox).retryAfter, "9"_ba);
}

void TestSandbox::theLogTellsWhatCame()
{
    Sandbox sandbox(reviews(1));
    sandbox.onRequest(faultAt({2}, Fault::serverFailure(503)));
    static_cast<void>(get(sandbox, u"/enterprise/reviews?limit=3&orderBy=date%20desc"_s));
    static_cast<void>(httpGet(m_manager, QUrl(sandbox.origin().toString() + u"/other"_s), {}));
    const auto log = sandbox.log();
    QCOMPARE(log.size(), 2);
    QCOMPARE(log[0].method, "GET"_ba);
    QCOMPARE(log[0].path, "/enterprise/reviews"_ba);
    QCOMPARE(log[0].query, "limit=3&orderBy=date%20desc"_ba);
    QCOMPARE(log[0].status, 200);
    QCOMPARE(log[0].fault, QString());
    QVERIFY(log[0].hasAuthorization);
    QCOMPARE(log[1].status, 503);
    QCOMPARE(log[1].fault, u"serverFailure"_s);
    QVERIFY(!log[1].hasAuthorization);
    QVERIFY(log[1].at >= log[0].at);
}

void TestSandbox::aSandboxCanComeBackOnItsPort()
{
    auto sandbox = std::make_unique<Sandbox>(reviews(1));
    const auto origin = sandbox->origin();
    QCOMPARE(get(*sandbox).status, 200);
    sandbox.reset();
    QCOMPARE(httpGet(m_manager, origin, {}).error, QNetworkReply::ConnectionRefusedError);
    sandbox = std::make_unique<Sandbox>(
        reviews(1), StoreService::Options{.userId = Sandbox::userId, .key = Secret(Sandbox::key)}, origin.port());
    QCOMPARE(get(*sandbox).status, 200);
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
