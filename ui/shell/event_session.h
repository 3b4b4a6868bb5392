// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "workspace/event_files.h"
#include "workspace/quarantine_retry.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <stop_token>
#include <thread>

namespace plaudit
{

class MainWindow;
class Workspace;

/// The events' part of a session: importing their files, watching a folder for them, reading the quarantine again.
/// Works in a thread of its own; one thing at a time, beside nothing else that writes. Workspace and window outlive it.
class EventSession : public QObject
{
    Q_OBJECT

public:
    EventSession(Workspace &workspace, MainWindow &window, QObject *parent = nullptr);
    /// Stops what runs and waits for it.
    ~EventSession() override;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Imports files in the background, one after the other; asks for a sync then, where that is wished. Does nothing
    /// while anything else runs.
    void import(const QStringList &paths, bool isSyncAfterwards = false);
    void stop();
    /// While something else writes: what comes into the watched folder waits until it is over.
    void setBlocked(bool isBlocked) { m_isBlocked = isBlocked; }

Q_SIGNALS:
    void busyChanged(bool isBusy);
    /// What was asked for is done, or failed where it wasn't an import.
    void finished();
    /// The import is done, and a sync is to follow in the same breath.
    void syncRequested();

private:
    void chooseFiles();
    void takeImport(const Result<EventCounts> &counts, bool isSyncAfterwards);
    void retryQuarantine();
    void takeRetry(const Result<RetryOutcome> &outcome);
    void chooseWatchedFolder(bool isWanted);
    void watchFolder();
    void importWatched();
    void setBusy(bool isBusy);
    void showError(const Error &error);

    Workspace &m_workspace;
    MainWindow &m_window;
    bool m_isBusy = false;
    bool m_isBlocked = false;
    QFileSystemWatcher m_folder;
    QTimer m_folderSettles;
    std::jthread m_worker;
};

} // namespace plaudit
