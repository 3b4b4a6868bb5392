// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/everything_reader.h"
#include "core/cache/cache_fixture.h"
#include "export/everything.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

constexpr auto payload = R"({"reviewId":"fb3d343b-0b5d-42b5-a501-000000000001","body":"Ärger"})";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QJsonObject> linesOf(const QString &path)
{
    QList<QJsonObject> objects;
    const auto lines = contentOf(path).split('\n');
    for (const auto &line : lines) {
        if (!line.isEmpty())
            objects += QJsonDocument::fromJson(line).object();
    }
    return objects;
}

QStringList entriesOf(const QString &path)
{
    return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class EverythingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyTableAndColumnHasItsWords();
    void everyTableIsAFile_data();
    void everyTableIsAFile();
    void valuesAreThoseOfTheDatabase();
    void payloadsComeUnpacked();
    void aCopyIsADatabase();
    void theDictionaryTellsEveryColumn();
    void nothingNamesAPersonWhereRedacted_data();
    void nothingNamesAPersonWhereRedacted();
    void hashesTieAPersonsRowsTogether();
    void aCopyIsNotRedacted();
    void otherFilesStay();
    void anEarlierExportGivesWay();
    void whatAKilledOneLeftIsRemoved();
    void aCancelledOneLeavesNothing_data();
    void aCancelledOneLeavesNothing();

private:
    [[nodiscard]] QString place(const QString &name) const { return m_cache->folder.filePath(u"out/"_s + name); }
    [[nodiscard]] Result<EverythingExport> write(const QString &name, const EverythingAsked &asked = {}) const
    {
        return exportEverything(m_cache->path, place(name), asked);
    }

    std::unique_ptr<CacheFixture> m_cache;
};

void EverythingTest::init()
{
    m_cache = std::make_unique<CacheFixture>();
    QVERIFY(m_cache->open());
    QVERIFY(QDir(m_cache->folder.path()).mkdir(u"out"_s));
    auto second = fullReview(2);
    second.reviewer.email = u"ANN@example.com"_s;
    QVERIFY(m_cache->writer
                ->commitPage(m_cache->page(2'000,
                    {incoming(fullReview(1), payload), incoming(second, "{ }"), incoming(shortReview(3, 5), "[]")}))
                .get());
    QVERIFY(m_cache->writer
                ->addNote({.kind = SubjectKind::Customer,
                    .subject = u"c-2a8e"_s,
                    .text = u"Called twice"_s,
                    .createdAtMs = 5,
                    .changedAtMs = 5})
                .get());
}

void EverythingTest::everyTableAndColumnHasItsWords()
{
    const auto reader = EverythingReader::open(m_cache->path);
    QVERIFY(reader);
    std::size_t known = 0;
    for (const auto &table : (*reader)->schema()) {
        ++known;
        QVERIFY2(table.sentence.endsWith(u'.'), qPrintable(table.name));
        for (const auto &column : table.columns) {
            const auto name = table.name + u'.' + column.words.name;
            QVERIFY2(column.words.sentence.endsWith(u'.'), qPrintable(name));
            // Bytes as they are would be no text.
            QVERIFY2(table.isInside || column.type != "BLOB"_L1 || column.words.form != ColumnForm::AsItIs,
                qPrintable(name));
        }
        const auto words = std::find_if(
            dictionary().begin(), dictionary().end(), [&](const TableWords &each) { return each.name == table.name; });
        QVERIFY2(words->columns.size() == table.columns.size(), qPrintable(table.name));
    }
    QVERIFY(known > 40);
    QCOMPARE(dictionary().size(), known);
}

void EverythingTest::everyTableIsAFile_data()
{
    QTest::addColumn<EverythingFormat>("format");
    QTest::newRow("csv") << EverythingFormat::Csv;
    QTest::newRow("jsonl") << EverythingFormat::JsonLines;
}

