// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <chrono>
#include <optional>
#include <stop_token>

namespace plaudit
{

/// Spaces requests so that the server never counts more than `perSecond` on average over any minute, however long each
/// is on its way: of a minute's requests one less than allowed is sent, since the first may have arrived late. Holds
/// for who waits for each answer before the next request. Not thread-safe: one limiter belongs to one client.
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
