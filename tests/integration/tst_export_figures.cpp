// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/outside_tools.h"
#include "integration/small_store.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

/// Pages by what `export` and what `metrics` calls them.
const std::vector<std::pair<QString, QString>> pages{{u"overview"_s, u"overview"_s}, {u"ratings"_s, u"ratings"_s},
    {u"sentiment"_s, u"sentiment"_s}, {u"nps"_s, u"nps"_s}, {u"questions"_s, u"questions"_s},
    {u"product-figures"_s, u"products"_s}, {u"order-figures"_s, u"orders"_s}, {u"customer-figures"_s, u"customers"_s},
    {u"health"_s, u"health"_s}};

const std::vector<std::pair<const char *, QStringList>> &filters()
{
    static const std::vector<std::pair<const char *, QStringList>> known{{"no filter", {}}, {"February", february()},
        {"verified by week", {u"--verified"_s, u"yes"_s, u"--bucket"_s, u"week"_s}},
        {"nothing is left", {u"--country"_s, u"ZZ"_s, u"--channel"_s, u"nowhere"_s}}};
    return known;
}

QString decimals(const QJsonValue &figure, int count)
{
    return QString::number(figure.toDouble(), 'f', count);
}

} // namespace

/// Every figure in every export is the one of `metrics` for the same filter.
class ExportFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tables_data();
    void tables();
    void charts_data();
    void charts();
    void reports_data();
    void reports();
    void aWrongFigureWouldBeSeen();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_store->store.program.folder() + u'/' + name; }
    [[nodiscard]] ProgramRun run(const QStringList &arguments) const { return m_store->store.program.run(arguments); }
    [[nodiscard]] QString metricsFile(const QString &page, const QStringList &filter) const
    {
        return m_store->store.program.write(u"metrics.json"_s, m_store->metrics(page, filter).output);
    }

    std::unique_ptr<SmallStore> m_store;
};

void ExportFiguresTest::initTestCase()
{
    if (!isInstalled(u"python3"_s))
        QSKIP("python3 is not installed");
    m_store = std::make_unique<SmallStore>();
    QVERIFY2(m_store->exitCodes() == QList<int>({0, 0, 0}), m_store->said().constData());
}

void ExportFiguresTest::tables_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("filter");
    for (const auto &[what, page] : pages) {
        for (const auto &[name, filter] : filters())
            QTest::addRow("%s, %s", qPrintable(what), name) << what << page << filter;
    }
}

void ExportFiguresTest::tables()
{
    QFETCH(QString, what);
    QFETCH(QString, page);
    QFETCH(QStringList, filter);
    QStringList arguments{metricsFile(page, filter)};
    for (const auto &ending : {u"csv"_s, u"jsonl"_s, u"xlsx"_s}) {
        arguments += file(u"figures."_s + ending);
        const auto exported = run(QStringList{u"export"_s, what, u"-o"_s, arguments.back()} + filter);
        QVERIFY2(exported.exitCode == 0, exported.shown().constData());
    }
    const auto compared = runScript(u"compare_figures.py"_s, arguments);
    QVERIFY2(compared.exitCode == 0, compared.errors.constData());
    const bool mayBeEmpty = filter.contains(u"ZZ"_s) && (what == "product-figures"_L1 || what == "questions"_L1);
    QVERIFY2(mayBeEmpty || compared.output.toInt() >= 12, compared.output.constData());
}

void ExportFiguresTest::charts_data()
{
    QTest::addColumn<QStringList>("filter");
    for (const auto &[name, filter] : filters())
        QTest::newRow(name) << filter;
}

void ExportFiguresTest::charts()
{
    QFETCH(QStringList, filter);
    const auto folder = file(u"charts of "_s + QString::fromLatin1(QTest::currentDataTag()));
    const auto drawn = run(QStringList{u"charts"_s, u"--format"_s, u"csv"_s, u"--json"_s, u"-o"_s, folder} + filter);
    QVERIFY2(drawn.exitCode == 0, drawn.shown().constData());
    QStringList arguments{metricsFile(u"overview"_s, filter)};
    for (const auto files = drawn.json[u"files"_s].toArray(); const auto &each : files)
        arguments += each.toString();
    QCOMPARE(arguments.size(), 12);
    const auto compared = runScript(u"compare_figures.py"_s, arguments);
    QVERIFY2(compared.exitCode == 0, compared.errors.constData());
    QVERIFY(compared.output.toInt() > 15);
}

