// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/writer.h"
#include "integration/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

constexpr int reviews = 3'000;
constexpr qint64 pageBytes = 8'192;

QByteArray reviewTable()
{
    QByteArray table("id,rating,body,language,reviewer_email\n");
    for (int number = 0; number < reviews; ++number) {
        table += "c" + QByteArray::number(number) + ',' + QByteArray::number(1 + number % 5) + ",Sturdy thing number " +
                 QByteArray::number(number) + ",en,person" + QByteArray::number(number) + "@example.com\n";
    }
    return table;
}

bool write(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size();
}

QJsonObject stepIn(const ProgramRun &run, const QString &repair)
{
    const auto steps = run.json[u"repairs"_s].toArray();
    for (const auto &step : steps) {
        if (step[u"repair"_s].toString() == repair)
            return step.toObject();
    }
    return {};
}

} // namespace

/// A workspace in trouble, and what brings it back.
class RepairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWholeWorkspaceStaysAsItIs();
    void aDamagedIndexLosesNothing();
    void aDamagedTableLosesWhatStoodThere();
    void aFileThatIsNoDatabaseIsTold();
    void aTornJournalIsTheStateBefore();
    void theSearchIsMadeAnew();
    void recordsAreReadAgain();
    void anUnfinishedImportIsTakenBack();
    void aBackupIsAllOfIt();
    void aBackupTakesNoPlaceThatIsTaken();
    void aBrokenBackupChangesNothing();

private:
    ProgramRun run(const QStringList &arguments) const { return m_program->run(arguments + QStringList{u"--json"_s}); }
    ProgramRun repair() const { return run({u"doctor"_s, u"--repair"_s}); }
    int count(const QStringList &more = {}) const
    {
        return run(QStringList{u"metrics"_s, u"ratings"_s} + more).json[u"ratings"_s][u"count"_s].toInt(-1);
    }
    bool execute(const QStringList &statements) const;
    qint64 pageOf(const QString &sql) const;

    std::unique_ptr<Program> m_program;
};

void RepairTest::init()
{
    m_program = std::make_unique<Program>();
    const auto imported = run({u"import"_s, u"reviews"_s, m_program->write(u"r.csv"_s, reviewTable())});
    QVERIFY2(imported.exitCode == 0, imported.shown().constData());
}

bool RepairTest::execute(const QStringList &statements) const
{
    const auto database = Database::open(m_program->database(), Database::Access::ReadWrite);
    auto done = database.map([](const auto &) {});
    for (const auto &statement : statements)
        done = done.and_then([&] { return (*database)->execute(statement); });
    if (!done)
        qWarning("%s", qPrintable(done.error().detail));
    return done.has_value();
}

qint64 RepairTest::pageOf(const QString &sql) const
{
    const auto database = Database::open(m_program->database(), Database::Access::ReadWrite);
    return database ? (*database)->value(sql).value_or(0).toLongLong() : 0;
}

void RepairTest::aWholeWorkspaceStaysAsItIs()
{
    const auto repaired = repair();
    QVERIFY2(repaired.exitCode == 0, repaired.shown().constData());
    QVERIFY(repaired.json[u"ok"_s].toBool());
    QVERIFY(stepIn(repaired, u"database_saved"_s).isEmpty());
    QCOMPARE(stepIn(repaired, u"records_read_again"_s)[u"count"_s].toInt(-1), 0);
    QCOMPARE(count(), reviews);
    QVERIFY(!QFile::exists(m_program->database() + u".damaged"_s));
}

void RepairTest::aDamagedIndexLosesNothing()
{
    const auto page = pageOf(u"SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_review_1'"_s);
    QVERIFY(page > 1);
    QVERIFY(write(m_program->database(), (page - 1) * pageBytes, QByteArray(pageBytes, '\xff')));
    const auto found = run({u"doctor"_s});
    QVERIFY(found.exitCode == 1 || found.exitCode == 3);
    const auto repaired = repair();
    QVERIFY2(repaired.exitCode == 0, repaired.shown().constData());
    const auto saved = stepIn(repaired, u"database_saved"_s);
    QVERIFY(saved[u"count"_s].toInt() >= 2 * reviews);
    QCOMPARE(saved[u"left"_s].toInt(-1), 0);
    QCOMPARE(count(), reviews);
    QCOMPARE(count({u"--search"_s, u"sturdy"_s}), reviews);
    QVERIFY(QFile::exists(m_program->database() + u".damaged"_s));
    QCOMPARE(run({u"doctor"_s}).exitCode, 0);
}

