// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database.h"
#include "cache/database_copy.h"
#include "cache/migrations/migration.h"
#include "core/cache/fails_with.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

/// The first `count` steps of the schema.
std::vector<Migration> steps(std::size_t count)
{
    const auto &all = migrations();
    return {all.begin(), all.begin() + std::ptrdiff_t(count)};
}

bool isMigrated(const QString &path, std::size_t count)
{
    const auto database = Database::open(path, Database::Access::ReadWrite);
    return database && migrate(**database, steps(count)).has_value();
}

} // namespace

class DatabaseCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aMigrationKeepsWhatWasBefore();
    void theNewestTwoAreKept();
    void aNewDatabaseNeedsNoCopy();
    void aCopyIsWholeOrNotThere();
    void aLookTellsWhatItIs();

private:
    [[nodiscard]] QString path(const QString &name = u"plaudit.db"_s) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList copies() const
    {
        return QDir(m_folder->path()).entryList({u"plaudit.db.*"_s}, QDir::Files, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DatabaseCopyTest::aMigrationKeepsWhatWasBefore()
{
    QVERIFY(isMigrated(path(), 5));
    QVERIFY(isMigrated(path(), 7));
    QCOMPARE(copies(), QStringList{u"plaudit.db.before-v7"_s});
    const auto before = Database::open(path(u"plaudit.db.before-v7"_s), Database::Access::ReadOnly);
    QVERIFY(before);
    QCOMPARE((*before)->value(u"PRAGMA user_version"_s).value().toInt(), 5);
    QVERIFY(!(QFile::permissions(path(u"plaudit.db.before-v7"_s)) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void DatabaseCopyTest::theNewestTwoAreKept()
{
    for (const auto count : {3, 4, 5, 6})
        QVERIFY(isMigrated(path(), std::size_t(count)));
    QCOMPARE(copies(), QStringList({u"plaudit.db.before-v5"_s, u"plaudit.db.before-v6"_s}));
}

void DatabaseCopyTest::aNewDatabaseNeedsNoCopy()
{
    QVERIFY(isMigrated(path(), 7));
    QVERIFY(isMigrated(path(), 7));
    QCOMPARE(copies(), QStringList());
}

void DatabaseCopyTest::aCopyIsWholeOrNotThere()
{
    QVERIFY(isMigrated(path(), 7));
    QVERIFY(copyDatabase(path(), path(u"copy"_s)));
    QVERIFY(failsWith(copyDatabase(path(), path(u"copy"_s)), ErrorKind::FileFailed));
    QVERIFY(!copyDatabase(path(), path(u"nowhere/copy"_s)));
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.part"_s}), QStringList());
}

void DatabaseCopyTest::aLookTellsWhatItIs()
{
    QVERIFY(isMigrated(path(), 7));
    QCOMPARE(lookAtDatabase(path())->schema, 7);
    QFile other(path(u"other"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write(QByteArray(20'000, 'x')) > 0);
    other.close();
    QVERIFY(!lookAtDatabase(path(u"other"_s)));
    QFile empty(path(u"empty"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    QVERIFY(!lookAtDatabase(path(u"empty"_s)));
}

QTEST_GUILESS_MAIN(DatabaseCopyTest)
#include "tst_database_copy.moc"
