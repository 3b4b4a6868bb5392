// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/snapshot.h"
#include "core/cache/cache_fixture.h"
#include "workspace/network_drive.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

constexpr auto create = Workspace::IfMissing::Create;
constexpr auto foreign = QFileDevice::Permissions(0x0077);

/// Commits the n-th review under a connection of its own.
bool commitReview(Writer &writer, int n)
{
    Connection connection;
    connection.userId = QString::number(n);
    const auto saved = writer.saveConnection(connection).get();
    const auto run = saved ? writer.beginRun(saved->id, 1'000).get() : Result<qint64>(0);
    if (!saved || !run)
        return false;
    PageCommit page{.runId = *run, .observedAtMs = 2'000, .reviews = {incoming(shortReview(n, 5), "a")}};
    page.checkpoint.connectionId = saved->id;
    page.checkpoint.stream = u"reviews:approved"_s;
    return writer.commitPage(page).get().has_value();
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void missingFolder();
    void makesAPrivateFolder();
    void opensAgain();
    void folderThatCannotBe();
    void fileThatIsNoDatabase();
    void newerDatabaseIsRefused();
    void networkDrives_data();
    void networkDrives();
    void thisFolderIsOnNoNetwork();
    void defaultFolderIsTheUsersOwn();
    void oneRunAtATime();
    void takesOverTheLockOfADeadProcess();
    void timeZones_data();
    void timeZones();
    void tellsOwnChanges();
    void tellsForeignChangesAtMostTwiceASecond();
    void tellsOfNotesThoughNoFigureChanges();
    void snapshotIsBuiltOnceAChange();
    void snapshotFollowsTheTimeZone();
    void concurrentCallersShareASnapshot();

private:
    QString folder() const { return m_temporary->filePath(u"data/store"_s); }
    std::unique_ptr<Workspace> open() const
    {
        auto opened = Workspace::open(folder(), create);
        return opened ? std::move(*opened) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
};

void TestWorkspace::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
}

void TestWorkspace::missingFolder()
{
    const auto opened = Workspace::open(folder(), Workspace::IfMissing::Fail);
    QVERIFY(failsWith(opened, ErrorKind::NoWorkspace));
    QCOMPARE(opened.error().subject, folder());
    QVERIFY(!QFile::exists(folder()));
    QVERIFY(!Workspace::exists(folder()));
}

void TestWorkspace::makesAPrivateFolder()
{
    const auto workspace = open();
    QVERIFY(workspace != nullptr);
    QVERIFY(Workspace::exists(folder()));
    QCOMPARE(workspace->folder(), folder());
    QCOMPARE(workspace->databasePath(), folder() + "/plaudit.db"_L1);
    QVERIFY(QFile::exists(folder() + "/exports"_L1));
    QVERIFY(!(QFile::permissions(folder()) & foreign));
    QVERIFY(!(QFile::permissions(workspace->databasePath()) & foreign));
}

void TestWorkspace::opensAgain()
{
    QVERIFY(commitReview(open()->writer(), 1));
    // Closed, it is one file.
    QVERIFY(!QFile::exists(folder() + "/plaudit.db-wal"_L1));
    const auto again = Workspace::open(folder(), Workspace::IfMissing::Fail);
    QVERIFY(again.has_value());
    const auto reader = (*again)->openReader();
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->reviewCount(ReviewStatus::Approved), Result<qint64>(1));
}

void TestWorkspace::folderThatCannotBe()
{
    QVERIFY(QFile(m_temporary->filePath(u"data"_s)).open(QIODevice::WriteOnly));
    const auto opened = Workspace::open(folder(), create);
    QVERIFY(failsWith(opened, ErrorKind::FolderReadOnly));
    QCOMPARE(opened.error().subject, folder());
}

void TestWorkspace::fileThatIsNoDatabase()
{
    QVERIFY(QDir().mkpath(folder()));
    QFile file(folder() + "/plaudit.db"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(10'000, 'x')) == 10'000);
    file.close();
    const auto opened = Workspace::open(folder(), create);
    QVERIFY(failsWith(opened, ErrorKind::DatabaseCorrupt));
    QCOMPARE(opened.error().subject, folder());
}

void TestWorkspace::newerDatabaseIsRefused()
{
    const auto path = open()->databasePath();
    // `user_version`, four bytes from byte 60 of a SQLite file.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(60) && file.write(QByteArray("\0\0\1\0", 4)) == 4);
    file.close();
    QVERIFY(failsWith(Workspace::open(folder(), create), ErrorKind::DatabaseNewer));
}

void TestWorkspace::networkDrives_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isNetwork");
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "fuse.sshfs", "sshfs",
             "fuse.davfs2", "fuse.rclone", "9p", "NFS", "ceph", "fuse.glusterfs"})
        QTest::newRow(type) << QByteArray(type) << true;
    for (const char *type : {"ext4", "xfs", "btrfs", "zfs", "tmpfs", "overlay", "apfs", "hfs", "NTFS", "exfat",
             "fuseblk", "fuse.ntfs-3g", "ecryptfs", ""})
        QTest::addRow("'%s'", type) << QByteArray(type) << false;
}

void TestWorkspace::networkDrives()
{
    QFETCH(QByteArray, type);
    QTEST(isNetworkFileSystem(type), "isNetwork");
}

void TestWorkspace::thisFolderIsOnNoNetwork()
{
    QVERIFY(!isOnNetworkDrive(folder()));
    QVERIFY(!isOnNetworkDrive(u"/no/such/folder"_s));
}