void RepairTest::aDamagedTableLosesWhatStoodThere()
{
    const auto page = pageOf(
        u"SELECT pageno FROM dbstat WHERE name = 'review' AND pagetype = 'leaf' ORDER BY pageno LIMIT 1 OFFSET 8"_s);
    if (page == 0)
        QSKIP("this SQLite has no dbstat");
    QVERIFY(write(m_program->database(), (page - 1) * pageBytes, QByteArray(pageBytes, '\xff')));
    const auto repaired = repair();
    QVERIFY2(repaired.exitCode == 0, repaired.shown().constData());
    QCOMPARE(stepIn(repaired, u"database_saved"_s)[u"left"_s].toInt(), 1);
    // One page of some forty reviews is gone.
    const auto left = count();
    QVERIFY2(left < reviews && left > reviews - 200, qPrintable(QString::number(left)));
    QCOMPARE(m_program->reader()->integrity().value(), u"ok"_s);
    // And comes back with its file.
    QCOMPARE(run({u"import"_s, u"reviews"_s, m_program->write(u"r.csv"_s, reviewTable())}).exitCode, 0);
    QCOMPARE(count(), reviews);
}

void RepairTest::aFileThatIsNoDatabaseIsTold()
{
    QFile file(m_program->database());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(50'000, 'x'));
    file.close();
    const auto repaired = repair();
    QCOMPARE(repaired.exitCode, 1);
    QCOMPARE(repaired.errorKind(), u"database_corrupt"_s);
    QCOMPARE(QFileInfo(m_program->database()).size(), 50'000);
}

void RepairTest::aTornJournalIsTheStateBefore()
{
    const auto torn = m_program->folder() + u"/torn"_s, database = torn + u"/plaudit.db"_s;
    QVERIFY(QDir().mkpath(torn));
    {
        // As a machine leaves it that lost its power: the last commit is half on the disk.
        const auto writer = Writer::open(m_program->database());
        QVERIFY(writer);
        QVERIFY((*writer)->setSetting(u"first"_s, u"kept"_s).get());
        const auto whole = QFileInfo(m_program->database() + u"-wal"_s).size();
        QVERIFY(whole > 0);
        QVERIFY((*writer)->setSetting(u"second"_s, QString(100'000, u'x')).get());
        QVERIFY(QFile::copy(m_program->database(), database));
        QVERIFY(QFile::copy(m_program->database() + u"-wal"_s, database + u"-wal"_s));
        const auto end = QFileInfo(database + u"-wal"_s).size();
        QVERIFY(end > whole + 2 * pageBytes);
        QVERIFY(QFile::resize(database + u"-wal"_s, whole + (end - whole) / 2));
    }
    const auto repaired = run({u"doctor"_s, u"--repair"_s, u"--workspace"_s, torn});
    QVERIFY2(repaired.exitCode == 0, repaired.shown().constData());
    QVERIFY(stepIn(repaired, u"database_saved"_s).isEmpty());
    const auto reader = Reader::open(database);
    QVERIFY(reader);
    QCOMPARE((*reader)->setting(u"first"_s).value(), u"kept"_s);
    QVERIFY(!(*reader)->setting(u"second"_s).value());
    QCOMPARE(count({u"--workspace"_s, torn}), reviews);
}

void RepairTest::theSearchIsMadeAnew()
{
    QCOMPARE(count({u"--search"_s, u"sturdy"_s}), reviews);
    // The index has forgotten its words, and believes that it knows them all.
    QVERIFY(execute({u"INSERT INTO review_words (review_words) VALUES ('delete-all')"_s}));
    QCOMPARE(count({u"--search"_s, u"sturdy"_s}), 0);
    QCOMPARE(repair().exitCode, 0);
    QCOMPARE(count({u"--search"_s, u"sturdy"_s}), reviews);
}

void RepairTest::recordsAreReadAgain()
{
    const QByteArray event =
        R"({"resourceType":"review","topic":"create","sequenceNumber":"1","resource":{"reviewId":"w1","rating":5,)"
        R"("languageCode":"fr","dateCreated":"2024-01-01T00:00:00Z","status":"approved"}})";
    QCOMPARE(run({u"import"_s, u"events"_s, m_program->write(u"e.jsonl"_s, event + '\n')}).exitCode, 0);
    // As a version that did not know the field left it.
    QVERIFY(execute({u"UPDATE review SET language_code = NULL WHERE language_code = 'fr'"_s}));
    const auto repaired = repair();
    QVERIFY2(repaired.exitCode == 0, repaired.shown().constData());
    QCOMPARE(stepIn(repaired, u"records_read_again"_s)[u"count"_s].toInt(), 1);
    QCOMPARE(count({u"--language"_s, u"fr"_s}), 1);
    QCOMPARE(stepIn(repair(), u"records_read_again"_s)[u"count"_s].toInt(-1), 0);
}

void RepairTest::anUnfinishedImportIsTakenBack()
{
    {
        const auto writer = Writer::open(m_program->database());
        QVERIFY(writer);
        const auto batch = (*writer)
                               ->beginImport({.kind = ImportKind::Orders,
                                   .fileName = u"o.csv"_s,
                                   .fileHash = "h",
                                   .dialect = u"shopify"_s,
                                   .encoding = u"UTF-8"_s,
                                   .separator = u","_s,
                                   .startedAtMs = 1'000})
                               .get();
        QVERIFY(batch);
        Order order{.source = u"shopify"_s, .key = u"1"_s, .id = u"1"_s, .name = u"#1"_s, .currency = u"EUR"_s};
        QVERIFY((*writer)->commitOrders({.batchId = *batch, .orders = {order}, .customers = {}, .rejects = {}}).get());
    }
    QCOMPARE(run({u"doctor"_s}).exitCode, 3);
    const auto repaired = repair();
    QCOMPARE(stepIn(repaired, u"imports_closed"_s)[u"count"_s].toInt(), 1);
    QCOMPARE(repaired.exitCode, 0);
    QCOMPARE(run({u"metrics"_s, u"orders"_s}).json[u"orders"_s][u"orders"_s].toInt(-1), 0);
}

void RepairTest::aBackupIsAllOfIt()
{
    const auto file = m_program->folder() + u"/store.backup"_s, other = m_program->folder() + u"/other"_s;
    const auto backed = run({u"workspace"_s, u"backup"_s, file});
    QVERIFY2(backed.exitCode == 0, backed.shown().constData());
    QVERIFY(!(QFile::permissions(file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    // A second one doesn't overwrite it.
    QCOMPARE(run({u"workspace"_s, u"backup"_s, file}).exitCode, 1);
    const auto restored = run({u"workspace"_s, u"restore"_s, file, u"--workspace"_s, other});
    QVERIFY2(restored.exitCode == 0, restored.shown().constData());
    QCOMPARE(restored.json[u"reviews"_s].toInt(), reviews);
    QCOMPARE(count({u"--workspace"_s, other}), reviews);
    QCOMPARE(run({u"doctor"_s, u"--workspace"_s, other}).exitCode, 0);
    // Whoever is erased now is still in it, and the certificate says so.
    const auto erased = run({u"customer"_s, u"erase"_s, u"--yes"_s, u"--email"_s, u"person7@example.com"_s});
    QCOMPARE(erased.exitCode, 3);
    QCOMPARE(erased.json[u"files_to_look_at"_s].toArray(), QJsonArray{QFileInfo(file).absoluteFilePath()});
}

void RepairTest::aBackupTakesNoPlaceThatIsTaken()
{
    const auto file = m_program->folder() + u"/store.backup"_s;
    QCOMPARE(run({u"workspace"_s, u"backup"_s, file}).exitCode, 0);
    QCOMPARE(
        run({u"import"_s, u"reviews"_s, m_program->write(u"more.csv"_s, "id,rating,body\nm1,5,More\n")}).exitCode, 0);
    const auto refused = run({u"workspace"_s, u"restore"_s, file});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.errorKind(), u"invalid_argument"_s);
    QCOMPARE(count(), reviews + 1);
    const auto replaced = run({u"workspace"_s, u"restore"_s, file, u"--replace"_s});
    QVERIFY2(replaced.exitCode == 0, replaced.shown().constData());
    QCOMPARE(count(), reviews);
    QVERIFY(QFile::exists(m_program->database() + u".replaced"_s));
}

void RepairTest::aBrokenBackupChangesNothing()
{
    const auto file = m_program->folder() + u"/store.backup"_s, newer = m_program->folder() + u"/newer.backup"_s;
    QCOMPARE(run({u"workspace"_s, u"backup"_s, file}).exitCode, 0);
    QVERIFY(QFile::copy(file, newer));
    QVERIFY(write(file, 20 * pageBytes, QByteArray(10 * pageBytes, '\xff')));
    const auto broken = run({u"workspace"_s, u"restore"_s, file, u"--replace"_s});
    QCOMPARE(broken.exitCode, 1);
    QCOMPARE(broken.errorKind(), u"database_corrupt"_s);
    {
        const auto database = Database::open(newer, Database::Access::ReadWrite);
        QVERIFY(database && (*database)->execute(u"PRAGMA user_version = 999"_s));
    }
    QCOMPARE(run({u"workspace"_s, u"restore"_s, newer, u"--replace"_s}).errorKind(), u"database_newer"_s);
    QCOMPARE(count(), reviews);
    QVERIFY(!QFile::exists(m_program->database() + u".replaced"_s));
}

QTEST_GUILESS_MAIN(RepairTest)
#include "tst_repair.moc"
