// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/webhooks.h"

#include "credentials/key_source.h"
#include "domain/clock.h"
#include "domain/okendo_api.h"
#include "okendo/feed_item.h"
#include "okendo/network_transport.h"
#include "okendo/webhook_client.h"
#include "workspace/connecting.h"
#include "workspace/connection_settings.h"
#include "workspace/webhook_secrets.h"
#include "workspace/workspace.h"

#include <QSet>
#include <QSslCertificate>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qsizetype longestAddress = 2'000;

/// What one question to Okendo needs, for the thread that asks.
class Asking
{
public:
    Asking(const Connection &connection, const Secret &key, QList<QSslCertificate> authorities,
        std::chrono::milliseconds timeout)
        : m_transport(std::move(authorities))
        , m_client(m_transport, m_clock, connection.baseUrl, {.userId = connection.userId, .key = key},
              {.retry = {.attempts = 2}, .timeout = timeout})
    {}

    [[nodiscard]] WebhookClient &client() { return m_client; }
    [[nodiscard]] qint64 nowMs() const { return m_clock.utcMs(); }

private:
    NetworkTransport m_transport;
    SystemClock m_clock;
    WebhookClient m_client;
};

Result<std::unique_ptr<Asking>> askingFor(const WebhookAccess &access)
{
    const auto connection = merchantConnectionOf(access.workspace);
    if (!connection)
        return failure(connection.error());
    const auto key = keyForRun(access.store, connection->keychainAccount());
    if (!key)
        return failure(key.error());
    auto authorities = connectionSettings(access.workspace, connection->id).and_then(authoritiesOf);
    if (!authorities)
        return failure(authorities.error());
    return std::make_unique<Asking>(*connection, *key, *std::move(authorities), access.timeout);
}

/// What is kept, from a keychain that does answer: a new secret has nowhere else to go.
Result<std::vector<KeptWebhookSecret>> keptInAKeychain(const WebhookAccess &access, qint64 nowMs)
{
    auto kept = keptWebhookSecrets(access.workspace, access.store, nowMs);
    if (!kept || !kept->empty())
        return kept;
    const auto answer = access.store.read(u"webhooks"_s); // that is nobody's
    if (!answer && answer.error().kind != ErrorKind::SecretMissing)
        return failure(answer.error());
    return kept;
}

void forgetTheGone(const WebhookAccess &access, const std::vector<KeptWebhookSecret> &kept,
    const std::vector<WebhookSubscription> &there, qint64 nowMs)
{
    QSet<QString> gone;
    for (const auto &secret : kept) {
        const bool isThere = std::any_of(there.begin(), there.end(),
            [&](const WebhookSubscription &subscription) { return subscription.id == secret.subscriptionId; });
        if (!secret.subscriptionId.isEmpty() && !isThere)
            gone.insert(secret.subscriptionId);
    }
    for (const auto &id : gone)
        static_cast<void>(forgetWebhookSecrets(access.workspace, access.store, id, nowMs));
}

} // namespace

std::vector<WebhookTopic> offeredWebhookTopics()
{
    std::vector<WebhookTopic> all;
    for (const auto &type : webhookResourceTypes()) {
        for (const auto &topic : webhookTopics())
            all.push_back({type, topic});
    }
    return all;
}

std::vector<WebhookTopic> usualWebhookTopics()
{
    auto topics = offeredWebhookTopics();
    std::erase_if(topics, [](const WebhookTopic &topic) {
        return topic.resourceType != "review"_L1 && topic.resourceType != "survey_response"_L1;
    });
    return topics;
}

Result<std::vector<WebhookTopic>> webhookTopicsFrom(const QStringList &texts)
{
    std::vector<WebhookTopic> wanted;
    for (const auto &text : texts) {
        const auto trimmed = text.trimmed();
        bool isKnown = false;
        for (const auto &offered : offeredWebhookTopics()) {
            if (trimmed != "all"_L1 && trimmed != offered.resourceType && trimmed != offered.toText())
                continue;
            isKnown = true;
            if (std::find(wanted.begin(), wanted.end(), offered) == wanted.end())
                wanted.push_back(offered);
        }
        if (!isKnown)
            return failure(ErrorKind::InvalidArgument, u"not a topic of webhooks"_s, text);
    }
    return wanted;
}

