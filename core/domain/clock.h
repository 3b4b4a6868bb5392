// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <stop_token>

namespace plaudit
{

/// Time as the sync sees it, so that tests can let hours pass at once. Every call may come from any thread.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Milliseconds since 1970-01-01T00:00Z; may jump when the machine's clock is set.
    [[nodiscard]] virtual qint64 utcMs() const = 0;
    /// Never goes back; only differences mean anything.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
    /// Blocks the calling thread. False where `stop` was requested before the time was over.
    [[nodiscard]] virtual bool sleep(std::chrono::milliseconds time, const std::stop_token &stop) = 0;
};

/// The machine's own clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 utcMs() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    [[nodiscard]] bool sleep(std::chrono::milliseconds time, const std::stop_token &stop) override;
};

} // namespace plaudit
