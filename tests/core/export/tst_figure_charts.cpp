// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/figure_charts.h"
#include "export/figure_rows.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

BucketSpan month(int number)
{
    const QDate first(2024, number, 1);
    return {.label = first.toString(u"yyyy-MM"_s), .start = first, .end = first.addMonths(1).addDays(-1)};
}

const ExportChart *titled(const std::vector<ExportChart> &charts, const QString &title)
{
    const auto found =
        std::find_if(charts.begin(), charts.end(), [&](const ExportChart &chart) { return chart.title == title; });
    return found == charts.end() ? nullptr : &*found;
}

using Values = std::vector<std::optional<double>>;

} // namespace

class FigureChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCourseHasItsIntervalAndGaps();
    void sharesAreStacked();
    void moneyIsOfOneCurrency();
    void aQuestionHasItsOwnAnswers();
    void whatHasNoValueMakesNoChart();
};

void FigureChartsTest::aCourseHasItsIntervalAndGaps()
{
    FigureRows rows;
    rows.add(FigureRows::inBucket(month(1), true), u"ratings.average"_s, 4, 4.25, Interval{3.5, 5.0});
    rows.add(FigureRows::inBucket(month(2), true), u"ratings.average"_s, 0, {});
    rows.add(FigureRows::inBucket(month(3), false), u"ratings.average"_s, 1, 2.0);
    // Of all, and so of no period.
    rows.add({}, u"ratings.average"_s, 5, 3.8);
    const auto charts = figureCharts(rows.take());
    QCOMPARE(charts.size(), 1u);
    const auto &chart = charts.front();
    QVERIFY(chart.kind == ExportChart::Kind::Line);
    QCOMPARE(chart.title, u"Average rating over time"_s);
    QCOMPARE(chart.categories, (QStringList{u"2024-01"_s, u"2024-02"_s, u"2024-03 (incomplete)"_s}));
    QCOMPARE(chart.series.size(), 3u);
    QVERIFY(chart.series[0].isBound && chart.series[0].values == Values({3.5, {}, {}}));
    QVERIFY(chart.series[1].isBound && chart.series[1].values == Values({5.0, {}, {}}));
    QVERIFY(!chart.series[2].isBound && chart.series[2].values == Values({4.25, {}, 2.0}));
    QVERIFY(chart.range == std::pair(1.0, 5.0));
}

void FigureChartsTest::sharesAreStacked()
{
    FigureRows rows;
    const std::pair<QString, double> shares[] = {{u"sentiment.positive"_s, 0.5}, {u"sentiment.neutral"_s, 0.25},
        {u"sentiment.mixed"_s, 0.125}, {u"sentiment.negative"_s, 0.125}};
    for (const auto &[figure, share] : shares) {
        rows.add({}, figure, 8, share);
        rows.add(FigureRows::inBucket(month(1), true), figure, 8, share);
    }
    const auto charts = figureCharts(rows.take());
    QCOMPARE(charts.size(), 2u);
    QVERIFY(charts[0].kind == ExportChart::Kind::StackedShares);
    QCOMPARE(charts[0].series.size(), 4u);
    QVERIFY(charts[0].series[1].values == Values({0.25}));
    QVERIFY(charts[1].kind == ExportChart::Kind::Columns);
    QVERIFY(charts[1].series.front().values == Values({0.5, 0.25, 0.125, 0.125}));
}

void FigureChartsTest::moneyIsOfOneCurrency()
{
    FigureRows rows;
    for (const auto &[currency, revenue] : {std::pair(u"EUR"_s, 10.0), {u"USD"_s, 20.0}}) {
        auto place = FigureRows::ofGroup(u"rating"_s, u"5"_s);
        place.currency = currency;
        rows.add(place, u"orders.revenue"_s, 1, revenue);
    }
    const auto charts = figureCharts(rows.take());
    QCOMPARE(charts.size(), 2u);
    const auto *dollars = titled(charts, u"Revenue, USD by rating"_s);
    QVERIFY(dollars);
    QCOMPARE(dollars->categories, QStringList{u"5"_s});
    QVERIFY(dollars->series.front().values == Values({20.0}));
}

void FigureChartsTest::aQuestionHasItsOwnAnswers()
{
    FigureRows rows;
    for (const auto &[id, answer] : {std::pair(u"s/a"_s, u"Yes"_s), {u"s/b"_s, u"No"_s}}) {
        rows.addCount(FigureRows::ofGroup(u"question"_s, id, u"=Question "_s + id), u"questions.responses"_s, 4);
        rows.add(FigureRows::ofGroup(u"question_answer"_s, id, answer), u"questions.share"_s, 4, 0.75);
        rows.addCount(FigureRows::ofGroup(u"question_answer"_s, id, answer), u"questions.count"_s, 3);
    }
    const auto charts = figureCharts(rows.take());
    QCOMPARE(charts.size(), 2u);
    QCOMPARE(charts[1].title, u"=Question s/b"_s);
    QCOMPARE(charts[1].categories, QStringList{u"No"_s});
}

void FigureChartsTest::whatHasNoValueMakesNoChart()
{
    FigureRows rows;
    rows.add(FigureRows::inBucket(month(1), true), u"nps.score"_s, 0, {});
    rows.addCount({}, u"customers.customers"_s, 7);
    QVERIFY(figureCharts(rows.take()).empty());
    QVERIFY(figureCharts({}).empty());
}

QTEST_GUILESS_MAIN(FigureChartsTest)
#include "tst_figure_charts.moc"
