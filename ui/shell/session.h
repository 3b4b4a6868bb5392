// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/connect_dialog.h"
#include "domain/result.h"
#include "shell/connections_session.h"
#include "shell/event_session.h"
#include "shell/figure_maker.h"
#include "shell/live_events_session.h"
#include "shell/order_session.h"
#include "shell/review_session.h"
#include "shell/schedule_session.h"
#include "shell/view_history.h"
#include "shell/view_keeping.h"
#include "workspace/syncing.h"

#include <QObject>

#include <optional>
#include <thread>

namespace plaudit
{

class CredentialStore;
class MainWindow;
class Workspace;

/// Binds a workspace to a window: makes the figures in a worker, follows changes, runs the sync, keeps the history of
/// views. Lives in the GUI thread and never blocks it; workspace, store and window outlive it.
class Session : public QObject
{
    Q_OBJECT

public:
    /// Begins with the view that the window shows; where that is none in particular (View{}), with the one of the last
    /// time, or in a store that was never looked at with ViewKeeping::firstView().
    Session(Workspace &workspace, CredentialStore &store, MainWindow &window, QObject *parent = nullptr);
    /// Keeps the view for the next time; stops a running sync and waits for it.
    ~Session() override;

    [[nodiscard]] bool isSyncing() const { return m_isSyncing; }
    /// Makes the figures anew; where they are being made, once more after that.
    void refresh();
    /// For later syncs: 2 unless told otherwise, as Okendo allows; 0 is no limit, for a store on this machine.
    void setRequestsPerSecond(double requests) { m_requestsPerSecond = requests; }
    /// `isFull`: everything is walked again.
    void startSync(bool isFull = false);
    void stopSync();
    /// Imports files of events in the background, one after the other; then syncs, where that is wished.
    void importEvents(const QStringList &paths, bool isSyncAfterwards = false);
    /// Imports a file of orders in the background as its header and cells tell it; waits for what runs.
    void importOrders(const QString &path);
    void setView(const View &view);

Q_SIGNALS:
    /// The page shows the figures of the newest request.
    void shown();
    void syncFinished();
    /// The person asked for the sample store, which is another workspace.
    void sampleRequested();

private:
    void showFigures(const PageFigures &figures);
    void showLastRun(const RunReport &report);
    void takeSyncResult(const Result<RunReport> &result);
    /// `connectionId`: whose credentials are changed; nothing: a new one's.
    void openConnectDialog(std::optional<qint64> connectionId);
    void openSurveysDialog();
    /// Of any kind; each is told by its content.
    void chooseFiles();
    void connectFigures();
    void connectSurveys();
    void moveInHistory();
    /// With the view of the last time, or with the first one as soon as there is data.
    void begin(const std::optional<View> &last);
    [[nodiscard]] bool beginsNow(const PageFigures &figures);
    void takeDropped(const QStringList &paths);
    /// Something that writes begins or is over.
    void setBusy(bool isBusy);

    Workspace &m_workspace;
    CredentialStore &m_store;
    MainWindow &m_window;
    ViewHistory m_history;
    enum class Beginning { LooksUpTheLast, AwaitsData, Over };
    Beginning m_beginning = Beginning::Over;
    FigureMaker m_figures;
    ViewKeeping m_views;
    std::shared_ptr<const FilterChoices> m_shownChoices;
    std::optional<qint64> m_toldRunMs; ///< the end of the run that the status line told of
    bool m_isSyncing = false;          ///< or importing
    double m_requestsPerSecond = 2.0;
    EventSession m_events;
    OrderSession m_orders;
    ReviewSession m_reviews;
    ConnectionsSession m_connections;
    LiveEventsSession m_liveEvents;
    ScheduleSession m_schedule;
    std::jthread m_sync;
};

} // namespace plaudit
