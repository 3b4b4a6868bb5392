// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure_cause.h"
#include "wording/error_sentence.h"

#include <optional>

namespace plaudit
{

/// What happened and what to do about it, for a connection that doesn't work; nothing for errors of other matters.
/// sentenceFor() says the same, so that dialog, page, status line and command line do.
[[nodiscard]] std::optional<ErrorSentence> diagnosisOf(const Error &error);

/// That this machine's clock is wrong; empty where it isn't.
[[nodiscard]] QString writtenClock(std::optional<qint64> secondsAhead);

} // namespace plaudit
