// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QRandomGenerator>

#include <chrono>
#include <optional>

namespace plaudit
{

/// When to ask again: after 429, 5xx, a timeout or a broken connection, with a pause that doubles and is spread by
/// ±25 % so that several programs don't ask in step. A Retry-After is waited out, up to the cap.
struct RetryPolicy
{
    int attempts = 8; ///< the first one included; a network that is gone for a minute doesn't end a run
    std::chrono::milliseconds firstPause{1'000};
    std::chrono::milliseconds longestPause{60'000};

    /// One attempt: for a person who waits for an answer.
    [[nodiscard]] static RetryPolicy none() { return {.attempts = 1}; }

    /// The pause after the `attempt`-th failure (from 1); empty where it is not to be tried again.
    [[nodiscard]] std::optional<std::chrono::milliseconds> pauseAfter(
        int attempt, const Error &error, QRandomGenerator &random) const;
};

} // namespace plaudit
