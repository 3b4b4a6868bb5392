// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/review_session.h"

#include "dialogs/review_import_dialog.h"
#include "orders/table_rows.h"
#include "shell/main_window.h"
#include "shell/plain_text.h"
#include "shell/status_line.h"
#include "wording/error_sentence.h"
#include "workspace/workspace.h"

#include <QFileDialog>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

static ReviewTrial tryOut(
    Workspace &workspace, const QString &path, const std::optional<ReviewMapping> &mapping, const std::stop_token &stop)
{
    const auto rows = TableRows::open(path);
    if (!rows)
        return {.header = {}, .mapping = {}, .report = failure(rows.error())};
    const QStringList header = (*rows)->header();
    ReviewTrial trial{.header = header,
        .mapping = mapping.value_or(guessedMapping(header)),
        .report = failure(ErrorKind::NoRatingColumn)};
    const auto reader = workspace.openReader();
    trial.report = reader ? importReviews(
                                workspace.writer(), **reader, {.path = path, .mapping = mapping, .isDryRun = true},
                                [](const ReviewImportProgress &) {}, stop)
                          : Result<ReviewImportReport>(failure(reader.error()));
    if (trial.report)
        trial.mapping = trial.report->mapping;
    return trial;
}

ReviewSession::ReviewSession(Workspace &workspace, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_window(window)
{
    connect(&window, &MainWindow::importReviewsRequested, this, &ReviewSession::chooseFiles);
}

ReviewSession::~ReviewSession()
{
    delete m_dialog;
    m_worker.request_stop();
}

void ReviewSession::chooseFiles()
{
    const auto paths = QFileDialog::getOpenFileNames(
        &m_window, tr("Import reviews"), {}, tr("Reviews (*.csv *.tsv *.txt *.tab *.json *.jsonl);;All files (*)"));
    if (!paths.isEmpty())
        openDialog(paths);
}

void ReviewSession::openDialog(const QStringList &paths)
{
    if (m_dialog) {
        m_dialog->addFiles(paths);
        return;
    }
    auto *dialog =
        new ReviewImportDialog([this](const QString &path, const std::optional<ReviewMapping> &mapping,
                                   const std::stop_token &stop) { return tryOut(m_workspace, path, mapping, stop); },
            paths, &m_window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { import(dialog->requests()); });
    dialog->open();
}

void ReviewSession::setBlocked(bool isBlocked)
{
    m_isBlocked = isBlocked;
    if (!isBlocked && !m_waiting.empty())
        import(std::exchange(m_waiting, {}));
}

void ReviewSession::import(const std::vector<ReviewImportRequest> &requests)
{
    if (requests.empty())
        return;
    if (m_isBusy || m_isBlocked) {
        m_waiting.insert(m_waiting.end(), requests.begin(), requests.end());
        return;
    }
    m_isBusy = true;
    Q_EMIT busyChanged(true);
    m_window.statusLine().showProgress(tr("Importing reviews…"), std::nullopt);
    m_worker = std::jthread([this, requests](const std::stop_token &stop) {
        const auto report = importAll(requests, stop);
        QMetaObject::invokeMethod(this, [this, report] { take(report); });
    });
}

Result<ReviewImportReport> ReviewSession::importAll(
    const std::vector<ReviewImportRequest> &requests, const std::stop_token &stop)
{
    const auto reader = m_workspace.openReader();
    if (!reader)
        return failure(reader.error());
    ReviewImportReport sum;
    for (const ReviewImportRequest &request : requests) {
        const QString name = oneLine(QFileInfo(request.path).fileName());
        const auto tell = [this, name](const ReviewImportProgress &progress) {
            QMetaObject::invokeMethod(this, [this, name, progress] {
                if (m_isBusy)
                    m_window.statusLine().showProgress(
                        tr("Importing %1: %Ln rows", nullptr, int(progress.rows)).arg(name), progress.share);
            });
        };
        const auto report = importReviews(m_workspace.writer(), **reader, request, tell, stop);
        if (!report)
            return failure(report.error());
        sum.rows += report->rows;
        sum.imported += report->imported;
        sum.unchanged += report->unchanged;
        sum.rejected += report->rejected;
    }
    return sum;
}

void ReviewSession::take(const Result<ReviewImportReport> &report)
{
    m_isBusy = false;
    Q_EMIT busyChanged(false);
    if (report) {
        QString words = tr("Imported %Ln reviews", nullptr, int(report->imported));
        if (report->unchanged > 0)
            words += u", "_s + tr("%Ln were there already", nullptr, int(report->unchanged));
        if (report->rejected > 0)
            words += u", "_s + tr("%Ln rows refused: see Data health", nullptr, int(report->rejected));
        m_window.statusLine().showResult(words, StatusLine::Mood::Good);
    } else {
        const ErrorSentence sentence = sentenceFor(report.error());
        m_window.statusLine().showResult(sentence.message, StatusLine::Mood::Bad, sentence.advice);
    }
    Q_EMIT finished();
}

void ReviewSession::stop()
{
    m_worker.request_stop();
}

} // namespace plaudit
