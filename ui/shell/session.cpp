// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/session.h"

#include "analytics/snapshot.h"
#include "dialogs/add_surveys_dialog.h"
#include "pages/connections_page.h"
#include "pages/orders_page.h"
#include "report/report_dialog.h"
#include "shell/backups.h"
#include "shell/dropped_files.h"
#include "shell/main_window.h"
#include "shell/status_line.h"
#include "shell/support.h"
#include "shell/sync_words.h"
#include "shell/view_commands.h"
#include "shell/whole_exports.h"
#include "shell/window_actions.h"
#include "wording/error_sentence.h"
#include "wording/numbers.h"
#include "workspace/connecting.h"
#include "workspace/program_log.h"
#include "workspace/workspace.h"

#include <QFileDialog>
#include <QLocale>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace plaudit
{

Session::Session(Workspace &workspace, CredentialStore &store, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_store(store)
    , m_window(window)
    , m_history(window.view())
    , m_figures(workspace)
    , m_views(workspace, window)
    , m_events(workspace, window)
    , m_orders(workspace, window, this)
    , m_reviews(workspace, window, this)
    , m_connections(workspace, store, window, this)
    , m_liveEvents(workspace, store, window, this)
    , m_schedule(workspace, window, this)
{
    connectFigures();
    connect(&workspace, &Workspace::changed, this, &Session::refresh);
    connect(&window, &MainWindow::syncRequested, this, [this] { startSync(); });
    connect(&window, &MainWindow::fullSweepRequested, this, [this] { startSync(true); });
    connect(&window, &MainWindow::stopRequested, this, &Session::stopSync);
    connect(&window, &MainWindow::connectRequested, this, [this] { openConnectDialog({}); });
    connect(&window, &MainWindow::replaceKeyRequested, this, &Session::openConnectDialog);
    connect(&window, &MainWindow::diagnosticsRequested, this,
        [this] { openDiagnostics(m_workspace, defaultLogFolder(), m_window); });
    connect(window.actions().report, &QAction::triggered, this, [this] {
        auto *dialog = new ReportDialog(m_workspace.folder(), m_history.current(), &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(&window, &MainWindow::sampleRequested, this, &Session::sampleRequested);
    offerWholeExports(workspace, window, this);
    offerBackups(workspace, window, this);
    connectSurveys();
    connect(&m_schedule, &ScheduleSession::syncWanted, this, [this] { startSync(); });
    connect(&m_views, &ViewKeeping::found, this, &Session::begin);
    if (m_history.current() == View{}) {
        m_beginning = Beginning::LooksUpTheLast;
        m_views.findLast();
    } else {
        refresh();
    }
}

void Session::begin(const std::optional<View> &last)
{
    if (m_beginning != Beginning::LooksUpTheLast)
        return;
    m_beginning = last ? Beginning::Over : Beginning::AwaitsData;
    if (last)
        m_history = ViewHistory(*last);
    moveInHistory();
}

bool Session::beginsNow(const PageFigures &figures)
{
    if (m_beginning != Beginning::AwaitsData || !figures.choices->lastKnownDay.isValid())
        return false;
    m_beginning = Beginning::Over;
    m_history = ViewHistory(ViewKeeping::firstView(figures.choices->lastKnownDay));
    moveInHistory();
    return true;
}

void Session::connectFigures()
{
    connect(&m_figures, &FigureMaker::made, this, [this](const PageFigures &figures) {
        showFigures(figures);
        m_window.holdPages(false);
        Q_EMIT shown();
    });
    connect(&m_figures, &FigureMaker::failed, this, [this](const Error &error) {
        m_window.page().showError(sentenceFor(error));
        m_window.holdPages(false);
        Q_EMIT shown();
    });
    connect(&m_figures, &FigureMaker::late, this, [this] {
        m_window.page().setStale(true);
        m_window.holdPages(false);
    });
    connect(&m_figures, &FigureMaker::indexing, this, [this](const SearchProgress &progress) {
        const double share = progress.total > 0 ? double(progress.done) / double(progress.total) : 0.0;
        if (!m_isSyncing)
            m_window.statusLine().showProgress(tr("Reading texts for the search…"), share);
    });
    connect(&m_window, &MainWindow::viewRequested, this, &Session::setView);
    connect(&m_window, &MainWindow::refreshRequested, this, &Session::refresh);
    connect(&m_window, &MainWindow::retryRequested, this, &Session::refresh);
    connect(&m_window, &MainWindow::backRequested, this, [this] {
        m_history.goBack();
        moveInHistory();
    });
    connect(&m_window, &MainWindow::forwardRequested, this, [this] {
        m_history.goForward();
        moveInHistory();
    });
}

void Session::connectSurveys()
{
    connect(&m_events, &EventSession::busyChanged, this, &Session::setBusy);
    connect(&m_events, &EventSession::finished, this, &Session::syncFinished);
    connect(&m_events, &EventSession::syncRequested, this, [this] {
        m_isSyncing = false;
        startSync();
    });
    connect(&m_orders, &OrderSession::busyChanged, this, &Session::setBusy);
    connect(&m_orders, &OrderSession::finished, this, &Session::syncFinished);
    connect(&m_reviews, &ReviewSession::busyChanged, this, &Session::setBusy);
    connect(&m_reviews, &ReviewSession::finished, this, &Session::syncFinished);
    connect(&m_window, &MainWindow::importFilesRequested, this, &Session::chooseFiles);
    connect(&m_window, &MainWindow::addSurveysRequested, this, &Session::openSurveysDialog);
    connect(&m_window, &MainWindow::filesDropped, this, &Session::takeDropped);
}

Session::~Session()
{
    if (m_beginning == Beginning::Over)
        m_views.rememberLast(m_history.current());
    m_sync.request_stop();
    m_events.stop();
    m_orders.stop();
    m_reviews.stop();
}

void Session::refresh()
{
    m_figures.make(m_history.current(), m_window.page().work());
}

void Session::showFigures(const PageFigures &figures)
{
    m_window.setStoreName(figures.storeName);
    m_window.setConnected(figures.isConnected);
    m_schedule.setConnected(figures.isConnected);
    if (figures.lastRun && figures.lastRun->endedAtMs)
        m_schedule.lastEnded(*figures.lastRun->endedAtMs);
    m_window.setSyncing(m_isSyncing);
    if (m_shownChoices != figures.choices)
        m_window.setChoices(*figures.choices);
    m_shownChoices = figures.choices;
    m_window.commands().setSavedViews(figures.savedViews);
    if (!figures.isConnected && figures.isEmpty()) {
        m_window.showFirstStart();
        return;
    }
    if (beginsNow(figures))
        return;
    m_window.showPage();
    m_window.page().setStale(false);
    m_window.page().setChartCaption(figures.caption);
    figures.made.show();
    m_window.statusLine().showFigures(
        tr("%Ln rows · figures in %1 ms", nullptr, int(figures.made.rows)).arg(QLocale().toString(figures.elapsedMs)));
    if (figures.lastRun && !m_isSyncing && figures.lastRun->endedAtMs != m_toldRunMs) {
        m_toldRunMs = figures.lastRun->endedAtMs;
        showLastRun(*figures.lastRun);
    }
}

void Session::showLastRun(const RunReport &report)
{
    const SyncSentence sentence = sentenceFor(report);
    m_window.statusLine().showResult(sentence.sentence, sentence.mood, sentence.advice);
}

void Session::setView(const View &view)
{
    m_beginning = Beginning::Over;
    m_history.visit(view);
    moveInHistory();
}

void Session::moveInHistory()
{
    // The filter bar may take more or less room: the old figures needn't be painted there for an instant.
    m_window.holdPages(true);
    m_window.showView(m_history.current());
    m_window.setHistory(m_history.canGoBack(), m_history.canGoForward());
    refresh();
}

void Session::startSync(bool isFull)
{
    if (m_isSyncing)
        return;
    setBusy(true);
    m_schedule.syncBegan();
    m_window.statusLine().showProgress(tr("Syncing: asking Okendo…"), std::nullopt);
    m_sync = std::jthread([this, isFull, limit = m_requestsPerSecond](const std::stop_token &stop) {
        const auto tell = [this](const SyncProgress &progress) {
            QMetaObject::invokeMethod(this, [this, progress] {
                if (m_isSyncing)
                    m_window.statusLine().showProgress(sentenceFor(progress), progress.share);
            });
        };
        const auto result = syncWorkspace(
            m_workspace, m_store, {.options = {.isFull = isFull}, .requestsPerSecond = limit}, tell, stop);
        QMetaObject::invokeMethod(this, [this, result] { takeSyncResult(result); });
    });
}

void Session::stopSync()
{
    if (!m_isSyncing)
        return;
    m_sync.request_stop();
    m_events.stop();
    m_orders.stop();
    m_reviews.stop();
    m_window.statusLine().showProgress(tr("Stopping…"), std::nullopt);
}

void Session::takeSyncResult(const Result<RunReport> &result)
{
    setBusy(false);
    m_schedule.syncEnded(result);
    if (result) {
        showLastRun(*result);
    } else {
        const ErrorSentence sentence = sentenceFor(result.error());
        m_window.statusLine().showResult(sentence.message, StatusLine::Mood::Bad, sentence.advice);
    }
    Q_EMIT syncFinished();
}

void Session::openConnectDialog(std::optional<qint64> connectionId)
{
    const auto &held = m_window.connectionsPage().content().connections;
    const auto changed = std::find_if(held.begin(), held.end(),
        [&](const ConnectionState &state) { return connectionId && state.connection.id == *connectionId; });
    auto *dialog = new ConnectDialog(
        [this](const ConnectRequest &request, const std::stop_token &stop) {
            // A new key for the store that is connected is what brings a person back here.
            auto again = request;
            again.isRotation = true;
            return connectMerchant(m_workspace, m_store, again, stop);
        },
        changed == held.end() ? ConnectDialog::Purpose::Connect : ConnectDialog::Purpose::ReplaceKey, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (changed != held.end())
        dialog->setConnection(changed->connection, changed->settings);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_connections.forgetKeys();
        startSync();
    });
    dialog->open();
}

void Session::openSurveysDialog()
{
    auto *dialog = new AddSurveysDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto ids = dialog->surveyIds();
        for (const auto &id : ids)
            static_cast<void>(m_workspace.writer().addSurvey(id, {}));
        startSync();
    });
    dialog->open();
}

void Session::chooseFiles()
{
    const auto paths = QFileDialog::getOpenFileNames(&m_window, tr("Import files"), {},
        tr("Orders, reviews and events (*.csv *.tsv *.txt *.tab *.json *.jsonl *.ndjson *.gz);;All files (*)"));
    if (!paths.isEmpty())
        takeDropped(paths);
}

void Session::importEvents(const QStringList &paths, bool isSyncAfterwards)
{
    m_events.import(paths, isSyncAfterwards);
}

void Session::importOrders(const QString &path)
{
    m_orders.import({{.path = path, .timeZone = m_workspace.timeZone().value_or(QTimeZone::utc())}});
}

void Session::takeDropped(const QStringList &paths)
{
    QtConcurrent::run([paths] { return sorted(paths); }).then(this, [this](const DroppedFiles &files) {
        if (!files.events.isEmpty())
            importEvents(files.events);
        if (!files.orders.isEmpty())
            m_orders.openDialog(files.orders);
        if (!files.reviews.isEmpty())
            m_reviews.openDialog(files.reviews);
    });
}

void Session::setBusy(bool isBusy)
{
    m_isSyncing = isBusy;
    m_window.setSyncing(isBusy);
    if (!m_events.isBusy())
        m_events.setBlocked(m_isSyncing);
    // What waits in one of these may begin and make this busy again.
    if (!m_orders.isBusy())
        m_orders.setBlocked(m_isSyncing);
    if (!m_reviews.isBusy())
        m_reviews.setBlocked(m_isSyncing);
    if (!m_isSyncing)
        refresh();
}

} // namespace plaudit
