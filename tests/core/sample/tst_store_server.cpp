// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/store_server.h"
#include "sandbox/http_get.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const auto userId = u"00000000-0000-0000-0000-0000000000aB"_s;
const auto key = u"0123456789abcdef0123456789abcdeü"_s;

std::vector<QJsonObject> reviews(int count)
{
    std::vector<QJsonObject> list;
    for (int i = 0; i < count; ++i) {
        const auto day = u"2024-01-%1T08:00:00.000Z"_s.arg(i % 28 + 1, 2, 10, QLatin1Char('0'));
        list.push_back({{u"reviewId"_s, u"id%1"_s.arg(i)}, {u"dateCreated"_s, day}, {u"rating"_s, i % 5 + 1},
            {u"status"_s, u"approved"_s}, {u"title"_s, u"\"Grüße\" & 日本"_s}});
    }
    return list;
}

StoreServer::Options account()
{
    return {.userId = userId, .key = Secret(key), .switches = {}, .port = 0};
}

QJsonObject objectFrom(const HttpGetAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

} // namespace

class TestStoreServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void credentialsAreChecked_data();
    void credentialsAreChecked();
    void badParametersAreRefused_data();
    void badParametersAreRefused();
    void theVersionHeaderIsRequiredOnlyWhenStrict();
    void everyFormOfNextUrlLeadsThroughAllPages_data();
    void everyFormOfNextUrlLeadsThroughAllPages();
    void anOrderSpelledWithAPlusIsUnderstood();
    void oneReview();
    void whatIsServedCanBeReplaced();
    void aTakenPortIsAnError();
    void requestsAreCounted();

private:
    HttpGetAnswer get(const StoreServer &server, const QString &target)
    {
        return httpGet(m_manager, QUrl(server.origin().toString() + target), {basicAuth(userId, key)});
    }

    QNetworkAccessManager m_manager;
};

void TestStoreServer::credentialsAreChecked_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    QTest::newRow("right") << basicAuth(userId, key).second << 200;
    QTest::newRow("case of the user id") << basicAuth(userId.toUpper(), key).second << 200;
    QTest::newRow("case of the scheme") << basicAuth(userId, key).second.replace("Basic", "basic") << 200;
    QTest::newRow("none") << QByteArray() << 401;
    QTest::newRow("wrong key") << basicAuth(userId, u"x"_s).second << 401;
    QTest::newRow("wrong user") << basicAuth(u"x"_s, key).second << 401;
    QTest::newRow("swapped") << basicAuth(key, userId).second << 401;
    QTest::newRow("longer key") << basicAuth(userId, key + u'0').second << 401;
    QTest::newRow("case of the key") << basicAuth(userId, key.toUpper()).second << 401;
    QTest::newRow("another scheme") << basicAuth(userId, key).second.replace("Basic", "Bearer") << 401;
    QTest::newRow("no Base64") << "Basic ???"_ba << 401;
}

void TestStoreServer::credentialsAreChecked()
{
    QFETCH(QByteArray, header);
    QFETCH(int, status);
    const auto server = StoreServer::start(reviews(1), account());
    QVERIFY(server);
    HttpHeaders headers;
    if (!header.isEmpty())
        headers.append({"Authorization"_ba, header});
    const auto answer =
        httpGet(m_manager, QUrl((*server)->origin().toString() + u"/enterprise/reviews?limit=1"_s), headers);
    QCOMPARE(answer.status, status);
    QCOMPARE(objectFrom(answer).contains(u"reviews"_s), status == 200);
}

void TestStoreServer::badParametersAreRefused_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("status");
    const auto list = u"/enterprise/reviews"_s;
    QTest::newRow("no parameter") << list << 200;
    QTest::newRow("limit 1") << list + u"?limit=1"_s << 200;
    QTest::newRow("limit 100") << list + u"?limit=100"_s << 200;
    QTest::newRow("limit 0") << list + u"?limit=0"_s << 400;
    QTest::newRow("limit 101") << list + u"?limit=101"_s << 400;
    QTest::newRow("limit no number") << list + u"?limit=many"_s << 400;
    QTest::newRow("limit empty") << list + u"?limit="_s << 400;
    QTest::newRow("unknown status") << list + u"?status=removed"_s << 400;
    QTest::newRow("status in capitals") << list + u"?status=Approved"_s << 400;
    QTest::newRow("unknown order") << list + u"?orderBy=votes%20desc"_s << 400;
    QTest::newRow("no cursor") << list + u"?lastEvaluated=7"_s << 400;
    QTest::newRow("empty cursor") << list + u"?lastEvaluated="_s << 400;
    QTest::newRow("unknown parameter") << list + u"?colour=red"_s << 200;
    QTest::newRow("elsewhere") << u"/enterprise/customers"_s << 404;
    QTest::newRow("without the prefix") << u"/reviews"_s << 404;
    QTest::newRow("unknown review") << list + u"/none"_s << 404;
}

