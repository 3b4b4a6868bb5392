// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/secret.h"
#include "domain/webhook_subscription.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace plaudit
{

class CredentialStore;
class Reader;
class Workspace;

/// The subject of an error SecretMissing about these.
inline const auto webhookSecretsSubject = webhooksSubject;

/// As long as a replaced secret is taken: the contract says nothing of it, and a sender's tries go on for 27 h 35 min.
inline constexpr std::chrono::hours replacedSecretLife{28};

/// Secrets as a person gives them: several, while one replaces another, with blanks or line ends between them. Error:
/// InvalidArgument where there is none, or one is no signing secret.
[[nodiscard]] Result<std::vector<Secret>> webhookSecretsFrom(const Secret &text);

/// What signs this workspace's webhooks: PLAUDIT_WEBHOOK_SECRET where it is set (the first call takes it out of the
/// environment), else what the keychain holds. Blocks for 3 s at most. Errors: SecretMissing, InvalidArgument and those
/// of CredentialStore.
[[nodiscard]] Result<std::vector<Secret>> webhookSecrets(const Workspace &workspace, CredentialStore &store);

/// Replaces what a person gave before; those of subscriptions made here stay. Errors: those of CredentialStore and of
/// the cache.
[[nodiscard]] Result<void> keepWebhookSecrets(
    Workspace &workspace, CredentialStore &store, const std::vector<Secret> &secrets);

/// A signing secret as the keychain has it.
struct KeptWebhookSecret
{
    Secret secret;
    QString subscriptionId;        ///< empty: a person gave it
    std::optional<qint64> untilMs; ///< UTC; it was replaced and is taken until then
};

/// The keychain's account of a workspace's signing secrets; empty where it keeps none.
[[nodiscard]] Result<QString> webhookAccountOf(Reader &reader);

/// What the keychain holds, whatever PLAUDIT_WEBHOOK_SECRET says, without those whose time is over; empty where it
/// holds nothing. Errors: InvalidArgument and those of CredentialStore and of the cache.
[[nodiscard]] Result<std::vector<KeptWebhookSecret>> keptWebhookSecrets(
    const Workspace &workspace, CredentialStore &store, qint64 nowMs);
/// Adds a subscription's new secret; one that it had is taken for replacedSecretLife.
[[nodiscard]] Result<void> addWebhookSecret(
    Workspace &workspace, CredentialStore &store, const QString &subscriptionId, const Secret &secret, qint64 nowMs);
/// Nothing that a subscription signs is taken any more.
[[nodiscard]] Result<void> forgetWebhookSecrets(
    Workspace &workspace, CredentialStore &store, const QString &subscriptionId, qint64 nowMs);

/// Notices that other secrets count now: they were changed, by this process or another, or the time of a replaced one
/// is over. One thread at a time; workspace and store outlive it.
class WebhookSecretsWatch
{
public:
    WebhookSecretsWatch(const Workspace &workspace, CredentialStore &store);

    /// What counts now, where that is something else than at the last call; it may be nothing at all. Asks the keychain
    /// only then.
    [[nodiscard]] std::optional<std::vector<Secret>> changed(qint64 nowMs);

private:
    const Workspace &m_workspace;
    CredentialStore &m_store;
    QString m_seen;
    std::optional<qint64> m_untilMs;
};

} // namespace plaudit
