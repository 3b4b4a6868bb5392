// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

namespace plaudit
{

/// Ctrl+C and the system's request to end, as a stop token. The first one asks for an orderly stop; the second ends
/// the program as usual. One at a time. Once it is gone the work is done: a first one that comes then changes nothing
/// of how the program ends.
class Interruption
{
public:
    Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_watch;
};

} // namespace plaudit
