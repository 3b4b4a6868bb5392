// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database.h"
#include "cache/database_error.h"
#include "core/cache/fails_with.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

constexpr auto writing = Database::Access::ReadWrite;
constexpr auto reading = Database::Access::ReadOnly;

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsCodes_data();
    void mapsCodes();
    void setsItsPragmas_data();
    void setsItsPragmas();
    void filesAreTheOwnersAlone();
    void closesAnOpenFileToOthers();
    void readerWithoutAFile();
    void folderThatCannotBe();
    void fileThatIsNoDatabase();
    void rollsBackUnlessCommitted();
    void anotherWriterIsBusy();
    void readerDoesNotWrite();
    void nullTextsAreNullAndEmptyOnesAreNot();
    void statementsCanBeRunAgain();
};

void TestDatabase::mapsCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("FULL") << 13 << ErrorKind::DiskFull;
    QTest::newRow("READONLY") << 8 << ErrorKind::FolderReadOnly;
    QTest::newRow("READONLY_DIRECTORY") << (8 | (6 << 8)) << ErrorKind::FolderReadOnly;
    QTest::newRow("CANTOPEN") << 14 << ErrorKind::FolderReadOnly;
    QTest::newRow("PERM") << 3 << ErrorKind::FolderReadOnly;
    QTest::newRow("BUSY") << 5 << ErrorKind::DatabaseBusy;
    QTest::newRow("BUSY_SNAPSHOT") << (5 | (2 << 8)) << ErrorKind::DatabaseBusy;
    QTest::newRow("LOCKED") << 6 << ErrorKind::DatabaseBusy;
    QTest::newRow("CORRUPT") << 11 << ErrorKind::DatabaseCorrupt;
    QTest::newRow("CORRUPT_INDEX") << (11 | (3 << 8)) << ErrorKind::DatabaseCorrupt;
    QTest::newRow("NOTADB") << 26 << ErrorKind::DatabaseCorrupt;
    QTest::newRow("IOERR with room left") << (10 | (3 << 8)) << ErrorKind::DatabaseFailed;
    QTest::newRow("CONSTRAINT") << 19 << ErrorKind::DatabaseFailed;
}

void TestDatabase::mapsCodes()
{
    QFETCH(int, code);
    QTemporaryDir folder;
    QFETCH(ErrorKind, kind);
    QVERIFY(errorKindFrom(code, folder.filePath(u"plaudit.db"_s)) == kind);
}

void TestDatabase::setsItsPragmas_data()
{
    QTest::addColumn<bool>("isWriter");
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");
    for (const bool isWriter : {true, false}) {
        const char *who = isWriter ? "writer" : "reader";
        const auto row = [&](const QString &pragma, const QString &value) {
            QTest::addRow("%s, %s", who, qPrintable(pragma)) << isWriter << pragma << value;
        };
        row(u"journal_mode"_s, u"wal"_s);
        row(u"page_size"_s, u"8192"_s);
        row(u"foreign_keys"_s, u"1"_s);
        row(u"busy_timeout"_s, u"5000"_s);
        row(u"trusted_schema"_s, u"0"_s);
        row(u"temp_store"_s, u"2"_s);
    }
    QTest::newRow("writer, synchronous") << true << u"synchronous"_s << u"1"_s;
    QTest::newRow("writer, cache_size") << true << u"cache_size"_s << u"-65536"_s;
    QTest::newRow("writer, wal_autocheckpoint") << true << u"wal_autocheckpoint"_s << u"16000"_s;
}

void TestDatabase::setsItsPragmas()
{
    QFETCH(bool, isWriter);
    QFETCH(QString, pragma);
    QTemporaryDir folder;
    const auto path = folder.filePath(u"plaudit.db"_s);
    const auto writer = Database::open(path, writing);
    QVERIFY(writer.has_value());
    QVERIFY((*writer)->execute(u"CREATE TABLE t (a)"_s).has_value());
    const auto reader = Database::open(path, reading);
    QVERIFY(reader.has_value());
    const auto &database = isWriter ? *writer : *reader;
    QTEST(database->value(u"PRAGMA "_s + pragma).value_or(QVariant()).toString(), "value");
}

void TestDatabase::filesAreTheOwnersAlone()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"plaudit.db"_s);
    const auto database = Database::open(path, writing);
    QVERIFY(database.has_value());
    QVERIFY((*database)->execute(u"CREATE TABLE t (a)"_s).has_value());
    constexpr auto foreign = QFileDevice::Permissions(0x0077);
    for (const auto &name : {path, path + u"-wal"_s, path + u"-shm"_s}) {
        QVERIFY2(QFile::exists(name), qPrintable(name));
        QVERIFY2(!(QFile::permissions(name) & foreign), qPrintable(name));
    }
}

