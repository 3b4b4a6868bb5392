// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhook_subscription.h"
#include "okendo/api_caller.h"

#include <QJsonObject>

namespace plaudit
{

struct NewWebhook
{
    QString endpointUrl;
    std::vector<WebhookTopic> topics;
    bool isEnabled = true;
};

/// The part of the Merchant API that manages webhook subscriptions. Threads, pace and credentials as with ApiCaller.
/// Lenient where nothing tells how an answer looks: a subscription may stand by itself or wrapped, the list under any
/// name, a secret as `webhookSecret` or `secret`.
class WebhookClient
{
public:
    /// The client appends `/enterprise` to the origin.
    WebhookClient(
        Transport &transport, Clock &clock, QUrl origin, ApiCredentials credentials, ApiCaller::Options options);

    [[nodiscard]] Result<std::vector<WebhookSubscription>> list(const std::stop_token &stop);
    /// Sent once more only where it surely did nothing: there may be two otherwise. An answer without a secret that can
    /// sign is an UnexpectedAnswer.
    [[nodiscard]] Result<CreatedWebhook> create(const NewWebhook &wanted, const std::stop_token &stop);
    /// The new secret. As with create().
    [[nodiscard]] Result<Secret> rotateSecret(const QString &id, const std::stop_token &stop);
    /// NotFound where there is none; not where only a repeated attempt says so.
    [[nodiscard]] Result<void> remove(const QString &id, const std::stop_token &stop);

private:
    [[nodiscard]] ApiCaller::Call to(const QByteArray &method, const QString &path) const;
    [[nodiscard]] Result<void> call(ApiCaller::Call &call, const std::function<Result<void>(const QJsonObject &)> &read,
        const std::stop_token &stop);

    QUrl m_origin;
    ApiCaller m_caller;
};

} // namespace plaudit