Result<QString> webhookAddressFrom(const QString &text)
{
    const auto trimmed = text.trimmed();
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool isAddress = trimmed.size() <= longestAddress && url.isValid() && !url.host().isEmpty() &&
                           url.userInfo().isEmpty() && !url.hasFragment();
    if (isAddress && url.scheme() == "http"_L1)
        return failure(ErrorKind::InsecureUrl, u"a webhook's address is https"_s, webhooksSubject);
    if (!isAddress || url.scheme() != "https"_L1)
        return failure(ErrorKind::InvalidArgument, u"not an https address"_s, trimmed.left(100));
    return trimmed;
}

Result<Connection> merchantConnectionOf(const Workspace &workspace)
{
    return connectionOf(workspace).and_then([](const Connection &connection) -> Result<Connection> {
        if (connection.api != toString(OkendoApi::Merchant))
            return failure(ErrorKind::NoConnection);
        return connection;
    });
}

Result<std::vector<ListedWebhook>> listWebhooks(const WebhookAccess &access, const std::stop_token &stop)
{
    const auto asking = askingFor(access);
    if (!asking)
        return failure(asking.error());
    const auto there = (*asking)->client().list(stop);
    if (!there)
        return failure(there.error());
    // The list is as good where the keychain doesn't answer.
    const auto kept = keptWebhookSecrets(access.workspace, access.store, (*asking)->nowMs())
                          .value_or(std::vector<KeptWebhookSecret>());
    forgetTheGone(access, kept, *there, (*asking)->nowMs());
    std::vector<ListedWebhook> listed;
    for (const auto &subscription : *there) {
        const bool isKept = std::any_of(kept.begin(), kept.end(),
            [&](const KeptWebhookSecret &secret) { return secret.subscriptionId == subscription.id; });
        listed.push_back({.subscription = subscription, .isSecretKept = isKept});
    }
    return listed;
}

Result<WebhookSubscription> createWebhook(
    const WebhookAccess &access, const WebhookWish &wish, const std::stop_token &stop)
{
    const auto address = webhookAddressFrom(wish.address);
    if (!address)
        return failure(address.error());
    if (wish.topics.empty())
        return failure(ErrorKind::InvalidArgument, u"a webhook without a topic"_s);
    const auto asking = askingFor(access);
    if (!asking)
        return failure(asking.error());
    if (const auto kept = keptInAKeychain(access, (*asking)->nowMs()); !kept)
        return failure(kept.error());
    auto &client = (*asking)->client();
    const auto created =
        client.create({.endpointUrl = *address, .topics = wish.topics, .isEnabled = wish.isEnabled}, stop);
    if (!created)
        return failure(created.error());
    const auto kept =
        addWebhookSecret(access.workspace, access.store, created->subscription.id, created->secret, (*asking)->nowMs());
    if (!kept) {
        static_cast<void>(client.remove(created->subscription.id, {}));
        return failure(kept.error());
    }
    return created->subscription;
}

Result<std::optional<qint64>> rotateWebhookSecret(
    const WebhookAccess &access, const QString &id, const std::stop_token &stop)
{
    const auto asking = askingFor(access);
    if (!asking)
        return failure(asking.error());
    const auto kept = keptInAKeychain(access, (*asking)->nowMs());
    if (!kept)
        return failure(kept.error());
    const auto secret = (*asking)->client().rotateSecret(id, stop);
    if (!secret)
        return failure(secret.error());
    const auto nowMs = (*asking)->nowMs();
    if (const auto added = addWebhookSecret(access.workspace, access.store, id, *secret, nowMs); !added)
        return failure(added.error());
    const bool hadOne = std::any_of(
        kept->begin(), kept->end(), [&](const KeptWebhookSecret &before) { return before.subscriptionId == id; });
    return hadOne ? std::optional(nowMs + std::chrono::milliseconds(replacedSecretLife).count()) : std::nullopt;
}

Result<void> deleteWebhook(const WebhookAccess &access, const QString &id, const std::stop_token &stop)
{
    const auto asking = askingFor(access);
    if (!asking)
        return failure(asking.error());
    if (const auto removed = (*asking)->client().remove(id, stop); !removed)
        return removed;
    return forgetWebhookSecrets(access.workspace, access.store, id, (*asking)->nowMs());
}

} // namespace plaudit
