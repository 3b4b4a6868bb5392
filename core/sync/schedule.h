// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QtGlobal>

#include <optional>

namespace plaudit
{

/// How often the window syncs by itself.
struct ScheduleSettings
{
    bool isOn = false;
    bool isPaused = false; ///< goes on with what is set when it is resumed
    int minutes = 60;      ///< from the end of a sync to the start of the next, 1 or more

    [[nodiscard]] friend bool operator==(const ScheduleSettings &, const ScheduleSettings &) = default;
};

/// Whether it stays as it is until a person does something: a wrong key, a full disk. Trouble on the way passes.
[[nodiscard]] bool needsPerson(ErrorKind kind);

/// Decides when the next sync begins. Knows no timer and no network: it is told the time, and what happens, by whoever
/// has both. All times are milliseconds UTC and may jump.
class SyncSchedule
{
public:
    explicit SyncSchedule(qint64 nowMs);

    void set(const ScheduleSettings &settings, qint64 nowMs);
    [[nodiscard]] const ScheduleSettings &settings() const { return m_settings; }
    /// A sync that ended before this program began, or was run by another.
    void lastEnded(qint64 endedMs, qint64 nowMs);

    /// To be told every half minute or so: a longer gap means that the machine slept.
    void tick(qint64 nowMs);
    void networkReturned(qint64 nowMs);
    void began();
    /// What stopped it, if anything did.
    void ended(std::optional<ErrorKind> problem, qint64 nowMs);

    /// Nothing: none is planned, since it is off or paused, or one runs.
    [[nodiscard]] std::optional<qint64> nextMs() const;
    [[nodiscard]] bool isDue(qint64 nowMs) const;
    /// What a person has to be told of; once for each problem, and again where it comes back.
    [[nodiscard]] std::optional<ErrorKind> takeConcern();

private:
    [[nodiscard]] qint64 intervalMs() const;
    void plan(qint64 dueMs, qint64 nowMs);

    ScheduleSettings m_settings;
    qint64 m_dueMs = 0;
    qint64 m_seenMs;
    std::optional<qint64> m_endedMs;
    bool m_isRunning = false;
    int m_failures = 0; ///< in a row, of the passing kind
    std::optional<ErrorKind> m_problem, m_concern;
};

} // namespace plaudit
