// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/merchant_client.h"
#include "okendo/network_transport.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <functional>
#include <thread>

using namespace plaudit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// A server that does with each whole request head what the test says. Lives in the test's thread: the transport's
/// own event loop runs it.
class BareServer
{
public:
    using Answer = std::function<void(QTcpSocket &)>;

    explicit BareServer(Answer answer)
        : m_answer(std::move(answer))
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            auto *const socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(*socket); });
        });
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(u"http://127.0.0.1:"_s + QString::number(m_server.serverPort()) +
                    u"/enterprise/reviews?a=%7B%22b%22%7D%2B%20%C3%A9"_s);
    }
    [[nodiscard]] const QByteArrayList &heads() const { return m_heads; }

private:
    void read(QTcpSocket &socket)
    {
        m_received += socket.readAll();
        while (m_received.contains("\r\n\r\n")) {
            const auto end = m_received.indexOf("\r\n\r\n") + 4;
            m_heads.append(m_received.first(end));
            m_received.remove(0, end);
            m_answer(socket);
        }
    }

    QTcpServer m_server;
    Answer m_answer;
    QByteArray m_received;
    QByteArrayList m_heads;
};

void send(QTcpSocket &socket, const QByteArray &text)
{
    socket.write(text);
    socket.disconnectFromHost();
}

QByteArray answerText(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 "_ba + status + "\r\nContent-Length: "_ba + QByteArray::number(body.size()) + "\r\n"_ba + headers +
           "\r\n"_ba + body;
}

HttpRequest requestTo(const QUrl &url, std::chrono::milliseconds timeout = 20s)
{
    return {.url = url, .headers = {{"Authorization"_ba, "Basic eDp5"_ba}, {"X-Test"_ba, "1"_ba}}, .timeout = timeout};
}

Result<HttpResponse> get(const QUrl &url, std::chrono::milliseconds timeout = 20s)
{
    return NetworkTransport().get(requestTo(url, timeout), {});
}

/// One answer, from a server that is asked once.
Result<HttpResponse> getFrom(const QByteArray &text)
{
    const BareServer server([&](QTcpSocket &socket) { send(socket, text); });
    return get(server.url());
}

QString kindOf(const Result<HttpResponse> &result)
{
    return result ? u"none"_s : toString(result.error().kind);
}

} // namespace

class NetworkTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answerIsRead();
    void requestIsSentAsGiven();
    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void passwordIsAskedForOnce();
    void redirectIsNotFollowed();
    void noCookieComesBack();
    void bodyKinds_data();
    void bodyKinds();
    void cutAnswers_data();
    void cutAnswers();
    void cutChunksMakeNoPage_data();
    void cutChunksMakeNoPage();
    void notHttp();
    void refusedConnection();
    void unknownHost();
    void tlsToAPlainPort();
    void silentServerTimesOut();
    void slowServerTimesOut();
    void oversizedAnswer_data();
    void oversizedAnswer();
    void stopDuringARequest();
    void stopFromAnotherThread();
    void stopBeforeARequest();
    void nextRequestWorksAfterAStop();
    void worksInAThreadWithoutEventLoop();
};

void NetworkTransportTest::initTestCase()
{
    QVERIFY(!qEnvironmentVariableIsSet("http_proxy") || qunsetenv("http_proxy"));
}

void NetworkTransportTest::answerIsRead()
{
    const auto response = getFrom(answerText("200 OK"_ba, "hello"_ba, "Retry-After: 7\r\nX-Two: a\r\n"_ba));
    QVERIFY(response.has_value());
    QCOMPARE(response->status, 200);
    QCOMPARE(response->body, "hello"_ba);
    QCOMPARE(response->header("retry-after"), "7"_ba);
}

void NetworkTransportTest::requestIsSentAsGiven()
{
    const BareServer server([](QTcpSocket &socket) { send(socket, answerText("200 OK"_ba, "x"_ba)); });
    QVERIFY(get(server.url()).has_value());
    QCOMPARE(server.heads().size(), 1);
    const auto head = server.heads().front();
    QVERIFY2(head.startsWith("GET /enterprise/reviews?a=%7B%22b%22%7D%2B%20%C3%A9 HTTP/1.1\r\n"), head.constData());
    QVERIFY2(head.contains("\r\nAuthorization: Basic eDp5\r\n"), head.constData());
    QVERIFY2(head.contains("\r\nX-Test: 1\r\n"), head.constData());
    QVERIFY2(head.contains("\r\nAccept-Encoding: identity\r\n"), head.constData());
}

void NetworkTransportTest::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 204, 206, 301, 302, 304, 307, 308, 400, 401, 402, 403, 404, 405, 409, 410, 418, 422,
             429, 451, 500, 501, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status;
}

