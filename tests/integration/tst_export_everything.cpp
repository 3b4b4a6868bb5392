// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/small_store.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

/// Counts the rows of every file of a folder with Python's own readers, and those of the tables with its SQLite.
constexpr auto counting = R"(
import csv, json, os, sqlite3, sys
csv.field_size_limit(10**9)
folder, ending, database = sys.argv[1:4]
tables = sqlite3.connect('file:' + database + '?mode=ro', uri=True)
told = {}
for name in sorted(os.listdir(folder)):
    table = name[:-len(ending) - 1]
    if not name.endswith('.' + ending) or table == 'data-dictionary':
        continue
    with open(os.path.join(folder, name), encoding='utf-8', newline='') as file:
        rows = len(list(csv.DictReader(file))) if ending == 'csv' else len([json.loads(line) for line in file])
    told[table] = [rows, tables.execute('SELECT count(*) FROM "%s"' % table).fetchone()[0]]
print(json.dumps(told))
)";

/// People with names and ids, who are nowhere but in their own columns.
constexpr auto people =
    R"({"eventId": "e1", "resourceType": "review", "topic": "create", "sequenceNumber": "71", "deliveredAt": "2024-03-05T10:00:00Z", "resource": {"reviewId": "named-1", "rating": 2, "status": "approved", "body": "So so", "dateCreated": "2024-03-05T09:00:00Z", "productId": "shopify-p1", "customerId": "Okendo-Zoe-1", "reviewer": {"name": "Zoe Namewell", "displayName": "Zoe N.", "email": "zoe@example.com", "avatarUrl": "zoe.png"}}}
{"eventId": "e2", "resourceType": "survey_response", "topic": "create", "sequenceNumber": "72", "deliveredAt": "2024-03-06T10:00:00Z", "resource": {"surveyResponseId": "named-2", "surveyId": "s1", "dateCreated": "2024-03-06T09:00:00Z", "customer": {"customerId": "Okendo-Zoe-1", "email": "zoe@example.com"}, "answeredQuestions": [{"id": "w", "text": "Why?", "type": "text", "answer": "Because"}]}}
{"eventId": "e3", "resourceType": "loyalty_customer", "topic": "create", "sequenceNumber": "73", "deliveredAt": "2024-03-07T10:00:00Z", "resource": {"loyaltyCustomerId": "Okendo-Zoe-1", "customerId": "Okendo-Zoe-1", "email": "zoe@example.com", "dateCreated": "2024-03-07T09:00:00Z"}}
)";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList entriesOf(const QString &path)
{
    return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

/// All names and bytes of a folder.
QByteArray wholeOf(const QString &path)
{
    QByteArray all;
    const auto entries = entriesOf(path);
    for (const auto &entry : entries)
        all += entry.toUtf8() + '\0' + contentOf(path + u'/' + entry);
    return all;
}

} // namespace

class ExportEverythingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void rowsAreThoseOfTheDatabase_data();
    void rowsAreThoseOfTheDatabase();
    void aCopyIsOfEverything();
    void noSecretIsInIt();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void redactedNothingNamesAPerson_data();
    void redactedNothingNamesAPerson();
    void killedItLeavesNoFolder_data();
    void killedItLeavesNoFolder();
    void interruptedItLeavesNothing();
    void aFullDiskLeavesNoFolder_data();
    void aFullDiskLeavesNoFolder();

private:
    [[nodiscard]] QString out(const QString &name = {}) const
    {
        return m_store->store.program.folder() + u"/out/"_s + name;
    }
    [[nodiscard]] QStringList arguments(const QString &name, const QStringList &more) const
    {
        return QStringList{u"export"_s, u"everything"_s, u"--json"_s, u"-o"_s, out(name)} + more;
    }
    [[nodiscard]] ProgramRun write(const QString &name, const QStringList &more = {}) const
    {
        return m_store->store.program.run(arguments(name, more));
    }

    std::unique_ptr<SmallStore> m_store;
};

void ExportEverythingTest::initTestCase()
{
    m_store = std::make_unique<SmallStore>();
    QVERIFY2(m_store->exitCodes() == QList<int>({0, 0, 0}), m_store->said().constData());
    const auto &program = m_store->store.program;
    const auto run = program.run({u"import"_s, u"events"_s, u"--json"_s, program.write(u"people.jsonl"_s, people)});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
}

void ExportEverythingTest::init()
{
    QDir(out()).removeRecursively();
    QVERIFY(QDir().mkpath(out()));
}

void ExportEverythingTest::rowsAreThoseOfTheDatabase_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("csv") << u"csv"_s;
    QTest::newRow("jsonl") << u"jsonl"_s;
}

