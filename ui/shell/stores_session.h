// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/newest_job.h"
#include "domain/result.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace plaudit
{

class CredentialStore;
class MainWindow;
class WorkspacesDialog;

/// What opens and closes stores behind the window. Each is called in the GUI thread.
struct StoreSwitch
{
    std::function<QString()> folder; ///< of the person's own store that is open
    std::function<Result<void>(const QString &folder)> open;
    std::function<void()> close; ///< nobody has its folder open afterwards, and the window waits for another
};

/// Several stores: what the menu File offers of them. Reads, moves and deletes in a worker. Window and credentials
/// outlive it.
class StoresSession : public QObject
{
    Q_OBJECT

public:
    StoresSession(StoreSwitch stores, CredentialStore &credentials, MainWindow &window, QObject *parent = nullptr);

    /// The store that is open was opened or renamed: it is the first of the menu's.
    void remember();

    void openNew();
    void openFolder();
    void open(const QString &folder);
    void openAll();
    void openSettings(const QString &folder);
    void move(const QString &folder, const QString &place);
    void remove(const QString &folder, bool forgetsSecrets);

Q_SIGNALS:
    /// Something that was asked for is done, or was told to be impossible.
    void done();

private:
    void fillMenu();
    void askWhereTo(const QString &folder);
    void askToRemove(const QString &folder);
    void tell(const Error &error);
    /// With another store, or the usual one, where the one that was open is gone.
    void goOn(const QString &folder);
    void setBusy(bool isBusy);
    void reload();
    [[nodiscard]] QWidget *dialogParent() const;
    [[nodiscard]] bool isOpen(const QString &folder) const;

    StoreSwitch m_stores;
    CredentialStore &m_credentials;
    MainWindow &m_window;
    QPointer<WorkspacesDialog> m_all;
    NewestJob m_reading, m_naming, m_changing;
};

} // namespace plaudit
