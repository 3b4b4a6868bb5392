// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/server_answer.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qsizetype longestDescription = 200;
constexpr qsizetype longestErrorBody = qsizetype{64} * 1024;
constexpr std::chrono::seconds longestWait = std::chrono::hours(24);

ErrorKind kindOf(int status)
{
    switch (status) {
    case 400:
        return ErrorKind::BadRequest;
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 429:
        return ErrorKind::RateLimited;
    case 511: // of a network that wants a log-in first
        return ErrorKind::UnexpectedAnswer;
    default:
        return status >= 500 && status <= 599 ? ErrorKind::ServerFailure : ErrorKind::UnexpectedAnswer;
    }
}

/// `{"error":{"description":"…"}}` or `{"error":"…"}`.
QString descriptionIn(const QByteArray &body)
{
    if (body.size() > longestErrorBody)
        return {};
    const auto error = QJsonDocument::fromJson(body).object().value("error"_L1);
    return error.isObject() ? error.toObject().value("description"_L1).toString() : error.toString();
}

QString without(QString text, const QString &secret)
{
    return secret.isEmpty() ? text : text.replace(secret, u"[hidden]"_s, Qt::CaseInsensitive);
}

} // namespace

std::optional<std::chrono::seconds> retryAfterFrom(const QByteArray &header, qint64 utcMs)
{
    const auto text = QString::fromLatin1(header.trimmed());
    bool isNumber = false;
    auto seconds = text.toLongLong(&isNumber);
    if (!isNumber) {
        auto date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        if (!date.isValid())
            return {};
        date.setTimeSpec(Qt::UTC);
        seconds = (date.toMSecsSinceEpoch() - utcMs + 999) / 1'000;
    }
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, longestWait.count()));
}

Error errorFrom(const HttpResponse &response, const QString &userId, const Secret &key, qint64 utcMs)
{
    const auto token = QString::fromLatin1((userId + u':' + key.reveal()).toUtf8().toBase64());
    auto description = descriptionIn(response.body);
    for (const auto &secret : {token, key.reveal(), userId})
        description = without(std::move(description), secret);
    description = description.simplified().left(longestDescription);
    auto detail = u"HTTP %1"_s.arg(response.status);
    if (!description.isEmpty())
        detail += u": "_s + description;
    return {.kind = kindOf(response.status),
        .detail = detail,
        .httpStatus = response.status,
        .retryAfter = retryAfterFrom(response.header("Retry-After"), utcMs),
        .subject = {}};
}

} // namespace plaudit