void ExportEverythingTest::rowsAreThoseOfTheDatabase()
{
    QFETCH(QString, format);
    const auto run = write(u"all"_s, {u"--format"_s, format});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QProcess python;
    python.start(u"python3"_s,
        {u"-c"_s, QString::fromLatin1(counting), out(u"all"_s), format, m_store->store.program.database()});
    QVERIFY(python.waitForFinished());
    const auto counts = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    QVERIFY2(counts.size() > 35, python.readAllStandardError().constData());
    qint64 rows = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        QVERIFY2(it.value()[0] == it.value()[1], qPrintable(it.key()));
        rows += it.value()[0].toInteger();
    }
    QCOMPARE(run.json["rows"_L1].toInteger(), rows);
    QCOMPARE(run.json["files"_L1].toArray().size(), counts.size());
    QCOMPARE(counts["review"_L1][0].toInt(), 9);
    QCOMPARE(counts["survey_answer"_L1][0].toInt(), 8);
    QCOMPARE(counts["order_line"_L1][0].toInt(), 4);
    QVERIFY(contentOf(out(u"all/raw_record."_s + format)).contains("The refund took weeks"));
}

void ExportEverythingTest::aCopyIsOfEverything()
{
    const auto run = write(u"all"_s, {u"--format"_s, u"sqlite"_s});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QCOMPARE(entriesOf(out(u"all"_s)).size(), 4);
    const auto figures = m_store->store.program.run({u"metrics"_s, u"overview"_s, u"--json"_s});
    // A workspace is a folder with that file in it.
    QVERIFY(QDir().mkpath(out(u"workspace"_s)));
    QVERIFY(QFile::copy(out(u"all/plaudit.sqlite"_s), out(u"workspace/plaudit.db"_s)));
    const auto again =
        m_store->store.program.run({u"--workspace"_s, out(u"workspace"_s), u"metrics"_s, u"overview"_s, u"--json"_s});
    QVERIFY2(again.exitCode == 0, again.shown().constData());
    for (const auto &part : {u"ratings"_s, u"sentiment"_s, u"nps"_s, u"orders"_s})
        QCOMPARE(again.json[part], figures.json[part]);
}

void ExportEverythingTest::noSecretIsInIt()
{
    for (const auto &format : {u"csv"_s, u"jsonl"_s, u"sqlite"_s}) {
        QVERIFY(write(format, {u"--format"_s, format}).exitCode == 0);
        const auto all = wholeOf(out(format));
        QVERIFY(all.contains(Sandbox::userId.toUtf8()));
        QVERIFY(!all.contains(Sandbox::key.toUtf8()));
    }
}

void ExportEverythingTest::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("kind");
    QTest::newRow("format") << u"all"_s << QStringList{u"--format"_s, u"xlsx"_s} << 2 << QString();
    QTest::newRow("redacted copy") << u"all"_s << QStringList{u"--format"_s, u"sqlite"_s, u"--redact"_s, u"hash"_s} << 2
                                   << QString();
    QTest::newRow("filter") << u"all"_s << QStringList{u"--rating"_s, u"5"_s} << 2 << QString();
    QTest::newRow("customer") << u"all"_s << QStringList{u"--email"_s, u"ada@example.com"_s} << 2 << QString();
    QTest::newRow("folder") << u"nowhere/all"_s << QStringList() << 1 << u"file_failed"_s;
    QTest::newRow("other files") << u"../home/.."_s << QStringList() << 1 << u"invalid_argument"_s;
}

void ExportEverythingTest::whatIsWrongIsSaid()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    QFETCH(int, exitCode);
    QFETCH(QString, kind);
    const auto run = write(name, options);
    QVERIFY2(run.exitCode == exitCode, run.shown().constData());
    QCOMPARE(run.errorKind(), kind);
    if (kind == "invalid_argument"_L1)
        QVERIFY2(run.error()["message"_L1].toString().contains("holds other files"_L1), run.shown().constData());
    QVERIFY(entriesOf(out()).isEmpty());
}

void ExportEverythingTest::redactedNothingNamesAPerson_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("ending");
    for (const auto &what : {"reviews", "responses", "answers", "orders", "overview", "ratings", "sentiment", "nps",
             "questions", "products", "product-figures", "order-figures", "customers", "customer-figures", "health"}) {
        for (const auto &ending : {"csv", "jsonl", "xlsx"})
            QTest::addRow("%s as %s", what, ending) << QString::fromLatin1(what) << QString::fromLatin1(ending);
    }
    for (const auto &ending : {"csv", "jsonl"})
        QTest::addRow("everything as %s", ending) << u"everything"_s << QString::fromLatin1(ending);
}

void ExportEverythingTest::redactedNothingNamesAPerson()
{
    QFETCH(QString, what);
    QFETCH(QString, ending);
    const auto whole = [&](const QString &name) {
        if (what == "everything"_L1)
            return wholeOf(out(name));
        if (ending != "xlsx"_L1)
            return contentOf(out(name));
        QProcess python;
        python.start(u"python3"_s, {QStringLiteral(READ_WORKBOOK), out(name)});
        return python.waitForFinished() ? python.readAllStandardOutput() : QByteArray();
    };
    const auto make = [&](const QString &name, const QStringList &options) {
        const auto run = m_store->store.program.run(
            QStringList{u"export"_s, what, u"--json"_s, u"-o"_s, out(name), u"--format"_s, ending} + options);
        return run.exitCode == 0 ? whole(name).toLower() : QByteArray();
    };
    const auto plain = make(u"plain"_s, {});
    QVERIFY(!plain.isEmpty());
    // Every name, email and customer's id of the store.
    QByteArrayList persons;
    for (const auto &name : {"ada", "bob", "cleo", "dora", "emil", "fay"})
        persons += QByteArray(name) + "@example.com";
    persons += QByteArrayList{"zoe", "namewell"};
    const bool isOfPeople =
        QStringList{u"reviews"_s, u"responses"_s, u"orders"_s, u"customers"_s, u"everything"_s}.contains(what);
    const bool namesThem =
        std::any_of(persons.begin(), persons.end(), [&](const QByteArray &each) { return plain.contains(each); });
    QCOMPARE(namesThem, isOfPeople);
    for (const auto &way : {u"remove"_s, u"hash"_s}) {
        const auto redacted = make(way, {u"--redact"_s, way});
        QVERIFY(!redacted.isEmpty());
        for (const auto &person : persons)
            QVERIFY2(!redacted.contains(person), (person + " by " + way.toUtf8()).constData());
    }
}

