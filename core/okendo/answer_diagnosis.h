// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "okendo/transport.h"

#include <optional>

namespace plaudit
{

/// The error that an answer led to, with its cause where the answer shows it: a web page in place of JSON is somebody
/// else's, a log-in page or a firewall's.
[[nodiscard]] Error explained(Error error, const HttpResponse &response);

/// Whether a 200 is what was asked for: a JSON object with a list of reviews. Gives how many there are. UnreadablePage
/// else, with the cause EmptyAnswer, LoginPage or NotReviews.
[[nodiscard]] Result<qsizetype> reviewsIn(const HttpResponse &response);

/// By how many seconds this machine's clock is ahead of the answer's Date; nothing where there is none to be read.
[[nodiscard]] std::optional<qint64> secondsAheadOf(const HttpResponse &response, qint64 utcMs);

} // namespace plaudit
