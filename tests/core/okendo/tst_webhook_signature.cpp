// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/webhook_signature.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestWebhookSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePublicTestVector();
    void everyPartCounts();
};

/// From a public implementation of the scheme, recomputed with another language's HMAC.
void TestWebhookSignature::thePublicTestVector()
{
    const Secret secret(u"whsec_ZWZmZWN0ZWQtc3ZpeC10ZXN0LWtleS0wMTIzNDU2Nzg5"_s);
    const auto body =
        QByteArray::fromBase64("eyJ0eXBlIjoidXNlci5jcmVhdGVkIiwib2JqZWN0IjoiZXZlbnQiLCJkYXRhIjp7ImlkIjoidXNlcl8xIn19");
    QCOMPARE(webhookSignature(secret, "msg_2abcDEF345ghiJKL678mnoPQR", 1'792'411'200, body),
        "v1,Tz/poI407oaz/Q8PArkY0fi+Tafe4SBLzm9ytroNr9U="_ba);
}

void TestWebhookSignature::everyPartCounts()
{
    const Secret secret(u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s);
    const auto signature = webhookSignature(secret, "msg_1", 1, "{}");
    QVERIFY(signature != webhookSignature(secret, "msg_2", 1, "{}"));
    QVERIFY(signature != webhookSignature(secret, "msg_1", 2, "{}"));
    QVERIFY(signature != webhookSignature(secret, "msg_1", 1, "{ }"));
    QVERIFY(signature != webhookSignature(Secret(u"whsec_AAAA"_s), "msg_1", 1, "{}"));
}

QTEST_GUILESS_MAIN(TestWebhookSignature)
#include "tst_webhook_signature.moc"
