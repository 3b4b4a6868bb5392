// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/rate_limiter.h"

namespace plaudit
{

RateLimiter::RateLimiter(Clock &clock, double perSecond)
    : m_clock(clock)
{
    if (perSecond <= 0)
        return;
    const auto aMinute = perSecond * 60;
    const auto perMinute = aMinute > 2 ? aMinute - 1 : aMinute;
    m_spacing = std::chrono::duration<double, std::milli>(60'000 / perMinute);
}

bool RateLimiter::acquire(const std::stop_token &stop)
{
    if (stop.stop_requested())
        return false;
    if (m_spacing.count() <= 0)
        return true;
    if (const auto now = m_clock.monotonic(); m_next && now < *m_next) {
        if (!m_clock.sleep(std::chrono::ceil<std::chrono::milliseconds>(*m_next - now), stop))
            return false;
    }
    m_next = m_clock.monotonic() + m_spacing;
    return true;
}

} // namespace plaudit
