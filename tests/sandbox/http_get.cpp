// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http_get.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <memory>

namespace plaudit
{

std::pair<QByteArray, QByteArray> basicAuth(const QString &userId, const QString &key)
{
    return {QByteArrayLiteral("Authorization"), "Basic " + (userId + u':' + key).toUtf8().toBase64()};
}

HttpGetAnswer httpGet(
    QNetworkAccessManager &manager, const QUrl &url, const HttpHeaders &headers, std::chrono::milliseconds timeout)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(int(timeout.count()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .error = reply->error(),
        .body = reply->readAll(),
        .retryAfter = reply->rawHeader("Retry-After"),
        .location = reply->header(QNetworkRequest::LocationHeader).toUrl(),
        .contentType = reply->rawHeader("Content-Type")};
}

} // namespace plaudit
