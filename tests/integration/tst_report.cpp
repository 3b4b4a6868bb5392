// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/outside_tools.h"
#include "integration/small_store.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

QString outputOf(const QString &tool, const QStringList &arguments)
{
    return QString::fromUtf8(runTool(tool, arguments).output);
}

/// In one line, with usual blanks.
QString flat(QString text)
{
    return text.replace(QChar(u'\u00a0'), u' ').simplified();
}

QString decimals(const QJsonValue &figure, int count)
{
    return QString::number(figure.toDouble(), 'f', count);
}

const QStringList hostileWords{u"=cmd|'/C calc'!A0"_s, u"<script>alert(1)</script>"_s,
    u"<img src=http://x.example/p.png onerror=alert(1)>"_s, u"\" onload=\"alert(1)"_s, u"(Escape) Tj ET \\ %%EOF"_s,
    u"</style></blockquote><h1>"_s, u"&lt;b&gt; &amp;"_s};

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void figuresAreThoseOfMetrics_data();
    void figuresAreThoseOfMetrics();
    void theSameDataIsTheSameBytes_data();
    void theSameDataIsTheSameBytes();
    void thePdfIsSound();
    void aSpecSaysWhatItIsToBe();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void hostileWordsStayWords();
    void chartsComeInEveryFormat_data();
    void chartsComeInEveryFormat();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_store->store.program.folder() + u'/' + name; }
    [[nodiscard]] ProgramRun report(const QString &name, const QStringList &more = {}) const
    {
        return m_store->store.program.run(QStringList{u"report"_s, u"--json"_s, u"-o"_s, file(name)} + more);
    }
    [[nodiscard]] QString wordsOf(const QString &name) const
    {
        return name.endsWith(".html"_L1) ? flat(wordsOfHtml(contentOf(file(name))))
                                         : flat(outputOf(u"pdftotext"_s, {file(name), u"-"_s}));
    }

    std::unique_ptr<SmallStore> m_store;
};

void ReportTest::initTestCase()
{
    m_store = std::make_unique<SmallStore>();
    QVERIFY2(m_store->exitCodes() == QList<int>({0, 0, 0}), m_store->said().constData());
}

void ReportTest::figuresAreThoseOfMetrics_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    for (const auto &name : {u"all.pdf"_s, u"all.html"_s})
        QTest::newRow(qPrintable(name)) << name << QStringList();
    for (const auto &name : {u"february.pdf"_s, u"february.html"_s})
        QTest::newRow(qPrintable(name)) << name << comparedFebruary();
    for (const auto &name : {u"verified.pdf"_s, u"verified.html"_s})
        QTest::newRow(qPrintable(name)) << name << QStringList{u"--verified"_s, u"yes"_s};
}

void ReportTest::figuresAreThoseOfMetrics()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    if (name.endsWith(".pdf"_L1) && !isInstalled(u"pdftotext"_s))
        QSKIP("pdftotext is not installed");
    const auto run = report(name, options);
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    const auto words = wordsOf(name);
    const auto metrics = m_store->metrics(u"overview"_s, options).json;
    const auto ratings = metrics["ratings"_L1];
    const auto nps = metrics["nps"_L1];
    const auto orders = metrics["orders"_L1]["by_currency"_L1][0];
    QStringList expected{u"Average rating "_s + decimals(ratings["average"_L1], 2),
        u"from %1 rated reviews"_s.arg(ratings["count"_L1].toInt()),
        u"NPS "_s + QString::number(qRound(nps["score"_L1].toDouble())).replace(u'-', u'−'),
        u"Revenue %1 %2 from"_s.arg(orders["currency"_L1].toString(), decimals(orders["revenue"_L1], 2)),
        u"Average order value %1 %2"_s.arg(orders["currency"_L1].toString(), decimals(orders["aov"_L1], 2))};
    const auto distribution = ratings["distribution"_L1].toObject();
    QVERIFY(!distribution.isEmpty());
    const auto products = m_store->metrics(u"products"_s, options).json["products"_L1].toArray();
    QVERIFY(!products.isEmpty());
    for (const auto &product : products) {
        if (product["count"_L1].toInt() > 0)
            expected += product["name"_L1].toString() + u' ' + QString::number(product["count"_L1].toInt()) + u' ' +
                        decimals(product["average"_L1], 2);
    }
    for (const auto &figure : expected)
        QVERIFY2(words.contains(figure), qPrintable(figure + u"\n in "_s + words));
}

