// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/secret.h"

#include <QString>

#include <vector>

namespace plaudit
{

class CredentialStore;
class Workspace;

/// The subject of an error SecretMissing about these.
inline const auto webhookSecretsSubject = QStringLiteral("webhooks");

/// Secrets as a person gives them: several, while one replaces another, with blanks or line ends between them. Error:
/// InvalidArgument where there is none, or one is no signing secret.
[[nodiscard]] Result<std::vector<Secret>> webhookSecretsFrom(const Secret &text);

/// What signs this workspace's webhooks: PLAUDIT_WEBHOOK_SECRET where it is set (the first call takes it out of the
/// environment), else what the keychain holds. Blocks for 3 s at most. Errors: SecretMissing, InvalidArgument and those
/// of CredentialStore.
[[nodiscard]] Result<std::vector<Secret>> webhookSecrets(const Workspace &workspace, CredentialStore &store);

/// Replaces what the keychain holds. Errors: those of CredentialStore and of the cache.
[[nodiscard]] Result<void> keepWebhookSecrets(
    Workspace &workspace, CredentialStore &store, const std::vector<Secret> &secrets);

} // namespace plaudit
