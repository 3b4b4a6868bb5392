// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/okendo/virtual_clock.h"
#include "pages/connections_page.h"
#include "pages/schedule_card.h"
#include "shell/main_window.h"
#include "shell/notice_bar.h"
#include "shell/schedule_session.h"
#include "shell/status_line.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plaudit;

/// The schedule in the window, under a clock of the test's own.
class TestScheduleSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void syncsAsOftenAsItIsSet();
    void pausesAndGoesOn();
    void isRemembered();
    void withoutAConnectionItKeepsStill();
    void tellsOnceWhatNeedsAPerson();

private:
    [[nodiscard]] std::unique_ptr<ScheduleSession> session()
    {
        auto session = std::make_unique<ScheduleSession>(*m_workspace, *m_window, m_clock);
        QSignalSpy read(session.get(), &ScheduleSession::read);
        if (!read.wait())
            qWarning("what is kept of the schedule was not read");
        session->setConnected(true);
        return session;
    }
    void choose(int minutes);
    [[nodiscard]] QPushButton *pauseButton() const
    {
        return m_window->connectionsPage().schedule().findChild<QPushButton *>();
    }
    [[nodiscard]] bool statusSays(const QString &text) const;
    void pass(ScheduleSession &session, std::chrono::seconds time);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    VirtualClock m_clock; // 2025-06-15T12:00Z and later
    std::unique_ptr<MainWindow> m_window;
};

void TestScheduleSession::init()
{
    m_window.reset();
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = Workspace::open(m_folder->filePath(u"store"_s), Workspace::IfMissing::Create).value();
    m_window = std::make_unique<MainWindow>();
}

void TestScheduleSession::choose(int minutes)
{
    auto *often = m_window->connectionsPage().schedule().findChild<QComboBox *>();
    often->setCurrentIndex(often->findData(minutes));
    Q_EMIT often->activated(often->currentIndex());
}

bool TestScheduleSession::statusSays(const QString &text) const
{
    const auto labels = m_window->statusLine().findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(text); });
}

void TestScheduleSession::pass(ScheduleSession &session, std::chrono::seconds time)
{
    for (auto passed = 0s; passed < time; passed += 20s) {
        m_clock.advance(20s);
        session.look();
    }
}

void TestScheduleSession::syncsAsOftenAsItIsSet()
{
    const auto session = this->session();
    const QSignalSpy wanted(session.get(), &ScheduleSession::syncWanted);
    pass(*session, 3h);
    QCOMPARE(wanted.size(), 0);
    choose(30);
    pass(*session, 20s);
    QCOMPARE(wanted.size(), 1);
    session->syncBegan();
    QVERIFY(!statusSays(u"next sync"_s));
    pass(*session, 1min);
    session->syncEnded(RunReport{.outcome = RunOutcome::Completed});
    const auto next = QDateTime::fromMSecsSinceEpoch(m_clock.utcMs()).addSecs(30 * 60).time();
    QVERIFY(statusSays(u"next sync at "_s + QLocale().toString(next, QLocale::ShortFormat)));
    pass(*session, 29min + 40s);
    QCOMPARE(wanted.size(), 1);
    pass(*session, 20s);
    QCOMPARE(wanted.size(), 2);
    // While an import keeps it from beginning, it is asked for again.
    pass(*session, 20s);
    QCOMPARE(wanted.size(), 3);
}

void TestScheduleSession::pausesAndGoesOn()
{
    const auto session = this->session();
    choose(30);
    session->syncBegan();
    session->syncEnded(RunReport{.outcome = RunOutcome::Completed});
    const QSignalSpy wanted(session.get(), &ScheduleSession::syncWanted);
    QCOMPARE(pauseButton()->text(), u"Pause"_s);
    pauseButton()->click();
    QVERIFY(statusSays(u"syncs are paused"_s));
    pass(*session, 2h);
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(pauseButton()->text(), u"Resume"_s);
    pauseButton()->click();
    QCOMPARE(wanted.size(), 1);
}

void TestScheduleSession::isRemembered()
{
    {
        const auto session = this->session();
        choose(180);
        QTRY_COMPARE(scheduleSettings(*m_workspace->openReader().value()).value(),
            (ScheduleSettings{.isOn = true, .minutes = 180}));
    }
    m_window = std::make_unique<MainWindow>();
    const auto session = this->session();
    QCOMPARE(m_window->connectionsPage().schedule().findChild<QComboBox *>()->currentData().toInt(), 180);
    const QSignalSpy wanted(session.get(), &ScheduleSession::syncWanted);
    pass(*session, 40s);
    QVERIFY(wanted.size() > 0);
}

void TestScheduleSession::withoutAConnectionItKeepsStill()
{
    const auto session = this->session();
    session->setConnected(false);
    const QSignalSpy wanted(session.get(), &ScheduleSession::syncWanted);
    choose(30);
    pass(*session, 3h);
    QCOMPARE(wanted.size(), 0);
    QVERIFY(!statusSays(u"next sync"_s));
}

void TestScheduleSession::tellsOnceWhatNeedsAPerson()
{
    const auto session = this->session();
    choose(30);
    const QSignalSpy told(session.get(), &ScheduleSession::told);
    const auto fails = [&](ErrorKind kind) {
        session->syncBegan();
        session->syncEnded(failure(kind));
    };
    fails(ErrorKind::ConnectionFailed);
    QCOMPARE(told.size(), 0);
    fails(ErrorKind::Unauthorized);
    fails(ErrorKind::Unauthorized);
    QCOMPARE(told.size(), 1);
    QCOMPARE(m_window->findChildren<NoticeBar *>().size(), 1);
    fails(ErrorKind::DiskFull);
    QCOMPARE(told.size(), 2);
    // Of one stream, in a run that went on with the others.
    session->syncBegan();
    session->syncEnded(RunReport{.outcome = RunOutcome::Completed});
    RunReport report{.outcome = RunOutcome::Failed};
    report.streams = {{.stream = u"surveys:a"_s, .error = Error{.kind = ErrorKind::Forbidden}}};
    session->syncBegan();
    session->syncEnded(report);
    QCOMPARE(told.size(), 3);
}

QTEST_MAIN(TestScheduleSession)
#include "tst_schedule_session.moc"
