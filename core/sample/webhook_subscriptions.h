// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"
#include "loopback/loopback_server.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <mutex>
#include <vector>

namespace plaudit
{

/// The subscriptions of a store, and the API that manages them. Thread-safe.
class WebhookSubscriptions
{
public:
    explicit WebhookSubscriptions(const QString &userId);

    /// `path` is what follows /webhook_subscriptions.
    [[nodiscard]] LoopbackResponse answer(const QString &path, const LoopbackRequest &request);

    struct Target
    {
        QUrl endpoint;
        Secret secret;
    };
    /// The enabled subscriptions to that resource type and topic.
    [[nodiscard]] std::vector<Target> targets(const QString &resourceType, const QString &topic) const;

private:
    struct Subscription
    {
        QJsonObject json;
        Secret secret;
    };
    [[nodiscard]] LoopbackResponse list(const LoopbackRequest &request) const;
    [[nodiscard]] LoopbackResponse create(const LoopbackRequest &request);
    [[nodiscard]] LoopbackResponse change(Subscription &subscription, const LoopbackRequest &request);
    [[nodiscard]] LoopbackResponse one(const QString &path, const LoopbackRequest &request);

    QString m_userId;
    mutable std::mutex m_mutex;
    std::vector<Subscription> m_subscriptions; ///< oldest first
};

} // namespace plaudit
