// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/newest_job.h"
#include "workspace/connections_content.h"

#include <QObject>

#include <map>
#include <set>

namespace plaudit
{

class ConnectionsPage;
class CredentialStore;
class MainWindow;
class Workspace;

/// The connections' part of a session: asks the keychain and Okendo in a worker and tells the page. Workspace, store
/// and window outlive it.
class ConnectionsSession : public QObject
{
    Q_OBJECT

public:
    ConnectionsSession(Workspace &workspace, CredentialStore &store, MainWindow &window, QObject *parent = nullptr);

    /// The key may have changed: it is asked for again.
    void forgetKeys();

Q_SIGNALS:
    /// A test of a connection came to its end.
    void tested();
    /// A connection was removed, or could not be.
    void removed();

private:
    void showKeys();
    void test(qint64 connectionId);
    void confirmRemoval(qint64 connectionId);
    void remove(qint64 connectionId);

    Workspace &m_workspace;
    CredentialStore &m_store;
    MainWindow &m_window;
    ConnectionsPage &m_page;
    std::set<qint64> m_asked;
    std::map<qint64, KeyState> m_keys; ///< that the keychain answered with
    NewestJob m_asking, m_testing, m_removing;
};

} // namespace plaudit
