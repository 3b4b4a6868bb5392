// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include "credentials/keychain_store.h"
#include "sample_workspace.h"
#include "shell/backups.h"
#include "shell/main_window.h"
#include "shell/session.h"
#include "shell/stores_session.h"
#include "shell/support.h"
#include "shell/view_commands.h"
#include "wording/error_sentence.h"
#include "workspace/crash_trace.h"
#include "workspace/program_log.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QFuture>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>
#include <QtConcurrentRun>

#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

Q_LOGGING_CATEGORY(lcWindow, "plaudit.window", QtInfoMsg)

void tellProblem(QWidget *parent, const Error &error)
{
    qCWarning(lcWindow) << toString(error.kind) << error.detail;
    const auto sentence = sentenceFor(error);
    QMessageBox box(
        QMessageBox::Warning, QApplication::applicationDisplayName(), sentence.message, QMessageBox::Close, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(sentence.advice);
    box.setDetailedText(error.detail);
    box.exec();
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Window)

public:
    static QString removalQuestion() { return tr("Remove the sample store?"); }
    static QString removalConsequence()
    {
        return tr("All of it is made up, and it can be made again at any time. Your own store is not touched.");
    }
    static QString remove() { return tr("Remove"); }
    static QString keep() { return tr("Keep it"); }
};

