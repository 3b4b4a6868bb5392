// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clock.h"

#include <QDateTime>

#include <condition_variable>
#include <mutex>

namespace plaudit
{

qint64 SystemClock::utcMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

bool SystemClock::sleep(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

} // namespace plaudit
