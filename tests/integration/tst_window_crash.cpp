// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/program.h"

#include <QDir>
#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace plaudit;

/// The real window, ended by a signal, and started again.
class WindowCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesATraceAndTheNextStartSaysSo();

private:
    [[nodiscard]] static QString read(const QString &path);
};

QString WindowCrashTest::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void WindowCrashTest::leavesATraceAndTheNextStartSaysSo()
{
#ifdef Q_OS_UNIX
    Program program;
    const auto state = program.folder() + u"/state"_s;
    program.setVariable(u"XDG_STATE_HOME"_s, state);
    program.setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    const QDir logs(state + u"/Plaudit/logs"_s);
    const auto log = [&] { return read(logs.filePath(u"plaudit.log"_s)); };

    const auto first = program.start({});
    QTRY_VERIFY_WITH_TIMEOUT(log().contains(u"starts:"_s), 20'000);
    QCOMPARE(logs.entryList({u"crash-*"_s}).size(), 1);
    QVERIFY(::kill(pid_t(first->processId()), SIGSEGV) == 0);
    QVERIFY(first->waitForFinished());
    QCOMPARE(first->exitStatus(), QProcess::CrashExit);
    const auto traces = logs.entryList({u"crash-*"_s});
    QCOMPARE(traces.size(), 1);
    QVERIFY(read(logs.filePath(traces.front())).contains(u"SIGSEGV"_s));

    const auto second = program.start({});
    QTRY_VERIFY_WITH_TIMEOUT(log().contains(u"the last run ended unexpectedly"_s), 20'000);
    const auto told = read(logs.filePath(u"last-crash.txt"_s));
    QVERIFY2(told.startsWith(u"Plaudit "_s) && told.contains(u"SIGSEGV"_s) && told.contains(u"plaudit(+"_s),
        qPrintable(told));
    QVERIFY(!told.contains(program.folder()));
    second->kill();
    QVERIFY(second->waitForFinished());

    // A kill is no crash, and what was told is not told again.
    const auto third = program.start({});
    QTRY_COMPARE_WITH_TIMEOUT(log().count(u"starts:"_s), 3, 20'000);
    QCOMPARE(log().count(u"the last run ended unexpectedly"_s), 1);
    third->kill();
    QVERIFY(third->waitForFinished());
#else
    QSKIP("There are no such signals on this system");
#endif
}

QTEST_GUILESS_MAIN(WindowCrashTest)
#include "tst_window_crash.moc"
