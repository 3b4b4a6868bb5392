// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopback/loopback_server.h"

#include "loopback/loopback_sockets.h"

#include <QLoggingCategory>
#include <httplib.h>

#include <condition_variable>
#include <limits>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

Q_LOGGING_CATEGORY(logLoopback, "plaudit.sample.server", QtInfoMsg)

namespace
{

/// How long httplib waits for a single piece of a request.
constexpr time_t secondsForAPiece = 5;
/// How often it is looked whether a connection takes too long.
constexpr auto lookEvery = std::chrono::milliseconds(250);

// Aligned as pointers are: mold 1.10 may place smaller ones on a page that is not there, and the program doesn't start.
/// The request that this thread is at was given to the handler.
alignas(void *) thread_local bool isHandled = false;
/// Its body was not read to the end.
alignas(void *) thread_local bool isBrokenOff = false;

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

bool isOwnAddress(const QByteArray &address)
{
    return address == "127.0.0.1" || address == "::1";
}

/// The library holds bodies of a declared length to the limit, but neither those in pieces nor those packed. Nothing:
/// it is too long or can't be read, as the response's status says then.
std::optional<QByteArray> bodyOf(
    const httplib::Request &request, httplib::Response &response, const httplib::ContentReader &reader, qint64 longest)
{
    constexpr int tooLong = 413;
    constexpr int notTaken = 415;
    if (request.is_multipart_form_data()) {
        response.status = notTaken;
        return {};
    }
    QByteArray body;
    bool fits = true;
    const bool isRead = reader([&](const char *piece, size_t size) {
        fits = body.size() + qint64(size) <= longest;
        if (fits)
            body.append(piece, qsizetype(size));
        return fits;
    });
    if (!fits)
        response.status = tooLong;
    return isRead && fits ? std::optional(body) : std::nullopt;
}

LoopbackRequest requestFrom(const httplib::Request &request, QByteArray body)
{
    LoopbackRequest facts{.method = bytes(request.method),
        .path = bytes(request.path),
        .query = {},
        .parameters = {},
        .headers = {},
        .body = std::move(body)};
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

/// Cuts off who takes too long.
class SlowConnections
{
public:
    SlowConnections(int port, std::chrono::milliseconds patience)
        : m_port(port)
        , m_patience(patience)
        , m_watch([this](const std::stop_token &stop) { watch(stop); })
    {}

    void answered(int peerPort)
    {
        const std::lock_guard lock(m_mutex);
        m_since[peerPort] = Time::now();
    }

private:
    using Time = std::chrono::steady_clock;

    void watch(const std::stop_token &stop)
    {
        std::mutex mutex;
        std::condition_variable_any wakeUp;
        std::unique_lock lock(mutex);
        while (!stop.stop_requested()) {
            wakeUp.wait_for(lock, stop, lookEvery, [] { return false; });
            look();
        }
    }

    void look()
    {
        const auto open = openConnections(m_port);
        const std::lock_guard lock(m_mutex);
        std::map<int, Time::time_point> since;
        for (const auto &connection : open) {
            const auto known = m_since.find(connection.peerPort);
            const auto from = known == m_since.end() ? Time::now() : known->second;
            since.emplace(connection.peerPort, from);
            if (Time::now() - from > m_patience)
                endConnection(connection);
        }
        m_since = std::move(since);
    }

    int m_port;
    std::chrono::milliseconds m_patience;
    std::mutex m_mutex;
    std::map<int, Time::time_point> m_since; ///< by the other end's port
    std::jthread m_watch;
};

class LoopbackServer::Private
{
public:
    void configure(Handler handler);
    void answered(const httplib::Request &request, const httplib::Response &response);

    LoopbackOptions options;
    httplib::Server server;
    std::stop_source stop;
    std::thread listener;
    int port = 0;
    std::unique_ptr<SlowConnections> slow;
};

void LoopbackServer::Private::configure(Handler handler)
{
    server.new_task_queue = [threads = size_t(options.threads)] { return new httplib::ThreadPool(threads); };
    server.set_tcp_nodelay(true);
    server.set_socket_options([](auto socket) { claimPort(socket); });
    server.set_keep_alive_max_count(std::numeric_limits<size_t>::max());
    server.set_keep_alive_timeout(options.keepAlive.count());
    server.set_read_timeout(secondsForAPiece, 0);
    server.set_payload_max_length(size_t(options.longestBody));
    server.set_logger([this](const auto &request, const auto &response) { answered(request, response); });
    const auto serve = [handler = std::move(handler), stop = stop.get_token()](
                           const httplib::Request &request, QByteArray body, httplib::Response &response) {
        fill(response, handler(requestFrom(request, std::move(body)), stop), stop);
        isHandled = true;
    };
    const auto serveWithBody = [serve, longest = options.longestBody](const httplib::Request &request,
                                   httplib::Response &response, const httplib::ContentReader &reader) {
        if (auto body = bodyOf(request, response, reader, longest))
            serve(request, *std::move(body), response);
        else
            isBrokenOff = true;
    };
    server.Get(".*", [serve](const auto &request, auto &response) { serve(request, {}, response); });
    server.Post(".*", serveWithBody).Put(".*", serveWithBody).Delete(".*", serveWithBody);
}

void LoopbackServer::Private::answered(const httplib::Request &request, const httplib::Response &response)
{
    if (slow)
        slow->answered(request.remote_port);
    if (!std::exchange(isHandled, false) && options.onRefused)
        options.onRefused(response.status);
    if (!std::exchange(isBrokenOff, false))
        return;
    // What is left of a body would be taken for the next request.
    for (const auto &connection : openConnections(port)) {
        if (connection.peerPort == request.remote_port)
            endConnection(connection);
    }
}

LoopbackServer::LoopbackServer(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{}

LoopbackServer::~LoopbackServer()
{
    m_d->stop.request_stop();
    m_d->server.stop();
    // The library waits for idle connections to time out.
    for (const auto &connection : openConnections(m_d->port))
        endConnection(connection);
    m_d->listener.join();
}

Result<std::unique_ptr<LoopbackServer>> LoopbackServer::start(Handler handler, LoopbackOptions options)
{
    auto d = std::make_unique<Private>();
    d->options = std::move(options);
    d->configure(std::move(handler));
    auto &server = d->server;
    const auto address = d->options.address.toStdString();
    if (isOwnAddress(d->options.address)) {
        const auto wanted = d->options.port;
        d->port = wanted > 0 && server.bind_to_port(address, wanted) ? wanted
                  : wanted == 0                                      ? server.bind_to_any_port(address)
                                                                     : -1;
    }
    if (d->port <= 0)
        return failure(ErrorKind::ConnectionFailed,
            u"port %1 of %2 can't be bound"_s.arg(d->options.port).arg(QString::fromLatin1(d->options.address)));
    if (d->options.patience.count() > 0)
        d->slow = std::make_unique<SlowConnections>(d->port, d->options.patience);
    d->listener = std::thread([raw = d.get()] { raw->server.listen_after_bind(); });
    while (!server.is_running())
        std::this_thread::yield();
    qCDebug(logLoopback) << "listening on port" << d->port;
    return std::unique_ptr<LoopbackServer>(new LoopbackServer(std::move(d)));
}

Result<std::unique_ptr<LoopbackServer>> LoopbackServer::start(Handler handler, int port)
{
    return start(std::move(handler), LoopbackOptions{.port = port});
}

QUrl LoopbackServer::origin() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(QString::fromLatin1(m_d->options.address));
    url.setPort(m_d->port);
    return url;
}

int LoopbackServer::port() const
{
    return m_d->port;
}

} // namespace plaudit