void EverythingTest::everyTableIsAFile()
{
    QFETCH(EverythingFormat, format);
    const auto made = write(u"all"_s, {.format = format});
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    auto entries = entriesOf(place(u"all"_s));
    for (const auto &name : {u"data-dictionary.md"_s, u"data-dictionary.csv"_s, u"plaudit-export.json"_s})
        QCOMPARE(entries.removeAll(name), 1);
    QStringList expected;
    for (const auto &table : dictionary()) {
        if (!table.isInside)
            expected += table.name + u'.' + endingOf(format);
    }
    expected.sort();
    QCOMPARE(entries, expected);
    qint64 rows = 0;
    for (const auto &entry : entries)
        rows += contentOf(place(u"all/"_s + entry)).count('\n') - (format == EverythingFormat::Csv ? 1 : 0);
    // The second line of a review's text is a line of the CSV too.
    QCOMPARE(rows - (format == EverythingFormat::Csv ? 2 : 0), made->rows);
    QCOMPARE(entriesOf(m_cache->folder.filePath(u"out"_s)), QStringList{u"all"_s});
    QVERIFY(!(QFile::permissions(place(u"all"_s)) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void EverythingTest::valuesAreThoseOfTheDatabase()
{
    QVERIFY(write(u"all"_s, {.format = EverythingFormat::JsonLines}));
    const auto reviews = linesOf(place(u"all/review.jsonl"_s));
    QCOMPARE(reviews.size(), 3);
    QCOMPARE(reviews[0]["review_id"_L1].toString(), reviewId(1).toText());
    QCOMPARE(reviews[0]["date_created_ms"_L1].toInteger(), 1'704'164'645'678);
    QCOMPARE(reviews[0]["date_created_offset"_L1].toInt(), 3'600);
    QCOMPARE(reviews[0]["is_incentivized"_L1].toInt(-1), 0);
    QCOMPARE(reviews[0]["payload_hash"_L1].toString().size(), 40);
    QVERIFY(!reviews[2].contains("date_created_ms"_L1));
    const auto texts = linesOf(place(u"all/review_text.jsonl"_s));
    QCOMPARE(texts[0]["body"_L1].toString(), u"<b>Fine</b> 😀\nsecond line"_s);
    QCOMPARE(texts[1]["reviewer_email"_L1].toString(), u"ANN@example.com"_s);
    const auto attributes = linesOf(place(u"all/review_attribute.jsonl"_s));
    QCOMPARE(attributes.size(), 8);
    QCOMPARE(attributes[0]["number"_L1].toDouble(), 0.5);
    const auto connections = contentOf(place(u"all/connection.jsonl"_s));
    QVERIFY(connections.contains("51eb4f5f"));
    QCOMPARE(linesOf(place(u"all/note.jsonl"_s)).size(), 1);
}

void EverythingTest::payloadsComeUnpacked()
{
    QVERIFY(write(u"all"_s, {.format = EverythingFormat::JsonLines}));
    const auto payloads = linesOf(place(u"all/raw_record.jsonl"_s));
    QCOMPARE(payloads.size(), 3);
    QCOMPARE(payloads[0]["payload"_L1].toString(), QString::fromUtf8(payload));
    QCOMPARE(payloads[1]["payload"_L1].toString(), u"{ }"_s);
    QVERIFY(!payloads[0].contains("block"_L1));
}

void EverythingTest::aCopyIsADatabase()
{
    const auto made = write(u"copy"_s, {.format = EverythingFormat::Sqlite});
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(entriesOf(place(u"copy"_s)), (QStringList{u"data-dictionary.csv"_s, u"data-dictionary.md"_s,
                                              u"plaudit-export.json"_s, u"plaudit.sqlite"_s}));
    const auto reader = Reader::open(place(u"copy/plaudit.sqlite"_s));
    QVERIFY(reader);
    const auto review = (*reader)->review(reviewId(1));
    QVERIFY(review && *review);
    QCOMPARE(**review, fullReview(1));
    QCOMPARE((*reader)->integrity().value_or(QString()), u"ok"_s);
    QVERIFY(contentOf(place(u"copy/data-dictionary.md"_s)).contains("CREATE TABLE review ("));
}

void EverythingTest::theDictionaryTellsEveryColumn()
{
    QVERIFY(write(u"all"_s));
    const auto lines = contentOf(place(u"all/data-dictionary.csv"_s)).split('\n');
    QStringList told;
    for (const auto &line : lines)
        told += QString::fromUtf8(line.split(',').mid(0, 2).join('.'));
    const auto entries = entriesOf(place(u"all"_s));
    int columns = 0;
    for (const auto &entry : entries) {
        if (!entry.endsWith(".csv"_L1) || entry.startsWith("data-"_L1))
            continue;
        const auto head = contentOf(place(u"all/"_s + entry)).split('\r').constFirst().split(',');
        for (const auto &column : head) {
            ++columns;
            const auto name = entry.chopped(4) + u'.' + QString::fromUtf8(column);
            QVERIFY2(told.contains(name), qPrintable(name));
        }
    }
    QVERIFY(columns > 200);
    const auto text = contentOf(place(u"all/data-dictionary.md"_s));
    QVERIFY(text.contains("\n## review_text\n"));
    QVERIFY(text.contains("| review | INTEGER |"));
    QVERIFY(text.contains("| review | Row") || text.contains("| review | The review, by its row number."));
}

void EverythingTest::nothingNamesAPersonWhereRedacted_data()
{
    QTest::addColumn<EverythingFormat>("format");
    QTest::addColumn<Redaction>("redaction");
    for (const auto &[name, redaction] :
        {std::pair("removed", Redaction::Removed), std::pair("hashed", Redaction::Hashed)}) {
        QTest::addRow("csv %s", name) << EverythingFormat::Csv << redaction;
        QTest::addRow("jsonl %s", name) << EverythingFormat::JsonLines << redaction;
    }
}

void EverythingTest::nothingNamesAPersonWhereRedacted()
{
    QFETCH(EverythingFormat, format);
    QFETCH(Redaction, redaction);
    const auto known = [this](const QString &name) {
        QByteArray all;
        for (const auto &entry : entriesOf(place(name)))
            all += contentOf(place(name + u'/' + entry)).toLower();
        return all;
    };
    const QByteArrayList persons{"ann example", "ann e.", "ann@example.com", "example.com/a.png", "facebook",
        "0c2cba5d-0000-4000-8000-0000000000ab", "c-2a8e"};
    const QByteArrayList heldBack{"okr-code", "example.com/f.jpg", "\xC3\xA4rger", "payload_hash"};
    QVERIFY(write(u"whole"_s, {.format = format}));
    const auto whole = known(u"whole"_s);
    for (const auto &person : persons)
        QVERIFY2(whole.contains(person), person.constData());
    QVERIFY(write(u"redacted"_s, {.format = format, .redaction = redaction, .salt = "salt"}));
    const auto redacted = known(u"redacted"_s);
    for (const auto &person : persons + heldBack) {
        auto tables = redacted;
        // The dictionary still names the column that is left out.
        if (person == "payload_hash")
            tables = contentOf(place(u"redacted/review."_s + endingOf(format)));
        QVERIFY2(!tables.contains(person), person.constData());
    }
    QVERIFY(redacted.contains("second line"));
    QVERIFY(redacted.contains("called twice"));
    QVERIFY(contentOf(place(u"redacted/data-dictionary.md"_s)).contains("**Redacted.**"));
}

void EverythingTest::hashesTieAPersonsRowsTogether()
{
    const EverythingAsked asked{.format = EverythingFormat::JsonLines, .redaction = Redaction::Hashed, .salt = "salt"};
    QVERIFY(write(u"all"_s, asked));
    const auto texts = linesOf(place(u"all/review_text.jsonl"_s));
    const auto one = texts[0]["reviewer_email"_L1].toString();
    QCOMPARE(one.size(), 16);
    QCOMPARE(texts[1]["reviewer_email"_L1].toString(), one);
    QVERIFY(write(u"other"_s, {.format = EverythingFormat::JsonLines, .redaction = Redaction::Hashed, .salt = "x"}));
    QVERIFY(linesOf(place(u"other/review_text.jsonl"_s))[0]["reviewer_email"_L1].toString() != one);
}

void EverythingTest::aCopyIsNotRedacted()
{
    QVERIFY(failsWith(write(u"copy"_s, {.format = EverythingFormat::Sqlite, .redaction = Redaction::Removed}),
        ErrorKind::InvalidArgument));
    QVERIFY(!QFile::exists(place(u"copy"_s)));
}

void EverythingTest::otherFilesStay()
{
    QVERIFY(QDir().mkdir(place(u"mine"_s)));
    QFile own(place(u"mine/review.csv"_s));
    QVERIFY(own.open(QIODevice::WriteOnly) && own.write("mine") == 4);
    own.close();
    QVERIFY(failsWith(write(u"mine"_s), ErrorKind::InvalidArgument));
    QVERIFY(failsWith(write(u"mine/review.csv"_s), ErrorKind::InvalidArgument));
    QCOMPARE(contentOf(own.fileName()), "mine"_ba);
    QCOMPARE(entriesOf(place(u"mine"_s)), QStringList{u"review.csv"_s});
    // One of somebody's own among those of an export.
    QVERIFY(write(u"all"_s));
    QVERIFY(QFile::copy(own.fileName(), place(u"all/notes.txt"_s)));
    QVERIFY(failsWith(write(u"all"_s), ErrorKind::InvalidArgument));
    QCOMPARE(contentOf(place(u"all/notes.txt"_s)), "mine"_ba);
    QVERIFY(failsWith(write(u"nowhere/all"_s), ErrorKind::FileFailed));
}

void EverythingTest::anEarlierExportGivesWay()
{
    QVERIFY(QDir().mkdir(place(u"all"_s)));
    QVERIFY(write(u"all"_s, {.format = EverythingFormat::JsonLines}));
    QVERIFY(write(u"all"_s));
    QVERIFY(QFile::exists(place(u"all/review.csv"_s)));
    QVERIFY(!QFile::exists(place(u"all/review.jsonl"_s)));
    QCOMPARE(entriesOf(m_cache->folder.filePath(u"out"_s)), QStringList{u"all"_s});
}

void EverythingTest::whatAKilledOneLeftIsRemoved()
{
    QVERIFY(QDir().mkdir(place(u".all.plaudit-abcdef"_s)));
    QVERIFY(QDir().mkdir(place(u".all-of-it"_s)));
    // Killed after it had made the lock and before it had written who it was.
    QVERIFY(QDir().mkdir(place(u".all.plaudit-ghijkl"_s)));
    QFile lock(place(u".all.plaudit-ghijkl/.lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    QVERIFY(write(u"all"_s));
    QCOMPARE(entriesOf(m_cache->folder.filePath(u"out"_s)), (QStringList{u".all-of-it"_s, u"all"_s}));
}

void EverythingTest::aCancelledOneLeavesNothing_data()
{
    QTest::addColumn<EverythingFormat>("format");
    QTest::newRow("csv") << EverythingFormat::Csv;
    QTest::newRow("jsonl") << EverythingFormat::JsonLines;
    QTest::newRow("sqlite") << EverythingFormat::Sqlite;
}

void EverythingTest::aCancelledOneLeavesNothing()
{
    QFETCH(EverythingFormat, format);
    const auto cancelled =
        exportEverything(m_cache->path, place(u"all"_s), {.format = format}, [](double) { return false; });
    QVERIFY(failsWith(cancelled, ErrorKind::Cancelled));
    QVERIFY(entriesOf(m_cache->folder.filePath(u"out"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(EverythingTest)

#include "tst_everything.moc"
