// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/schedule.h"

#include <algorithm>
#include <utility>

namespace plaudit
{

namespace
{

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
/// Network and keychain need a moment after the machine woke or the network came back.
constexpr qint64 settling = 20 * second;
/// Three ticks that didn't come.
constexpr qint64 sleepGap = 90 * second;
/// What was fetched so lately needs no look after a nap.
constexpr qint64 fresh = 5 * minute;
constexpr qint64 firstRetry = 5 * minute;
constexpr int mostDoublings = 10;

} // namespace

bool needsPerson(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFailure:
    case ErrorKind::UnexpectedAnswer:
    case ErrorKind::UnreadablePage:
    case ErrorKind::RepeatedCursor:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionFailed:
    case ErrorKind::ConnectionLost:
    case ErrorKind::ProxyFailed:
    case ErrorKind::TlsFailed:
    case ErrorKind::Timeout:
    case ErrorKind::KeychainTimeout:
    case ErrorKind::RunInProgress:
    case ErrorKind::DatabaseBusy:
    case ErrorKind::PageLimit:
    case ErrorKind::Cancelled:
        return false;
    default:
        return true;
    }
}

SyncSchedule::SyncSchedule(qint64 nowMs)
    : m_seenMs(nowMs)
{}

qint64 SyncSchedule::intervalMs() const
{
    return std::max(1, m_settings.minutes) * minute;
}

void SyncSchedule::plan(qint64 dueMs, qint64 nowMs)
{
    // Never further away than the interval, whatever the clock said before.
    m_dueMs = std::clamp(dueMs, nowMs, nowMs + intervalMs());
}

void SyncSchedule::set(const ScheduleSettings &settings, qint64 nowMs)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    m_failures = 0;
    m_concern.reset();
    m_problem.reset();
    plan(m_endedMs ? *m_endedMs + intervalMs() : nowMs + settling, nowMs);
}

void SyncSchedule::lastEnded(qint64 endedMs, qint64 nowMs)
{
    if (m_endedMs && *m_endedMs >= endedMs)
        return;
    m_endedMs = endedMs;
    plan(std::max(endedMs + intervalMs(), nowMs + settling), nowMs);
}

void SyncSchedule::tick(qint64 nowMs)
{
    const auto seen = std::exchange(m_seenMs, nowMs);
    if (nowMs < seen) {
        // The clock was set back: what was left to wait is left still.
        plan(nowMs + std::max<qint64>(0, m_dueMs - seen), nowMs);
        if (m_endedMs)
            m_endedMs = std::min(*m_endedMs, nowMs);
    } else if (nowMs - seen > sleepGap) {
        networkReturned(nowMs);
    }
}

void SyncSchedule::networkReturned(qint64 nowMs)
{
    const bool isFresh = m_endedMs && m_failures == 0 && nowMs - *m_endedMs < fresh;
    if (!isFresh)
        plan(nowMs + settling, nowMs);
}

void SyncSchedule::began()
{
    m_isRunning = true;
}

void SyncSchedule::ended(std::optional<ErrorKind> problem, qint64 nowMs)
{
    m_isRunning = false;
    m_endedMs = nowMs;
    m_seenMs = nowMs;
    const bool isConcern = problem && needsPerson(*problem);
    if (isConcern && m_problem != problem)
        m_concern = problem;
    if (!problem)
        m_concern.reset();
    if (!problem || isConcern)
        m_problem = problem;
    const bool isStopped = problem == ErrorKind::Cancelled || problem == ErrorKind::PageLimit;
    m_failures = problem && !isConcern && !isStopped ? m_failures + 1 : 0;
    const auto doublings = std::clamp(m_failures - 1, 0, mostDoublings);
    plan(nowMs + (m_failures > 0 ? firstRetry << doublings : intervalMs()), nowMs);
}

std::optional<qint64> SyncSchedule::nextMs() const
{
    return m_settings.isOn && !m_settings.isPaused && !m_isRunning ? std::optional(m_dueMs) : std::nullopt;
}

bool SyncSchedule::isDue(qint64 nowMs) const
{
    const auto next = nextMs();
    return next && *next <= nowMs;
}

std::optional<ErrorKind> SyncSchedule::takeConcern()
{
    return std::exchange(m_concern, std::nullopt);
}

} // namespace plaudit
