// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/discreet_text.h"
#include "workspace/program_log.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestProgramLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatQtSays();
    void rotates();
    void isReadableByItsOwnerAlone();
    void linesOfThreadsStayWhole();
    void aFolderThatCannotBeMadeIsAnError();
    void isDiscreet_data();
    void isDiscreet();
    void leavesOrdinaryWordsAlone();

private:
    QTemporaryDir m_folder;
};

void TestProgramLog::takesWhatQtSays()
{
    const auto folder = m_folder.filePath(u"messages"_s);
    auto log = ProgramLog::open(folder, {}).value();
    log->takeMessages();
    QTest::ignoreMessage(QtWarningMsg, "a word of warning");
    qWarning("a word of warning");
    log.reset();
    QTest::ignoreMessage(QtWarningMsg, "after the end");
    qWarning("after the end");
    const auto lines = lastLogLines(folder, 10);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.front().endsWith(u" warning default: a word of warning"_s), qPrintable(lines.front()));
}

void TestProgramLog::rotates()
{
    const auto folder = m_folder.filePath(u"rotating"_s);
    auto log = ProgramLog::open(folder, {.bytes = 1'000, .files = 3}).value();
    for (int line = 0; line < 200; ++line)
        log->write(u"line number %1 of many"_s.arg(line));
    const auto files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 3);
    for (const auto &file : files)
        QVERIFY2(file.size() <= 1'000 && file.size() > 0, qPrintable(file.fileName()));
    const auto lines = lastLogLines(folder, 20);
    QCOMPARE(lines.size(), 20);
    QVERIFY(lines.back().endsWith(u"line number 199 of many"_s));
    QVERIFY(lines.front().endsWith(u"line number 180 of many"_s));
    // A program that starts anew goes on where the last one ended.
    log = ProgramLog::open(folder, {.bytes = 1'000, .files = 3}).value();
    log->write(u"again"_s);
    QVERIFY(lastLogLines(folder, 2).front().endsWith(u"line number 199 of many"_s));
}

void TestProgramLog::isReadableByItsOwnerAlone()
{
    const auto folder = m_folder.filePath(u"mine"_s);
    auto log = ProgramLog::open(folder, {.bytes = 100, .files = 2}).value();
    for (int line = 0; line < 5; ++line)
        log->write(u"a line that is long enough"_s);
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QCOMPARE(QFileInfo(folder).permissions() & others, QFileDevice::Permissions());
    const auto files = QDir(folder).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 2);
    for (const auto &file : files)
        QCOMPARE(file.permissions() & others, QFileDevice::Permissions());
}

void TestProgramLog::linesOfThreadsStayWhole()
{
    const auto folder = m_folder.filePath(u"threads"_s);
    auto log = ProgramLog::open(folder, {}).value();
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&log] {
            for (int line = 0; line < 50; ++line)
                log->write(u"one whole line"_s);
        });
    }
    for (auto &thread : threads)
        thread.join();
    const auto lines = lastLogLines(folder, 1'000);
    QCOMPARE(lines.size(), 200);
    for (const auto &line : lines)
        QVERIFY2(line.endsWith(u"Z one whole line"_s), qPrintable(line));
}

void TestProgramLog::aFolderThatCannotBeMadeIsAnError()
{
    QFile file(m_folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(ProgramLog::open(m_folder.filePath(u"file/logs"_s), {}).error().kind == ErrorKind::FileFailed);
}

void TestProgramLog::isDiscreet_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    QTest::newRow("an email") << u"not found: ann.lee+shop@example.co.uk, twice"_s << u"ann.lee"_s;
    QTest::newRow("its host") << u"not found: ann.lee+shop@example.co.uk, twice"_s << u"example"_s;
    QTest::newRow("a key") << u"asked with k3yK3yk3yK3yk3yK3yk3yK3yk3yK3y42"_s << u"k3yK3y"_s;
    QTest::newRow("a named key") << u"api_key = short1"_s << u"short1"_s;
    QTest::newRow("a header") << u"Authorization: Basic dXNlcjpwYXNz"_s << u"dXNlc"_s;
    QTest::newRow("a bearer") << u"sent Bearer abc.def"_s << u"abc"_s;
    QTest::newRow("base64") << u"sent MGY4ZmFkNWItZDljYi00NjlmLWExNjU6a2V5=="_s << u"MGY4"_s;
    QTest::newRow("a uuid") << u"user 0f8fad5b-d9cb-469f-a165-70867728950e"_s << u"d9cb-469f"_s;
    QTest::newRow("a query") << u"GET https://api.okendo.io/reviews?lastEvaluated=abc failed"_s << u"lastEvaluated"_s;
    QTest::newRow("home") << (QDir::homePath() + u"/store/plaudit.db is locked"_s) << QDir::homePath();
    QTest::newRow("a line break") << u"one\ntwo"_s << u"\n"_s;
}

void TestProgramLog::isDiscreet()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QVERIFY(text.contains(secret));
    QVERIFY2(!discreet(text).contains(secret), qPrintable(discreet(text)));
}

void TestProgramLog::leavesOrdinaryWordsAlone()
{
    const auto ordinary =
        u"database_busy: the writer waited 5000 ms in commitPage(), reviews:approved, page 12 of 40"_s;
    QCOMPARE(discreet(ordinary), ordinary);
    QVERIFY(discreet(QString(100'000, u'x')).size() < 2'100);
}

QTEST_GUILESS_MAIN(TestProgramLog)
#include "tst_program_log.moc"
