// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <chrono>
#include <optional>
#include <stop_token>

namespace plaudit
{

/// Spaces requests so that no more than `perSecond` start in any second on average: a token bucket that holds one
/// token. Not thread-safe: one limiter belongs to one client.
class RateLimiter
{
public:
    /// 0 means no limit. The clock must outlive the limiter.
    RateLimiter(Clock &clock, double perSecond);

    /// Blocks until the next request may start. False where `stop` was requested first.
    [[nodiscard]] bool acquire(const std::stop_token &stop);

private:
    Clock &m_clock;
    std::chrono::duration<double, std::milli> m_spacing{0};
    std::optional<std::chrono::duration<double, std::milli>> m_next;
};

} // namespace plaudit
