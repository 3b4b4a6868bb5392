// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"
#include "domain/timestamp.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace plaudit
{

/// One kind of event that a webhook tells of: `review.create`.
struct WebhookTopic
{
    QString resourceType, topic;

    [[nodiscard]] QString toText() const { return resourceType + u'.' + topic; }
    /// Empty where the text isn't two words with a dot between them.
    [[nodiscard]] static std::optional<WebhookTopic> fromText(QStringView text);
    [[nodiscard]] friend bool operator==(const WebhookTopic &, const WebhookTopic &) = default;
};

/// That Okendo sends events to an address. Whatever Okendo didn't say is empty.
struct WebhookSubscription
{
    QString id;
    QString endpointUrl;
    QString version;
    std::vector<WebhookTopic> topics;
    std::optional<bool> isEnabled;
    std::optional<Timestamp> dateCreated, dateModified;
};

struct CreatedWebhook
{
    WebhookSubscription subscription;
    Secret secret; ///< signs its deliveries
};

/// The subject of errors about webhooks.
inline const auto webhooksSubject = QStringLiteral("webhooks");

} // namespace plaudit
