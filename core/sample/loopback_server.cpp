// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/loopback_server.h"

#include <QLoggingCategory>
#include <httplib.h>

#include <limits>
#include <string>
#include <thread>

using namespace Qt::StringLiterals;

namespace plaudit
{

Q_LOGGING_CATEGORY(logLoopback, "plaudit.sample.server", QtInfoMsg)

namespace
{

constexpr auto loopbackAddress = "127.0.0.1";
/// Every kept-alive connection holds a thread.
constexpr size_t threadCount = 8;
/// Where idle connections can't be ended, it is also how long they delay the end of the server.
constexpr time_t keepAliveSeconds = 2;
/// Where the search for open connections ends; few programs have that many files open.
constexpr int highestDescriptor = 4096;
constexpr size_t longestBody = 1 << 20;

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

/// The library's own options would let a second server share the port unnoticed.
void claimPort(socket_t socket)
{
#ifdef Q_OS_WIN
    Q_UNUSED(socket)
#else
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
#endif
}

/// Ends the connections whose own end is `port`: the library waits for idle ones to time out, and doesn't tell which
/// they are.
void endConnections(int port)
{
#ifdef Q_OS_WIN
    Q_UNUSED(port)
#else
    for (int descriptor = 0; descriptor < highestDescriptor; ++descriptor) {
        sockaddr_in own{};
        sockaddr_in peer{};
        socklen_t ownSize = sizeof own;
        socklen_t peerSize = sizeof peer;
        const auto isOurs = getsockname(descriptor, reinterpret_cast<sockaddr *>(&own), &ownSize) == 0 &&
                            own.sin_family == AF_INET && ntohs(own.sin_port) == port &&
                            getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &peerSize) == 0;
        if (isOurs)
            shutdown(descriptor, SHUT_RDWR);
    }
#endif
}

LoopbackRequest requestFrom(const httplib::Request &request)
{
    LoopbackRequest facts{.method = bytes(request.method),
        .path = bytes(request.path),
        .query = {},
        .parameters = {},
        .headers = {},
        .body = bytes(request.body)};
    const auto target = bytes(request.target);
    if (const auto mark = target.indexOf('?'); mark >= 0)
        facts.query = target.mid(mark + 1);
    for (const auto &[name, value] : request.params)
        facts.parameters.append({bytes(name), bytes(value)});
    for (const auto &[name, value] : request.headers)
        facts.headers.append({bytes(name), bytes(value)});
    return facts;
}

void fill(httplib::Response &out, LoopbackResponse answer, const std::stop_token &stop)
{
    out.status = answer.status;
    for (const auto &[name, value] : answer.headers)
        out.set_header(name.toStdString(), value.toStdString());
    if (answer.body.isEmpty())
        return;
    // A provider of known length is sent as it is: neither copied nor compressed.
    const auto size = size_t(answer.body.size());
    const auto type = answer.contentType.toStdString();
    out.set_content_provider(
        size, type, [answer = std::move(answer), stop](size_t offset, size_t length, httplib::DataSink &sink) {
            if (!answer.send)
                return sink.write(answer.body.constData() + offset, length);
            const auto write = [&sink](QByteArrayView part) { return sink.write(part.data(), size_t(part.size())); };
            return answer.send(answer.body, write, stop);
        });
}

} // namespace

std::optional<QByteArray> LoopbackRequest::parameter(QByteArrayView name) const
{
    for (const auto &[key, value] : parameters) {
        if (key == name)
            return value;
    }
    return {};
}

std::optional<QByteArray> LoopbackRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

class LoopbackServer::Private
{
public:
    httplib::Server server;
    std::stop_source stop;
    std::thread listener;
    int port = 0;
};

LoopbackServer::LoopbackServer(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{}

LoopbackServer::~LoopbackServer()
{
    m_d->stop.request_stop();
    m_d->server.stop();
    endConnections(m_d->port);
    m_d->listener.join();
}

Result<std::unique_ptr<LoopbackServer>> LoopbackServer::start(Handler handler, int port)
{
    auto d = std::make_unique<Private>();
    auto &server = d->server;
    server.new_task_queue = [] { return new httplib::ThreadPool(threadCount); };
    server.set_tcp_nodelay(true);
    server.set_socket_options(claimPort);
    server.set_keep_alive_max_count(std::numeric_limits<size_t>::max());
    server.set_keep_alive_timeout(keepAliveSeconds);
    server.set_payload_max_length(longestBody);
    const auto serve = [handler = std::move(handler), stop = d->stop.get_token()](const httplib::Request &request,
                           httplib::Response &response) { fill(response, handler(requestFrom(request), stop), stop); };
    server.Get(".*", serve).Post(".*", serve).Put(".*", serve).Delete(".*", serve);
    d->port = port > 0 && server.bind_to_port(loopbackAddress, port) ? port
              : port == 0                                            ? server.bind_to_any_port(loopbackAddress)
                                                                     : -1;
    if (d->port <= 0)
        return failure(ErrorKind::ConnectionFailed, u"port %1 of 127.0.0.1 can't be bound"_s.arg(port));
    d->listener = std::thread([raw = d.get()] { raw->server.listen_after_bind(); });
    while (!server.is_running())
        std::this_thread::yield();
    qCDebug(logLoopback) << "listening on port" << d->port;
    return std::unique_ptr<LoopbackServer>(new LoopbackServer(std::move(d)));
}

QUrl LoopbackServer::origin() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(QString::fromLatin1(loopbackAddress));
    url.setPort(m_d->port);
    return url;
}

} // namespace plaudit
