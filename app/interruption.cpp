// SPDX-License-Identifier: GPL-3.0-or-later
#include "interruption.h"

#include <atomic>
#include <chrono>
#include <csignal>

namespace plaudit
{

namespace
{

std::atomic<bool> isInterrupted = false;

extern "C" void noteInterruption(int signal)
{
    isInterrupted.store(true);
    std::signal(signal, SIG_DFL);
}

} // namespace

Interruption::Interruption()
    : m_watch([this](const std::stop_token &over) {
        // A signal handler may do next to nothing, so a thread looks for its mark.
        while (!over.stop_requested() && !isInterrupted.load())
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        if (isInterrupted.load())
            m_stop.request_stop();
    })
{
    std::signal(SIGINT, noteInterruption);
    std::signal(SIGTERM, noteInterruption);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

} // namespace plaudit
