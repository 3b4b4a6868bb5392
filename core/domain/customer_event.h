// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace plaudit
{

/// Something that happened to a customer beside reviews and surveys: a quiz, a referral, loyalty points.
struct CustomerEvent
{
    QString type;       ///< the resource type: "quiz_response", "referral", "loyalty_customer" …
    QString resourceId; ///< of that type
    std::optional<Timestamp> occurredAt;
    QString customerId, email;
    QByteArray properties; ///< the resource as sent, JSON

    [[nodiscard]] friend bool operator==(const CustomerEvent &, const CustomerEvent &) = default;
};

} // namespace plaudit
