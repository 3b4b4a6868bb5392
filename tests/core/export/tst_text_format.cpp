// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/text_format.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const std::vector<ExportColumn> oneOfEach{{.key = u"words"_s, .title = u"Words"_s, .kind = CellKind::Text},
    {.key = u"id"_s, .title = u"ID"_s, .kind = CellKind::Id},
    {.key = u"count"_s, .title = u"Count"_s, .kind = CellKind::Integer},
    {.key = u"share"_s, .title = u"Share"_s, .kind = CellKind::Decimal},
    {.key = u"is_so"_s, .title = u"So"_s, .kind = CellKind::Flag},
    {.key = u"at"_s, .title = u"At"_s, .kind = CellKind::Time}};

QByteArray csvOf(const QString &words, const CsvFormat &format = CsvFormat())
{
    QByteArray line;
    format.append(line, {{.key = u"words"_s, .title = {}, .kind = CellKind::Text}}, RecordCells{words});
    return line;
}

} // namespace

class TextFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreWrittenByTheirKind();
    void wordsAreQuotedWhereTheyMust_data();
    void wordsAreQuotedWhereTheyMust();
    void separatorAndMarkAreChosen();
    void jsonKeepsEveryCharacter();
    void timesAreIso();
    void cellsConvertAsTheyAreAsked();
    void anEmptyTextIsNoEmptyCell();
    void halvesOfPairsBecomeQuestionMarks();
    void everyByteComesBack_data();
    void everyByteComesBack();
};

void TextFormatTest::cellsAreWrittenByTheirKind()
{
    const RecordCells cells{u"fine"_s, u"00123"_s, qint64(-5), 0.1, true, qint64(1'707'127'872'000)};
    QByteArray csv = CsvFormat().head(oneOfEach);
    CsvFormat().append(csv, oneOfEach, cells);
    CsvFormat().append(csv, oneOfEach, RecordCells(6));
    QCOMPARE(csv, "words,id,count,share,is_so,at\r\nfine,00123,-5,0.1,true,2024-02-05T10:11:12Z\r\n,,,,,\r\n"_ba);
    QByteArray json = JsonLinesFormat().head(oneOfEach);
    JsonLinesFormat().append(json, oneOfEach, cells);
    JsonLinesFormat().append(json, oneOfEach, RecordCells(6));
    QCOMPARE(json, "{\"words\":\"fine\",\"id\":\"00123\",\"count\":-5,\"share\":0.1,\"is_so\":true,"
                   "\"at\":\"2024-02-05T10:11:12Z\"}\n{}\n"_ba);
}

void TextFormatTest::wordsAreQuotedWhereTheyMust_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << u"good"_s << "good\r\n"_ba;
    QTest::newRow("comma") << u"a,b"_s << "\"a,b\"\r\n"_ba;
    QTest::newRow("quote") << u"a \"b\" c"_s << "\"a \"\"b\"\" c\"\r\n"_ba;
    QTest::newRow("line") << u"a\nb"_s << "\"a\nb\"\r\n"_ba;
    QTest::newRow("blank at the end") << u"a "_s << "\"a \"\r\n"_ba;
    QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_s << "\"'=cmd|' /C calc'!A0\"\r\n"_ba;
    QTest::newRow("plus") << u"+1"_s << "\"'+1\"\r\n"_ba;
    QTest::newRow("minus") << u"-1 star"_s << "\"'-1 star\"\r\n"_ba;
    QTest::newRow("at") << u"@SUM(A1)"_s << "\"'@SUM(A1)\"\r\n"_ba;
    QTest::newRow("tab") << u"\t=1"_s << "\"'\t=1\"\r\n"_ba;
    QTest::newRow("carriage return") << u"\r=1"_s << "\"'\r=1\"\r\n"_ba;
    QTest::newRow("wide equals sign") << u"＝1"_s << "\"'＝1\"\r\n"_ba;
    QTest::newRow("wide at") << u"＠A"_s << "\"'＠A\"\r\n"_ba;
    QTest::newRow("blank in front") << u" a"_s << "\" a\"\r\n"_ba;
    QTest::newRow("quotes alone") << u"\"\""_s << "\"\"\"\"\"\"\r\n"_ba;
    QTest::newRow("equals sign inside") << u"1=1"_s << "1=1\r\n"_ba;
    QTest::newRow("emoji and script") << u"😀 عربي"_s << "😀 عربي\r\n"_ba;
}

void TextFormatTest::wordsAreQuotedWhereTheyMust()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, written);
    QCOMPARE(csvOf(words), written);
}

