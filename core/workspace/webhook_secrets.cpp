// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/webhook_secrets.h"

#include "credentials/credential_store.h"
#include "okendo/webhook_verification.h"
#include "workspace/workspace.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// The setting that names the keychain's entry: a workspace has its own, wherever its folder is moved.
const auto accountSetting = u"webhook_account"_s;

Secret takenFromEnvironment()
{
    constexpr auto variable = "PLAUDIT_WEBHOOK_SECRET";
    Secret secret(qEnvironmentVariable(variable));
    qunsetenv(variable);
    return secret;
}

Secret environmentSecret()
{
    static const auto secret = takenFromEnvironment();
    return secret;
}

Result<QString> accountOf(const Workspace &workspace)
{
    const auto reader = workspace.openReader();
    if (!reader)
        return failure(reader.error());
    return (*reader)->setting(accountSetting).map([](const auto &account) { return account.value_or(QString()); });
}

} // namespace

Result<std::vector<Secret>> webhookSecretsFrom(const Secret &text)
{
    static const QRegularExpression gaps(u"\\s+"_s);
    std::vector<Secret> secrets;
    for (const auto &word : text.reveal().split(gaps, Qt::SkipEmptyParts))
        secrets.emplace_back(word);
    if (secrets.empty() || !std::all_of(secrets.begin(), secrets.end(), &isSigningSecret))
        return failure(ErrorKind::InvalidArgument, u"not a signing secret"_s, webhookSecretsSubject);
    return secrets;
}

Result<std::vector<Secret>> webhookSecrets(const Workspace &workspace, CredentialStore &store)
{
    if (!environmentSecret().reveal().trimmed().isEmpty())
        return webhookSecretsFrom(environmentSecret());
    const auto account = accountOf(workspace);
    if (!account)
        return failure(account.error());
    const auto kept = account->isEmpty() ? Result<Secret>(failure(ErrorKind::SecretMissing, {})) : store.read(*account);
    if (!kept && kept.error().kind == ErrorKind::SecretMissing)
        return failure(ErrorKind::SecretMissing, u"no signing secret of webhooks"_s, webhookSecretsSubject);
    if (!kept)
        return failure(kept.error());
    return webhookSecretsFrom(*kept);
}

Result<void> keepWebhookSecrets(Workspace &workspace, CredentialStore &store, const std::vector<Secret> &secrets)
{
    auto account = accountOf(workspace);
    if (!account)
        return failure(account.error());
    QStringList words;
    for (const auto &secret : secrets)
        words.append(secret.reveal());
    const bool isNew = account->isEmpty();
    if (isNew)
        account = u"webhooks|"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (auto kept = store.write(*account, Secret(words.join(u' '))); !kept || !isNew)
        return kept;
    return workspace.writer().setSetting(accountSetting, *account).get();
}

} // namespace plaudit
