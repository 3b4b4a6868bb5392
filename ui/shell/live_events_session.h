// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/newest_job.h"
#include "workspace/listening.h"

#include <QDialog>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <memory>

namespace plaudit
{

class CredentialStore;
class LiveEventsCard;
class MainWindow;
class WebhookSecretsWatch;
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
    struct Listening;
    void begin();
    void start(const ListenerPlace &place);
    void stop();
    void askForSecret();
    void openWebhooks();
    /// Where other secrets count by now, the listener takes them.
    void renewSecrets();
    void showState();

    Workspace &m_workspace;
    CredentialStore &m_store;
    MainWindow &m_window;
    LiveEventsCard &m_card;
    ListenerSettings m_settings;
    std::shared_ptr<Listener> m_listener;
    std::atomic<bool> m_isChanged = false;
    std::shared_ptr<WebhookSecretsWatch> m_watch; ///< of the listener's; used in m_renewing alone
    QPointer<QDialog> m_webhooks;
    QTimer m_showing, m_looking;
    NewestJob m_reading, m_changing, m_keeping, m_renewing;
};

} // namespace plaudit