void ExportFiguresTest::reports_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("filter");
    for (const auto &ending : {u"pdf"_s, u"html"_s}) {
        QTest::addRow("%s", qPrintable(ending)) << u"all."_s + ending << QStringList();
        QTest::addRow("%s of February", qPrintable(ending)) << u"february."_s + ending << comparedFebruary();
        QTest::addRow("%s of verified", qPrintable(ending))
            << u"verified."_s + ending << QStringList{u"--verified"_s, u"yes"_s};
    }
}

void ExportFiguresTest::reports()
{
    QFETCH(QString, name);
    QFETCH(QStringList, filter);
    const bool isPdf = name.endsWith(".pdf"_L1);
    if (isPdf && !isInstalled(u"pdftotext"_s))
        QSKIP("pdftotext is not installed");
    const auto reported = run(QStringList{u"report"_s, u"-o"_s, file(name)} + filter);
    QVERIFY2(reported.exitCode == 0, reported.shown().constData());
    const auto words = (isPdf ? QString::fromUtf8(runTool(u"pdftotext"_s, {file(name), u"-"_s}).output)
                              : wordsOfHtml(contentOf(file(name))))
                           .replace(QChar(u'\u00a0'), u' ')
                           .simplified();
    const auto metrics = m_store->metrics(u"overview"_s, filter).json;
    const auto ratings = metrics["ratings"_L1], nps = metrics["nps"_L1], sentiment = metrics["sentiment"_L1];
    const auto orders = metrics["orders"_L1]["by_currency"_L1][0];
    const auto currency = orders["currency"_L1].toString();
    QStringList expected{u"Average rating "_s + decimals(ratings["average"_L1], 2),
        u"from %1 rated reviews"_s.arg(ratings["count"_L1].toInt()),
        u"NPS "_s + QString::number(qRound(nps["score"_L1].toDouble())).replace(u'-', u'−'),
        u"Revenue %1 %2 from"_s.arg(currency, decimals(orders["revenue"_L1], 2)),
        u"Average order value %1 %2"_s.arg(currency, decimals(orders["aov"_L1], 2))};
    for (const auto &[title, key] : {std::pair(u"Positive"_s, u"positive_share"_s), {u"Neutral"_s, u"neutral_share"_s},
             {u"Mixed"_s, u"mixed_share"_s}, {u"Negative"_s, u"negative_share"_s}}) {
        const auto share = sentiment[key];
        expected += u"%1 %2 %3 %"_s.arg(title, QString::number(share["count"_L1].toInt()),
            QString::number(share["share"_L1].toDouble() * 100.0, 'f', 1));
    }
    for (const auto products = m_store->metrics(u"products"_s, filter).json["products"_L1].toArray();
         const auto &product : products) {
        if (product["count"_L1].toInt() > 0)
            expected += product["name"_L1].toString() + u' ' + QString::number(product["count"_L1].toInt()) + u' ' +
                        decimals(product["average"_L1], 2);
    }
    QVERIFY(expected.size() > 10);
    for (const auto &figure : expected)
        QVERIFY2(words.contains(figure), qPrintable(figure + u"\n in "_s + words));
}

void ExportFiguresTest::aWrongFigureWouldBeSeen()
{
    QVERIFY(run({u"export"_s, u"ratings"_s, u"-o"_s, file(u"right.csv"_s)}).exitCode == 0);
    auto wrong = contentOf(file(u"right.csv"_s));
    QVERIFY(wrong.contains(",5,3,"));
    wrong.replace(wrong.indexOf(",5,3,"), 5, ",5,3.1,");
    const auto path = m_store->store.program.write(u"wrong.csv"_s, wrong);
    const auto compared = runScript(u"compare_figures.py"_s, {metricsFile(u"ratings"_s, {}), path});
    QCOMPARE(compared.exitCode, 1);
    QVERIFY2(compared.errors.contains("3.1 instead of 3"), compared.errors.constData());
}

QTEST_GUILESS_MAIN(ExportFiguresTest)
#include "tst_export_figures.moc"
