// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/webhook_signature.h"
#include "okendo/webhook_verification.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

/// The public test vector of the scheme.
const Secret secret(u"whsec_ZWZmZWN0ZWQtc3ZpeC10ZXN0LWtleS0wMTIzNDU2Nzg5"_s);
const QByteArray id = "msg_2abcDEF345ghiJKL678mnoPQR";
constexpr qint64 timestamp = 1'792'411'200;
const QByteArray body = R"({"type":"user.created","object":"event","data":{"id":"user_1"}})";
const QByteArray signature = "v1,Tz/poI407oaz/Q8PArkY0fi+Tafe4SBLzm9ytroNr9U=";

WebhookHeaders headers()
{
    return {.id = id, .timestamp = QByteArray::number(timestamp), .signatures = signature};
}

QString outcome(const WebhookHeaders &headers, qint64 nowSeconds = timestamp, const QByteArray &bytes = body,
    const std::vector<Secret> &secrets = {secret})
{
    const auto verified = verifyWebhook(secrets, headers, bytes, nowSeconds * 1000);
    return verified ? toString(DeliveryOutcome::Taken) : toString(verified.error());
}

} // namespace

class TestWebhookVerification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePublicTestVectorIsGood();
    void fiveMinutesEitherWay();
    void everyBitCounts();
    void oneOfSeveralSignatures();
    void oneOfSeveralSecrets();
    void unsignedOnes_data();
    void unsignedOnes();
    void secretsThatCanSign();
    void outcomesKeepTheirNames();
};

void TestWebhookVerification::thePublicTestVectorIsGood()
{
    const auto verified = verifyWebhook({secret}, headers(), body, timestamp * 1000 + 999);
    QVERIFY(verified.has_value());
    QCOMPARE(verified->messageId, id);
    QCOMPARE(verified->signedMs, timestamp * 1000);
}

void TestWebhookVerification::fiveMinutesEitherWay()
{
    QCOMPARE(outcome(headers(), timestamp + 300), u"taken"_s);
    QCOMPARE(outcome(headers(), timestamp + 301), u"too_old"_s);
    QCOMPARE(outcome(headers(), timestamp - 300), u"taken"_s);
    QCOMPARE(outcome(headers(), timestamp - 301), u"too_new"_s);
}

void TestWebhookVerification::everyBitCounts()
{
    for (qsizetype i = 0; i < body.size(); ++i) {
        auto changed = body;
        changed[i] = char(changed[i] ^ 1);
        QCOMPARE(outcome(headers(), timestamp, changed), u"wrong_signature"_s);
    }
    for (qsizetype i = 0; i < signature.size(); ++i) {
        auto changed = headers();
        changed.signatures[i] = changed.signatures[i] == 'A' ? 'B' : 'A';
        QCOMPARE(outcome(changed), u"wrong_signature"_s);
    }
    auto otherId = headers();
    otherId.id += 'x';
    QCOMPARE(outcome(otherId), u"wrong_signature"_s);
    auto otherTime = headers();
    otherTime.timestamp = QByteArray::number(timestamp + 1);
    QCOMPARE(outcome(otherTime), u"wrong_signature"_s);
    // The same JSON written otherwise is other bytes.
    QCOMPARE(outcome(headers(), timestamp, body + ' '), u"wrong_signature"_s);
    // Cut short, and nothing but the version.
    for (const auto *less : {"v1,Tz/poI407oaz", "v1,", "v1", ",", "v2,Tz/poI407oaz/Q8PArkY0fi+Tafe4SBLzm9ytroNr9U="}) {
        auto shorter = headers();
        shorter.signatures = less;
        QCOMPARE(outcome(shorter), u"wrong_signature"_s);
    }
}

void TestWebhookVerification::oneOfSeveralSignatures()
{
    auto several = headers();
    several.signatures = "v1a,unknown v1,AAAA  " + signature + " v2,later";
    QCOMPARE(outcome(several), u"taken"_s);
    several.signatures = "v1a,unknown v1,AAAA v2,later";
    QCOMPARE(outcome(several), u"wrong_signature"_s);
    // Not as many as somebody likes: each costs time.
    several.signatures = QByteArray("v1,AAAA ").repeated(1'000) + signature;
    QCOMPARE(outcome(several), u"wrong_signature"_s);
}

void TestWebhookVerification::oneOfSeveralSecrets()
{
    const Secret old(u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s);
    QCOMPARE(outcome(headers(), timestamp, body, {old, secret}), u"taken"_s);
    auto byOld = headers();
    byOld.signatures = webhookSignature(old, id, timestamp, body);
    QCOMPARE(outcome(byOld, timestamp, body, {old, secret}), u"taken"_s);
    QCOMPARE(outcome(byOld), u"wrong_signature"_s);
    QCOMPARE(outcome(headers(), timestamp, body, {}), u"wrong_signature"_s);
    // What is no secret opens nothing: an empty key's signature can be made by anybody.
    const Secret empty(u"whsec_"_s);
    auto byNobody = headers();
    byNobody.signatures = webhookSignature(empty, id, timestamp, body);
    QCOMPARE(outcome(byNobody, timestamp, body, {empty}), u"wrong_signature"_s);
}

void TestWebhookVerification::unsignedOnes_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("timestamp");
    QTest::addColumn<QByteArray>("signatures");
    const auto now = QByteArray::number(timestamp);
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("no id") << QByteArray() << now << signature;
    QTest::newRow("a long id") << QByteArray(257, 'x') << now << signature;
    QTest::newRow("no time") << id << QByteArray() << signature;
    QTest::newRow("a word for a time") << id << QByteArray("now") << signature;
    QTest::newRow("a time with a fraction") << id << (now + ".5") << signature;
    QTest::newRow("a negative time") << id << QByteArray("-1") << signature;
    QTest::newRow("a time too large") << id << QByteArray("99999999999999999999") << signature;
    QTest::newRow("no signature") << id << now << QByteArray();
}

void TestWebhookVerification::unsignedOnes()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, timestamp);
    QFETCH(QByteArray, signatures);
    QCOMPARE(outcome({.id = id, .timestamp = timestamp, .signatures = signatures}), u"unsigned"_s);
}

void TestWebhookVerification::secretsThatCanSign()
{
    QVERIFY(isSigningSecret(secret));
    QVERIFY(isSigningSecret(Secret(u"MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s)));
    for (const auto &none : {u""_s, u"whsec_"_s, u"whsec_not base64!"_s, u"whsec_ZWZm*"_s})
        QVERIFY2(!isSigningSecret(Secret(none)), qPrintable(none));
}

void TestWebhookVerification::outcomesKeepTheirNames()
{
    for (int i = 0; i <= int(lastDeliveryOutcome); ++i)
        QCOMPARE(deliveryOutcomeFrom(toString(DeliveryOutcome(i))), std::optional(DeliveryOutcome(i)));
    QVERIFY(!deliveryOutcomeFrom(u"lost"_s).has_value());
}

QTEST_GUILESS_MAIN(TestWebhookVerification)
#include "tst_webhook_verification.moc"
