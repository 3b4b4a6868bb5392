// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/order_session.h"

#include "dialogs/mapping_file.h"
#include "dialogs/order_file_words.h"
#include "dialogs/order_import_dialog.h"
#include "pages/order_matching.h"
#include "pages/orders_page.h"
#include "shell/main_window.h"
#include "shell/plain_text.h"
#include "shell/status_line.h"
#include "wording/error_sentence.h"
#include "wording/numbers.h"
#include "workspace/matching.h"
#include "workspace/orders_content.h"
#include "workspace/workspace.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

/// What a sentence about several files says.
static void add(OrderImportReport &sum, const OrderImportReport &report)
{
    sum.orders += report.orders;
    sum.units += report.units;
    sum.rejected += report.rejected;
    sum.warnings += report.warnings;
    for (const OrderTotal &total : report.totals) {
        const auto same = std::find_if(sum.totals.begin(), sum.totals.end(),
            [&](const OrderTotal &other) { return other.currency == total.currency; });
        if (same == sum.totals.end())
            sum.totals.push_back(total);
        else
            same->total += total.total;
    }
}

OrderSession::OrderSession(Workspace &workspace, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_window(window)
{
    OrdersPage &page = window.ordersPage();
    connect(&window, &MainWindow::importOrdersRequested, this, &OrderSession::chooseFiles);
    connect(&window.statusLine(), &StatusLine::linkActivated, this, [this, &window, &page] {
        window.goTo(PageId::Orders);
        page.showFile(m_linked);
    });
    connect(&page.files(), &OrderFiles::undoRequested, this, &OrderSession::undo);
    connect(&page.matching(), &OrderMatching::trialRequested, this, &OrderSession::tryRules);
    connect(&page.matching(), &OrderMatching::rulesChosen, this, &OrderSession::applyRules);
}

OrderSession::~OrderSession()
{
    delete m_dialog;
    m_worker.request_stop();
}

void OrderSession::chooseFiles()
{
    const auto paths = QFileDialog::getOpenFileNames(
        &m_window, tr("Import orders"), lastOrdersFolder(), tr("Orders (*.csv *.tsv *.txt *.tab);;All files (*)"));
    if (paths.isEmpty())
        return;
    rememberOrdersFolder(paths.front());
    openDialog(paths);
}

void OrderSession::openDialog(const QStringList &paths)
{
    if (m_dialog) {
        m_dialog->addFiles(paths);
        return;
    }
    const OrderImportFunctions functions{
        .preview = [this](const QString &path, std::optional<OrderDialect> dialect) -> Result<OrderFilePreview> {
            const auto reader = m_workspace.openReader();
            if (!reader)
                return failure(reader.error());
            return previewOrders(**reader, path, dialect);
        },
        .tryOut = [this](const OrderImportRequest &request,
                      const std::function<void(const OrderImportProgress &)> &progress,
                      const std::stop_token &stop) -> Result<OrderImportReport> {
            const auto reader = m_workspace.openReader();
            if (!reader)
                return failure(reader.error());
            return importOrders(m_workspace.writer(), **reader, request, progress, stop);
        }};
    m_dialog = new OrderImportDialog(
        functions, paths, m_workspace.timeZone().value_or(QTimeZone::systemTimeZone()), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this] { import(m_dialog->requests()); });
    m_dialog->open();
}

template<typename Outcome>
void OrderSession::run(const QString &words, std::function<Outcome(const std::stop_token &)> work,
    std::function<void(const Outcome &)> take)
{
    m_isBusy = true;
    Q_EMIT busyChanged(true);
    m_window.statusLine().showProgress(words, std::nullopt);
    m_worker = std::jthread([this, work = std::move(work), take = std::move(take)](const std::stop_token &stop) {
        auto outcome = work(stop);
        QMetaObject::invokeMethod(this, [this, take, outcome = std::move(outcome)] {
            m_isBusy = false;
            Q_EMIT busyChanged(false);
            take(outcome);
            Q_EMIT finished();
        });
    });
}

void OrderSession::setBlocked(bool isBlocked)
{
    m_isBlocked = isBlocked;
    if (!isBlocked && !m_waiting.empty())
        import(std::exchange(m_waiting, {}));
}

void OrderSession::import(const std::vector<OrderImportRequest> &requests)
{
    if (requests.empty())
        return;
    if (m_isBusy || m_isBlocked) {
        m_waiting.insert(m_waiting.end(), requests.begin(), requests.end());
        return;
    }
    run<Imported>(
        tr("Importing orders…"), [this, requests](const std::stop_token &stop) { return importAll(requests, stop); },
        [this](const Imported &imported) { takeImport(imported); });
}