void TextFormatTest::separatorAndMarkAreChosen()
{
    const CsvFormat format({.separator = ';', .hasByteOrderMark = true});
    QVERIFY(format.head(oneOfEach).startsWith("\xEF\xBB\xBFwords;id;"));
    QCOMPARE(csvOf(u"a,b"_s, format), "a,b\r\n"_ba);
    QCOMPARE(csvOf(u"a;b"_s, format), "\"a;b\"\r\n"_ba);
}

void TextFormatTest::jsonKeepsEveryCharacter()
{
    QString all;
    for (char16_t c = 0; c < 0x180; ++c)
        all += QChar(c);
    all += u"\u202E\u2028😀 <b>=1</b>"_s;
    QByteArray line;
    JsonLinesFormat().append(line, {{.key = u"words"_s, .title = {}, .kind = CellKind::Text}}, RecordCells{all});
    QVERIFY(line.endsWith("}\n"));
    QCOMPARE(line.count('\n'), 1);
    QCOMPARE(QJsonDocument::fromJson(line).object().value(u"words"_s).toString(), all);
}

void TextFormatTest::timesAreIso()
{
    QCOMPARE(isoTime(0), "1970-01-01T00:00:00Z"_ba);
    QCOMPARE(isoTime(-1), "1969-12-31T23:59:59.999Z"_ba);
    QCOMPARE(isoTime(951'782'400'000), "2000-02-29T00:00:00Z"_ba);
    QCOMPARE(isoTime(951'868'799'007), "2000-02-29T23:59:59.007Z"_ba);
    QCOMPARE(isoTime(-62'167'219'200'000), "0000-01-01T00:00:00Z"_ba);
    QCOMPARE(isoTime(-62'167'219'200'001), "-62167219200001"_ba);
    QCOMPARE(isoTime(253'402'300'799'999), "9999-12-31T23:59:59.999Z"_ba);
    QCOMPARE(isoTime(253'402'300'800'000), "253402300800000"_ba);
}

void TextFormatTest::cellsConvertAsTheyAreAsked()
{
    const QVariantList values{{}, true, false, qint64(9'007'199'254'740'993), qint64(-7), 0.1 + 0.2, 1e300, -2.5,
        u"12"_s, u"0.25"_s, u"false"_s, u"word"_s, u""_s};
    const RecordCells cells{{}, true, false, qint64(9'007'199'254'740'993), qint64(-7), 0.1 + 0.2, 1e300, -2.5, u"12"_s,
        u"0.25"_s, u"false"_s, u"word"_s, u""_s};
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto &value = values[qsizetype(i)];
        QCOMPARE(cells[i].isNull(), value.isNull());
        QCOMPARE(cells[i].toString(), value.toString());
        QCOMPARE(cells[i].toUtf8(), value.toString().toUtf8());
        if (value.typeId() != QMetaType::Double) // QVariant rounds them first
            QCOMPARE(cells[i].toBool(), value.toBool());
        QCOMPARE(cells[i].toDouble(), value.toDouble());
        if (std::abs(value.toDouble()) < 1e18)
            QCOMPARE(cells[i].toLongLong(), value.toLongLong());
    }
    QByteArray line;
    CsvFormat().append(line, oneOfEach, RecordCells{0.5, 12, u"7"_s, 3, 1, 1'000.0});
    QCOMPARE(line, "0.5,12,7,3,true,1970-01-01T00:00:01Z\r\n"_ba);
}

void TextFormatTest::anEmptyTextIsNoEmptyCell()
{
    const std::vector<ExportColumn> columns{oneOfEach[0], oneOfEach[1]};
    QByteArray line;
    JsonLinesFormat().append(line, columns, RecordCells{u""_s, {}});
    QCOMPARE(line, "{\"words\":\"\"}\n"_ba);
    QCOMPARE(csvOf({}), "\r\n"_ba);
}

void TextFormatTest::halvesOfPairsBecomeQuestionMarks()
{
    const QString half(QChar(0xD83D));
    QCOMPARE(csvOf(u"a"_s + half), "a?\r\n"_ba);
}

void TextFormatTest::everyByteComesBack_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("NUL") << "a\0b"_ba;
    QTest::newRow("mark of byte order") << "\xEF\xBB\xBFx"_ba;
    QTest::newRow("full width") << "\xEF\xBC\x9E"_ba; // no sign that begins a formula
    QTest::newRow("scripts") << "漢字 عربي 😀"_ba;
}

void TextFormatTest::everyByteComesBack()
{
    QFETCH(QByteArray, words);
    const std::vector<ExportColumn> columns{oneOfEach[0]};
    QByteArray line;
    CsvFormat().append(line, columns, RecordCells{words});
    QCOMPARE(line, words + "\r\n");
    QCOMPARE(Cell(words).toString().toUtf8(), words);
}

QTEST_GUILESS_MAIN(TextFormatTest)

#include "tst_text_format.moc"
