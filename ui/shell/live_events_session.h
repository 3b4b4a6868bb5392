// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/newest_job.h"
#include "workspace/listening.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace plaudit
{

class CredentialStore;
class LiveEventsCard;
class MainWindow;
class Workspace;

/// The listener's part of a session: it listens while the window is open, where that was wished the last time. Starts
/// and ends it in a worker. Workspace, store and window outlive it.
class LiveEventsSession : public QObject
{
    Q_OBJECT

public:
    LiveEventsSession(Workspace &workspace, CredentialStore &store, MainWindow &window, QObject *parent = nullptr);
    ~LiveEventsSession() override;

    [[nodiscard]] bool isListening() const { return m_listener != nullptr; }

Q_SIGNALS:
    void started();
    void stopped();
    /// It can't be started.
    void failed(const plaudit::Error &error);

private:
    void begin();
    void start(const ListenerPlace &place);
    void stop();
    void askForSecret();
    void showState();

    Workspace &m_workspace;
    CredentialStore &m_store;
    MainWindow &m_window;
    LiveEventsCard &m_card;
    ListenerSettings m_settings;
    std::shared_ptr<Listener> m_listener;
    std::atomic<bool> m_isChanged = false;
    QTimer m_showing;
    NewestJob m_reading, m_changing, m_keeping;
};

} // namespace plaudit
