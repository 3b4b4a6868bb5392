// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

namespace plaudit
{

struct LoopbackRequest
{
    QByteArray method;
    QByteArray path;                                     ///< percent-decoded, without the query
    QByteArray query;                                    ///< as received
    QList<std::pair<QByteArray, QByteArray>> parameters; ///< percent-decoded
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// The first parameter of that name; nullopt where there is none.
    [[nodiscard]] std::optional<QByteArray> parameter(QByteArrayView name) const;
    /// The first header of that name, without regard to case; nullopt where there is none.
    [[nodiscard]] std::optional<QByteArray> header(QByteArrayView name) const;
};

struct LoopbackResponse
{
    /// Takes the next bytes of the body; false where the client has gone.
    using Write = std::function<bool(QByteArrayView)>;

    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    /// How the body is sent; unset: at once. Content-Length is always the whole body's. False cuts the connection off
    /// after what was written. Must end soon after a stop was requested.
    std::function<bool(const QByteArray &body, const Write &write, const std::stop_token &stop)> send;
};

struct LoopbackOptions
{
    int port = 0;                                             ///< 0: any free one
    QByteArray address = QByteArrayLiteral("127.0.0.1");      ///< or ::1; no other is taken
    qint64 longestBody = 1 << 20;                             ///< above it 413 is answered
    int threads = 8;                                          ///< every kept-alive connection holds one
    std::chrono::seconds keepAlive = std::chrono::seconds(2); ///< for which an idle connection is held
    /// A connection whose next request is not read and answered by then is cut off, however slowly it comes; zero:
    /// never. Not on Windows, where only a pause of 5 s within a request ends it.
    std::chrono::milliseconds patience{0};
    /// Told, from several threads at once, what was answered without the handler: 413 to a body that is too long, 400
    /// to what is no HTTP or came to no end.
    std::function<void(int status)> onRefused;
};

/// An HTTP/1.1 server for GET, POST, PUT and DELETE on this machine's own address with keep-alive, in threads of its
/// own. It knows nothing of what it serves.
class LoopbackServer
{
public:
    /// Called from several threads at once; must end soon after a stop was requested.
    using Handler = std::function<LoopbackResponse(const LoopbackRequest &request, const std::stop_token &stop)>;

    /// Error: ConnectionFailed where the port can't be had, or the address isn't this machine's own.
    [[nodiscard]] static Result<std::unique_ptr<LoopbackServer>> start(Handler handler, LoopbackOptions options);
    [[nodiscard]] static Result<std::unique_ptr<LoopbackServer>> start(Handler handler, int port = 0);
    /// Ends all connections, whatever is on its way over them.
    ~LoopbackServer();

    [[nodiscard]] QUrl origin() const; ///< http://127.0.0.1:port
    [[nodiscard]] int port() const;

private:
    class Private;
    explicit LoopbackServer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace plaudit