void ReportTest::theSameDataIsTheSameBytes_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("PDF") << u".pdf"_s;
    QTest::newRow("HTML") << u".html"_s;
}

void ReportTest::theSameDataIsTheSameBytes()
{
    QFETCH(QString, ending);
    for (const auto &name : {u"one"_s, u"other"_s, u"third"_s})
        QVERIFY(report(name + ending).exitCode == 0);
    const auto one = contentOf(file(u"one"_s + ending));
    QVERIFY(one.size() > 1'000);
    QVERIFY(one == contentOf(file(u"other"_s + ending)));
    QVERIFY(one == contentOf(file(u"third"_s + ending)));
}

void ReportTest::thePdfIsSound()
{
    for (const auto &tool : {u"pdffonts"_s, u"pdftoppm"_s, u"qpdf"_s}) {
        if (!isInstalled(tool))
            QSKIP(qPrintable(tool + u" is not installed"_s));
    }
    QVERIFY(report(u"sound.pdf"_s).exitCode == 0);
    const auto path = file(u"sound.pdf"_s);
    const auto fonts = outputOf(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(fonts.size() > 3);
    static const QRegularExpression embedded(u"\\byes +yes +yes\\b"_s);
    for (qsizetype i = 2; i < fonts.size(); ++i)
        QVERIFY2(embedded.match(fonts[i]).hasMatch(), qPrintable(fonts[i]));
    QCOMPARE(QProcess::execute(u"qpdf"_s, {u"--check"_s, path}), 0);
    const auto json = QJsonDocument::fromJson(outputOf(u"qpdf"_s, {u"--json"_s, path}).toUtf8()).object();
    QVERIFY(!json["outlines"_L1].toArray().isEmpty());
    const auto pages = json["pages"_L1].toArray().size();
    // Every page has ink on it, the last one too.
    QProcess::execute(u"pdftoppm"_s, {u"-r"_s, u"20"_s, u"-gray"_s, path, file(u"page"_s)});
    const auto pictures = QDir(m_store->store.program.folder()).entryList({u"page-*.pgm"_s});
    QCOMPARE(pictures.size(), pages);
    for (const auto &picture : pictures) {
        const auto pixels = contentOf(file(picture)).mid(15);
        const auto dark = std::count_if(pixels.begin(), pixels.end(), [](char grey) { return uchar(grey) < 200; });
        QVERIFY2(dark > 40, qPrintable(picture));
    }
}

void ReportTest::aSpecSaysWhatItIsToBe()
{
    const auto spec = m_store->store.program.write(u"spec.json"_s, R"({"plaudit_report": 1, "template": "weekly",
        "title": "Our <week>", "language": "de", "compare": "previous", "parts": ["summary", "ratings", "notes"],
        "period": {"from": "2024-02-01", "to": "2024-02-29"}, "filter": {"country": ["US", "GB"]}})");
    const auto run = report(u"spec.html"_s, {u"--spec"_s, spec});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    const auto html = QString::fromUtf8(contentOf(file(u"spec.html"_s)));
    QVERIFY(html.contains(u"<html lang=\"de\">"_s));
    QVERIFY(html.contains(u"Our &lt;week&gt;"_s));
    // 3 and 1 stars; in German with a comma.
    QVERIFY2(wordsOf(u"spec.html"_s).contains(u"2,00"_s), qPrintable(wordsOf(u"spec.html"_s)));
    QCOMPARE(html.count("<section"_L1), 3);
    const auto other = report(u"title.html"_s, {u"--spec"_s, spec, u"--title"_s, u"Another"_s, u"--rating"_s, u"3"_s});
    QCOMPARE(other.json["title"_L1].toString(), u"Another"_s);
    QVERIFY(wordsOf(u"title.html"_s).contains(u"3,00"_s));
}

void ReportTest::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("spec");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("kind");
    QTest::newRow("ending") << u"report.docx"_s << QByteArray() << 2 << QString();
    QTest::newRow("folder") << u"nowhere/report.pdf"_s << QByteArray() << 1 << u"file_failed"_s;
    QTest::newRow("spec") << u"a.pdf"_s << R"({"plaudit_report": 1, "template": "x"})"_ba << 1 << u"invalid_argument"_s;
    QTest::newRow("language") << u"a.pdf"_s << R"({"plaudit_report": 1, "template": "weekly", "language": "fr"})"_ba
                              << 1 << u"invalid_argument"_s;
    QTest::newRow("logo") << u"a.pdf"_s << R"({"plaudit_report": 1, "template": "weekly", "logo": "no.png"})"_ba << 1
                          << u"file_failed"_s;
}

