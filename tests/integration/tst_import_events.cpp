// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/program.h"
#include "sample/sample_store.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

/// `plaudit import events`, `survey` and `doctor` as a person uses them.
class ImportEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFormIsTheSame_data();
    void everyFormIsTheSame();
    void theSameFileAgainBringsNothing();
    void whatCantBeUnderstoodIsKept();
    void notEvents_data();
    void notEvents();
    void aKilledImportGoesOn();
    void surveysAreAddedAndListed();

private:
    [[nodiscard]] QString at(const QString &name) const { return QDir(m_program.folder()).filePath(name); }
    QString write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] ProgramRun import(const QString &workspace, const QString &file) const
    {
        return m_program.run({u"import"_s, u"events"_s, file, u"--workspace"_s, at(workspace), u"--json"_s});
    }
    [[nodiscard]] QJsonObject health(const QString &workspace) const
    {
        return m_program.run({u"metrics"_s, u"health"_s, u"--workspace"_s, at(workspace), u"--json"_s})
            .json[u"health"_s]
            .toObject();
    }

    Program m_program;
    QByteArrayList m_events;
};

QString ImportEventsTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(at(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a file can't be written");
    return file.fileName();
}

void ImportEventsTest::initTestCase()
{
    QVERIFY(writeSampleStore(at(u"store"_s), {.seed = 5, .reviews = 400, .asOf = QDate(2026, 6, 30)}).has_value());
    QFile events(QDir(at(u"store"_s)).filePath(SampleFile::events));
    QVERIFY(events.open(QIODevice::ReadOnly));
    for (auto line = events.readLine(); !line.isEmpty(); line = events.readLine())
        m_events.append(line.trimmed());
    const auto run = import(u"lines"_s, events.fileName());
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    const auto counts = run.json[u"events"_s].toObject();
    const auto truth = sampleTruthIn(at(u"store"_s));
    QCOMPARE(counts[u"received"_s].toInteger(), m_events.size());
    QCOMPARE(counts[u"redelivered"_s], truth["health"_L1]["events_redelivered"_L1]);
    QCOMPARE(counts[u"applied"_s].toInteger(), m_events.size() - counts[u"redelivered"_s].toInteger());
    QCOMPARE(counts[u"quarantined"_s].toInteger(), 0);
}

void ImportEventsTest::everyFormIsTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    const QByteArray list = "[" + m_events.join(",\n") + "]";
    QTest::newRow("list") << u"list.json"_s << list;
    QByteArray pretty;
    for (const auto &event : m_events)
        pretty += QJsonDocument::fromJson(event).toJson();
    QTest::newRow("over lines") << u"pretty.json"_s << pretty;
    const QByteArray wrapped = "{\"events\":[" + m_events.join(',') + "]}";
    QTest::newRow("under a name") << u"wrapped.json"_s << wrapped;
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-c"_s});
    gzip.write(m_events.join('\n'));
    gzip.closeWriteChannel();
    gzip.waitForFinished();
    QTest::newRow("packed") << u"lines.jsonl.gz"_s << gzip.readAllStandardOutput();
}

void ImportEventsTest::everyFormIsTheSame()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const auto run = import(name + u"-workspace"_s, write(name, content));
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QCOMPARE(run.json[u"events"_s].toObject()[u"received"_s].toInteger(), m_events.size());
    QCOMPARE(health(name + u"-workspace"_s), health(u"lines"_s));
}

void ImportEventsTest::theSameFileAgainBringsNothing()
{
    const auto before = health(u"lines"_s);
    const auto run = import(u"lines"_s, QDir(at(u"store"_s)).filePath(SampleFile::events));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json[u"events"_s].toObject()[u"applied"_s].toInteger(), 0);
    auto after = health(u"lines"_s);
    QCOMPARE(after[u"events_redelivered"_s].toInteger(), before[u"events_redelivered"_s].toInteger() + m_events.size());
    after[u"events_redelivered"_s] = before[u"events_redelivered"_s];
    QCOMPARE(after, before);
}

