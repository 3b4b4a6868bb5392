// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/connection.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool isThisMachine(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

} // namespace

QString Connection::keychainAccount() const
{
    const auto port = baseUrl.port() < 0 ? QString() : u":%1"_s.arg(baseUrl.port());
    return u"%1:%2@%3%4"_s.arg(api, userId.trimmed().toLower(), baseUrl.host(), port);
}

std::optional<QUrl> originFrom(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isOrigin = url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) &&
                          !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment() &&
                          (url.path().isEmpty() || url.path() == "/"_L1);
    if (!isOrigin)
        return {};
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

bool isInsecure(const QUrl &url)
{
    return url.scheme() != "https"_L1 && !isThisMachine(url.host());
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host().compare(b.host(), Qt::CaseInsensitive) == 0 && portOf(a) == portOf(b);
}

} // namespace plaudit
