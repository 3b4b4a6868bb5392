// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/newest_job.h"
#include "domain/result.h"
#include "orders/matching.h"
#include "orders/order_import.h"
#include "pages/order_files.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <thread>
#include <vector>

namespace plaudit
{

class MainWindow;
class OrderImportDialog;
class Workspace;

/// The orders' part of a session: the import with its dialog, taking an import back, the rules of matching. Everything
/// works in a thread of its own; one thing at a time, beside nothing else that writes. Workspace and window outlive it.
class OrderSession : public QObject
{
    Q_OBJECT

public:
    OrderSession(Workspace &workspace, MainWindow &window, QObject *parent = nullptr);
    /// Stops what runs and waits for it.
    ~OrderSession() override;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Opens the dialog on these files, or adds them where it is open.
    void openDialog(const QStringList &paths);
    /// Imports without asking.
    void import(const std::vector<OrderImportRequest> &requests);
    void undo(qint64 batch);
    void stop();
    /// While a sync or another import runs: an import waits until it is over.
    void setBlocked(bool isBlocked);

Q_SIGNALS:
    void busyChanged(bool isBusy);
    /// What was asked for is done, or failed.
    void finished();

private:
    struct Imported
    {
        std::vector<OrderImportReport> reports;
        std::optional<Error> error;
    };

    void chooseFiles();
    void tryRules(const MatchRules &rules);
    void applyRules(const MatchRules &rules);
    /// Runs `work` in the background, then `take` here.
    template<typename Outcome>
    void run(const QString &words, std::function<Outcome(const std::stop_token &)> work,
        std::function<void(const Outcome &)> take);
    [[nodiscard]] Imported importAll(const std::vector<OrderImportRequest> &requests, const std::stop_token &stop);
    void tellProgress(const QString &words, std::optional<double> share);
    void takeImport(const Imported &imported);
    void takeUndo(const Result<qint64> &orders);
    void showError(const Error &error);

    Workspace &m_workspace;
    MainWindow &m_window;
    QPointer<OrderImportDialog> m_dialog;
    std::vector<OrderImportRequest> m_waiting;
    bool m_isBusy = false;
    bool m_isBlocked = false;
    OrderFiles::List m_linked = OrderFiles::List::Rejects; ///< where the status line leads to
    NewestJob m_trial;
    std::jthread m_worker;
};

} // namespace plaudit
