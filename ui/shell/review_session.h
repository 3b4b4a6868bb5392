// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "orders/review_import.h"

#include <QObject>
#include <QPointer>

#include <thread>
#include <vector>

namespace plaudit
{

class MainWindow;
class ReviewImportDialog;
class Workspace;

/// Files of reviews in a session: the dialog and the import, which works in a thread of its own and beside nothing else
/// that writes. Workspace and window outlive it.
class ReviewSession : public QObject
{
    Q_OBJECT

public:
    ReviewSession(Workspace &workspace, MainWindow &window, QObject *parent = nullptr);
    /// Stops what runs and waits for it.
    ~ReviewSession() override;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Opens the dialog on these files, or adds them where it is open.
    void openDialog(const QStringList &paths);
    /// Imports without asking.
    void import(const std::vector<ReviewImportRequest> &requests);
    void stop();
    /// While something else writes, an import waits until that is over.
    void setBlocked(bool isBlocked);

Q_SIGNALS:
    void busyChanged(bool isBusy);
    /// What was asked for is done, or failed.
    void finished();

private:
    void chooseFiles();
    [[nodiscard]] Result<ReviewImportReport> importAll(
        const std::vector<ReviewImportRequest> &requests, const std::stop_token &stop);
    void take(const Result<ReviewImportReport> &report);

    Workspace &m_workspace;
    MainWindow &m_window;
    QPointer<ReviewImportDialog> m_dialog;
    std::vector<ReviewImportRequest> m_waiting;
    bool m_isBusy = false;
    bool m_isBlocked = false;
    std::jthread m_worker;
};

} // namespace plaudit
