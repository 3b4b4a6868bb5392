// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database.h"
#include "cache/migrations/migration.h"
#include "cache/schema.h"
#include "core/cache/fails_with.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const Migration makesA{.description = u"a"_s, .statements = {u"CREATE TABLE a (x INT) STRICT"_s}};
const Migration makesB{.description = u"b"_s, .statements = {u"CREATE TABLE b (x INT) STRICT"_s}};
const Migration failsHalfway{
    .description = u"half"_s, .statements = {u"CREATE TABLE c (x INT) STRICT"_s, u"INSERT INTO nowhere VALUES (1)"_s}};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int version(Database &database)
{
    return database.value(u"PRAGMA user_version"_s).value_or(-1).toInt();
}

QString tables(Database &database)
{
    return database.value(u"SELECT group_concat(name, ' ') FROM (SELECT name FROM sqlite_schema ORDER BY name)"_s)
        .value_or(QVariant())
        .toString();
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void upgradesFromNothing();
    void isCurrentTheSecondTime();
    void takesTheMissingStepsOnly();
    void failedStepIsRolledBack();
    void newerIsRefusedUntouched();
    void foreignFileIsRefused();
    void readerNeedsThisVersion();
    void everyTableIsStrict();
    void aRowCannotBreakItsRules_data();
    void aRowCannotBreakItsRules();
    void everyDatabaseHasItsOwnId();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;
};

void TestSchema::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"plaudit.db"_s);
    auto database = Database::open(m_path, Database::Access::ReadWrite);
    QVERIFY(database.has_value());
    m_database = std::move(*database);
}

void TestSchema::upgradesFromNothing()
{
    QCOMPARE(migrate(*m_database), Result<SchemaState>(SchemaState::Upgraded));
    QCOMPARE(version(*m_database), schemaVersion());
    QCOMPARE(m_database->value(u"PRAGMA application_id"_s)->toInt(), 0x506c6175);
    QVERIFY(checkSchema(*m_database).has_value());
}

void TestSchema::isCurrentTheSecondTime()
{
    QVERIFY(migrate(*m_database).has_value());
    QCOMPARE(migrate(*m_database), Result<SchemaState>(SchemaState::Current));
}

void TestSchema::takesTheMissingStepsOnly()
{
    QVERIFY(migrate(*m_database, {makesA}).has_value());
    QCOMPARE(migrate(*m_database, {makesA, makesB}), Result<SchemaState>(SchemaState::Upgraded));
    QCOMPARE(tables(*m_database), u"a b"_s);
    QCOMPARE(version(*m_database), 2);
}

void TestSchema::failedStepIsRolledBack()
{
    const auto outcome = migrate(*m_database, {makesA, failsHalfway, makesB});
    QVERIFY(failsWith(outcome, ErrorKind::DatabaseFailed));
    QVERIFY2(outcome.error().detail.contains(u"step 2"_s), qPrintable(outcome.error().detail));
    QCOMPARE(tables(*m_database), u"a"_s);
    QCOMPARE(version(*m_database), 1);
    QCOMPARE(migrate(*m_database, {makesA, makesB}), Result<SchemaState>(SchemaState::Upgraded));
}

void TestSchema::newerIsRefusedUntouched()
{
    QVERIFY(migrate(*m_database).has_value());
    QVERIFY(m_database->execute(u"PRAGMA user_version = %1"_s.arg(schemaVersion() + 1)).has_value());
    m_database.reset();
    const auto before = bytesOf(m_path);
    QVERIFY(!before.isEmpty());
    {
        const auto again = Database::open(m_path, Database::Access::ReadWrite);
        QVERIFY(again.has_value());
        for (const auto &kind : {migrate(**again).map([](SchemaState) {}), checkSchema(**again)}) {
            QVERIFY(failsWith(kind, ErrorKind::DatabaseNewer));
        }
    }
    QCOMPARE(bytesOf(m_path), before);
}

void TestSchema::foreignFileIsRefused()
{
    QVERIFY(m_database->execute(u"CREATE TABLE recipes (name TEXT)"_s).has_value());
    for (const auto &sql : {u"PRAGMA user_version = 0"_s, u"PRAGMA user_version = 1"_s}) {
        QVERIFY(m_database->execute(sql).has_value());
        const auto outcome = migrate(*m_database);
        QVERIFY(failsWith(outcome, ErrorKind::DatabaseFailed));
    }
    QCOMPARE(tables(*m_database), u"recipes"_s);
}

void TestSchema::readerNeedsThisVersion()
{
    const auto empty = checkSchema(*m_database);
    QVERIFY(failsWith(empty, ErrorKind::DatabaseFailed));
}

void TestSchema::everyTableIsStrict()
{
    QVERIFY(migrate(*m_database).has_value());
    const auto loose = m_database->value(
        u"SELECT group_concat(name) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND "
        "name NOT LIKE 'sqlite_%'"_s);
    QCOMPARE(loose.value_or(u"?"_s).toString(), QString());
}

void TestSchema::aRowCannotBreakItsRules_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("values");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("nothing known") << QString() << QString() << true;
    QTest::newRow("rating 5") << u", rating"_s << u", 5"_s << true;
    QTest::newRow("rating 0") << u", rating"_s << u", 0"_s << false;
    QTest::newRow("rating 6") << u", rating"_s << u", 6"_s << false;
    QTest::newRow("rating 4.5") << u", rating"_s << u", 4.5"_s << false;
    QTest::newRow("rating as text") << u", rating"_s << u", 'five'"_s << false;
    QTest::newRow("flag 2") << u", is_verified"_s << u", 2"_s << false;
    QTest::newRow("time without offset") << u", date_created_ms"_s << u", 1"_s << false;
    QTest::newRow("reply date without reply") << u", reply_date_ms, reply_date_offset"_s << u", 1, 0"_s << false;
    QTest::newRow("privacy without reply") << u", reply_is_private"_s << u", 1"_s << false;
}

void TestSchema::aRowCannotBreakItsRules()
{
    QFETCH(QString, columns);
    QFETCH(QString, values);
    QVERIFY(migrate(*m_database).has_value());
    const auto inserted = m_database->execute(
        u"INSERT INTO review (review_id, image_count, video_count, has_text, has_reply, observed_at_ms, changed_seq, "
        "payload_hash%1) VALUES (x'01', 0, 0, 0, 0, 1, 1, x'00'%2)"_s.arg(columns, values));
    QTEST(inserted.has_value(), "isTaken");
}

void TestSchema::everyDatabaseHasItsOwnId()
{
    QVERIFY(migrate(*m_database).has_value());
    const auto first = m_database->value(u"SELECT database_id FROM meta"_s)->toString();
    init();
    QVERIFY(migrate(*m_database).has_value());
    const auto second = m_database->value(u"SELECT database_id FROM meta"_s)->toString();
    QCOMPARE(first.size(), 32);
    QVERIFY(first != second);
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
