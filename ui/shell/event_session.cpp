// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/event_session.h"

#include "shell/main_window.h"
#include "shell/status_line.h"
#include "shell/window_actions.h"
#include "wording/error_sentence.h"
#include "workspace/event_files.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QFileDialog>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plaudit
{

EventSession::EventSession(Workspace &workspace, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_window(window)
{
    // A file that is being written changes its folder many times.
    constexpr auto settling = 1'500ms;
    m_folderSettles.setSingleShot(true);
    m_folderSettles.setInterval(settling);
    connect(&m_folder, &QFileSystemWatcher::directoryChanged, &m_folderSettles, [this] { m_folderSettles.start(); });
    connect(&m_folderSettles, &QTimer::timeout, this, &EventSession::importWatched);
    connect(&window, &MainWindow::importEventsRequested, this, &EventSession::chooseFiles);
    connect(&window, &MainWindow::quarantineRetryRequested, this, &EventSession::retryQuarantine);
    connect(&window, &MainWindow::watchFolderRequested, this, &EventSession::chooseWatchedFolder);
    watchFolder();
}

EventSession::~EventSession()
{
    stop();
}

void EventSession::stop()
{
    m_worker.request_stop();
}

void EventSession::chooseFiles()
{
    const auto paths = QFileDialog::getOpenFileNames(
        &m_window, tr("Import events"), {}, tr("Events (*.json *.jsonl *.ndjson *.gz);;All files (*)"));
    if (!paths.isEmpty())
        import(paths);
}

void EventSession::import(const QStringList &paths, bool isSyncAfterwards)
{
    if (m_isBusy || m_isBlocked)
        return;
    setBusy(true);
    m_window.statusLine().showProgress(tr("Importing events…"), std::nullopt);
    m_worker = std::jthread([this, paths, isSyncAfterwards](const std::stop_token &stop) {
        const auto tell = [this](const EventImportProgress &progress) {
            QMetaObject::invokeMethod(this, [this, progress] {
                if (m_isBusy)
                    m_window.statusLine().showProgress(
                        tr("Importing: %Ln events", nullptr, int(progress.events)), progress.share);
            });
        };
        const auto counts = importEventFiles(m_workspace, paths, tell, stop);
        QMetaObject::invokeMethod(this, [this, counts, isSyncAfterwards] { takeImport(counts, isSyncAfterwards); });
    });
}

void EventSession::takeImport(const Result<EventCounts> &counts, bool isSyncAfterwards)
{
    if (counts && isSyncAfterwards) {
        // What waits goes on waiting.
        m_isBusy = false;
        Q_EMIT syncRequested();
        return;
    }
    setBusy(false);
    if (!counts) {
        showError(counts.error());
        return;
    }
    QString words = tr("Imported %Ln events", nullptr, int(counts->applied));
    if (counts->redelivered > 0)
        words += u", "_s + tr("%Ln were there already", nullptr, int(counts->redelivered));
    if (counts->quarantined > 0)
        words += u", "_s + tr("%Ln wait in quarantine", nullptr, int(counts->quarantined));
    m_window.statusLine().showResult(words, StatusLine::Mood::Good);
    Q_EMIT finished();
}

void EventSession::retryQuarantine()
{
    if (m_isBusy || m_isBlocked)
        return;
    setBusy(true);
    m_window.statusLine().showProgress(tr("Reading the quarantine again…"), std::nullopt);
    m_worker = std::jthread([this] {
        const auto outcome = plaudit::retryQuarantine(m_workspace);
        QMetaObject::invokeMethod(this, [this, outcome] { takeRetry(outcome); });
    });
}

void EventSession::takeRetry(const Result<RetryOutcome> &outcome)
{
    setBusy(false);
    if (outcome)
        m_window.statusLine().showResult(tr("%Ln understood now", nullptr, int(outcome->released)) + u", "_s +
                                             tr("%Ln still waiting", nullptr, int(outcome->waiting)),
            StatusLine::Mood::Good);
    else
        showError(outcome.error());
    Q_EMIT finished();
}

void EventSession::chooseWatchedFolder(bool isWanted)
{
    QString folder;
    if (isWanted)
        folder = QFileDialog::getExistingDirectory(&m_window, tr("Watch a folder for events"));
    static_cast<void>(m_workspace.writer().setSetting(watchedFolderSetting, folder).get());
    watchFolder();
}

void EventSession::watchFolder()
{
    const auto watched = m_folder.directories();
    if (!watched.isEmpty())
        m_folder.removePaths(watched);
    const auto folder = watchedFolder(m_workspace);
    m_window.actions().watchFolder->setChecked(!folder.isEmpty());
    if (!folder.isEmpty() && m_folder.addPath(folder))
        m_folderSettles.start();
}

void EventSession::importWatched()
{
    if (m_isBusy || m_isBlocked) {
        m_folderSettles.start();
        return;
    }
    const auto paths = newFilesInWatchedFolder(m_workspace);
    if (!paths.isEmpty())
        import(paths);
}

void EventSession::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    Q_EMIT busyChanged(isBusy);
}

void EventSession::showError(const Error &error)
{
    const ErrorSentence sentence = sentenceFor(error);
    m_window.statusLine().showResult(sentence.message, StatusLine::Mood::Bad, sentence.advice);
}

} // namespace plaudit