void TestStoreServer::badParametersAreRefused()
{
    QFETCH(QString, target);
    QFETCH(int, status);
    const auto server = StoreServer::start(reviews(3), account());
    QVERIFY(server);
    const auto answer = get(**server, target);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.contentType, "application/json"_ba);
    QCOMPARE(objectFrom(answer)["error"_L1]["description"_L1].toString().isEmpty(), status == 200);
}

void TestStoreServer::theVersionHeaderIsRequiredOnlyWhenStrict()
{
    auto strict = account();
    strict.switches.isVersionHeaderRequired = true;
    const auto server = StoreServer::start(reviews(1), strict);
    QVERIFY(server);
    const QUrl url((*server)->origin().toString() + u"/enterprise/reviews"_s);
    QCOMPARE(httpGet(m_manager, url, {basicAuth(userId, key)}).status, 400);
    const auto version = std::pair("okendo-api-version"_ba, "2025-02-01"_ba);
    QCOMPARE(httpGet(m_manager, url, {basicAuth(userId, key), version}).status, 200);
}

void TestStoreServer::everyFormOfNextUrlLeadsThroughAllPages_data()
{
    QTest::addColumn<NextUrlForm>("form");
    QTest::addColumn<QString>("prefix");
    QTest::newRow("relative") << NextUrlForm::Relative << u"/reviews?"_s;
    QTest::newRow("with enterprise") << NextUrlForm::WithEnterprise << u"/enterprise/reviews?"_s;
    QTest::newRow("absolute") << NextUrlForm::Absolute << u"http://127.0.0.1:"_s;
}

void TestStoreServer::everyFormOfNextUrlLeadsThroughAllPages()
{
    QFETCH(NextUrlForm, form);
    QFETCH(QString, prefix);
    auto options = account();
    options.switches.nextUrl = form;
    const auto server = StoreServer::start(reviews(60), options);
    QVERIFY(server);
    QSet<QString> ids;
    auto target = u"/enterprise/reviews?status=approved"_s;
    for (const qsizetype expected : {25, 25, 10}) {
        const auto page = objectFrom(get(**server, target));
        const auto list = page["reviews"_L1].toArray();
        QCOMPARE(list.size(), expected);
        for (const auto &review : list) {
            QCOMPARE(review["title"_L1].toString(), u"\"Grüße\" & 日本"_s);
            ids.insert(review["reviewId"_L1].toString());
        }
        const auto next = page["nextUrl"_L1].toString();
        QCOMPARE(page.contains(u"nextUrl"_s), expected == 25);
        if (expected != 25)
            break;
        QVERIFY2(next.startsWith(prefix), qUtf8Printable(next));
        target = u"/enterprise"_s + next.mid(next.indexOf(u"/reviews?"_s));
    }
    QCOMPARE(ids.size(), 60);
}

void TestStoreServer::anOrderSpelledWithAPlusIsUnderstood()
{
    const auto server = StoreServer::start(reviews(3), account());
    QVERIFY(server);
    const auto page = objectFrom(get(**server, u"/enterprise/reviews?orderBy=date+asc"_s));
    QCOMPARE(page["reviews"_L1][0]["reviewId"_L1].toString(), u"id0"_s);
}

void TestStoreServer::oneReview()
{
    const auto list = reviews(3);
    const auto server = StoreServer::start(list, account());
    QVERIFY(server);
    QCOMPARE(objectFrom(get(**server, u"/enterprise/reviews/id2"_s)), list[2]);
}

void TestStoreServer::whatIsServedCanBeReplaced()
{
    const auto server = StoreServer::start(reviews(3), account());
    QVERIFY(server);
    (*server)->setReviews(reviews(5));
    QCOMPARE(objectFrom(get(**server, u"/enterprise/reviews"_s))["reviews"_L1].toArray().size(), 5);
}

void TestStoreServer::aTakenPortIsAnError()
{
    const auto first = StoreServer::start(reviews(1), account());
    QVERIFY(first);
    auto options = account();
    options.port = (*first)->origin().port();
    const auto second = StoreServer::start(reviews(1), options);
    QVERIFY(!second);
    QVERIFY(second.error().kind == ErrorKind::ConnectionFailed);
}

void TestStoreServer::requestsAreCounted()
{
    const auto server = StoreServer::start(reviews(1), account());
    QVERIFY(server);
    QCOMPARE((*server)->requestCount(), 0);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(get(**server, u"/enterprise/reviews"_s).status, 200);
    QCOMPARE((*server)->requestCount(), 20);
}

QTEST_GUILESS_MAIN(TestStoreServer)
#include "tst_store_server.moc"
