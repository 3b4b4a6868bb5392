// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/process_lock.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestProcessLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesWhatTheDeadLeft_data();
    void takesWhatTheDeadLeft();
    void leavesWhatTheLivingHold();
    void leavesWhatIsBeingTaken();

private:
    [[nodiscard]] QString path(const QString &ending = {}) const { return m_folder->filePath(u".lock"_s + ending); }
    void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// As QLockFile writes it: process, program, host. No process of Linux or macOS is numbered so high.
static QByteArray deadLock()
{
    return QByteArray::number(1 << 23) + "\nplaudit\n" + QSysInfo::machineHostName().toLocal8Bit() + '\n';
}

void TestProcessLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestProcessLock::takesWhatTheDeadLeft_data()
{
    QTest::addColumn<QByteArrayList>("contents");
    QTest::newRow("nothing") << QByteArrayList();
    QTest::newRow("a lock") << QByteArrayList{deadLock()};
    QTest::newRow("a lock before it was written") << QByteArrayList{""};
    QTest::newRow("a taking") << QByteArrayList{deadLock(), deadLock()};
    QTest::newRow("a taking before it was written") << QByteArrayList{deadLock(), ""};
    QTest::newRow("the taking of a taking") << QByteArrayList{deadLock(), deadLock(), ""};
}

void TestProcessLock::takesWhatTheDeadLeft()
{
    QFETCH(QByteArrayList, contents);
    QString ending;
    for (const auto &content : contents) {
        write(path(ending), content);
        ending += u".rmlock"_s;
    }
    QLockFile lock(path());
    QVERIFY(takeFromTheDead(lock));
    QVERIFY(lock.isLocked());
    qint64 process = 0;
    QString host, program;
    QVERIFY(lock.getLockInfo(&process, &host, &program));
    QCOMPARE(process, QCoreApplication::applicationPid());
    lock.unlock();
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestProcessLock::leavesWhatTheLivingHold()
{
    QLockFile held(path());
    QVERIFY(held.tryLock(0));
    QLockFile other(path());
    QVERIFY(!takeFromTheDead(other));
    QCOMPARE(other.error(), QLockFile::LockFailedError);
    // Even where it doesn't say who it is: its process holds the file itself.
    QVERIFY(QFile::resize(path(), 0));
    QVERIFY(!takeFromTheDead(other));
    QVERIFY(QFile::exists(path()));
}

void TestProcessLock::leavesWhatIsBeingTaken()
{
    write(path(), deadLock());
    QLockFile taking(path(u".rmlock"_s));
    QVERIFY(taking.tryLock(0));
    QLockFile lock(path());
    QVERIFY(!takeFromTheDead(lock));
    taking.unlock();
    QVERIFY(takeFromTheDead(lock));
}

QTEST_GUILESS_MAIN(TestProcessLock)

#include "tst_process_lock.moc"
