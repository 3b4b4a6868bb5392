// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace plaudit
{

/// What became of a webhook that was delivered to this machine.
enum class DeliveryOutcome {
    Taken,
    Repeated,       ///< the same message again: it was there
    WrongSignature, ///< by none of the secrets
    TooOld,         ///< signed more than five minutes ago
    TooNew,         ///< signed more than five minutes from now: a clock is wrong
    Unsigned,       ///< headers missing, or not as Svix writes them
    TooLarge,
    WrongPlace, ///< another path than the listener's, or no POST
    Unreadable, ///< no HTTP, or cut off
};
inline constexpr DeliveryOutcome lastDeliveryOutcome = DeliveryOutcome::Unreadable;

[[nodiscard]] QString toString(DeliveryOutcome outcome); ///< "taken", "wrong_signature" …; stable
[[nodiscard]] std::optional<DeliveryOutcome> deliveryOutcomeFrom(const QString &text);
[[nodiscard]] bool isRefusal(DeliveryOutcome outcome);

/// How many had that outcome, and when the last one did.
struct DeliveryCount
{
    DeliveryOutcome outcome = DeliveryOutcome::Taken;
    qint64 count = 0;
    qint64 lastMs = 0; ///< UTC
};

} // namespace plaudit