void TestWorkspace::defaultFolderIsTheUsersOwn()
{
    QCOMPARE(Workspace::defaultFolder(), qEnvironmentVariable("XDG_DATA_HOME") + "/Plaudit/default"_L1);
}

void TestWorkspace::oneRunAtATime()
{
    const auto first = open();
    const auto second = open();
    QVERIFY(first && second);
    {
        const auto held = first->lockRun();
        QVERIFY(held.has_value());
        QVERIFY(failsWith(second->lockRun(), ErrorKind::RunInProgress));
        QVERIFY(failsWith(first->lockRun(), ErrorKind::RunInProgress));
    }
    QVERIFY(second->lockRun().has_value());
}

void TestWorkspace::takesOverTheLockOfADeadProcess()
{
    const auto workspace = open();
    QVERIFY(workspace != nullptr);
    QProcess process;
    process.start(u"sleep"_s, {u"60"_s});
    QVERIFY(process.waitForStarted());
    {
        // As QLockFile writes it: process, program, host.
        QFile lock(folder() + "/sync.lock"_L1);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(
            QByteArray::number(process.processId()) + "\nsleep\n" + QSysInfo::machineHostName().toLocal8Bit() + "\n");
    }
    QVERIFY(failsWith(workspace->lockRun(), ErrorKind::RunInProgress));
    process.kill();
    QVERIFY(process.waitForFinished());
    QVERIFY(workspace->lockRun().has_value());
    // Killed before it had written who it was.
    QFile lock(folder() + "/sync.lock"_L1);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    QVERIFY(workspace->lockRun().has_value());
}

void TestWorkspace::timeZones_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("zone");
    const auto system = QTimeZone::systemTimeZoneId();
    QTest::newRow("not set") << QString() << system;
    QTest::newRow("set") << u"America/New_York"_s << QByteArray("America/New_York");
    QTest::newRow("nonsense") << u"Mars/Olympus"_s << system;
}

void TestWorkspace::timeZones()
{
    QFETCH(QString, setting);
    const auto workspace = open();
    QVERIFY(workspace != nullptr);
    if (!setting.isEmpty())
        QVERIFY(workspace->writer().setSetting(u"time_zone"_s, setting).get().has_value());
    const auto zone = workspace->timeZone();
    QVERIFY(zone.has_value());
    QTEST(zone->id(), "zone");
}

void TestWorkspace::tellsOwnChanges()
{
    const auto workspace = open();
    QVERIFY(workspace != nullptr);
    QSignalSpy changes(workspace.get(), &Workspace::changed);
    QVERIFY(commitReview(workspace->writer(), 1));
    QVERIFY(!changes.isEmpty() || changes.wait());
}

void TestWorkspace::tellsForeignChangesAtMostTwiceASecond()
{
    const auto workspace = open();
    const auto other = open();
    QVERIFY(workspace && other);
    QSignalSpy changes(workspace.get(), &Workspace::changed);
    for (int n = 0; n < 20; ++n)
        QVERIFY(commitReview(other->writer(), n));
    QVERIFY(changes.wait());
    QCOMPARE(changes.size(), 1);
    // Nothing more was committed, so the next looks find nothing.
    QVERIFY(!changes.wait(1'200));
}

void TestWorkspace::tellsOfNotesThoughNoFigureChanges()
{
    const auto workspace = open();
    const auto other = open();
    QVERIFY(workspace && other && commitReview(workspace->writer(), 1));
    const auto before = workspace->snapshot();
    QSignalSpy changes(workspace.get(), &Workspace::changed);
    QVERIFY(changes.wait());
    QVERIFY(other->writer().addNote({.subject = reviewId(1).toText(), .text = u"Ask them"_s}).get().has_value());
    QVERIFY(changes.wait());
    QVERIFY(workspace->snapshot().value() == before.value());
}

void TestWorkspace::snapshotIsBuiltOnceAChange()
{
    const auto workspace = open();
    QVERIFY(workspace && commitReview(workspace->writer(), 1));
    const auto first = workspace->snapshot();
    QVERIFY(first.has_value());
    QCOMPARE((*first)->size(), 1U);
    QVERIFY(workspace->snapshot().value() == *first);
    QVERIFY(commitReview(workspace->writer(), 2));
    const auto second = workspace->snapshot();
    QVERIFY(second.has_value());
    QCOMPARE((*second)->size(), 2U);
    QCOMPARE((*first)->size(), 1U);
}

void TestWorkspace::snapshotFollowsTheTimeZone()
{
    const auto workspace = open();
    QVERIFY(workspace != nullptr);
    const auto setZone = [&](const QString &id) { return workspace->writer().setSetting(u"time_zone"_s, id).get(); };
    QVERIFY(setZone(u"Asia/Tokyo"_s).has_value());
    QCOMPARE(workspace->snapshot().value()->timeZone(), QTimeZone("Asia/Tokyo"));
    QVERIFY(setZone(u"America/New_York"_s).has_value());
    QCOMPARE(workspace->snapshot().value()->timeZone(), QTimeZone("America/New_York"));
}

void TestWorkspace::concurrentCallersShareASnapshot()
{
    const auto workspace = open();
    QVERIFY(workspace && commitReview(workspace->writer(), 1));
    std::vector<std::shared_ptr<const Snapshot>> built(4);
    std::vector<std::thread> threads;
    for (auto &snapshot : built)
        threads.emplace_back([&] { snapshot = workspace->snapshot().value_or(nullptr); });
    for (auto &thread : threads)
        thread.join();
    QVERIFY(built.front() != nullptr);
    for (const auto &snapshot : built)
        QVERIFY(snapshot == built.front());
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
