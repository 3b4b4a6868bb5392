// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/contract_switches.h"
#include "sample/webhook_subscriptions.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <stop_token>
#include <vector>

namespace plaudit
{

/// One try to hand an event over.
struct DeliveryAttempt
{
    QByteArray id; ///< the same for every try of one event to one endpoint
    QUrl endpoint;
    int number = 1; ///< from 1
    int status = 0; ///< 0 where no answer came

    [[nodiscard]] bool isAccepted() const { return status >= 200 && status < 300; }
};

/// Svix's schedule: what is waited before each try.
[[nodiscard]] std::vector<std::chrono::seconds> defaultDeliverySchedule();

/// Posts `envelope` to each target, signed; again by `schedule` with the same id until it is accepted. Blocks until all
/// are or the schedule ends; a stop request ends the waiting. Endpoints are http:// alone.
[[nodiscard]] std::vector<DeliveryAttempt> deliverWebhook(const QByteArray &envelope,
    const std::vector<WebhookSubscriptions::Target> &targets, SignatureHeaders headers,
    const std::vector<std::chrono::seconds> &schedule, const std::stop_token &stop);

} // namespace plaudit
