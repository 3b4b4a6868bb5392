// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkReply>
#include <QUrl>

#include <chrono>
#include <utility>

class QNetworkAccessManager;

namespace plaudit
{

struct HttpGetAnswer
{
    int status = 0; ///< 0 where none came
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray body; ///< as far as it came
    QByteArray retryAfter;
    QUrl location;
    QByteArray contentType;
};

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// The header that carries user id and key.
[[nodiscard]] std::pair<QByteArray, QByteArray> basicAuth(const QString &userId, const QString &key);
/// One plain GET by Qt's own client, without the program's transport. Runs an event loop until it is done.
[[nodiscard]] HttpGetAnswer httpGet(QNetworkAccessManager &manager, const QUrl &url, const HttpHeaders &headers,
    std::chrono::milliseconds timeout = std::chrono::seconds(10));

} // namespace plaudit
