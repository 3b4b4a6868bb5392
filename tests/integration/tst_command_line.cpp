// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/schema.h"
#include "integration/connected_store.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsage_data();
    void wrongUsage();
    void helps_data();
    void helps();
    void withoutAWorkspace_data();
    void withoutAWorkspace();
    void aNewerDatabaseIsLeftAlone_data();
    void aNewerDatabaseIsLeftAlone();
    void withoutADisplayItSaysSo();

private:
    Program m_program;
};

void CommandLineTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"sync"_s, u"--fast"_s};
    QTest::newRow("unknown command") << QStringList{u"dance"_s};
    QTest::newRow("a link to no page") << QStringList{u"plaudit:weather"_s};
    QTest::newRow("a link with a wrong value") << QStringList{u"plaudit:ratings?rating=7"_s};
    QTest::newRow("a link beside a command") << QStringList{u"doctor"_s, u"plaudit:ratings"_s};
    QTest::newRow("a date that is none") << QStringList{u"metrics"_s, u"ratings"_s, u"--from"_s, u"2024-02-30"_s};
    QTest::newRow("a date in words") << QStringList{u"metrics"_s, u"ratings"_s, u"--to"_s, u"yesterday"_s};
    QTest::newRow("an empty date") << QStringList{u"metrics"_s, u"ratings"_s, u"--from"_s, QString()};
    QTest::newRow("six stars") << QStringList{u"metrics"_s, u"ratings"_s, u"--rating"_s, u"6"_s};
    QTest::newRow("unknown status") << QStringList{u"metrics"_s, u"ratings"_s, u"--status"_s, u"lost"_s};
    QTest::newRow("unknown bucket") << QStringList{u"metrics"_s, u"ratings"_s, u"--bucket"_s, u"hour"_s};
    QTest::newRow("no page") << QStringList{u"metrics"_s};
    QTest::newRow("unknown page") << QStringList{u"metrics"_s, u"weather"_s};
    QTest::newRow("no user id") << QStringList{u"connect"_s};
    QTest::newRow("a key as argument") << QStringList{
        u"connect"_s, u"--user-id"_s, u"a"_s, u"--key"_s, u"sandbox0key"_s};
    QTest::newRow("no pages") << QStringList{u"sync"_s, u"--max-pages"_s, u"0"_s};
    QTest::newRow("negative rate") << QStringList{u"sync"_s, u"--requests-per-second"_s, u"-1"_s};
    QTest::newRow("unknown stream") << QStringList{u"sync"_s, u"--only"_s, u"orders"_s};
    QTest::newRow("too small") << QStringList{u"pages"_s, u"-o"_s, u"x"_s, u"--size"_s, u"800x600"_s};
    QTest::newRow("no folder") << QStringList{u"charts"_s};
}

void CommandLineTest::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const auto run = m_program.run(arguments + QStringList{u"--json"_s});
    QVERIFY2(run.exitCode == 2 && !run.isCrash, run.shown().constData());
    QVERIFY2(run.output.isEmpty(), run.shown().constData());
    QVERIFY2(run.errors.contains("--help"), run.shown().constData());
}

void CommandLineTest::helps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("mentions");
    QTest::newRow("all") << QStringList{u"--help"_s} << "connect"_ba;
    QTest::newRow("sync") << QStringList{u"sync"_s, u"--help"_s} << "--max-pages"_ba;
    QTest::newRow("metrics") << QStringList{u"metrics"_s, u"-h"_s} << "--bucket"_ba;
    QTest::newRow("version") << QStringList{u"--version"_s} << "."_ba;
}

void CommandLineTest::helps()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, mentions);
    const auto run = m_program.run(arguments);
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QVERIFY2(run.output.contains(mentions), run.shown().constData());
    QVERIFY2(run.errors.isEmpty(), run.shown().constData());
}

void CommandLineTest::withoutAWorkspace_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("validate") << QStringList{u"validate"_s};
    QTest::newRow("sync") << QStringList{u"sync"_s};
    QTest::newRow("metrics") << QStringList{u"metrics"_s, u"ratings"_s};
    QTest::newRow("charts") << QStringList{u"charts"_s, u"-o"_s, u"x"_s};
    QTest::newRow("pages") << QStringList{u"pages"_s, u"-o"_s, u"x"_s};
}

void CommandLineTest::withoutAWorkspace()
{
    QFETCH(QStringList, arguments);
    const Program program;
    const auto nowhere = QDir(program.folder()).filePath(u"nowhere"_s);
    const auto run = program.run(arguments + QStringList{u"--json"_s, u"--workspace"_s, nowhere});
    QVERIFY2(run.exitCode == 1, run.shown().constData());
    QCOMPARE(run.errorKind(), u"no_workspace"_s);
    for (const auto &key : {u"kind"_s, u"message"_s, u"advice"_s, u"detail"_s})
        QVERIFY2(run.error()[key].isString(), qPrintable(key));
    QVERIFY2(run.errors.contains(nowhere.toUtf8()), run.shown().constData());
    QVERIFY(!QFile::exists(nowhere));
}

void CommandLineTest::aNewerDatabaseIsLeftAlone_data()
{
    withoutAWorkspace_data();
}

void CommandLineTest::aNewerDatabaseIsLeftAlone()
{
    QFETCH(QStringList, arguments);
    const Program program;
    QVERIFY(QDir().mkpath(program.workspace()));
    {
        const auto database = Database::open(program.database(), Database::Access::ReadWrite);
        QVERIFY(database);
        QVERIFY(migrate(**database));
        QVERIFY((*database)->execute(u"PRAGMA user_version = %1"_s.arg(schemaVersion() + 1)));
    }
    const auto before = bytesOf(program.database());
    const auto run = program.run(arguments + QStringList{u"--json"_s}, {}, withKey(Sandbox::key));
    QVERIFY2(run.exitCode == 1, run.shown().constData());
    QCOMPARE(run.errorKind(), u"database_newer"_s);
    QVERIFY(!before.isEmpty());
    QVERIFY(bytesOf(program.database()) == before);
}

void CommandLineTest::withoutADisplayItSaysSo()
{
    const auto run = m_program.run({});
    QVERIFY2(run.exitCode == 1 && !run.isCrash, run.shown().constData());
    QVERIFY2(run.errors.contains("display"), run.shown().constData());
    QVERIFY(run.output.isEmpty());
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_command_line.moc"
