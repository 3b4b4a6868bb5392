// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/session.h"

#include "analytics/snapshot.h"
#include "dialogs/connect_dialog.h"
#include "pages/ratings_page.h"
#include "shell/main_window.h"
#include "shell/product_choices.h"
#include "shell/status_line.h"
#include "shell/sync_words.h"
#include "wording/error_sentence.h"
#include "wording/numbers.h"
#include "workspace/connecting.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QtConcurrentRun>

using namespace std::chrono_literals;

namespace plaudit
{

/// Old figures stay as they are for this long; after that they are dimmed until the new ones come.
static constexpr auto patience = 100ms;

Session::Session(Workspace &workspace, CredentialStore &store, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_store(store)
    , m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_window.ratingsPage().setStale(true); });
    connect(&workspace, &Workspace::changed, this, &Session::refresh);
    connect(&window, &MainWindow::filterChanged, this, &Session::setFilter);
    connect(&window, &MainWindow::bucketChosen, this, [this](std::optional<Bucket> bucket) {
        m_bucket = bucket;
        refresh();
    });
    connect(&window, &MainWindow::backRequested, this, [this] {
        m_history.goBack();
        moveInHistory();
    });
    connect(&window, &MainWindow::forwardRequested, this, [this] {
        m_history.goForward();
        moveInHistory();
    });
    connect(&window, &MainWindow::retryRequested, this, &Session::refresh);
    connect(&window, &MainWindow::syncRequested, this, &Session::startSync);
    connect(&window, &MainWindow::stopRequested, this, &Session::stopSync);
    connect(&window, &MainWindow::connectRequested, this, &Session::openConnectDialog);
    connect(&window, &MainWindow::sampleRequested, this, &Session::sampleRequested);
    refresh();
}

Session::~Session()
{
    m_sync.request_stop();
    m_worker.waitForFinished();
}

Result<Session::Figures> Session::make(Workspace &workspace, Filter filter, std::optional<Bucket> bucket)
{
    auto snapshot = workspace.snapshot();
    if (!snapshot)
        return failure(snapshot.error());
    auto reader = workspace.openReader();
    if (!reader)
        return failure(reader.error());
    const auto connections = (*reader)->connections();
    if (!connections)
        return failure(connections.error());
    const auto lastRun = (*reader)->lastRun();
    if (!lastRun)
        return failure(lastRun.error());
    Figures figures;
    QElapsedTimer timer;
    timer.start();
    figures.ratings = ratings(**snapshot, filter, bucket);
    figures.elapsedMs = timer.elapsed();
    figures.snapshot = *snapshot;
    figures.filter = std::move(filter);
    figures.bucket = bucket;
    figures.isConnected = !connections->empty();
    figures.storeName = connections->empty() ? QString() : connections->front().name;
    figures.lastRun = *lastRun;
    return figures;
}

void Session::refresh()
{
    if (m_isMaking) {
        m_isOutdated = true;
        return;
    }
    m_isMaking = true;
    m_isOutdated = false;
    m_patience.start();
    m_worker = QtConcurrent::run([this, filter = m_history.current(), bucket = m_bucket] {
        QMetaObject::invokeMethod(this, [this, figures = make(m_workspace, filter, bucket)] { take(figures); });
    });
}

void Session::take(const Result<Figures> &figures)
{
    m_isMaking = false;
    m_patience.stop();
    if (m_isOutdated) {
        refresh();
        return;
    }
    if (figures)
        showFigures(*figures);
    else
        m_window.ratingsPage().showError(sentenceFor(figures.error()));
    Q_EMIT shown();
}

void Session::showFigures(const Figures &figures)
{
    m_window.setStoreName(figures.storeName);
    m_window.setConnected(figures.isConnected);
    m_window.setSyncing(m_isSyncing);
    if (m_shownCounter != figures.snapshot->changeCounter())
        m_window.setProducts(productChoices(*figures.snapshot));
    m_shownCounter = figures.snapshot->changeCounter();
    if (!figures.isConnected && figures.snapshot->size() == 0) {
        m_window.showFirstStart();
        return;
    }
    m_window.showPage();
    m_window.showRatings(figures.ratings, figures.filter, figures.bucket);
    m_window.statusLine().showFigures(tr("%Ln rows · figures in %1 ms", nullptr, int(figures.ratings.figures.reviews))
                                          .arg(QLocale().toString(figures.elapsedMs)));
    if (figures.lastRun && !m_isSyncing)
        showLastRun(*figures.lastRun);
}

void Session::showLastRun(const RunReport &report)
{
    const SyncSentence sentence = sentenceFor(report);
    m_window.statusLine().showResult(sentence.sentence, sentence.mood, sentence.advice);
}

void Session::setFilter(const Filter &filter)
{
    m_history.visit(filter);
    moveInHistory();
}

void Session::moveInHistory()
{
    m_window.showFilter(m_history.current());
    m_window.setHistory(m_history.canGoBack(), m_history.canGoForward());
    refresh();
}

void Session::startSync()
{
    if (m_isSyncing)
        return;
    m_isSyncing = true;
    m_window.setSyncing(true);
    m_window.statusLine().showProgress(tr("Syncing: asking Okendo…"), std::nullopt);
    m_sync = std::jthread([this, limit = m_requestsPerSecond](const std::stop_token &stop) {
        const auto tell = [this](const SyncProgress &progress) {
            QMetaObject::invokeMethod(this, [this, progress] {
                if (m_isSyncing)
                    m_window.statusLine().showProgress(sentenceFor(progress), progress.share);
            });
        };
        const auto result = syncWorkspace(m_workspace, m_store, {.requestsPerSecond = limit}, tell, stop);
        QMetaObject::invokeMethod(this, [this, result] { takeSyncResult(result); });
    });
}

void Session::stopSync()
{
    if (!m_isSyncing)
        return;
    m_sync.request_stop();
    m_window.statusLine().showProgress(tr("Stopping the sync…"), std::nullopt);
}

void Session::takeSyncResult(const Result<RunReport> &result)
{
    m_isSyncing = false;
    m_window.setSyncing(false);
    if (result) {
        showLastRun(*result);
    } else {
        const ErrorSentence sentence = sentenceFor(result.error());
        m_window.statusLine().showResult(sentence.message, StatusLine::Mood::Bad, sentence.advice);
    }
    refresh();
    Q_EMIT syncFinished();
}

void Session::openConnectDialog()
{
    auto *dialog = new ConnectDialog(
        [this](const ConnectRequest &request, const std::stop_token &stop) {
            // A new key for the store that is connected is what brings a person back here.
            auto again = request;
            again.isRotation = true;
            return connectMerchant(m_workspace, m_store, again, stop);
        },
        &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &Session::startSync);
    dialog->open();
}

} // namespace plaudit
