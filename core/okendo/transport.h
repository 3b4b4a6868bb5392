// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <stop_token>
#include <utility>

namespace plaudit
{

struct HttpRequest
{
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    std::chrono::milliseconds timeout{30'000}; ///< for the whole answer, from the first byte asked to the last read
    QByteArray method = QByteArrayLiteral("GET");
    QByteArray body = {}; ///< of a POST or PUT
};

struct HttpResponse
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// The first header of that name, without regard to case; empty where there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// One request, a GET unless it says otherwise, answered whole or not at all. Blocks the calling thread until then,
/// until the timeout, or until `stop` is requested (Cancelled, within 100 ms). Any HTTP status is an answer, not an
/// error; redirects are not followed; no cookie, cache or saved password is used. Errors: HostNotFound,
/// ConnectionFailed, ConnectionLost (cut off in the body), TlsFailed, ProxyFailed, Timeout, Cancelled.
class Transport
{
public:
    virtual ~Transport() = default;
    [[nodiscard]] virtual Result<HttpResponse> get(const HttpRequest &request, const std::stop_token &stop) = 0;
};

} // namespace plaudit
