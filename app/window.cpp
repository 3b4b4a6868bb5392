// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include "credentials/keychain_store.h"
#include "sample_workspace.h"
#include "shell/main_window.h"
#include "shell/session.h"
#include "wording/error_sentence.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>

#include <memory>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

void tellProblem(QWidget *parent, const Error &error)
{
    const auto sentence = sentenceFor(error);
    QMessageBox box(
        QMessageBox::Warning, QApplication::applicationDisplayName(), sentence.message, QMessageBox::Close, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(sentence.advice);
    box.setDetailedText(error.detail);
    box.exec();
}

/// The one window, on the person's own store or on the sample store.
class WindowProgram
{
public:
    explicit WindowProgram(std::unique_ptr<Workspace> workspace)
        : m_workspace(std::move(workspace))
    {
        showOwnStore();
        m_window.restorePlace();
        m_window.show();
    }

    void showSample(const QString &folder)
    {
        auto sample = SampleWorkspace::open(folder, {});
        if (!sample) {
            tellProblem(&m_window, sample.error());
            return;
        }
        m_session.reset();
        m_sample = std::move(*sample);
        m_session = std::make_unique<Session>(m_sample->workspace(), m_sample->credentials(), m_window);
        // Connecting is about the person's own store: it leaves the sample store first.
        QObject::disconnect(&m_window, &MainWindow::connectRequested, m_session.get(), nullptr);
        QObject::connect(
            &m_window, &MainWindow::connectRequested, m_session.get(), [this] { leaveSampleToConnect(); },
            Qt::QueuedConnection);
        m_session->startSync();
    }

private:
    void showOwnStore()
    {
        m_session.reset();
        m_sample.reset();
        m_session = std::make_unique<Session>(*m_workspace, m_keychain, m_window);
        QObject::connect(
            m_session.get(), &Session::sampleRequested, &m_window, [this] { showSample(besideOwnStore()); },
            Qt::QueuedConnection);
    }

    [[nodiscard]] QString besideOwnStore() const
    {
        return QFileInfo(m_workspace->folder()).dir().filePath(u"sample"_s);
    }

    [[nodiscard]] QDate todayInTheStore() const
    {
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
    std::unique_ptr<Session> m_session; // last: it ends before what it shows goes
};

} // namespace

ExitCode runWindow(const Options &options)
{
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
    if (*isSample)
        program.showSample(options.workspace);
    return static_cast<ExitCode>(QApplication::exec());
}

} // namespace plaudit
