// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/webhook_subscription.h"

namespace plaudit
{

std::optional<WebhookTopic> WebhookTopic::fromText(QStringView text)
{
    const auto trimmed = text.trimmed();
    const auto dot = trimmed.lastIndexOf(u'.');
    if (dot <= 0 || dot + 1 == trimmed.size())
        return {};
    return WebhookTopic{.resourceType = trimmed.left(dot).toString(), .topic = trimmed.mid(dot + 1).toString()};
}

} // namespace plaudit
