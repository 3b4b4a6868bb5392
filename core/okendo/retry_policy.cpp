// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/retry_policy.h"

#include <algorithm>
#include <cmath>

namespace plaudit
{

namespace
{

constexpr double spread = 0.25;

bool mayPassByItself(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFailure:
    case ErrorKind::Timeout:
    case ErrorKind::ConnectionLost:
    case ErrorKind::ConnectionFailed:
    case ErrorKind::HostNotFound:
    case ErrorKind::UnreadablePage:
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<std::chrono::milliseconds> RetryPolicy::pauseAfter(
    int attempt, const Error &error, QRandomGenerator &random) const
{
    if (attempt >= attempts || !mayPassByItself(error.kind))
        return {};
    if (error.retryAfter && error.retryAfter->count() > 0)
        return std::min<std::chrono::milliseconds>(*error.retryAfter, longestPause);
    const auto longest = double(longestPause.count());
    const auto doubled = std::min(double(firstPause.count()) * std::exp2(std::max(attempt, 1) - 1), longest);
    const auto spreadOut = doubled * (1 - spread + 2 * spread * random.generateDouble());
    return std::chrono::milliseconds(std::llround(std::min(spreadOut, longest)));
}

} // namespace plaudit
