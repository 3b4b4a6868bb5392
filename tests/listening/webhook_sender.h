// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QByteArray>
#include <QUrl>

#include <memory>
#include <optional>

namespace plaudit
{

/// Sends webhooks over real HTTP as Svix does, one after the other over one kept connection. Belongs to one thread.
class WebhookSender
{
public:
    WebhookSender(const QUrl &address, Secret secret);
    ~WebhookSender();
    WebhookSender(const WebhookSender &) = delete;
    WebhookSender &operator=(const WebhookSender &) = delete;

    struct Message
    {
        QByteArray id, body;
        qint64 secondsFromNow = 0;           ///< of the signature's time
        std::optional<QByteArray> signature; ///< instead of the right one
        QByteArray prefix = QByteArrayLiteral("webhook-");
    };
    /// The status of the answer; 0 where none came.
    [[nodiscard]] int send(const Message &message);
    /// A request as it is.
    [[nodiscard]] int send(const QByteArray &method, const QByteArray &path, const QByteArray &body);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace plaudit