void TestDatabase::closesAnOpenFileToOthers()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"plaudit.db"_s);
    QVERIFY(writeFile(path, {}));
    QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions(0x6644)));
    QVERIFY(Database::open(path, writing).has_value());
    QVERIFY(!(QFile::permissions(path) & QFileDevice::Permissions(0x0077)));
}

void TestDatabase::readerWithoutAFile()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"plaudit.db"_s);
    const auto database = Database::open(path, reading);
    QVERIFY(failsWith(database, ErrorKind::NoWorkspace));
    QVERIFY(!QFile::exists(path));
}

void TestDatabase::folderThatCannotBe()
{
    QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(u"file"_s), "x"));
    const auto database = Database::open(folder.filePath(u"file/plaudit.db"_s), writing);
    QVERIFY(failsWith(database, ErrorKind::FolderReadOnly));
}

void TestDatabase::fileThatIsNoDatabase()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"plaudit.db"_s);
    QVERIFY(writeFile(path, QByteArray("no database at all. ").repeated(1'000)));
    for (const auto access : {writing, reading}) {
        const auto database = Database::open(path, access);
        QVERIFY(failsWith(database, ErrorKind::DatabaseCorrupt));
    }
}

void TestDatabase::rollsBackUnlessCommitted()
{
    QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"plaudit.db"_s), writing);
    QVERIFY(database.has_value());
    auto &db = **database;
    QVERIFY(db.execute(u"CREATE TABLE t (a)"_s).has_value());
    {
        const auto transaction = Transaction::begin(db);
        QVERIFY(transaction.has_value());
        QVERIFY(db.execute(u"INSERT INTO t VALUES (?)"_s, {1}).has_value());
    }
    QCOMPARE(db.value(u"SELECT count(*) FROM t"_s)->toInt(), 0);
    auto transaction = Transaction::begin(db);
    QVERIFY(transaction.has_value());
    auto moved = std::move(*transaction);
    QVERIFY(db.execute(u"INSERT INTO t VALUES (?)"_s, {1}).has_value());
    QVERIFY(moved.commit().has_value());
    QCOMPARE(db.value(u"SELECT count(*) FROM t"_s)->toInt(), 1);
}

void TestDatabase::anotherWriterIsBusy()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"plaudit.db"_s);
    const auto first = Database::open(path, writing);
    const auto second = Database::open(path, writing);
    QVERIFY(first.has_value() && second.has_value());
    QVERIFY((*second)->execute(u"PRAGMA busy_timeout = 10"_s).has_value());
    auto held = Transaction::begin(**first);
    QVERIFY(held.has_value());
    const auto refused = Transaction::begin(**second);
    QVERIFY(failsWith(refused, ErrorKind::DatabaseBusy));
    QVERIFY(held->commit().has_value());
    QVERIFY(Transaction::begin(**second).has_value());
}

void TestDatabase::readerDoesNotWrite()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"plaudit.db"_s);
    const auto writer = Database::open(path, writing);
    QVERIFY(writer.has_value());
    QVERIFY((*writer)->execute(u"CREATE TABLE t (a)"_s).has_value());
    const auto reader = Database::open(path, reading);
    QVERIFY(reader.has_value());
    const auto refused = (*reader)->execute(u"INSERT INTO t VALUES (1)"_s);
    QVERIFY(failsWith(refused, ErrorKind::FolderReadOnly));
}

void TestDatabase::nullTextsAreNullAndEmptyOnesAreNot()
{
    QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"plaudit.db"_s), writing);
    QVERIFY(database.has_value());
    auto &db = **database;
    QVERIFY(db.execute(u"CREATE TABLE t (a, b, c)"_s).has_value());
    QVERIFY(db.execute(u"INSERT INTO t VALUES (?, ?, ?)"_s, {QVariant(), QString(), u""_s}).has_value());
    QCOMPARE(db.value(u"SELECT (a IS NULL) || (b IS NULL) || (c IS NULL) FROM t"_s)->toString(), u"110"_s);
}

void TestDatabase::statementsCanBeRunAgain()
{
    QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"plaudit.db"_s), writing);
    QVERIFY(database.has_value());
    auto &db = **database;
    QVERIFY(db.execute(u"CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT CHECK (b <> 'bad'))"_s).has_value());
    const auto sql = u"INSERT INTO t (b) VALUES (?)"_s;
    QCOMPARE(db.insert(sql, {u"one"_s}), Result<qint64>(1));
    QVERIFY(!db.insert(sql, {u"bad"_s}).has_value());
    QCOMPARE(db.insert(sql, {u"two"_s}), Result<qint64>(2));
    QStringList read;
    for (int i = 0; i < 2; ++i) {
        const auto done = db.eachRow(u"SELECT b FROM t WHERE a >= ? ORDER BY a"_s, {2 - i},
            [&read](const Statement &row) { read.append(row.value(0).toString()); });
        QVERIFY(done.has_value());
    }
    QCOMPARE(read, (QStringList{u"two"_s, u"one"_s, u"two"_s}));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