OrderSession::Imported OrderSession::importAll(
    const std::vector<OrderImportRequest> &requests, const std::stop_token &stop)
{
    Imported imported;
    const auto reader = m_workspace.openReader();
    if (!reader) {
        imported.error = reader.error();
        return imported;
    }
    for (const OrderImportRequest &request : requests) {
        const QString name = oneLine(QFileInfo(request.path).fileName());
        QElapsedTimer timer;
        timer.start();
        const auto tell = [&](const OrderImportProgress &progress) {
            QString words = tr("Importing %1: %Ln rows", nullptr, int(progress.rows)).arg(name);
            constexpr double tellable = 0.02;
            if (progress.share > tellable && progress.share < 1.0) {
                const auto left = double(timer.elapsed()) * (1.0 - progress.share) / progress.share;
                words += u" · "_s + tr("%1 left").arg(writtenDuration(std::chrono::milliseconds(qint64(left))));
            }
            tellProgress(words, progress.share);
        };
        auto report = importOrders(m_workspace.writer(), **reader, request, tell, stop);
        if (!report) {
            imported.error = report.error();
            if (stop.stop_requested())
                break;
            continue;
        }
        imported.reports.push_back(*std::move(report));
    }
    tellProgress(tr("Matching reviews and responses to orders…"), std::nullopt);
    // The figures made next need the matches; made here, the person sees what is being waited for.
    if (const auto snapshot = m_workspace.snapshot(); !snapshot && !imported.error)
        imported.error = snapshot.error();
    return imported;
}

void OrderSession::tellProgress(const QString &words, std::optional<double> share)
{
    QMetaObject::invokeMethod(this, [this, words, share] {
        if (m_isBusy)
            m_window.statusLine().showProgress(words, share);
    });
}

void OrderSession::takeImport(const Imported &imported)
{
    if (imported.error) {
        showError(*imported.error);
        return;
    }
    OrderImportReport sum;
    for (const OrderImportReport &report : imported.reports)
        add(sum, report);
    m_window.statusLine().showResult(tr("Imported: %1").arg(totalsSentence(sum)), StatusLine::Mood::Good);
    const bool hasRejects = sum.rejected > 0;
    if (hasRejects || sum.warnings > 0) {
        m_window.statusLine().showLink(hasRejects ? tr("Show rejects") : tr("Show differences"));
        m_linked = hasRejects ? OrderFiles::List::Rejects : OrderFiles::List::Differences;
    }
}

void OrderSession::undo(qint64 batch)
{
    if (m_isBusy || m_isBlocked)
        return;
    run<Result<qint64>>(
        tr("Taking the import back…"),
        [this, batch](const std::stop_token &) -> Result<qint64> {
            auto undone = m_workspace.writer().undoOrderImport(batch, QDateTime::currentMSecsSinceEpoch()).get();
            if (const auto snapshot = m_workspace.snapshot(); undone && !snapshot)
                return failure(snapshot.error());
            return undone;
        },
        [this](const Result<qint64> &orders) { takeUndo(orders); });
}

void OrderSession::takeUndo(const Result<qint64> &orders)
{
    if (orders)
        m_window.statusLine().showResult(tr("Taken back: %Ln orders", nullptr, int(*orders)), StatusLine::Mood::Good);
    else
        showError(orders.error());
}

void OrderSession::tryRules(const MatchRules &rules)
{
    OrderMatching &page = m_window.ordersPage().matching();
    page.setBusy(true);
    m_trial.start<Result<MatchGain>>(
        [this, rules](const std::stop_token &stop) -> Result<MatchGain> {
            const auto reader = m_workspace.openReader();
            if (!reader)
                return failure(reader.error());
            return gainOf(**reader, rules, stop);
        },
        [&page](const Result<MatchGain> &gain) {
            page.setBusy(false);
            if (gain)
                page.showGain(*gain);
            else
                page.showTrialError(sentenceFor(gain.error()).message);
        });
}

void OrderSession::applyRules(const MatchRules &rules)
{
    if (m_isBusy || m_isBlocked)
        return;
    run<Result<void>>(
        tr("Matching anew…"),
        [this, rules](const std::stop_token &) -> Result<void> {
            if (const auto set = setMatchRules(m_workspace, rules); !set)
                return failure(set.error());
            const auto snapshot = m_workspace.snapshot();
            return snapshot ? Result<void>() : failure(snapshot.error());
        },
        [this](const Result<void> &matched) {
            if (matched)
                m_window.statusLine().showResult(
                    tr("Reviews and responses were matched anew."), StatusLine::Mood::Good);
            else
                showError(matched.error());
        });
}

void OrderSession::showError(const Error &error)
{
    const ErrorSentence sentence = sentenceFor(error);
    m_window.statusLine().showResult(sentence.message, StatusLine::Mood::Bad, sentence.advice);
}

void OrderSession::stop()
{
    m_worker.request_stop();
}

} // namespace plaudit
