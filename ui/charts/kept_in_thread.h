// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QThread>

#include <memory>

namespace plaudit
{

/// This thread's own, made when it is first asked for. The application's thread lets it go before the application
/// ends, which fonts and scenes must not outlive.
template<class Kept>
[[nodiscard]] Kept &keptInThread()
{
    thread_local std::unique_ptr<Kept> kept;
    if (!kept) {
        kept = std::make_unique<Kept>();
        if (qApp && QThread::currentThread() == qApp->thread())
            qAddPostRoutine([] { kept.reset(); });
    }
    return *kept;
}

} // namespace plaudit
