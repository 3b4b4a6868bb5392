// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/webhook_secrets.h"

#include "credentials/credential_store.h"
#include "domain/clock.h"
#include "okendo/webhook_verification.h"
#include "workspace/workspace.h"

#include <QJsonDocument>
#include <QJsonObject>
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
/// When they were changed last and when the first of them runs out; nothing secret.
const auto stateSetting = u"webhook_secrets"_s;

const auto subscriptionMark = u";subscription="_s;
const auto untilMark = u";until="_s;

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

Result<QString> settingOf(const Workspace &workspace, const QString &name)
{
    const auto reader = workspace.openReader();
    if (!reader)
        return failure(reader.error());
    return (*reader)->setting(name).map([](const auto &value) { return value.value_or(QString()); });
}

std::optional<qint64> firstEnd(const std::vector<KeptWebhookSecret> &ring)
{
    std::optional<qint64> first;
    for (const auto &kept : ring) {
        if (kept.untilMs)
            first = std::min(first.value_or(*kept.untilMs), *kept.untilMs);
    }
    return first;
}

std::optional<qint64> endIn(const QString &state)
{
    const auto until = QJsonDocument::fromJson(state.toUtf8()).object()["until"_L1];
    return until.isDouble() ? std::optional(until.toInteger()) : std::nullopt;
}

/// One word of the keychain's entry: the secret, whose it is, and until when.
QString written(const KeptWebhookSecret &kept)
{
    auto word = kept.secret.reveal();
    if (!kept.subscriptionId.isEmpty())
        word += subscriptionMark + kept.subscriptionId;
    if (kept.untilMs)
        word += untilMark + QString::number(*kept.untilMs);
    return word;
}

std::optional<KeptWebhookSecret> readWord(const QString &word)
{
    KeptWebhookSecret kept;
    auto rest = word;
    if (const auto until = rest.indexOf(untilMark); until >= 0) {
        kept.untilMs = rest.mid(until + untilMark.size()).toLongLong();
        rest.truncate(until);
    }
    if (const auto mark = rest.indexOf(subscriptionMark); mark >= 0) {
        kept.subscriptionId = rest.mid(mark + subscriptionMark.size());
        rest.truncate(mark);
    }
    kept.secret = Secret(rest);
    return isSigningSecret(kept.secret) ? std::optional(kept) : std::nullopt;
}

QStringList wordsIn(const Secret &text)
{
    static const QRegularExpression gaps(u"\\s+"_s);
    return text.reveal().split(gaps, Qt::SkipEmptyParts);
}

Result<void> keepRing(Workspace &workspace, CredentialStore &store, const std::vector<KeptWebhookSecret> &ring)
{
    auto account = settingOf(workspace, accountSetting);
    if (!account)
        return failure(account.error());
    QStringList words;
    for (const auto &kept : ring)
        words.append(written(kept));
    const bool isNew = account->isEmpty();
    if (isNew)
        account = u"webhooks|"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto kept = words.isEmpty() ? store.remove(*account) : store.write(*account, Secret(words.join(u' ')));
    if (kept && isNew)
        kept = workspace.writer().setSetting(accountSetting, *account).get();
    if (!kept)
        return kept;
    QJsonObject state{{u"version"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}};
    if (const auto end = firstEnd(ring))
        state.insert(u"until"_s, *end);
    return workspace.writer()
        .setSetting(stateSetting, QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact)))
        .get();
}

} // namespace

Result<std::vector<Secret>> webhookSecretsFrom(const Secret &text)
{
    std::vector<Secret> secrets;
    for (const auto words = wordsIn(text); const auto &word : words)
        secrets.emplace_back(word);
    if (secrets.empty() || !std::all_of(secrets.begin(), secrets.end(), &isSigningSecret))
        return failure(ErrorKind::InvalidArgument, u"not a signing secret"_s, webhookSecretsSubject);
    return secrets;
}

Result<QString> webhookAccountOf(Reader &reader)
{
    return reader.setting(accountSetting).map([](const auto &account) { return account.value_or(QString()); });
}

