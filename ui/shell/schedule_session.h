// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/newest_job.h"
#include "domain/clock.h"
#include "domain/result.h"
#include "workspace/scheduling.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QSystemTrayIcon;

namespace plaudit
{

class MainWindow;
class ScheduleCard;
class Workspace;

/// The schedule's part of a session: asks for a sync when it is time, says when the next one is, and tells a person
/// what only they can mend. Workspace, window and clock outlive it.
class ScheduleSession : public QObject
{
    Q_OBJECT

public:
    ScheduleSession(Workspace &workspace, MainWindow &window, QObject *parent = nullptr);
    ScheduleSession(Workspace &workspace, MainWindow &window, Clock &clock, QObject *parent = nullptr);
    ~ScheduleSession() override;

    /// Without a connection there is nothing to sync.
    void setConnected(bool isConnected);
    void syncBegan();
    void syncEnded(const Result<RunReport> &run);
    /// The newest run that is known, by whichever program.
    void lastEnded(qint64 endedMs);
    /// What time does: to be called every half minute or so, which this object's own timer does.
    void look();

Q_SIGNALS:
    void syncWanted();
    /// What is kept of it has been read.
    void read();
    /// A person was told of it.
    void told(const plaudit::Error &concern);

private:
    void begin();
    void choose(const ScheduleSettings &settings);
    void watchNetwork();
    void showNext();
    void tell(const Error &concern);

    Workspace &m_workspace;
    MainWindow &m_window;
    SystemClock m_systemClock;
    Clock &m_clock;
    ScheduleCard &m_card;
    SyncSchedule m_schedule;
    bool m_isConnected = false;
    bool m_watchesNetwork = false;
    QTimer m_looking;
    std::unique_ptr<QSystemTrayIcon> m_tray;
    NewestJob m_reading, m_keeping;
};

} // namespace plaudit
