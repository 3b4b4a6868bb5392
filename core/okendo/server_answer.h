// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/secret.h"
#include "okendo/transport.h"

#include <QString>

#include <chrono>
#include <optional>

namespace plaudit
{

/// `Retry-After` as seconds from `utcMs` on: a number of seconds or an HTTP date, a day at most, never negative.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfterFrom(const QByteArray &header, qint64 utcMs);

/// What an answer other than 200 means. The server's own words go into the detail: 200 characters at most,
/// and without the user id and the key should it repeat them.
[[nodiscard]] Error errorFrom(const HttpResponse &response, const QString &userId, const Secret &key, qint64 utcMs);

} // namespace plaudit
