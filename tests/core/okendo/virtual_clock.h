// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <functional>
#include <mutex>
#include <vector>

namespace plaudit
{

/// A clock whose sleepers wake at once, with the time moved on. Starts at 2025-06-15T12:00Z.
class VirtualClock final : public Clock
{
public:
    /// Called at the start of every sleep, in the sleeping thread: to stop a run in its pause, for instance.
    std::function<void(std::chrono::milliseconds)> onSleep;

    [[nodiscard]] qint64 utcMs() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_startUtcMs + m_now.count() + m_setBy.count();
    }

    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_now;
    }

    [[nodiscard]] bool sleep(std::chrono::milliseconds time, const std::stop_token &stop) override
    {
        if (onSleep)
            onSleep(time);
        if (stop.stop_requested())
            return false;
        const std::lock_guard lock(m_mutex);
        m_now += time;
        m_sleeps.push_back(time);
        return true;
    }

    /// Time goes by without anybody sleeping.
    void advance(std::chrono::milliseconds time)
    {
        const std::lock_guard lock(m_mutex);
        m_now += time;
    }

    /// Somebody sets the machine's clock; what was waited for goes on.
    void setBy(std::chrono::milliseconds difference)
    {
        const std::lock_guard lock(m_mutex);
        m_setBy += difference;
    }

    /// Every sleep that ran to its end, in order.
    [[nodiscard]] std::vector<std::chrono::milliseconds> sleeps() const
    {
        const std::lock_guard lock(m_mutex);
        return m_sleeps;
    }

private:
    static constexpr qint64 m_startUtcMs = 1'749'988'800'000;

    mutable std::mutex m_mutex;
    std::chrono::milliseconds m_now{0}, m_setBy{0};
    std::vector<std::chrono::milliseconds> m_sleeps;
};

} // namespace plaudit
