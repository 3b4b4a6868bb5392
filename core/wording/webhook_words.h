// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhook_subscription.h"

#include <QString>

#include <vector>

namespace plaudit
{

/// What a resource type is, for people: "survey_response" → Survey answers; one that is not known by its own name.
[[nodiscard]] QString writtenResourceType(const QString &resourceType);
/// "create" → new, "update" → changed, "delete" → deleted; one that is not known by its own name.
[[nodiscard]] QString writtenTopic(const QString &topic);
/// "Reviews: new, changed · Survey answers: new"; in the order given.
[[nodiscard]] QString writtenTopics(const std::vector<WebhookTopic> &topics);

/// Which data comes which way, and why survey answers need webhooks: two sentences.
[[nodiscard]] QString whyWebhooks();

} // namespace plaudit
