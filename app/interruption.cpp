// SPDX-License-Identifier: GPL-3.0-or-later
#include "interruption.h"

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <csignal>

namespace plaudit
{

namespace
{

std::atomic<bool> isInterrupted = false;

extern "C" void noteInterruption(int)
{
    isInterrupted.store(true);
}

/// The handler is for one signal only: the next one ends the program. Waiting system calls are not taken up again, so
/// that a prompt ends too.
void handle(int signal)
{
#ifdef Q_OS_UNIX
    struct sigaction action = {};
    action.sa_handler = noteInterruption;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigaction(signal, &action, nullptr);
#else
    std::signal(signal, noteInterruption);
#endif
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
    handle(SIGINT);
    handle(SIGTERM);
}

} // namespace plaudit
