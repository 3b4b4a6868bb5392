// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/server_answer.h"

#include <QTest>

using namespace plaudit;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 noon = 1'749'988'800'000; // 2025-06-15T12:00Z, a Sunday
const auto userId = u"0b5d42b5-a501-4c8e-9d86-c3b0e4fb3d34"_s;
const Secret key(u"s3cr3t-k3y"_s);

} // namespace

class ServerAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retryAfter_data();
    void retryAfter();
    void description_data();
    void description();
    void emptyCredentialsHideNothing();
};

void ServerAnswerTest::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds"); // -1: none

    QTest::newRow("seconds") << "7"_ba << qint64(7);
    QTest::newRow("blanks") << " 7 "_ba << qint64(7);
    QTest::newRow("zero") << "0"_ba << qint64(0);
    QTest::newRow("negative") << "-5"_ba << qint64(0);
    QTest::newRow("beyond a day") << "9000000000000000000"_ba << qint64(86'400);
    QTest::newRow("date") << "Sun, 15 Jun 2025 12:01:30 GMT"_ba << qint64(90);
    QTest::newRow("date gone by") << "Sun, 15 Jun 2025 11:00:00 GMT"_ba << qint64(0);
    QTest::newRow("date next year") << "Mon, 15 Jun 2026 12:00:00 GMT"_ba << qint64(86'400);
    QTest::newRow("absent") << QByteArray() << qint64(-1);
    QTest::newRow("fraction") << "1.5"_ba << qint64(-1);
    QTest::newRow("word") << "soon"_ba << qint64(-1);
}

void ServerAnswerTest::retryAfter()
{
    QFETCH(QByteArray, header);
    const auto wait = retryAfterFrom(header, noon);
    QTEST(wait ? qint64(wait->count()) : qint64(-1), "seconds");
}

void ServerAnswerTest::description_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");

    QTest::newRow("object") << R"({"error":{"description":"Invalid request parameters."}})"_ba
                            << u"HTTP 400: Invalid request parameters."_s;
    QTest::newRow("text") << R"({"error":"No such store"})"_ba << u"HTTP 400: No such store"_s;
    QTest::newRow("line breaks") << R"({"error":"one\ntwo\t three"})"_ba << u"HTTP 400: one two three"_s;
    QTest::newRow("no body") << QByteArray() << u"HTTP 400"_s;
    QTest::newRow("HTML") << "<html>Bad Request</html>"_ba << u"HTTP 400"_s;
    QTest::newRow("other JSON") << R"(["error"])"_ba << u"HTTP 400"_s;
    QTest::newRow("number") << R"({"error":400})"_ba << u"HTTP 400"_s;
    QTest::newRow("key repeated") << R"({"error":"bad key s3cr3t-k3y, S3CR3T-K3Y"})"_ba
                                  << u"HTTP 400: bad key [hidden], [hidden]"_s;
    QTest::newRow("user id repeated") << R"({"error":{"description":"no 0B5D42B5-A501-4C8E-9D86-C3B0E4FB3D34"}})"_ba
                                      << u"HTTP 400: no [hidden]"_s;
    QTest::newRow("header repeated")
        << R"({"error":"Basic MGI1ZDQyYjUtYTUwMS00YzhlLTlkODYtYzNiMGU0ZmIzZDM0OnMzY3IzdC1rM3k="})"_ba
        << u"HTTP 400: Basic [hidden]"_s;
    QTest::newRow("long") << R"({"error":")"_ba + QByteArray(500, 'x') + R"("})"_ba
                          << u"HTTP 400: "_s + QString(200, u'x');
    QTest::newRow("key across the cut") << R"({"error":")"_ba + QByteArray(195, 'x') + R"(s3cr3t-k3y"})"_ba
                                        << u"HTTP 400: "_s + QString(195, u'x') + u"[hidd"_s;
    QTest::newRow("endless") << R"({"error":")"_ba + QByteArray(100'000, 'x') + R"("})"_ba << u"HTTP 400"_s;
}

void ServerAnswerTest::description()
{
    QFETCH(QByteArray, body);
    const auto error = errorFrom({.status = 400, .headers = {}, .body = body}, userId, key, noon);
    QTEST(error.detail, "detail");
    QCOMPARE(error.httpStatus, 400);
}

void ServerAnswerTest::emptyCredentialsHideNothing()
{
    const auto error = errorFrom({.status = 400, .headers = {}, .body = R"({"error":"bad"})"_ba}, {}, {}, noon);
    QCOMPARE(error.detail, u"HTTP 400: bad"_s);
}

QTEST_GUILESS_MAIN(ServerAnswerTest)
#include "tst_server_answer.moc"
