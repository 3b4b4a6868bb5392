// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/webhook_client.h"

#include "okendo/next_url.h"
#include "okendo/webhook_verification.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr auto root = "/enterprise/webhook_subscriptions"_L1;
constexpr int unprocessable = 422;
constexpr int mostPages = 100;

std::optional<Timestamp> timeIn(const QJsonObject &json, QLatin1String name)
{
    return Timestamp::fromIso(json[name].toString());
}

WebhookSubscription subscriptionFrom(const QJsonObject &json)
{
    WebhookSubscription subscription{.id = json["webhookSubscriptionId"_L1].toString(json["id"_L1].toString()),
        .endpointUrl = json["endpointUrl"_L1].toString(),
        .version = json["version"_L1].toString(),
        .topics = {},
        .isEnabled = {},
        .dateCreated = timeIn(json, "dateCreated"_L1),
        .dateModified = timeIn(json, "dateModified"_L1)};
    if (const auto enabled = json["isEnabled"_L1]; enabled.isBool())
        subscription.isEnabled = enabled.toBool();
    for (const auto pairs = json["subscriptions"_L1].toArray(); const auto &pair : pairs)
        subscription.topics.push_back({pair["resourceType"_L1].toString(), pair["topic"_L1].toString()});
    return subscription;
}

/// The object itself, or the one that is wrapped in it.
QJsonObject unwrapped(const QJsonObject &json)
{
    if (json.contains("webhookSubscriptionId"_L1))
        return json;
    for (const auto &value : json) {
        if (value.toObject().contains("webhookSubscriptionId"_L1))
            return value.toObject();
    }
    return json;
}

Secret secretIn(const QJsonObject &json)
{
    for (const auto &object : {json, unwrapped(json)}) {
        for (const auto name : {"webhookSecret"_L1, "secret"_L1}) {
            if (const Secret secret(object[name].toString()); isSigningSecret(secret))
                return secret;
        }
    }
    return {};
}

/// `webhookSubscriptions`, or whatever list there is.
std::optional<QJsonArray> listIn(const QJsonObject &json)
{
    if (const auto list = json["webhookSubscriptions"_L1]; list.isArray())
        return list.toArray();
    const auto found = std::find_if(json.begin(), json.end(), [](const QJsonValue &value) { return value.isArray(); });
    return found == json.end() ? std::nullopt : std::optional(QJsonValue(*found).toArray());
}

QJsonObject jsonOf(const NewWebhook &wanted)
{
    QJsonArray pairs;
    for (const auto &topic : wanted.topics)
        pairs.append(QJsonObject{{u"resourceType"_s, topic.resourceType}, {u"topic"_s, topic.topic}});
    return {{u"endpointUrl"_s, wanted.endpointUrl}, {u"isEnabled"_s, wanted.isEnabled}, {u"version"_s, u"2025-02-01"_s},
        {u"subscriptions"_s, pairs}};
}

/// A refusal that is about webhooks and not about the connection.
Error aboutWebhooks(Error error)
{
    if (error.httpStatus == unprocessable)
        error.kind = ErrorKind::BadRequest;
    if (error.kind == ErrorKind::BadRequest || error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Forbidden)
        error.subject = webhooksSubject;
    return error;
}

} // namespace

WebhookClient::WebhookClient(
    Transport &transport, Clock &clock, QUrl origin, ApiCredentials credentials, ApiCaller::Options options)
    : m_origin(std::move(origin))
    , m_caller(transport, clock, std::move(credentials), std::move(options))
{}

ApiCaller::Call WebhookClient::to(const QByteArray &method, const QString &path) const
{
    auto url = m_origin;
    url.setPath(root + path, QUrl::StrictMode);
    return {.method = method, .url = url};
}

