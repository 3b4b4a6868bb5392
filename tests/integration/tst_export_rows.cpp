// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/outside_tools.h"
#include "integration/program.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

constexpr int count = 10'000;

QString idOf(int number)
{
    return u"row-%1"_s.arg(number, 5, 10, QChar(u'0'));
}

/// A review a minute, in words that have lines, quotes and separators in them.
QByteArray reviewTable()
{
    QByteArray table = "id,rating,title,body,product_name,created_at\n";
    for (int i = 0; i < count; ++i)
        table += idOf(i).toUtf8() + ',' + QByteArray::number(1 + i % 5) + ",\"Number " + QByteArray::number(i) +
                 ", \"\"quoted\"\"\",\"First line\nsecond; line\",Thing " + QByteArray::number(i % 40) + ",2024-0" +
                 QByteArray::number(1 + i / 1'440) + '-' +
                 QByteArray::number(1 + i % 1'440 / 60).rightJustified(2, '0') +
                 "T12:" + QByteArray::number(i % 60).rightJustified(2, '0') + ":00Z\n";
    return table;
}

} // namespace

/// 10,000 reviews come out as 10,000, counted by others.
class ExportRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tablesHoldEachOnce_data();
    void tablesHoldEachOnce();
    void reportsListEachOnce_data();
    void reportsListEachOnce();
    void pagesRepeatTheHead();
    void aListThatIsCutSaysSo();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_program.folder() + u'/' + name; }
    [[nodiscard]] ProgramRun report(const QString &name, int reviews) const
    {
        const auto spec = m_program.write(u"spec.json"_s,
            R"({"plaudit_report": 1, "template": "weekly", "period": "all_time", "compare": "none",
                "parts": ["ratings", "reviews"], "reviews": )" +
                QByteArray::number(reviews) + '}');
        return m_program.run({u"report"_s, u"--json"_s, u"--spec"_s, spec, u"-o"_s, file(name)});
    }
    [[nodiscard]] static QStringList idsIn(const QString &words)
    {
        static const QRegularExpression id(u"\\brow-\\d{5}\\b"_s);
        QStringList ids;
        for (auto all = id.globalMatch(words); all.hasNext();)
            ids += all.next().captured();
        return ids;
    }

    Program m_program;
};

void ExportRowsTest::initTestCase()
{
    if (!isInstalled(u"python3"_s))
        QSKIP("python3 is not installed");
    const auto imported =
        m_program.run({u"import"_s, u"reviews"_s, m_program.write(u"reviews.csv"_s, reviewTable()), u"--json"_s});
    QVERIFY2(imported.exitCode == 0, imported.shown().constData());
}

void ExportRowsTest::tablesHoldEachOnce_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : {u"rows.csv"_s, u"rows.tsv"_s, u"rows.jsonl"_s, u"rows.xlsx"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void ExportRowsTest::tablesHoldEachOnce()
{
    QFETCH(QString, name);
    const auto run = m_program.run({u"export"_s, u"reviews"_s, u"--json"_s, u"-o"_s, file(name)});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QCOMPARE(run.json[u"files"_s][0][u"rows"_s].toInt(), count);
    const auto ids = columnOf(file(name), u"review_id"_s);
    QCOMPARE(ids.size(), count);
    const QSet<QString> different(ids.begin(), ids.end());
    QCOMPARE(different.size(), count);
    for (int i = 0; i < count; ++i)
        QVERIFY2(different.contains(idOf(i)), qPrintable(idOf(i)));
    const auto bodies = columnOf(file(name), u"body"_s);
    QCOMPARE(bodies.count(u"First line\nsecond; line"_s), count);
}

void ExportRowsTest::reportsListEachOnce_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("PDF") << u"list.pdf"_s;
    QTest::newRow("HTML") << u"list.html"_s;
}

void ExportRowsTest::reportsListEachOnce()
{
    QFETCH(QString, name);
    if (name.endsWith(".pdf"_L1) && !isInstalled(u"pdftotext"_s))
        QSKIP("pdftotext is not installed");
    const auto run = report(name, count);
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    const auto ids = idsIn(name.endsWith(".pdf"_L1) ? wordsOfPdf(file(name)) : wordsOfHtml(contentOf(file(name))));
    QCOMPARE(ids.size(), count);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), count);
}

void ExportRowsTest::pagesRepeatTheHead()
{
    if (!isInstalled(u"pdftotext"_s))
        QSKIP("pdftotext is not installed");
    QVERIFY(report(u"heads.pdf"_s, 500).exitCode == 0);
    int pages = 0;
    for (const auto all = wordsOfPdf(file(u"heads.pdf"_s)).split(u'\f'); const auto &page : all) {
        if (idsIn(page).isEmpty())
            continue;
        ++pages;
        QCOMPARE(page.count(u"Review ID"_s), 1);
    }
    QVERIFY(pages > 3);
}

void ExportRowsTest::aListThatIsCutSaysSo()
{
    QVERIFY(report(u"cut.html"_s, 30).exitCode == 0);
    const auto words = wordsOfHtml(contentOf(file(u"cut.html"_s)));
    QCOMPARE(idsIn(words).size(), 30);
    QVERIFY2(words.contains(u"The newest 30 of 10,000 reviews."_s), qPrintable(words.left(3'000)));
}

QTEST_GUILESS_MAIN(ExportRowsTest)
#include "tst_export_rows.moc"
