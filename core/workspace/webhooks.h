// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "domain/result.h"
#include "domain/webhook_subscription.h"

#include <chrono>
#include <stop_token>
#include <vector>

namespace plaudit
{

class CredentialStore;
class Workspace;

/// The webhook subscriptions of the workspace's store at Okendo. All of it blocks, for any thread. Errors of each:
/// NoConnection without a Merchant connection, those of CredentialStore, of WebhookClient and of the cache.

struct ListedWebhook
{
    WebhookSubscription subscription;
    bool isSecretKept = false; ///< in this machine's keychain, so that the listener takes its events
};

struct WebhookAccess
{
    Workspace &workspace;
    CredentialStore &store;
    std::chrono::milliseconds timeout{15'000};
};

struct WebhookWish
{
    QString address;
    std::vector<WebhookTopic> topics;
    bool isEnabled = true;
};

/// Every pair of resource type and topic that Okendo is known to offer.
[[nodiscard]] std::vector<WebhookTopic> offeredWebhookTopics();
/// What Plaudit's figures are made of: reviews and survey responses, whatever becomes of them.
[[nodiscard]] std::vector<WebhookTopic> usualWebhookTopics();
/// `review.create`, `review` for all three of it, or `all`. Error: InvalidArgument with the text as subject.
[[nodiscard]] Result<std::vector<WebhookTopic>> webhookTopicsFrom(const QStringList &texts);
/// `text` as Okendo can send to it: an https address without a user or a fragment. Errors: InsecureUrl about
/// webhooksSubject, InvalidArgument with the text as subject.
[[nodiscard]] Result<QString> webhookAddressFrom(const QString &text);

/// The connection whose API manages them. Error: NoConnection.
[[nodiscard]] Result<Connection> merchantConnectionOf(const Workspace &workspace);

/// Oldest first. Secrets of subscriptions that are gone are forgotten.
[[nodiscard]] Result<std::vector<ListedWebhook>> listWebhooks(const WebhookAccess &access, const std::stop_token &stop);
/// Its secret goes to the keychain and nowhere else: where it can't be kept, the subscription is taken back. Nothing is
/// asked of Okendo before the keychain answered. Also the errors of webhookAddressFrom(), and InvalidArgument without a
/// topic.
[[nodiscard]] Result<WebhookSubscription> createWebhook(
    const WebhookAccess &access, const WebhookWish &wish, const std::stop_token &stop);
/// Until when (UTC ms) what the secret before signed is taken, as well as what the new one signs; nothing where none
/// was kept before. Where the keychain refuses the new one, it is lost and must be rotated again.
[[nodiscard]] Result<std::optional<qint64>> rotateWebhookSecret(
    const WebhookAccess &access, const QString &id, const std::stop_token &stop);
[[nodiscard]] Result<void> deleteWebhook(const WebhookAccess &access, const QString &id, const std::stop_token &stop);

} // namespace plaudit
