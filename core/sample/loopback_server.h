// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QUrl>

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
    QByteArray body; ///< 1 MB at most; above it 413 is answered

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

/// An HTTP/1.1 server for GET, POST, PUT and DELETE on 127.0.0.1 with keep-alive, in threads of its own. It knows
/// nothing of what it serves.
class LoopbackServer
{
public:
    /// Called from several threads at once; must end soon after a stop was requested.
    using Handler = std::function<LoopbackResponse(const LoopbackRequest &request, const std::stop_token &stop)>;

    /// `port` 0: any free one. Error: ConnectionFailed where the port can't be had.
    [[nodiscard]] static Result<std::unique_ptr<LoopbackServer>> start(Handler handler, int port = 0);
    /// Ends all connections, whatever is on its way over them.
    ~LoopbackServer();

    [[nodiscard]] QUrl origin() const; ///< http://127.0.0.1:port

private:
    class Private;
    explicit LoopbackServer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace plaudit
