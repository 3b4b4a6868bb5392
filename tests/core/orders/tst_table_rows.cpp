// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/table_rows.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestTableRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatsAreSniffed_data();
    void formatsAreSniffed();
    void otherFilesAreNamed_data();
    void otherFilesAreNamed();
    void quotesAndBreaks();
    void anOpenQuoteSpoilsItsLineAlone();
    void rowsOfAnotherLengthAreFaulty();
    void aLongFileIsReadWhole();
    void jsonInItsForms_data();
    void jsonInItsForms();

private:
    Result<std::unique_ptr<TableRows>> open(const QByteArray &bytes)
    {
        m_path = m_folder.filePath(u"file%1"_s.arg(++m_count));
        QFile file(m_path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        return TableRows::open(m_path);
    }

    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;
};

void TestTableRows::formatsAreSniffed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("encoding");
    QStringEncoder wide(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray utf16 = wide(u"rating;text\n5;schön\n"_s);
    QTest::newRow("UTF-8") << "rating,text\n5,schön\n"_ba << u"csv"_s << u"UTF-8"_s;
    QTest::newRow("with a mark") << "\xef\xbb\xbfrating\ttext\r\n5\tschön\r\n"_ba << u"tsv"_s << u"UTF-8"_s;
    QTest::newRow("UTF-16") << utf16 << u"csv"_s << u"UTF-16LE"_s;
    QTest::newRow("Windows-1252") << "rating|text\n5|sch\xf6n\n"_ba << u"csv"_s << u"windows-1252"_s;
    QTest::newRow("without a last line end") << "rating,text\n5,schön"_ba << u"csv"_s << u"UTF-8"_s;
    QTest::newRow("quoted names") << "\"rating\",\"text\"\n\"5\",\"schön\"\n"_ba << u"csv"_s << u"UTF-8"_s;
}

void TestTableRows::formatsAreSniffed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, dialect);
    QFETCH(QString, encoding);
    const auto rows = open(bytes);
    QVERIFY(rows);
    QCOMPARE((*rows)->format().dialect(), dialect);
    QCOMPARE(toString((*rows)->format().encoding), encoding);
    QCOMPARE((*rows)->header(), (QStringList{u"rating"_s, u"text"_s}));
    const auto row = (*rows)->next();
    QVERIFY(row);
    QCOMPARE(row->values, (QStringList{u"5"_s, u"schön"_s}));
    QCOMPARE(row->line, 2);
    QVERIFY(!(*rows)->next());
}

void TestTableRows::otherFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("empty");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("blank") << "\n  \n"_ba << true;
    QTest::newRow("Excel") << QByteArray("PK\x03\x04 and more") << false;
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08 and more") << false;
    QTest::newRow("NUL") << QByteArray("rating,text\n5,a\0b\n", 18) << false;
    QTest::newRow("JSON without records") << "[]"_ba << false;
}

void TestTableRows::otherFilesAreNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, empty);
    const auto rows = open(bytes);
    QVERIFY(!rows);
    QVERIFY(rows.error().kind == (empty ? ErrorKind::EmptyFile : ErrorKind::NotATable));
    QCOMPARE(rows.error().subject, m_path);
}

void TestTableRows::quotesAndBreaks()
{
    const auto rows = open("a,b\n\"one, \"\"two\"\"\",\"three\r\nfour\"\n\n5'8\" tall,x\n"_ba);
    QVERIFY(rows);
    const auto first = (*rows)->next();
    QVERIFY(first);
    QCOMPARE(first->values, (QStringList{u"one, \"two\""_s, u"three\r\nfour"_s}));
    const auto second = (*rows)->next();
    QVERIFY(second);
    QCOMPARE(second->values, (QStringList{u"5'8\" tall"_s, u"x"_s}));
    QCOMPARE(second->line, 5);
}

void TestTableRows::anOpenQuoteSpoilsItsLineAlone()
{
    const auto rows = open("a,b\n1,good\n2,\"open\n3,good\n4,good\n"_ba);
    QVERIFY(rows);
    QStringList seen;
    while (const auto row = (*rows)->next())
        seen.append(u"%1:%2"_s.arg(row->line).arg(row->fault.isEmpty() ? row->values.join(u'/') : u"fault"_s));
    QCOMPARE(seen.join(u' '), u"2:1/good 3:fault 4:3/good 5:4/good"_s);
}

void TestTableRows::rowsOfAnotherLengthAreFaulty()
{
    const auto rows = open("a,b\n1\n2,3\n4,5,6\n"_ba);
    QVERIFY(rows);
    const auto first = (*rows)->next();
    QVERIFY(first && !first->fault.isEmpty());
    QCOMPARE(first->raw, "1\n"_ba);
    QVERIFY((*rows)->next()->fault.isEmpty());
    QVERIFY(!(*rows)->next()->fault.isEmpty());
}

void TestTableRows::aLongFileIsReadWhole()
{
    QByteArray bytes("number,text\n");
    constexpr int count = 30'000;
    for (int i = 0; i < count; ++i)
        bytes += QByteArray::number(i) + ",\"" + QByteArray(i % 90, 'x') + "\n…\"\n";
    const auto rows = open(bytes);
    QVERIFY(rows);
    auto number = 0;
    while (const auto row = (*rows)->next()) {
        QVERIFY(row->fault.isEmpty());
        QCOMPARE(row->values.front().toInt(), number++);
        QVERIFY(row->values.back().endsWith(u"\n…"_s));
    }
    QCOMPARE(number, count);
    QCOMPARE((*rows)->progress(), 1.0);
}

void TestTableRows::jsonInItsForms_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("array") << R"([{"rating":5,"by":{"name":"A"}},{"rating":4,"ok":true}])"_ba;
    QTest::newRow("inside an object") << R"({"reviews":[{"rating":5,"by":{"name":"A"}},{"rating":4,"ok":true}]})"_ba;
    QTest::newRow("lines") << "{\"rating\":5,\"by\":{\"name\":\"A\"}}\n{\"rating\":4,\"ok\":true}\n"_ba;
}

void TestTableRows::jsonInItsForms()
{
    QFETCH(QByteArray, bytes);
    const auto rows = open(bytes);
    QVERIFY(rows);
    QCOMPARE((*rows)->format().dialect(), u"json"_s);
    QCOMPARE((*rows)->header(), (QStringList{u"by.name"_s, u"rating"_s, u"ok"_s}));
    QCOMPARE((*rows)->next()->values, (QStringList{u"A"_s, u"5"_s, QString()}));
    QCOMPARE((*rows)->next()->values, (QStringList{QString(), u"4"_s, u"true"_s}));
    QVERIFY(!(*rows)->next());
}

QTEST_GUILESS_MAIN(TestTableRows)
#include "tst_table_rows.moc"