Result<std::vector<KeptWebhookSecret>> keptWebhookSecrets(
    const Workspace &workspace, CredentialStore &store, qint64 nowMs)
{
    const auto account = settingOf(workspace, accountSetting);
    if (!account)
        return failure(account.error());
    std::vector<KeptWebhookSecret> ring;
    if (account->isEmpty())
        return ring;
    const auto entry = store.read(*account);
    if (!entry && entry.error().kind == ErrorKind::SecretMissing)
        return ring;
    if (!entry)
        return failure(entry.error());
    for (const auto words = wordsIn(*entry); const auto &word : words) {
        auto kept = readWord(word);
        if (!kept)
            return failure(ErrorKind::InvalidArgument, u"not a signing secret"_s, webhookSecretsSubject);
        if (!kept->untilMs || *kept->untilMs > nowMs)
            ring.push_back(*std::move(kept));
    }
    return ring;
}

Result<std::vector<Secret>> webhookSecrets(const Workspace &workspace, CredentialStore &store)
{
    if (!environmentSecret().reveal().trimmed().isEmpty())
        return webhookSecretsFrom(environmentSecret());
    const auto ring = keptWebhookSecrets(workspace, store, SystemClock().utcMs());
    if (!ring)
        return failure(ring.error());
    if (ring->empty())
        return failure(ErrorKind::SecretMissing, u"no signing secret of webhooks"_s, webhookSecretsSubject);
    std::vector<Secret> secrets;
    for (const auto &kept : *ring)
        secrets.push_back(kept.secret);
    return secrets;
}

Result<void> keepWebhookSecrets(Workspace &workspace, CredentialStore &store, const std::vector<Secret> &secrets)
{
    const auto ring = keptWebhookSecrets(workspace, store, SystemClock().utcMs());
    // What a person gives replaces an entry that can't be read.
    if (!ring && ring.error().kind != ErrorKind::InvalidArgument)
        return failure(ring.error());
    std::vector<KeptWebhookSecret> next;
    for (const auto &secret : secrets)
        next.push_back({.secret = secret, .subscriptionId = {}, .untilMs = {}});
    for (const auto &kept : ring.value_or(std::vector<KeptWebhookSecret>())) {
        const bool isGivenAgain = std::find(secrets.begin(), secrets.end(), kept.secret) != secrets.end();
        if (!kept.subscriptionId.isEmpty() && !isGivenAgain)
            next.push_back(kept);
    }
    return keepRing(workspace, store, next);
}

Result<void> addWebhookSecret(
    Workspace &workspace, CredentialStore &store, const QString &subscriptionId, const Secret &secret, qint64 nowMs)
{
    auto ring = keptWebhookSecrets(workspace, store, nowMs);
    if (!ring)
        return failure(ring.error());
    for (auto &kept : *ring) {
        if (kept.subscriptionId == subscriptionId && !kept.untilMs)
            kept.untilMs = nowMs + std::chrono::milliseconds(replacedSecretLife).count();
    }
    ring->insert(ring->begin(), {.secret = secret, .subscriptionId = subscriptionId, .untilMs = {}});
    return keepRing(workspace, store, *ring);
}

Result<void> forgetWebhookSecrets(
    Workspace &workspace, CredentialStore &store, const QString &subscriptionId, qint64 nowMs)
{
    auto ring = keptWebhookSecrets(workspace, store, nowMs);
    if (!ring)
        return failure(ring.error());
    const auto forgotten =
        std::erase_if(*ring, [&](const KeptWebhookSecret &kept) { return kept.subscriptionId == subscriptionId; });
    return forgotten == 0 ? Result<void>() : keepRing(workspace, store, *ring);
}

WebhookSecretsWatch::WebhookSecretsWatch(const Workspace &workspace, CredentialStore &store)
    : m_workspace(workspace)
    , m_store(store)
    , m_seen(settingOf(workspace, stateSetting).value_or(QString()))
    , m_untilMs(endIn(m_seen))
{}

std::optional<std::vector<Secret>> WebhookSecretsWatch::changed(qint64 nowMs)
{
    const auto state = settingOf(m_workspace, stateSetting);
    if (!state)
        return {};
    const bool isOver = m_untilMs && nowMs >= *m_untilMs;
    if (*state == m_seen && !isOver)
        return {};
    auto secrets = webhookSecrets(m_workspace, m_store);
    if (!secrets && secrets.error().kind != ErrorKind::SecretMissing)
        return {}; // the keychain may answer the next time
    m_seen = *state;
    const auto left = keptWebhookSecrets(m_workspace, m_store, nowMs);
    m_untilMs = left ? firstEnd(*left) : std::nullopt;
    return secrets.value_or(std::vector<Secret>());
}

} // namespace plaudit
