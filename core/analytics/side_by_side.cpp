// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/side_by_side.h"

#include <QSemaphore>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace plaudit
{

namespace
{

/// Outlives the call where the helping thread wakes up after all is done; then it finds nothing left.
struct Work
{
    const std::function<void()> *pieces = nullptr;
    std::size_t size = 0;
    std::atomic<std::size_t> next = 0;
    QSemaphore helped; ///< pieces that the other thread has done

    /// Gives how many pieces it did.
    int run()
    {
        int count = 0;
        for (auto i = next++; i < size; i = next++, ++count)
            pieces[i]();
        return count;
    }
};

/// Threads that wait for work: to start one takes longer than some of the pieces.
QThreadPool &helpers()
{
    static QThreadPool pool;
    return pool;
}

} // namespace

void sideBySide(const std::vector<std::function<void()>> &pieces)
{
    const auto work = std::make_shared<Work>();
    work->pieces = pieces.data();
    work->size = pieces.size();
    // Where all are busy, this thread does everything.
    (void)helpers().tryStart([work] { work->helped.release(work->run()); });
    work->helped.acquire(static_cast<int>(pieces.size()) - work->run());
}

} // namespace plaudit
