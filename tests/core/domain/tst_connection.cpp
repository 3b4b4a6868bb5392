// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/connection.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOriginsOnly_data();
    void takesOriginsOnly();
    void httpIsForThisMachine_data();
    void httpIsForThisMachine();
    void originsAreComparedBySchemeHostAndPort();
    void oneKeychainAccountPerStore();
};

void TestConnection::takesOriginsOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("origin");
    QTest::newRow("plain") << u"https://api.okendo.io"_s << u"https://api.okendo.io"_s;
    QTest::newRow("slash and blanks") << u" https://api.okendo.io/ "_s << u"https://api.okendo.io"_s;
    QTest::newRow("port") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("path") << u"https://api.okendo.io/enterprise"_s << QString();
    QTest::newRow("password") << u"https://me:secret@api.okendo.io"_s << QString();
    QTest::newRow("other scheme") << u"ftp://api.okendo.io"_s << QString();
    QTest::newRow("no host") << u"https://"_s << QString();
    QTest::newRow("word") << u"okendo"_s << QString();
}

void TestConnection::takesOriginsOnly()
{
    QFETCH(QString, text);
    const auto origin = originFrom(text);
    QTEST(origin ? origin->toString() : QString(), "origin");
}

void TestConnection::httpIsForThisMachine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("insecure");
    QTest::newRow("https") << u"https://api.okendo.io"_s << false;
    QTest::newRow("localhost") << u"http://localhost:80"_s << false;
    QTest::newRow("IPv4 loopback") << u"http://127.8.0.1"_s << false;
    QTest::newRow("IPv6 loopback") << u"http://[::1]:9000"_s << false;
    QTest::newRow("elsewhere") << u"http://api.okendo.io"_s << true;
    QTest::newRow("looks like it") << u"http://localhost.example.com"_s << true;
}

void TestConnection::httpIsForThisMachine()
{
    QFETCH(QString, text);
    QTEST(isInsecure(QUrl(text)), "insecure");
}

void TestConnection::originsAreComparedBySchemeHostAndPort()
{
    const QUrl base(u"https://api.okendo.io"_s);
    QVERIFY(isSameOrigin(base, QUrl(u"https://API.okendo.io:443/x?y"_s)));
    QVERIFY(!isSameOrigin(base, QUrl(u"http://api.okendo.io"_s)));
    QVERIFY(!isSameOrigin(base, QUrl(u"https://api.okendo.io:8443"_s)));
    QVERIFY(!isSameOrigin(base, QUrl(u"https://api.okendo.io.example.com"_s)));
}

void TestConnection::oneKeychainAccountPerStore()
{
    Connection connection;
    connection.userId = u"51EB4F5F-0000-0000-0000-000000000000"_s;
    QCOMPARE(connection.keychainAccount(), u"merchant:51eb4f5f-0000-0000-0000-000000000000@api.okendo.io"_s);
    connection.baseUrl = QUrl(u"http://127.0.0.1:8080"_s);
    QCOMPARE(connection.keychainAccount(), u"merchant:51eb4f5f-0000-0000-0000-000000000000@127.0.0.1:8080"_s);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