void ExportEverythingTest::killedItLeavesNoFolder_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("csv") << u"csv"_s;
    QTest::newRow("sqlite") << u"sqlite"_s;
}

void ExportEverythingTest::killedItLeavesNoFolder()
{
    QFETCH(QString, format);
    QVERIFY(write(u"before"_s, {u"--format"_s, u"jsonl"_s}).exitCode == 0);
    QVERIFY(write(u"whole"_s, {u"--format"_s, format}).exitCode == 0);
    const auto before = wholeOf(out(u"before"_s));
    const auto whole = entriesOf(out(u"whole"_s));
    int kills = 0;
    for (int wait = 2; wait < 4'000; wait += 3 + wait / 10) {
        QDir(out(u"killed"_s)).removeRecursively();
        const auto process = m_store->store.program.start(arguments(u"killed"_s, {u"--format"_s, format}));
        // The instant of the kill is what varies here: nothing is awaited.
        QTest::qSleep(wait);
        process->kill();
        const bool isKilled = Program::finish(*process).isCrash;
        kills += isKilled ? 1 : 0;
        QVERIFY(!QFile::exists(out(u"killed"_s)) || entriesOf(out(u"killed"_s)) == whole);
        if (!isKilled)
            break;
    }
    QVERIFY(kills > 3);
    QCOMPARE(wholeOf(out(u"before"_s)), before);
    // What was left beside it goes with the next one.
    QVERIFY(write(u"killed"_s, {u"--format"_s, format}).exitCode == 0);
    QCOMPARE(entriesOf(out()), (QStringList{u"before"_s, u"killed"_s, u"whole"_s}));
}

void ExportEverythingTest::interruptedItLeavesNothing()
{
#ifdef Q_OS_UNIX
    int interruptions = 0;
    for (int wait = 2; wait < 4'000; wait += 3 + wait / 10) {
        QDir(out(u"all"_s)).removeRecursively();
        const auto process = m_store->store.program.start(arguments(u"all"_s, {}));
        QVERIFY(process->waitForStarted());
        QTest::qSleep(wait);
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        const auto run = Program::finish(*process);
        interruptions += run.exitCode != 0 || run.isCrash ? 1 : 0;
        QCOMPARE(entriesOf(out()), run.exitCode == 0 && !run.isCrash ? QStringList{u"all"_s} : QStringList());
        if (run.exitCode == 0 && !run.isCrash)
            break;
    }
    QVERIFY(interruptions > 0);
#else
    QSKIP("there is no interruption by a signal");
#endif
}

void ExportEverythingTest::aFullDiskLeavesNoFolder_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("csv") << u"csv"_s;
    QTest::newRow("jsonl") << u"jsonl"_s;
    QTest::newRow("sqlite") << u"sqlite"_s;
}

void ExportEverythingTest::aFullDiskLeavesNoFolder()
{
    QFETCH(QString, format);
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
        QSKIP("bash is not installed");
    QVERIFY(write(u"before"_s).exitCode == 0);
    const auto before = wholeOf(out(u"before"_s));
    // No file may grow beyond 8 KiB, as little as a full disk would let it.
    QProcess process;
    process.start(
        u"bash"_s, QStringList{u"-c"_s, u"ulimit -f 8; trap '' XFSZ; exec \"$0\" \"$@\""_s,
                       QStringLiteral(PLAUDIT_PROGRAM), u"--workspace"_s, m_store->store.program.workspace()} +
                       arguments(u"before"_s, {u"--format"_s, format}));
    QVERIFY(process.waitForFinished(60'000));
    const auto output = process.readAllStandardOutput();
    QVERIFY2(process.exitCode() == 1, (output + process.readAllStandardError()).constData());
    const auto kind = QJsonDocument::fromJson(output)["error"_L1]["kind"_L1].toString();
    QVERIFY2(kind == "file_failed"_L1 || kind == "disk_full"_L1 || kind == "database_failed"_L1, qPrintable(kind));
    QCOMPARE(entriesOf(out()), QStringList{u"before"_s});
    QCOMPARE(wholeOf(out(u"before"_s)), before);
}

QTEST_GUILESS_MAIN(ExportEverythingTest)

#include "tst_export_everything.moc"
