// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/crash_trace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const QString childMark = u"--die-by"_s;

int endless(int depth)
{
    volatile char room[4'096] = {};
    room[0] = char(depth);
    return depth < 0 ? 0 : endless(depth + 1) + room[0];
}

[[noreturn]] void throwUnseen()
{
    throw std::runtime_error("ann@example.com");
}

void dieOfException() noexcept
{
    throwUnseen();
}

/// What the test runs itself as, to die.
int die(const QString &folder, const QString &how)
{
    const CrashTrace trace(folder, programAndSystem());
    if (how == "SIGSEGV"_L1) {
        volatile int *volatile nowhere = nullptr;
        *nowhere = 1;
    } else if (how == "SIGABRT"_L1) {
        std::abort();
    } else if (how == "SIGFPE"_L1) {
        std::raise(SIGFPE);
    } else if (how == "SIGILL"_L1) {
        std::raise(SIGILL);
    } else if (how == "SIGBUS"_L1) {
        std::raise(SIGBUS);
    } else if (how == "overflow"_L1) {
        return endless(0);
    } else if (how == "std::terminate"_L1) {
        dieOfException();
    } else if (how == "killed"_L1) {
        std::raise(SIGKILL);
    }
    return 0;
}

} // namespace

class TestCrashTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesATrace_data();
    void leavesATrace();
    void anOrderlyEndLeavesNothing();
    void aKillLeavesNothingToTell();
    void isToldOfOnce();
    void whileTheProgramLivesNothingIsTold();

private:
    /// The way it ended: a signal's number, or 0.
    int runAndDie(const QString &how);
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"logs"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCrashTrace::initTestCase()
{
#ifndef Q_OS_UNIX
    QSKIP("There are no such signals on this system");
#endif
}

int TestCrashTrace::runAndDie(const QString &how)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {childMark, folder(), how});
    if (!child.waitForFinished())
        return -1;
    return child.exitStatus() == QProcess::CrashExit ? child.exitCode() : 0;
}

void TestCrashTrace::leavesATrace_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("words");
    QTest::newRow("SIGSEGV") << SIGSEGV << u"SIGSEGV"_s;
    QTest::newRow("SIGABRT") << SIGABRT << u"SIGABRT"_s;
    QTest::newRow("SIGFPE") << SIGFPE << u"SIGFPE"_s;
    QTest::newRow("SIGILL") << SIGILL << u"SIGILL"_s;
    QTest::newRow("SIGBUS") << SIGBUS << u"SIGBUS"_s;
    QTest::newRow("overflow") << SIGSEGV << u"SIGSEGV"_s;
    QTest::newRow("std::terminate") << SIGABRT << u"std::terminate: std::runtime_error"_s;
}

void TestCrashTrace::leavesATrace()
{
    QFETCH(int, signal);
    QFETCH(QString, words);
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(runAndDie(QString::fromLatin1(QTest::currentDataTag())), signal);
    const auto report = takeCrashReport(folder());
    QVERIFY(report);
    const auto shown = report->text.toUtf8();
    QVERIFY2(report->text.startsWith(u"Plaudit "_s + QStringLiteral(PLAUDIT_VERSION)), shown.constData());
    QVERIFY2(report->text.contains(words), shown.constData());
    QVERIFY2(report->text.contains(u"tst.core.workspace.crash_trace"_s), shown.constData());
    QVERIFY2(!report->text.contains(u"example.com"_s), shown.constData());
    QFile kept(report->path);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(kept.readAll()), report->text);
    QCOMPARE(int(kept.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)), 0);
}

void TestCrashTrace::anOrderlyEndLeavesNothing()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(runAndDie(u"well"_s), 0);
    QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList());
    QVERIFY(!takeCrashReport(folder()));
}

void TestCrashTrace::aKillLeavesNothingToTell()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(runAndDie(u"killed"_s), SIGKILL);
    QVERIFY(!takeCrashReport(folder()));
    QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList());
}

void TestCrashTrace::isToldOfOnce()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(runAndDie(u"SIGABRT"_s), SIGABRT);
    QVERIFY(takeCrashReport(folder()));
    QVERIFY(!takeCrashReport(folder()));
    QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList{u"last-crash.txt"_s});
}

void TestCrashTrace::whileTheProgramLivesNothingIsTold()
{
    m_folder = std::make_unique<QTemporaryDir>();
    {
        const CrashTrace trace(folder(), "heading");
        QVERIFY(!takeCrashReport(folder()));
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1);
    }
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 0);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == childMark)
        return die(arguments[2], arguments[3]);
    TestCrashTrace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash_trace.moc"
