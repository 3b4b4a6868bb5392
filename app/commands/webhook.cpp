// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "console.h"
#include "wording/webhook_words.h"
#include "workspace/webhooks.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(WebhookCommand)

public:
    static QString line(const ListedWebhook &webhook)
    {
        const auto &subscription = webhook.subscription;
        return u"%1  %2  %3  %4  %5"_s.arg(subscription.id, subscription.endpointUrl, state(subscription),
            writtenTopics(subscription.topics), webhook.isSecretKept ? tr("secret kept here") : tr("secret not here"));
    }
    static QString none() { return tr("Okendo has no webhook of this store. Make one: plaudit webhook create URL"); }
    static QString created(const WebhookSubscription &webhook)
    {
        return tr("Okendo sends to %1 now; the signing secret is in the keychain.").arg(webhook.endpointUrl);
    }
    static QString rotated(const std::optional<qint64> &untilMs)
    {
        return untilMs ? tr("The new signing secret is in the keychain; the one before is taken until %1.")
                             .arg(Timestamp{.utcMs = *untilMs}.toIso())
                       : tr("The new signing secret is in the keychain.");
    }
    static QString question()
    {
        return tr("Okendo sends nothing to its address any more. Type the webhook's id once more to delete it:");
    }
    static QString deleted() { return tr("Deleted."); }

private:
    static QString state(const WebhookSubscription &webhook)
    {
        if (!webhook.isEnabled)
            return tr("state unknown");
        return *webhook.isEnabled ? tr("on") : tr("off");
    }
};

QJsonValue timeJson(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(time->toIso()) : QJsonValue(QJsonValue::Null);
}

QJsonObject webhookJson(const WebhookSubscription &webhook, bool isSecretKept)
{
    QJsonArray topics;
    for (const auto &topic : webhook.topics)
        topics.append(topic.toText());
    return {{u"id"_s, webhook.id}, {u"address"_s, webhook.endpointUrl}, {u"topics"_s, topics},
        {u"enabled"_s, webhook.isEnabled ? QJsonValue(*webhook.isEnabled) : QJsonValue(QJsonValue::Null)},
        {u"version"_s, webhook.version}, {u"created"_s, timeJson(webhook.dateCreated)},
        {u"modified"_s, timeJson(webhook.dateModified)}, {u"secret_kept"_s, isSecretKept}};
}

/// The workspace and what it takes to ask Okendo about its webhooks.
class Opened
{
public:
    explicit Opened(const CommandContext &context)
        : m_context(context)
        , m_workspace(Workspace::open(context.options.workspace, Workspace::IfMissing::Fail))
    {}

    template<class Work>
    auto with(Work work) -> decltype(work(std::declval<const WebhookAccess &>()))
    {
        if (!m_workspace)
            return failure(m_workspace.error());
        return work(WebhookAccess{
            .workspace = **m_workspace, .store = m_context.credentials, .timeout = m_context.options.timeout});
    }

private:
    const CommandContext &m_context;
    Result<std::unique_ptr<Workspace>> m_workspace;
};

} // namespace

ExitCode runWebhookList(const CommandContext &context)
{
    auto &console = context.console;
    const auto listed =
        Opened(context).with([&](const WebhookAccess &access) { return listWebhooks(access, context.stop); });
    if (!listed)
        return console.fail(listed.error(), {{u"webhooks"_s, QJsonArray()}});
    QJsonArray all;
    for (const auto &webhook : *listed) {
        console.answer(Words::line(webhook));
        all.append(webhookJson(webhook.subscription, webhook.isSecretKept));
    }
    if (listed->empty())
        console.answer(Words::none());
    console.document({{u"webhooks"_s, all}});
    return ExitCode::Done;
}

ExitCode runWebhookCreate(const CommandContext &context)
{
    auto &console = context.console;
    const auto &asked = context.options.webhook;
    const auto topics = asked.topics.isEmpty() ? Result<std::vector<WebhookTopic>>(usualWebhookTopics())
                                               : webhookTopicsFrom(asked.topics);
    if (!topics)
        return console.fail(topics.error());
    const WebhookWish wish{.address = asked.address, .topics = *topics, .isEnabled = asked.isEnabled};
    const auto created =
        Opened(context).with([&](const WebhookAccess &access) { return createWebhook(access, wish, context.stop); });
    if (!created)
        return console.fail(created.error());
    console.answer(Words::created(*created));
    console.document({{u"webhook"_s, webhookJson(*created, true)}});
    return ExitCode::Done;
}

ExitCode runWebhookRotate(const CommandContext &context)
{
    auto &console = context.console;
    const auto &id = context.options.webhook.id;
    const auto rotated = Opened(context).with(
        [&](const WebhookAccess &access) { return rotateWebhookSecret(access, id, context.stop); });
    if (!rotated)
        return console.fail(rotated.error());
    console.answer(Words::rotated(*rotated));
    const auto until = *rotated ? std::optional(Timestamp{.utcMs = **rotated}) : std::nullopt;
    console.document({{u"webhook"_s, QJsonObject{{u"id"_s, id}, {u"secret_kept"_s, true}}},
        {u"previous_taken_until"_s, timeJson(until)}});
    return ExitCode::Done;
}

ExitCode runWebhookDelete(const CommandContext &context)
{
    auto &console = context.console;
    const auto &asked = context.options.webhook;
    if (!asked.isSure) {
        console.note(Words::question());
        if (QTextStream(stdin).readLine().trimmed() != asked.id)
            return console.fail({.kind = ErrorKind::Cancelled}, {{u"deleted"_s, false}});
    }
    const auto deleted = Opened(context).with(
        [&](const WebhookAccess &access) { return deleteWebhook(access, asked.id, context.stop); });
    if (!deleted)
        return console.fail(deleted.error(), {{u"deleted"_s, false}});
    console.answer(Words::deleted());
    console.document({{u"deleted"_s, true}, {u"webhook"_s, QJsonObject{{u"id"_s, asked.id}}}});
    return ExitCode::Done;
}

} // namespace plaudit
