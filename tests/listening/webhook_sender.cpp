// SPDX-License-Identifier: GPL-3.0-or-later
#include "listening/webhook_sender.h"

#include "okendo/webhook_signature.h"

#include <QDateTime>
#include <httplib.h>

#include <chrono>

using namespace std::chrono_literals;

namespace plaudit
{

class WebhookSender::Private
{
public:
    Private(const QUrl &where, Secret signing)
        : address(where)
        , secret(std::move(signing))
        , client(where.host().toStdString(), where.port())
    {
        client.set_keep_alive(true);
        client.set_tcp_nodelay(true);
        client.set_connection_timeout(15s);
        client.set_read_timeout(15s);
    }

    QUrl address;
    Secret secret;
    httplib::Client client;
};

WebhookSender::WebhookSender(const QUrl &address, Secret secret)
    : m_d(std::make_unique<Private>(address, std::move(secret)))
{}

WebhookSender::~WebhookSender() = default;

int WebhookSender::send(const Message &message)
{
    const auto timestamp = QDateTime::currentSecsSinceEpoch() + message.secondsFromNow;
    const auto signature =
        message.signature.value_or(webhookSignature(m_d->secret, message.id, timestamp, message.body));
    const auto prefix = message.prefix.toStdString();
    const httplib::Headers headers{{prefix + "id", message.id.toStdString()},
        {prefix + "timestamp", std::to_string(timestamp)}, {prefix + "signature", signature.toStdString()}};
    const auto answer =
        m_d->client.Post(m_d->address.path().toStdString(), headers, message.body.toStdString(), "application/json");
    return answer ? answer->status : 0;
}

int WebhookSender::send(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    httplib::Request request;
    request.method = method.toStdString();
    request.path = path.toStdString();
    request.body = body.toStdString();
    const auto answer = m_d->client.send(request);
    return answer ? answer->status : 0;
}

} // namespace plaudit
