// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/webhook_delivery.h"

#include "okendo/webhook_signature.h"

#include <QDateTime>
#include <QUuid>
#include <httplib.h>

#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plaudit
{

namespace
{

/// Okendo gives an endpoint this long to answer.
constexpr auto patience = 15s;

/// False where a stop was requested.
bool waitFor(std::chrono::seconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any wakeUp;
    std::unique_lock lock(mutex);
    wakeUp.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

int post(const WebhookSubscriptions::Target &target, const QByteArray &id, const QByteArray &envelope,
    SignatureHeaders names)
{
    const auto timestamp = QDateTime::currentSecsSinceEpoch();
    const std::string prefix = names == SignatureHeaders::Svix ? "svix-" : "webhook-";
    const httplib::Headers headers{{prefix + "id", id.toStdString()}, {prefix + "timestamp", std::to_string(timestamp)},
        {prefix + "signature", webhookSignature(target.secret, id, timestamp, envelope).toStdString()}};
    httplib::Client client(target.endpoint.host().toStdString(), target.endpoint.port(80));
    client.set_connection_timeout(patience);
    client.set_read_timeout(patience);
    const auto path = target.endpoint.path(QUrl::FullyEncoded);
    const auto answer = client.Post(
        (path.isEmpty() ? u"/"_s : path).toStdString(), headers, envelope.toStdString(), "application/json");
    return answer ? answer->status : 0;
}

} // namespace

std::vector<std::chrono::seconds> defaultDeliverySchedule()
{
    return {0s, 5s, 5min, 30min, 2h, 5h, 10h, 10h};
}

std::vector<DeliveryAttempt> deliverWebhook(const QByteArray &envelope,
    const std::vector<WebhookSubscriptions::Target> &targets, SignatureHeaders headers,
    const std::vector<std::chrono::seconds> &schedule, const std::stop_token &stop)
{
    std::vector<DeliveryAttempt> attempts;
    for (const auto &target : targets) {
        const auto id = "msg_" + QUuid::createUuid().toByteArray(QUuid::Id128);
        for (size_t i = 0; i < schedule.size() && waitFor(schedule[i], stop); ++i) {
            attempts.push_back({.id = id,
                .endpoint = target.endpoint,
                .number = int(i) + 1,
                .status = post(target, id, envelope, headers)});
            if (attempts.back().isAccepted())
                break;
        }
    }
    return attempts;
}

} // namespace plaudit
