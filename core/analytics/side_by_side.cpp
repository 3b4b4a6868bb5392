// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/side_by_side.h"

#include <atomic>
#include <future>

namespace plaudit
{

void sideBySide(const std::vector<std::function<void()>> &pieces)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (auto i = next++; i < pieces.size(); i = next++)
            pieces[i]();
    };
    auto other = std::async(std::launch::async, work);
    work();
    other.get();
}

} // namespace plaudit
