// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/webhook_subscriptions.h"

#include "domain/timestamp.h"
#include "sample/page_parameters.h"
#include "sample/served_records.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr int secretWords = 6; // 24 bytes

Secret newSecret()
{
    QByteArray bytes;
    for (int i = 0; i < secretWords; ++i) {
        const auto word = QRandomGenerator::system()->generate();
        bytes.append(reinterpret_cast<const char *>(&word), sizeof word);
    }
    return Secret(u"whsec_"_s + QString::fromLatin1(bytes.toBase64()));
}

QString now()
{
    return Timestamp{.utcMs = QDateTime::currentMSecsSinceEpoch()}.toIso();
}

LoopbackResponse answered(const QJsonObject &object)
{
    return jsonAnswer(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Why a request to create or change one is refused; empty where it is good.
QString fault(const QJsonObject &wanted)
{
    static const QStringList types{u"review"_s, u"survey_response"_s, u"quiz_response"_s, u"referral"_s,
        u"loyalty_adjustment_transaction"_s, u"loyalty_customer"_s, u"loyalty_earning_transaction"_s,
        u"loyalty_redemption_transaction"_s};
    static const QStringList topics{u"create"_s, u"update"_s, u"delete"_s};
    const QUrl url(wanted["endpointUrl"_L1].toString(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith("http"_L1))
        return u"endpointUrl is no address."_s;
    for (const auto pairs = wanted["subscriptions"_L1].toArray(); const auto &pair : pairs) {
        if (!types.contains(pair["resourceType"_L1].toString()) || !topics.contains(pair["topic"_L1].toString()))
            return u"subscriptions holds an unknown resource type or topic."_s;
    }
    return {};
}

} // namespace

WebhookSubscriptions::WebhookSubscriptions(const QString &userId)
    : m_userId(userId)
{}

LoopbackResponse WebhookSubscriptions::answer(const QString &path, const LoopbackRequest &request)
{
    const std::lock_guard lock(m_mutex);
    if (!path.isEmpty())
        return one(path, request);
    if (request.method == "GET")
        return list(request);
    if (request.method == "POST")
        return create(request);
    return errorAnswer(404, u"The requested resource was not found."_s);
}

LoopbackResponse WebhookSubscriptions::list(const LoopbackRequest &request) const
{
    const auto parameters = pageParametersFrom(request, highestPageLimit);
    const auto order = request.parameter("orderBy").value_or("desc"_ba);
    if (!parameters.wrong.isEmpty() || (order != "asc" && order != "desc"))
        return badParameter(parameters.wrong.isEmpty() ? u"orderBy"_s : parameters.wrong);
    std::vector<QByteArray> all;
    for (const auto &subscription : m_subscriptions)
        all.push_back(QJsonDocument(subscription.json).toJson(QJsonDocument::Compact));
    if (order == "desc")
        std::reverse(all.begin(), all.end());
    const auto first = size_t(QJsonDocument::fromJson(parameters.cursor).object()["position"_L1].toInt());
    const auto last = std::min(all.size(), first + size_t(parameters.limit));
    auto body = "{\"webhookSubscriptions\":" +
                jsonArray({all.begin() + std::ptrdiff_t(std::min(first, last)), all.begin() + std::ptrdiff_t(last)});
    if (last < all.size()) {
        const QByteArray cursor = "{\"position\":" + QByteArray::number(qulonglong(last)) + '}';
        body += ",\"nextUrl\":" +
                jsonText(u"/webhook_subscriptions?limit=%1&orderBy=%2&lastEvaluated=%3"_s.arg(parameters.limit)
                             .arg(QString::fromLatin1(order), percentEncoded(cursor)));
    }
    return jsonAnswer(body + '}');
}

LoopbackResponse WebhookSubscriptions::create(const LoopbackRequest &request)
{
    const auto wanted = QJsonDocument::fromJson(request.body).object();
    for (const auto &[member, type] : {std::pair{u"endpointUrl"_s, QJsonValue::String},
             {u"isEnabled"_s, QJsonValue::Bool}, {u"version"_s, QJsonValue::String}}) {
        if (wanted[member].type() != type)
            return badParameter(member);
    }
    if (const auto why = fault(wanted); !why.isEmpty())
        return errorAnswer(422, why);
    Subscription subscription{.json = {{u"subscriberId"_s, m_userId},
                                  {u"webhookSubscriptionId"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                  {u"dateCreated"_s, now()}, {u"dateModified"_s, now()}},
        .secret = newSecret()};
    for (const auto &member : {u"endpointUrl"_s, u"isEnabled"_s, u"version"_s})
        subscription.json.insert(member, wanted[member]);
    subscription.json.insert(u"subscriptions"_s, wanted["subscriptions"_L1].toArray());
    m_subscriptions.push_back(subscription);
    subscription.json.insert(u"webhookSecret"_s, subscription.secret.reveal());
    return answered(subscription.json);
}

LoopbackResponse WebhookSubscriptions::change(Subscription &subscription, const LoopbackRequest &request)
{
    auto changed = subscription.json;
    const auto wanted = QJsonDocument::fromJson(request.body).object();
    for (const auto &member : {u"endpointUrl"_s, u"isEnabled"_s, u"version"_s, u"subscriptions"_s}) {
        if (wanted.contains(member))
            changed.insert(member, wanted[member]);
    }
    if (const auto why = fault(changed); !why.isEmpty())
        return errorAnswer(422, why);
    changed.insert(u"dateModified"_s, now());
    subscription.json = changed;
    return answered(changed);
}

LoopbackResponse WebhookSubscriptions::one(const QString &path, const LoopbackRequest &request)
{
    const auto parts = path.split(u'/', Qt::SkipEmptyParts);
    const auto found = std::find_if(m_subscriptions.begin(), m_subscriptions.end(), [&](const Subscription &one) {
        return !parts.isEmpty() && one.json["webhookSubscriptionId"_L1].toString() == parts.front();
    });
    if (found == m_subscriptions.end())
        return errorAnswer(404, u"No webhook subscription has this id."_s);
    if (parts.size() == 2 && parts[1] == "rotate_secret"_L1 && request.method == "POST") {
        found->secret = newSecret();
        return answered({{u"webhookSecret"_s, found->secret.reveal()}});
    }
    if (parts.size() > 1)
        return errorAnswer(404, u"The requested resource was not found."_s);
    if (request.method == "PUT")
        return change(*found, request);
    const auto json = found->json;
    if (request.method == "DELETE")
        m_subscriptions.erase(found);
    return answered(json);
}

std::vector<WebhookSubscriptions::Target> WebhookSubscriptions::targets(
    const QString &resourceType, const QString &topic) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Target> targets;
    for (const auto &[json, secret] : m_subscriptions) {
        const auto pairs = json["subscriptions"_L1].toArray();
        const auto isMeant = std::any_of(pairs.begin(), pairs.end(), [&](const QJsonValue &pair) {
            return pair["resourceType"_L1].toString() == resourceType && pair["topic"_L1].toString() == topic;
        });
        if (isMeant && json["isEnabled"_L1].toBool())
            targets.push_back({.endpoint = QUrl(json["endpointUrl"_L1].toString()), .secret = secret});
    }
    return targets;
}

} // namespace plaudit