void NetworkTransportTest::everyStatusIsAnAnswer()
{
    QFETCH(int, status);
    const auto body = status == 204 || status == 304 ? QByteArray() : "why"_ba;
    const auto response = getFrom(answerText(QByteArray::number(status) + " Words"_ba, body, "X-Seen: 1\r\n"_ba));
    QCOMPARE(kindOf(response), u"none"_s);
    QCOMPARE(response->status, status);
    QCOMPARE(response->body, body);
    QCOMPARE(response->header("X-Seen"), "1"_ba);
}

void NetworkTransportTest::passwordIsAskedForOnce()
{
    const BareServer server([](QTcpSocket &socket) {
        send(socket, answerText("401 Unauthorized"_ba, "no"_ba, "WWW-Authenticate: Basic realm=\"x\"\r\n"_ba));
    });
    const auto response = get(server.url());
    QCOMPARE(kindOf(response), u"none"_s);
    QCOMPARE(response->status, 401);
    QCOMPARE(response->body, "no"_ba);
    QCOMPARE(server.heads().size(), 1);
}

void NetworkTransportTest::redirectIsNotFollowed()
{
    const BareServer server(
        [](QTcpSocket &socket) { send(socket, answerText("302 Found"_ba, QByteArray(), "Location: /other\r\n"_ba)); });
    const auto response = get(server.url());
    QCOMPARE(kindOf(response), u"none"_s);
    QCOMPARE(response->status, 302);
    QCOMPARE(response->header("Location"), "/other"_ba);
    QCOMPARE(server.heads().size(), 1);
}

void NetworkTransportTest::noCookieComesBack()
{
    const BareServer server([](QTcpSocket &socket) {
        send(socket, answerText("200 OK"_ba, "x"_ba, "Set-Cookie: a=b\r\nCache-Control: max-age=1000\r\n"_ba));
    });
    NetworkTransport transport;
    QVERIFY(transport.get(requestTo(server.url()), {}).has_value());
    QVERIFY(transport.get(requestTo(server.url()), {}).has_value());
    QCOMPARE(server.heads().size(), 2);
    QVERIFY(!server.heads().back().contains("Cookie"));
}

void NetworkTransportTest::bodyKinds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("empty") << answerText("200 OK"_ba, QByteArray()) << QByteArray();
    QTest::newRow("chunked")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"_ba
        << "abcde"_ba;
    QTest::newRow("to the end") << "HTTP/1.0 200 OK\r\n\r\nabc"_ba
                                << "abc"_ba;
}

void NetworkTransportTest::bodyKinds()
{
    QFETCH(QByteArray, text);
    const auto response = getFrom(text);
    QCOMPARE(kindOf(response), u"none"_s);
    QTEST(response->body, "body");
}

void NetworkTransportTest::cutAnswers_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("before the answer") << QByteArray();
    QTest::newRow("in the status") << "HTTP/1.1 20"_ba;
    QTest::newRow("in the headers") << "HTTP/1.1 200 OK\r\nContent-Le"_ba;
    QTest::newRow("before the body") << "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"_ba;
    QTest::newRow("in the body") << "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"_ba;
    QTest::newRow("in the body of an error") << "HTTP/1.1 500 No\r\nContent-Length: 9\r\n\r\nabc"_ba;
}

void NetworkTransportTest::cutAnswers()
{
    QFETCH(QByteArray, text);
    QCOMPARE(kindOf(getFrom(text)), u"connection_lost"_s);
}

void NetworkTransportTest::cutChunksMakeNoPage_data()
{
    QTest::addColumn<QByteArray>("chunks");
    QTest::addColumn<bool>("isWhole");

    const auto first = "d\r\n{\"reviews\":[]\r\n"_ba;
    QTest::newRow("whole") << first + "1\r\n}\r\n0\r\n\r\n"_ba << true;
    QTest::newRow("in a chunk") << first.first(10) << false;
    QTest::newRow("between chunks") << first << false;
}