Result<void> WebhookClient::call(
    ApiCaller::Call &call, const std::function<Result<void>(const QJsonObject &)> &read, const std::stop_token &stop)
{
    const auto decode = [&read](const HttpResponse &response) -> Result<void> {
        const auto document = QJsonDocument::fromJson(response.body);
        if (!document.isObject() && !document.isArray())
            return failure(ErrorKind::UnreadablePage, u"the answer is no JSON object"_s);
        return read(
            document.isArray() ? QJsonObject{{u"webhookSubscriptions"_s, document.array()}} : document.object());
    };
    return m_caller.call(call, decode, stop).map_error(aboutWebhooks);
}

Result<std::vector<WebhookSubscription>> WebhookClient::list(const std::stop_token &stop)
{
    std::vector<WebhookSubscription> all;
    QSet<QString> cursors;
    QString nextUrl, cursor;
    const auto read = [&](const QJsonObject &json) -> Result<void> {
        const auto list = listIn(json);
        if (!list)
            return failure(ErrorKind::UnreadablePage, u"the answer has no list of webhooks"_s);
        for (const auto &item : *list)
            all.push_back(subscriptionFrom(unwrapped(item.toObject())));
        nextUrl = json["nextUrl"_L1].toString();
        return {};
    };
    for (int page = 0; page < mostPages; ++page) {
        auto asked = to("GET"_ba, {});
        const auto position = cursor.isEmpty() ? QByteArray() : "&lastEvaluated=" + QUrl::toPercentEncoding(cursor);
        asked.url.setQuery(QString::fromLatin1("limit=100&orderBy=asc" + position), QUrl::StrictMode);
        if (auto done = call(asked, read, stop); !done)
            return failure(std::move(done.error()));
        auto next = cursorFromNextUrl(nextUrl, m_origin);
        if (!next)
            return failure(std::move(next.error()));
        if (next->isEmpty())
            return all;
        if (cursors.contains(*next))
            break;
        cursors.insert(*next);
        cursor = *std::move(next);
    }
    return failure(ErrorKind::RepeatedCursor, u"the list of webhooks doesn't end"_s);
}

Result<CreatedWebhook> WebhookClient::create(const NewWebhook &wanted, const std::stop_token &stop)
{
    CreatedWebhook created;
    auto asked = to("POST"_ba, {});
    asked.body = QJsonDocument(jsonOf(wanted)).toJson(QJsonDocument::Compact);
    asked.again = ApiCaller::Again::OnlyWhenRefused;
    const auto read = [&created](const QJsonObject &json) -> Result<void> {
        created = {.subscription = subscriptionFrom(unwrapped(json)), .secret = secretIn(json)};
        if (created.subscription.id.isEmpty() || created.secret.isEmpty())
            return failure(ErrorKind::UnexpectedAnswer, u"the new webhook has no id or no signing secret"_s);
        return {};
    };
    return call(asked, read, stop).map([&created] { return std::move(created); });
}

Result<Secret> WebhookClient::rotateSecret(const QString &id, const std::stop_token &stop)
{
    Secret secret;
    auto asked = to("POST"_ba, u"/%1/rotate_secret"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(id))));
    asked.body = "{}"_ba;
    asked.again = ApiCaller::Again::OnlyWhenRefused;
    const auto read = [&secret](const QJsonObject &json) -> Result<void> {
        secret = secretIn(json);
        if (secret.isEmpty())
            return failure(ErrorKind::UnexpectedAnswer, u"the answer has no signing secret"_s);
        return {};
    };
    return call(asked, read, stop).map([&secret] { return std::move(secret); });
}

Result<void> WebhookClient::remove(const QString &id, const std::stop_token &stop)
{
    auto asked = to("DELETE"_ba, u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id)));
    // Nothing tells what the answer holds, if anything.
    const auto done = m_caller.call(
        asked, [](const HttpResponse &) { return Result<void>(); }, stop);
    const bool isGoneMeanwhile = !done && done.error().kind == ErrorKind::NotFound && asked.attempts > 1;
    return isGoneMeanwhile ? Result<void>() : done.map_error(aboutWebhooks);
}

} // namespace plaudit