void ImportEventsTest::whatCantBeUnderstoodIsKept()
{
    const QByteArray wrong = R"({"resourceType":"review","topic":"create","resource":{"reviewId":"r1"}})";
    const auto run =
        import(u"mixed"_s, write(u"mixed.jsonl"_s, m_events.mid(0, 5).join('\n') + "\n{\"cut\":\n" + wrong + "\n"));
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.json[u"events"_s].toObject()[u"quarantined"_s].toInteger(), 2);
    QCOMPARE(run.json[u"events"_s].toObject()[u"applied"_s].toInteger(), 5);
    const auto reader = Reader::open(QDir(at(u"mixed"_s)).filePath(u"plaudit.db"_s)).value();
    const auto waiting = reader->quarantine().value();
    QCOMPARE(waiting.size(), 2u);
    QCOMPARE(waiting[0].raw, QByteArray("{\"cut\":"));
    QCOMPARE(waiting[1].raw, wrong);
    QCOMPARE(waiting[1].reason, u"no_sequence_number"_s);
    const auto doctor = m_program.run({u"doctor"_s, u"--workspace"_s, at(u"mixed"_s), u"--json"_s});
    QCOMPARE(doctor.exitCode, 3);
    QCOMPARE(doctor.json[u"ok"_s], QJsonValue(false));
    QCOMPARE(doctor.json[u"findings"_s].toArray()[0].toObject()[u"kind"_s], QJsonValue(u"quarantined"_s));
    QCOMPARE(doctor.json[u"findings"_s].toArray()[0].toObject()[u"count"_s].toInt(), 2);
}

void ImportEventsTest::notEvents_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("kind");
    QTest::newRow("empty") << QByteArray() << u"empty_file"_s;
    QTest::newRow("a table") << QByteArray("rating,body\n5,Fine\n") << u"no_events"_s;
    QTest::newRow("other JSON") << QByteArray("{\"hello\":\"world\"}") << u"no_events"_s;
}

void ImportEventsTest::notEvents()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, kind);
    const auto run = import(u"nothing"_s, write(u"nothing.json"_s, content));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorKind(), kind);
}

void ImportEventsTest::aKilledImportGoesOn()
{
    // Long enough to be killed in the middle: each copy has sequence numbers of its own.
    QByteArray many;
    for (int copy = 0; copy < 30; ++copy) {
        for (auto event : m_events)
            many +=
                event.replace("\"sequenceNumber\":\"", "\"sequenceNumber\":\"" + QByteArray::number(copy + 1)) + '\n';
    }
    const auto file = write(u"many.jsonl"_s, many);
    const auto whole = import(u"whole"_s, file);
    QCOMPARE(whole.exitCode, 0);
    auto process = m_program.start({u"import"_s, u"events"_s, file, u"--workspace"_s, at(u"killed"_s), u"--json"_s});
    QVERIFY(process->waitForStarted());
    const auto database = QDir(at(u"killed"_s)).filePath(u"plaudit.db"_s);
    qint64 position = 0;
    while (position == 0 && process->state() == QProcess::Running) {
        process->waitForFinished(5);
        const auto reader = QFile::exists(database) ? Reader::open(database) : Result<std::unique_ptr<Reader>>();
        const auto imports = reader && *reader ? (*reader)->imports() : Result<std::vector<ImportBatch>>();
        position = imports && !imports->empty() ? imports->front().position : 0;
    }
    process->kill();
    process->waitForFinished();
    QVERIFY2(
        position > 0 && position < many.size(), qPrintable(u"killed at %1 of %2"_s.arg(position).arg(many.size())));
    const auto rest = import(u"killed"_s, file);
    QVERIFY2(rest.exitCode == 0, rest.shown().constData());
    QVERIFY(rest.json[u"events"_s].toObject()[u"received"_s].toInteger() <
            whole.json[u"events"_s].toObject()[u"received"_s].toInteger());
    QCOMPARE(health(u"killed"_s), health(u"whole"_s));
}

void ImportEventsTest::surveysAreAddedAndListed()
{
    const auto workspace = at(u"surveys"_s);
    const auto first = u"7c1b0e52-3f6a-4d18-8b0c-5e9a2f714c01"_s;
    const auto second = u"a94f2d60-81c5-4e37-9d42-0b6c8e13f502"_s;
    const auto added = m_program.run({u"survey"_s, u"add"_s, first.toUpper(),
        u"https://example.com/surveys/%1/edit, %2"_s.arg(second, first), u"--workspace"_s, workspace, u"--json"_s});
    QVERIFY2(added.exitCode == 0, added.shown().constData());
    const auto listed = m_program.run({u"survey"_s, u"list"_s, u"--workspace"_s, workspace, u"--json"_s});
    const auto surveys = listed.json[u"surveys"_s].toArray();
    QCOMPARE(surveys.size(), 2);
    QCOMPARE(surveys[0].toObject(),
        (QJsonObject{{u"id"_s, first}, {u"name"_s, u""_s}, {u"responses"_s, 0}, {u"backfilled"_s, false}}));
    QCOMPARE(surveys[1].toObject()[u"id"_s], QJsonValue(second));
    const auto wrong =
        m_program.run({u"survey"_s, u"add"_s, u"what is this?"_s, u"--workspace"_s, workspace, u"--json"_s});
    QCOMPARE(wrong.exitCode, 1);
    QCOMPARE(wrong.errorKind(), u"invalid_argument"_s);
    QCOMPARE(m_program.run({u"survey"_s, u"add"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(ImportEventsTest)

#include "tst_import_events.moc"
