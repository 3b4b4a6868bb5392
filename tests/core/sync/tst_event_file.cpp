// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/event_file.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class EventFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreCut_data();
    void valuesAreCut();
    void piecesMakeNoDifference_data() { valuesAreCut_data(); }
    void piecesMakeNoDifference();
    void goesOnAfterEveryValue();
    void packedFiles();
    void brokenFiles();
    void aFileIsKnownAgain();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QByteArray packed(const QByteArray &content) const;

    QTemporaryDir m_folder;
};

static QByteArrayList valuesOf(EventFile &file)
{
    QByteArrayList values;
    for (auto value = file.next(); value && *value; value = file.next())
        values.append(**value);
    return values;
}

QString EventFileTest::write(const QString &name, const QByteArray &content) const
{
    const auto path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a file can't be written");
    return path;
}

QByteArray EventFileTest::packed(const QByteArray &content) const
{
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-c"_s});
    gzip.write(content);
    gzip.closeWriteChannel();
    gzip.waitForFinished();
    return gzip.readAllStandardOutput();
}

void EventFileTest::valuesAreCut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("values");
    const QByteArray tricky = R"({"a":"} \" ] \\","b":[{"c":"{"}]})";
    QTest::newRow("lines") << QByteArray("{\"a\":1}\n{\"a\":2}\n") << QByteArrayList{"{\"a\":1}", "{\"a\":2}"};
    QTest::newRow("lines, no end, CRLF, blanks")
        << QByteArray("{\"a\":1}\r\n\r\n  {\"a\":2}") << QByteArrayList{"{\"a\":1}", "{\"a\":2}"};
    QTest::newRow("a broken line") << QByteArray("{\"a\":1}\n{\"a\":\n{\"a\":3}\n")
                                   << QByteArrayList{"{\"a\":1}", "{\"a\":", "{\"a\":3}"};
    QTest::newRow("one object") << QByteArray("{\"a\":1}") << QByteArrayList{"{\"a\":1}"};
    QTest::newRow("one object over lines")
        << QByteArray("{\n \"a\": {\n  \"b\": 1\n }\n}\n") << QByteArrayList{"{\n \"a\": {\n  \"b\": 1\n }\n}"};
    QTest::newRow("objects over lines") << QByteArray("{\n\"a\":1}\n{\n\"a\":2}\n")
                                        << QByteArrayList{"{\n\"a\":1}", "{\n\"a\":2}"};
    QTest::newRow("list") << QByteArray("[{\"a\":1},\n {\"a\":2}]") << QByteArrayList{"{\"a\":1}", "{\"a\":2}"};
    QTest::newRow("list with more than objects")
        << QByteArray("[17,\"x\",{\"a\":2}]") << QByteArrayList{"17", "\"x\"", "{\"a\":2}"};
    QTest::newRow("empty list") << QByteArray("[ ]") << QByteArrayList{};
    const QByteArray twoLines = tricky + "\n" + tricky;
    const QByteArray listOfTwo = "[" + tricky + "," + tricky + "]";
    QTest::newRow("brackets in texts") << twoLines << QByteArrayList{tricky, tricky};
    QTest::newRow("brackets in texts of a list") << listOfTwo << QByteArrayList{tricky, tricky};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"a\":1}\n") << QByteArrayList{"{\"a\":1}"};
    QTest::newRow("a list that breaks off")
        << QByteArray("[{\"a\":1},{\"a\":") << QByteArrayList{"{\"a\":1}", "{\"a\":"};
}

void EventFileTest::valuesAreCut()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, values);
    const auto file = EventFile::open(write(u"events.json"_s, text));
    QVERIFY(file.has_value());
    QCOMPARE(valuesOf(**file), values);
}

void EventFileTest::piecesMakeNoDifference()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, values);
    for (const int size : {1, 2, 3, 7}) {
        JsonCutter cutter;
        QByteArrayList cut;
        for (qsizetype at = 0; at <= text.size(); at += size) {
            cutter.feed(text.mid(at, size), at + size > text.size());
            while (auto value = cutter.next())
                cut.append(*value);
        }
        QCOMPARE(cut, values);
    }
}

void EventFileTest::goesOnAfterEveryValue()
{
    for (const QByteArray &text : {QByteArray("{\"a\":1}\n{\"a\":2}\n\n{\"a\":3}\n"),
             QByteArray("[{\"a\":1}, {\"a\":2} ,{\"a\":3}]"), packed("{\"a\":1}\n{\"a\":2}\n{\"a\":3}\n")}) {
        const auto path = write(u"events.json"_s, text);
        const auto all = valuesOf(**EventFile::open(path));
        QCOMPARE(all.size(), 3);
        for (qsizetype taken = 0; taken <= all.size(); ++taken) {
            const auto first = EventFile::open(path);
            for (qsizetype i = 0; i < taken; ++i)
                QVERIFY((*first)->next().value().has_value());
            const auto position = (*first)->position();
            const auto second = EventFile::open(path);
            QVERIFY((*second)->skipTo(taken == 0 ? 0 : position).has_value());
            if (taken > 0)
                QCOMPARE(valuesOf(**second), all.mid(taken));
        }
    }
}

void EventFileTest::packedFiles()
{
    if (QStandardPaths::findExecutable(u"gzip"_s).isEmpty())
        QSKIP("gzip is not installed");
    QByteArray text;
    QByteArrayList values;
    for (int i = 0; i < 50'000; ++i) {
        values.append("{\"number\":" + QByteArray::number(i) + "}");
        text += values.last() + '\n';
    }
    const auto whole = packed(text);
    const auto file = EventFile::open(write(u"events.jsonl.gz"_s, whole));
    QVERIFY((*file)->isPacked());
    QCOMPARE(valuesOf(**file), values);
    const auto parts = packed(text.left(1'000)) + packed(text.mid(1'000));
    QCOMPARE(valuesOf(**EventFile::open(write(u"parts.jsonl.gz"_s, parts))), values);

    const auto cut = EventFile::open(write(u"cut.jsonl.gz"_s, whole.left(whole.size() / 2)));
    auto value = (*cut)->next();
    while (value && *value)
        value = (*cut)->next();
    QVERIFY(!value.has_value());
    QVERIFY(value.error().kind == ErrorKind::FileFailed);
}

void EventFileTest::brokenFiles()
{
    QVERIFY(EventFile::open(m_folder.filePath(u"nowhere"_s)).error().kind == ErrorKind::FileFailed);
    QVERIFY(EventFile::open(write(u"empty"_s, {})).error().kind == ErrorKind::EmptyFile);
}

void EventFileTest::aFileIsKnownAgain()
{
    const auto first = EventFile::open(write(u"a.jsonl"_s, "{\"a\":1}\n"));
    const auto same = EventFile::open(write(u"b.jsonl"_s, "{\"a\":1}\n"));
    const auto longer = EventFile::open(write(u"c.jsonl"_s, "{\"a\":1}\n{\"a\":1}\n"));
    QCOMPARE((*first)->identity(), (*same)->identity());
    QVERIFY((*first)->identity() != (*longer)->identity());
}

QTEST_GUILESS_MAIN(EventFileTest)

#include "tst_event_file.moc"