bool confirmRemoval(QWidget &parent)
{
    QMessageBox box(QMessageBox::NoIcon, QApplication::applicationDisplayName(), Words::removalQuestion(), {}, &parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(Words::removalConsequence());
    const auto *remove = box.addButton(Words::remove(), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(Words::keep(), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == remove;
}

/// The one window, on the person's own store or on the sample store.
class WindowProgram
{
public:
    explicit WindowProgram(std::unique_ptr<Workspace> workspace)
        : m_workspace(std::move(workspace))
    {
        showOwnStore();
        offerRestoring(m_window,
            {.folder = [this] { return m_folder; }, .close = [this] { close(); }, .open = [this] { reopen(); }});
        m_stores.remember();
        m_window.restorePlace();
        m_window.show();
    }

    /// The person's own store instead of the one that is open; where it can't be opened, all is as it was.
    Result<void> openStore(const QString &folder)
    {
        auto workspace = Workspace::open(folder, Workspace::IfMissing::Fail);
        // The usual one may have gone to the trash.
        if (!workspace && folder == Workspace::defaultFolder())
            workspace = Workspace::open(folder, Workspace::IfMissing::Create);
        if (!workspace)
            return failure(workspace.error());
        if (const auto isSample = SampleWorkspace::isSample(**workspace); !isSample || *isSample)
            return isSample ? failure(ErrorKind::InvalidArgument, u"a sample store"_s, folder)
                            : failure(isSample.error());
        m_session.reset();
        m_workspace = std::move(*workspace);
        showOwnStore();
        return {};
    }

    /// Until openStore(): the window shows no store.
    void closeStore()
    {
        m_session.reset();
        m_sample.reset();
        m_workspace.reset();
        m_window.showFirstStart();
    }

    ~WindowProgram()
    {
        m_stop.request_stop();
        m_making.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(WindowProgram)

    /// Shows the view of a link, in the sample store where that is being made.
    void open(const QString &link)
    {
        if (m_making.isRunning())
            m_link = link;
        else
            m_window.commands().open(link);
    }

    void makeSample(const QString &folder)
    {
        m_window.setMakingSample(true);
        m_making = QtConcurrent::run(
            [folder, stop = m_stop.get_token()] { return SampleWorkspace::prepare(folder, std::nullopt, {}, stop); });
        m_making.then(&m_window, [this, folder](const Result<void> &made) {
            m_window.setMakingSample(false);
            if (made)
                showSample(folder);
            else
                tellProblem(&m_window, made.error());
        });
    }

    void tellOf(const CrashReport &crash) { tellOfCrash(crash, m_window); }

private:
    void showSample(const QString &folder)
    {
        auto sample = SampleWorkspace::open(folder, {});
        if (!sample) {
            tellProblem(&m_window, sample.error());
            return;
        }
        m_session.reset();
        m_window.showView({});
        m_sample = std::move(*sample);
        m_session = std::make_unique<Session>(m_sample->workspace(), m_sample->credentials(), m_window);
        m_session->setRequestsPerSecond(0.0);
        m_window.setSample(true);
        // Connecting is about the person's own store: it leaves the sample store first.
        QObject::disconnect(&m_window, &MainWindow::connectRequested, m_session.get(), nullptr);
        QObject::connect(
            &m_window, &MainWindow::connectRequested, m_session.get(), [this] { leaveSampleToConnect(); },
            Qt::QueuedConnection);
        QObject::connect(
            &m_window, &MainWindow::leaveSampleRequested, m_session.get(), [this] { showOwnStore(); },
            Qt::QueuedConnection);
        QObject::connect(
            &m_window, &MainWindow::removeSampleRequested, m_session.get(), [this] { removeSample(); },
            Qt::QueuedConnection);
        if (!m_link.isEmpty())
            m_window.commands().open(std::exchange(m_link, {}));
        if (const auto feed = m_sample->feedToImport(); !feed.isEmpty())
            m_session->importEvents({feed}, true);
        else
            m_session->startSync();
        if (const auto orders = m_sample->ordersToImport(); !orders.isEmpty())
            m_session->importOrders(orders);
    }

    void removeSample()
    {
        if (!confirmRemoval(m_window))
            return;
        const auto folder = m_sample->workspace().folder();
        showOwnStore();
        if (const auto removed = SampleWorkspace::remove(folder); !removed)
            tellProblem(&m_window, removed.error());
    }

    void showOwnStore()
    {
        m_session.reset();
        m_window.showView({});
        m_sample.reset();
        m_folder = m_workspace->folder();
        m_window.setSample(false);
        m_session = std::make_unique<Session>(*m_workspace, m_keychain, m_window);
        QObject::connect(
            m_session.get(), &Session::sampleRequested, &m_window, [this] { makeSample(besideOwnStore()); },
            Qt::QueuedConnection);
    }

    void close()
    {
        m_session.reset();
        m_workspace.reset();
    }

    void reopen()
    {
        auto workspace = Workspace::open(m_folder, Workspace::IfMissing::Create);
        if (!workspace) {
            tellProblem(&m_window, workspace.error());
            QApplication::exit(static_cast<int>(ExitCode::Failed));
            return;
        }
        m_workspace = std::move(*workspace);
        showOwnStore();
    }

    [[nodiscard]] QString besideOwnStore() const { return QFileInfo(m_folder).dir().filePath(u"sample"_s); }

    [[nodiscard]] QDate todayInTheStore() const
    {
        if (!m_workspace)
            return QDate::currentDate();
        const auto zone = m_workspace->timeZone();
        return zone ? QDateTime::currentDateTimeUtc().toTimeZone(*zone).date() : QDate::currentDate();
    }

    void leaveSampleToConnect()
    {
        showOwnStore();
        Q_EMIT m_window.connectRequested();
    }

    KeychainStore m_keychain;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SampleWorkspace> m_sample;
    MainWindow m_window{[this] { return todayInTheStore(); }};
    QString m_folder; ///< of the person's own store
    std::stop_source m_stop;
    QString m_link; ///< to be opened with the sample store
    QFuture<Result<void>> m_making;
    std::unique_ptr<Session> m_session; // it ends before what it shows goes
    StoresSession m_stores{{.folder = [this] { return m_folder; },
                               .open = [this](const QString &folder) { return openStore(folder); },
                               .close = [this] { closeStore(); }},
        m_keychain, m_window};
};

} // namespace

ExitCode runWindow(const Options &options)
{
    const auto logFolder = defaultLogFolder();
    const auto log = ProgramLog::open(logFolder, {});
    if (log)
        (*log)->takeMessages();
    const auto crash = takeCrashReport(logFolder);
    const CrashTrace trace(logFolder, programAndSystem());
    qCInfo(lcWindow).noquote() << "starts:" << programAndSystem().simplified();
    if (crash)
        qCWarning(lcWindow) << "the last run ended unexpectedly";
    const auto fail = [](const Error &error) {
        tellProblem(nullptr, error);
        return ExitCode::Failed;
    };
    auto workspace = Workspace::open(options.workspace, Workspace::IfMissing::Create);
    if (!workspace)
        return fail(workspace.error());
    const auto isSample = SampleWorkspace::isSample(**workspace);
    if (!isSample)
        return fail(isSample.error());
    if (*isSample) {
        // The sample store's server lives with the window; the person's own store waits behind it.
        workspace = Workspace::open(Workspace::defaultFolder(), Workspace::IfMissing::Create);
        if (!workspace)
            return fail(workspace.error());
    }
    WindowProgram program(std::move(*workspace));
    if (crash)
        program.tellOf(*crash);
    if (*isSample)
        program.makeSample(options.workspace);
    if (!options.link.isEmpty())
        program.open(options.link);
    return static_cast<ExitCode>(QApplication::exec());
}

} // namespace plaudit
