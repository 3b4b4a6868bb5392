// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QByteArray>

namespace plaudit
{

/// The signature of a webhook by Svix's scheme (https://docs.svix.com/receiving/verifying-payloads/how-manual): base64
/// of HMAC-SHA256 over `{id}.{timestamp}.{body}`, with "v1," before it. The key is what follows `whsec_`, in base64.
/// `timestamp` is in Unix seconds.
[[nodiscard]] QByteArray webhookSignature(
    const Secret &secret, const QByteArray &id, qint64 timestamp, const QByteArray &body);

} // namespace plaudit