void ReportTest::whatIsWrongIsSaid()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, spec);
    QFETCH(int, exitCode);
    QFETCH(QString, kind);
    const auto options =
        spec.isEmpty() ? QStringList() : QStringList{u"--spec"_s, m_store->store.program.write(u"wrong.json"_s, spec)};
    const auto run = report(name, options);
    QVERIFY2(run.exitCode == exitCode, run.shown().constData());
    if (!kind.isEmpty())
        QCOMPARE(run.errorKind(), kind);
    QVERIFY(!QFile::exists(file(name)));
}

void ReportTest::hostileWordsStayWords()
{
    const Program program;
    QByteArray table = "id,rating,title,body,created_at\n";
    int number = 0;
    for (const auto &words : hostileWords) {
        const auto quoted = "\"" + QString(words).replace(u"\""_s, u"\"\""_s).toUtf8() + "\"";
        table += "r" + QByteArray::number(++number) + ",2," + quoted + "," + quoted + ",2024-01-01\n";
    }
    const auto imported = program.run({u"import"_s, u"reviews"_s, program.write(u"hostile.csv"_s, table), u"--json"_s});
    QVERIFY2(imported.exitCode == 0, imported.shown().constData());
    const auto path = [&](const QString &name) { return program.folder() + u'/' + name; };
    for (const auto &name : {u"hostile.pdf"_s, u"hostile.html"_s}) {
        const auto run = program.run({u"report"_s, u"-o"_s, path(name), u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.shown().constData());
    }
    const auto html = QString::fromUtf8(contentOf(path(u"hostile.html"_s)));
    QVERIFY(!html.contains("<script"_L1) && !html.contains("<img"_L1));
    QCOMPARE(html.count("</style>"_L1), 1);
    const auto told = flat(wordsOfHtml(html.toUtf8()));
    for (const auto &words : hostileWords)
        QVERIFY2(told.contains(flat(words)), qPrintable(words));
    if (!isInstalled(u"pdftotext"_s) || !isInstalled(u"qpdf"_s))
        QSKIP("pdftotext or qpdf is not installed");
    const auto pdf = flat(outputOf(u"pdftotext"_s, {path(u"hostile.pdf"_s), u"-"_s})).remove(u' ');
    for (const auto &words : hostileWords)
        QVERIFY2(pdf.contains(QString(words).remove(u' ')), qPrintable(words + u"\n in "_s + pdf));
    QCOMPARE(QProcess::execute(u"qpdf"_s, {u"--check"_s, path(u"hostile.pdf"_s)}), 0);
    const auto objects = outputOf(u"qpdf"_s, {u"--json"_s, path(u"hostile.pdf"_s)});
    for (const auto &action : {u"/JavaScript"_s, u"/URI"_s, u"/Launch"_s, u"/OpenAction"_s})
        QVERIFY2(!objects.contains(action), qPrintable(action));
}

void ReportTest::chartsComeInEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("PNG") << u"png"_s << "\x89PNG"_ba;
    QTest::newRow("SVG") << u"svg"_s << "<?xml"_ba;
    QTest::newRow("PDF") << u"pdf"_s << "%PDF-"_ba;
    QTest::newRow("CSV") << u"csv"_s << QByteArray();
}

void ReportTest::chartsComeInEveryFormat()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, head);
    const auto run = m_store->store.program.run({u"charts"_s, u"--json"_s, u"-o"_s, file(format), u"--format"_s, format,
        u"--theme"_s, u"dark"_s, u"--country"_s, u"US"_s, u"--size"_s, u"700x400"_s, u"--scale"_s, u"1"_s});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    const auto files = run.json["files"_L1].toArray();
    QCOMPARE(files.size(), 11);
    for (const auto &each : files) {
        QVERIFY(each.toString().endsWith(u'.' + format));
        QVERIFY(contentOf(each.toString()).startsWith(head));
        if (format == "png"_L1)
            QCOMPARE(pngSize(each.toString()), std::optional(std::pair<quint32, quint32>(700, 400)));
        if (format == "svg"_L1)
            QVERIFY(contentOf(each.toString()).contains("Country: US"));
    }
}

QTEST_GUILESS_MAIN(ReportTest)
#include "tst_report.moc"
