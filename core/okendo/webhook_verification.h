// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/secret.h"

#include <QByteArray>
#include <tl/expected.hpp>

#include <vector>

namespace plaudit
{

/// The three headers of a delivery: `webhook-id`, `webhook-timestamp` and `webhook-signature`, or the same with
/// `svix-`.
struct WebhookHeaders
{
    QByteArray id, timestamp, signatures;
};

/// Of a delivery that one of the secrets signed.
struct VerifiedWebhook
{
    QByteArray messageId; ///< the same for each try of one event
    qint64 signedMs = 0;  ///< UTC; when this try was sent
};

/// As far as a signature may be from now, in seconds; Svix's libraries allow the same.
inline constexpr qint64 signatureToleranceSeconds = 300;

/// Whether one of the signatures is that of one of the secrets over the body as it was received, and was made at about
/// `nowMs`. Compares in a time that tells nothing. Gives what is wrong: TooOld, TooNew, Unsigned or WrongSignature.
[[nodiscard]] tl::expected<VerifiedWebhook, DeliveryOutcome> verifyWebhook(
    const std::vector<Secret> &secrets, const WebhookHeaders &headers, const QByteArray &body, qint64 nowMs);

/// Whether it can sign: base64 of something, with or without `whsec_` before it.
[[nodiscard]] bool isSigningSecret(const Secret &secret);

} // namespace plaudit
