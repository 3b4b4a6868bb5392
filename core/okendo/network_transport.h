// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "okendo/transport.h"

#include <QSslCertificate>

#include <memory>

class QNetworkAccessManager;

namespace plaudit
{

/// Transport over Qt Network. Made and used in one thread, which need not have an event loop of its own.
/// Asks for uncompressed answers. One over 64 MB is an UnreadablePage. A chunked answer that is cut off may come as far
/// as it got, since Qt doesn't always notice: who reads the body must, as JSON without its end makes easy.
class NetworkTransport final : public Transport
{
public:
    /// `authorities` are trusted beside the system's own.
    explicit NetworkTransport(QList<QSslCertificate> authorities = {});
    ~NetworkTransport() override;

    [[nodiscard]] Result<HttpResponse> get(const HttpRequest &request, const std::stop_token &stop) override;

private:
    QList<QSslCertificate> m_authorities;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace plaudit