void NetworkTransportTest::cutChunksMakeNoPage()
{
    QFETCH(QByteArray, chunks);
    QFETCH(bool, isWhole);
    const BareServer server(
        [&](QTcpSocket &socket) { send(socket, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"_ba + chunks); });
    NetworkTransport transport;
    SystemClock clock;
    MerchantClient::Options options;
    options.retry = RetryPolicy::none();
    const auto origin = server.url().adjusted(QUrl::RemovePath | QUrl::RemoveQuery);
    MerchantClient client(transport, clock, {.origin = origin, .userId = u"x"_s, .key = Secret(u"y"_s)}, options);
    QCOMPARE(client.reviews({}, {}).has_value(), isWhole);
}

void NetworkTransportTest::notHttp()
{
    const auto response = getFrom("SSH-2.0-OpenSSH_9.2\r\n\r\n"_ba);
    QVERIFY(!response.has_value());
}

void NetworkTransportTest::refusedConnection()
{
    QUrl url;
    {
        const BareServer server([](QTcpSocket &) {});
        url = server.url();
    }
    const auto response = get(url);
    QCOMPARE(kindOf(response), u"connection_failed"_s);
    QCOMPARE(response.error().subject, u"127.0.0.1"_s);
}

void NetworkTransportTest::unknownHost()
{
    const auto response = get(QUrl(u"http://store.invalid/enterprise/reviews"_s));
    QCOMPARE(kindOf(response), u"host_not_found"_s);
    QCOMPARE(response.error().subject, u"store.invalid"_s);
}

void NetworkTransportTest::tlsToAPlainPort()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        auto *const socket = server.nextPendingConnection();
        connect(
            socket, &QTcpSocket::readyRead, socket, [socket] { send(*socket, "HTTP/1.1 400 Bad Request\r\n\r\n"_ba); });
    });
    QCOMPARE(kindOf(get(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort())))), u"tls_failed"_s);
}

void NetworkTransportTest::silentServerTimesOut()
{
    const BareServer server([](QTcpSocket &) {});
    QCOMPARE(kindOf(get(server.url(), 300ms)), u"timeout"_s);
}

void NetworkTransportTest::slowServerTimesOut()
{
    const BareServer server([](QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
        auto *const drip = new QTimer(&socket);
        QObject::connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        drip->start(20ms);
    });
    QCOMPARE(kindOf(get(server.url(), 300ms)), u"timeout"_s);
}

void NetworkTransportTest::oversizedAnswer_data()
{
    QTest::addColumn<bool>("isAnnounced");
    QTest::newRow("announced") << true;
    QTest::newRow("endless") << false;
}

void NetworkTransportTest::oversizedAnswer()
{
    QFETCH(bool, isAnnounced);
    const BareServer server([isAnnounced](QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\n");
        socket.write(isAnnounced ? "Content-Length: 67108865\r\n\r\n" : "\r\n");
        if (isAnnounced)
            return;
        const auto more = [&socket] { socket.write(QByteArray(1 << 20, ' ')); };
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket, more] {
            if (socket.bytesToWrite() == 0)
                more();
        });
        more();
    });
    QCOMPARE(kindOf(get(server.url())), u"unreadable_page"_s);
}

void NetworkTransportTest::stopDuringARequest()
{
    std::stop_source stop;
    const BareServer server([&](QTcpSocket &) { stop.request_stop(); });
    QCOMPARE(kindOf(NetworkTransport().get(requestTo(server.url()), stop.get_token())), u"cancelled"_s);
}

void NetworkTransportTest::stopFromAnotherThread()
{
    std::stop_source stop;
    std::atomic<bool> isAsked = false;
    const BareServer server([&](QTcpSocket &) {
        isAsked = true;
        isAsked.notify_one();
    });
    std::jthread stopper([&] {
        isAsked.wait(false);
        stop.request_stop();
    });
    QCOMPARE(kindOf(NetworkTransport().get(requestTo(server.url()), stop.get_token())), u"cancelled"_s);
    isAsked = true;
    isAsked.notify_one();
}

void NetworkTransportTest::stopBeforeARequest()
{
    const BareServer server([](QTcpSocket &socket) { send(socket, answerText("200 OK"_ba, "x"_ba)); });
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(kindOf(NetworkTransport().get(requestTo(server.url()), stop.get_token())), u"cancelled"_s);
    QVERIFY(server.heads().empty());
}

void NetworkTransportTest::nextRequestWorksAfterAStop()
{
    std::stop_source stop;
    const BareServer server([&](QTcpSocket &socket) {
        if (!stop.request_stop())
            send(socket, answerText("200 OK"_ba, "x"_ba));
    });
    NetworkTransport transport;
    QCOMPARE(kindOf(transport.get(requestTo(server.url()), stop.get_token())), u"cancelled"_s);
    QCOMPARE(kindOf(transport.get(requestTo(server.url()), {})), u"none"_s);
}

void NetworkTransportTest::worksInAThreadWithoutEventLoop()
{
    const BareServer server([](QTcpSocket &socket) { send(socket, answerText("200 OK"_ba, "hello"_ba)); });
    std::atomic<bool> isDone = false;
    QString kind;
    std::jthread asker([&, url = server.url()] {
        kind = kindOf(get(url));
        isDone = true;
    });
    QTRY_VERIFY(isDone);
    asker.join();
    QCOMPARE(kind, u"none"_s);
}

QTEST_GUILESS_MAIN(NetworkTransportTest)
#include "tst_network_transport.moc"
