// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/outside_tools.h"
#include "integration/small_store.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

/// Digits that a number would lose, or a date would become.
const QStringList ids{u"00042"_s, u"12345678901234567890"_s, u"1e5"_s, u"2024-01-02"_s, u"1/2"_s, u"TRUE"_s, u"+49"_s};

} // namespace

/// LibreOffice opens our workbooks, and what it reads is what we wrote.
class ExportOfficeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsAndIdsAreThoseOfTheCsv();
    void formulasStayWords();
    void chartsAreKept_data();
    void chartsAreKept();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_store->store.program.folder() + u'/' + name; }
    [[nodiscard]] ProgramRun write(const QString &what, const QString &name) const
    {
        return m_store->store.program.run({u"export"_s, what, u"-o"_s, file(name)});
    }
    /// With a profile of its own, into our folder; `format` as LibreOffice names it.
    [[nodiscard]] bool converted(const QString &name, const QString &format) const
    {
        const auto run =
            runTool(u"soffice"_s, {u"-env:UserInstallation=file://"_s + file(u"office"_s), u"--headless"_s,
                                      u"--convert-to"_s, format, u"--outdir"_s, file(u"converted"_s), file(name)});
        if (run.exitCode != 0 || run.errors.contains("rror"))
            qWarning("%s %s", run.output.constData(), run.errors.constData());
        return run.exitCode == 0;
    }

    std::unique_ptr<SmallStore> m_store;
};

void ExportOfficeTest::initTestCase()
{
    for (const auto &tool : {u"soffice"_s, u"python3"_s}) {
        if (!isInstalled(tool))
            QSKIP(qPrintable(tool + u" is not installed"_s));
    }
    m_store = std::make_unique<SmallStore>();
    QVERIFY2(m_store->exitCodes() == QList<int>({0, 0, 0}), m_store->said().constData());
    QByteArray table = "id,rating,title,created_at\n";
    for (const auto &id : ids)
        table += id.toUtf8() + ",5,\"=1+1\",2023-01-01\n";
    const auto imported = m_store->store.program.run(
        {u"import"_s, u"reviews"_s, m_store->store.program.write(u"ids.csv"_s, table), u"--json"_s});
    QVERIFY2(imported.exitCode == 0, imported.shown().constData());
}

void ExportOfficeTest::rowsAndIdsAreThoseOfTheCsv()
{
    QVERIFY(write(u"reviews"_s, u"reviews.csv"_s).exitCode == 0);
    QVERIFY(write(u"reviews"_s, u"reviews.xlsx"_s).exitCode == 0);
    // Comma, quotes, UTF-8, the second sheet, cells as they are shown, so that what became a number would be seen.
    QVERIFY(converted(
        u"reviews.xlsx"_s, u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2"_s));
    const auto path = file(u"converted/reviews-reviews.csv"_s);
    QVERIFY(QFile::exists(path));
    const auto found = columnOf(path, u"Review ID"_s);
    auto own = columnOf(file(u"reviews.csv"_s), u"review_id"_s);
    own.replaceInStrings(QRegularExpression(u"^'"_s), QString());
    QCOMPARE(found, own);
    for (const auto &id : ids)
        QVERIFY2(found.contains(id), qPrintable(id));
    QCOMPARE(columnOf(path, u"Text"_s), columnOf(file(u"reviews.csv"_s), u"body"_s));
}

void ExportOfficeTest::formulasStayWords()
{
    const auto titles = columnOf(file(u"converted/reviews-reviews.csv"_s), u"Title"_s);
    QCOMPARE(titles.count(u"=1+1"_s), ids.size());
    QVERIFY(!titles.contains(u"2"_s));
}

void ExportOfficeTest::chartsAreKept_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("charts");
    QTest::newRow("ratings") << u"ratings"_s << 3;
    QTest::newRow("sentiment") << u"sentiment"_s << 2;
    QTest::newRow("NPS") << u"nps"_s << 2;
    QTest::newRow("orders") << u"order-figures"_s << 6;
    QTest::newRow("products") << u"product-figures"_s << 1;
    QTest::newRow("customers") << u"customer-figures"_s << 0;
}

void ExportOfficeTest::chartsAreKept()
{
    QFETCH(QString, page);
    QFETCH(int, charts);
    QVERIFY(write(page, page + u".xlsx"_s).exitCode == 0);
    const auto namesIn = [](const QString &archive) {
        return runTool(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-l"_s, archive}).output;
    };
    QCOMPARE(namesIn(file(page + u".xlsx"_s)).count("xl/charts/chart"), charts);
    QVERIFY(converted(page + u".xlsx"_s, u"ods"_s));
    const auto kept = namesIn(file(u"converted/%1.ods"_s.arg(page)));
    QCOMPARE(kept.count("/content.xml"), charts);
}

QTEST_GUILESS_MAIN(ExportOfficeTest)
#include "tst_export_office.moc"
