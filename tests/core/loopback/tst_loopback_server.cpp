// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopback/loopback_server.h"

#include <QTcpSocket>
#include <QTest>

#include <atomic>

using namespace std::chrono_literals;
using namespace plaudit;

/// What a server must bear from whoever reaches it.
class TestLoopbackServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnItsOwnAddresses_data();
    void answersOnItsOwnAddresses();
    void noOtherAddress();
    void aPortIsOneServers();
    void tooLongABody();
    void whoIsSlowIsCutOff_data();
    void whoIsSlowIsCutOff();
    void whoIsQuickIsNot();

private:
    static LoopbackResponse echo(const LoopbackRequest &request, const std::stop_token &)
    {
        return {.headers = {}, .body = request.body, .send = {}};
    }
    [[nodiscard]] static QByteArray talk(QTcpSocket &socket, const LoopbackServer &server, const QByteArray &words);
};

/// With its headers and as much of a body as they tell of.
static bool isWhole(const QByteArray &answer)
{
    const auto head = answer.indexOf("\r\n\r\n");
    const auto length = answer.indexOf("Content-Length: ");
    const auto body =
        length < 0 ? 0 : answer.mid(length + 16, answer.indexOf("\r\n", length) - length - 16).toLongLong();
    return head >= 0 && answer.size() >= head + 4 + body;
}

QByteArray TestLoopbackServer::talk(QTcpSocket &socket, const LoopbackServer &server, const QByteArray &words)
{
    if (socket.state() != QAbstractSocket::ConnectedState) {
        socket.connectToHost(server.origin().host(), quint16(server.port()));
        if (!socket.waitForConnected())
            return {};
    }
    socket.write(words);
    QByteArray answer;
    while (!isWhole(answer) && socket.waitForReadyRead(20'000))
        answer += socket.readAll();
    return answer.left(answer.indexOf("\r\n"));
}

void TestLoopbackServer::answersOnItsOwnAddresses_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("IPv4") << QByteArray("127.0.0.1");
    QTest::newRow("IPv6") << QByteArray("::1");
}

void TestLoopbackServer::answersOnItsOwnAddresses()
{
    QFETCH(QByteArray, address);
    const auto server = LoopbackServer::start(&echo, {.address = address});
    if (!server && address == "::1")
        QSKIP("this machine has no IPv6");
    QTcpSocket socket;
    QCOMPARE(talk(socket, **server, "POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\nhi"), QByteArray("HTTP/1.1 200 OK"));
    // Once more over the same connection.
    QCOMPARE(talk(socket, **server, "POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\nhi"), QByteArray("HTTP/1.1 200 OK"));
}

void TestLoopbackServer::noOtherAddress()
{
    for (const auto *address : {"0.0.0.0", "::", "192.0.2.1", "localhost", ""}) {
        const auto server = LoopbackServer::start(&echo, {.address = address});
        QVERIFY2(!server, address);
        QVERIFY(server.error().kind == ErrorKind::ConnectionFailed);
    }
}

void TestLoopbackServer::aPortIsOneServers()
{
    const auto first = LoopbackServer::start(&echo, {});
    const auto second = LoopbackServer::start(&echo, {.port = (*first)->port()});
    QVERIFY(!second);
    QVERIFY(second.error().kind == ErrorKind::ConnectionFailed);
}

void TestLoopbackServer::tooLongABody()
{
    std::atomic<int> told = 0;
    const auto server =
        LoopbackServer::start(&echo, {.longestBody = 1'000, .onRefused = [&told](int status) { told.store(status); }});
    QTcpSocket fits;
    QCOMPARE(talk(fits, **server, "POST / HTTP/1.1\r\nContent-Length: 1000\r\n\r\n" + QByteArray(1'000, 'x')),
        QByteArray("HTTP/1.1 200 OK"));
    QCOMPARE(told.load(), 0);
    QTcpSocket over;
    QCOMPARE(talk(over, **server, "POST / HTTP/1.1\r\nContent-Length: 1001\r\n\r\n" + QByteArray(1'001, 'x')),
        QByteArray("HTTP/1.1 413 Payload Too Large"));
    QTRY_COMPARE(told.load(), 413);
    // In pieces, so that nobody knows its length before.
    told.store(0);
    const QByteArray inPieces = "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";
    QTcpSocket chunked;
    QCOMPARE(talk(chunked, **server, inPieces + "3e8\r\n" + QByteArray(1'000, 'x') + "\r\n0\r\n\r\n"),
        QByteArray("HTTP/1.1 200 OK"));
    QTcpSocket endless;
    QCOMPARE(talk(endless, **server, inPieces + "3e9\r\n" + QByteArray(1'001, 'x') + "\r\n"),
        QByteArray("HTTP/1.1 413 Payload Too Large"));
    QTRY_COMPARE(told.load(), 413);
    // The rest of it is no request.
    QTRY_COMPARE(endless.state(), QAbstractSocket::UnconnectedState);
}

void TestLoopbackServer::whoIsSlowIsCutOff_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("drop");
    QTest::newRow("says nothing") << QByteArray() << QByteArray();
    QTest::newRow("a header without an end") << QByteArray("POST / HTTP/1.1\r\nX-Slow: ") << QByteArray("x");
    QTest::newRow("a body drop by drop") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1000\r\n\r\n")
                                         << QByteArray("x");
}

void TestLoopbackServer::whoIsSlowIsCutOff()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, drop);
    const auto server =
        LoopbackServer::start(&echo, {.threads = 1, .keepAlive = 30s, .patience = std::chrono::milliseconds(700)});
    QTcpSocket slow;
    slow.connectToHost((*server)->origin().host(), quint16((*server)->port()));
    QVERIFY(slow.waitForConnected());
    slow.write(begin);
    while (slow.state() == QAbstractSocket::ConnectedState) {
        slow.write(drop);
        slow.waitForReadyRead(50);
    }
    // The only thread is free again.
    QTcpSocket next;
    QCOMPARE(talk(next, **server, "POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\nhi"), QByteArray("HTTP/1.1 200 OK"));
}

void TestLoopbackServer::whoIsQuickIsNot()
{
    const auto server = LoopbackServer::start(&echo, {.keepAlive = 30s, .patience = std::chrono::milliseconds(1'500)});
    QTcpSocket socket;
    // Longer in all than anyone is waited for, but never in one request.
    for (int i = 0; i < 8; ++i) {
        QCOMPARE(
            talk(socket, **server, "POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\nhi"), QByteArray("HTTP/1.1 200 OK"));
        QTest::qWait(300);
    }
}

QTEST_GUILESS_MAIN(TestLoopbackServer)
#include "tst_loopback_server.moc"
