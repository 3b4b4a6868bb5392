// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace plaudit
{

/// Does pieces of work on two processors, this thread's and another one's; returns when all are done. A piece is begun
/// when one of them is free, in the order given: the longest should come first. Pieces must not need each other.
void sideBySide(const std::vector<std::function<void()>> &pieces);

/// `work(first, last)` for either half of [first, last), on two processors.
template<class Work>
void inHalves(std::size_t first, std::size_t last, const Work &work)
{
    const auto middle = first + (last - first) / 2;
    sideBySide({[&] { work(first, middle); }, [&] { work(middle, last); }});
}

} // namespace plaudit
