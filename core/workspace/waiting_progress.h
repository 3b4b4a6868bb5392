// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/syncing.h"

#include <chrono>
#include <functional>
#include <utility>

namespace plaudit
{

/// Tells of a stream how it goes, and in a pause how it went so far and what is waited for.
class WaitingProgress
{
public:
    explicit WaitingProgress(const std::function<void(const SyncProgress &)> &tell, SyncProgress latest = {})
        : m_tell(tell)
        , m_latest(std::move(latest))
    {}

    void goesOn(const SyncProgress &now)
    {
        m_latest = now;
        m_tell(now);
    }
    void waits(const Error &error, std::chrono::milliseconds pause) const
    {
        auto waiting = m_latest;
        waiting.waitingFor = error;
        waiting.pause = pause;
        m_tell(waiting);
    }

private:
    const std::function<void(const SyncProgress &)> &m_tell;
    SyncProgress m_latest;
};

} // namespace plaudit
