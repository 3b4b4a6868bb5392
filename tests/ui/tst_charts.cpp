// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_picture.h"
#include "charts/chart_view.h"
#include "charts/paint_chart.h"
#include "charts/ratings_charts.h"
#include "shell/theme.h"
#include "ui/plausible_ratings.h"

#include <QClipboard>
#include <QFile>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

constexpr QRectF area(0, 0, 800, 300);

/// How many pixels of a column have exactly this colour.
int pixelsInColumn(const QImage &image, int x, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

QImage painted(const ChartSpec &spec, const Theme &theme)
{
    QImage image(area.size().toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.panel);
    QPainter painter(&image);
    paintChart(painter, area, spec, theme);
    return image;
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPointHasAColumn();
    void everyBarHasARow();
    void gapsStayGaps();
    void whatAClickDoesIsForTheWindowAlone();
    void dataIsCopiedAsTheTable();
    void theMenuLeadsToTheRows();
    void lowStarsHaveTheirOwnColour();
    void hoverTellsTheExactFigure();
    void tableIsTheTextAlternative();
    void csvHasFullPrecision();
    void savesPictures_data();
    void savesPictures();
    void aPictureSaysWhatItIsAbout();
    void thePdfIsTheSameEveryTime();
    void refusesOtherEndings();
    void saysThatAFileCannotBeWritten();
    void paintsNothingOfNothing();
};

void TestCharts::everyPointHasAColumn()
{
    const auto marks = chartMarks(averageByBucketChart(plausibleRatings()), area);
    QCOMPARE(marks.size(), std::size_t(60));
    for (std::size_t index = 0; index < marks.size(); ++index)
        QCOMPARE(markAt(marks, marks[index].area.center()), int(index));
    QCOMPARE(markAt(marks, {2, 2}), -1);
    QCOMPARE(markAt(marks, {799, 150}), -1);
}

void TestCharts::everyBarHasARow()
{
    const auto marks = chartMarks(distributionChart(plausibleRatings()), area);
    QCOMPARE(marks.size(), std::size_t(5));
    for (std::size_t index = 0; index < marks.size(); ++index)
        QCOMPARE(markAt(marks, marks[index].anchor), int(index));
    QCOMPARE(markAt(marks, {400, 299}), -1);
}

void TestCharts::gapsStayGaps()
{
    const ChartSpec spec = averageByBucketChart(plausibleRatings());
    const auto marks = chartMarks(spec, area);
    const Theme &theme = Theme::light();
    const QImage image = painted(spec, theme);
    QVERIFY(pixelsInColumn(image, int(marks[10].anchor.x()), theme.accent) > 0);
    QCOMPARE(pixelsInColumn(image, int(marks[20].anchor.x()), theme.accent), 0);
    QCOMPARE(marks[20].lines.first(), u"no data"_s);
}

void TestCharts::whatAClickDoesIsForTheWindowAlone()
{
    ChartSpec spec = distributionChart(plausibleRatings());
    QVERIFY(noteInWindow(spec).contains(u"click a bar to filter"_s));
    const QImage picture = renderChart(spec, {560, 420}, 1.0, Theme::light());
    QVERIFY(!chartSvg(spec, {560, 420}, Theme::light()).contains("click"));
    spec.hint.clear();
    QCOMPARE(renderChart(spec, {560, 420}, 1.0, Theme::light()), picture);
    QCOMPARE(
        noteInWindow({.title = {}, .note = u"whisker"_s, .drawing = {}, .hint = u"click"_s}), u"whisker · click"_s);
}

void TestCharts::dataIsCopiedAsTheTable()
{
    ChartView view;
    view.setSpec(distributionChart(plausibleRatings()));
    const std::unique_ptr<QMenu> menu(view.makeMenu(nullptr));
    const auto actions = menu->actions();
    const auto copy = std::find_if(
        actions.begin(), actions.end(), [](const QAction *action) { return action->text() == "Copy data"_L1; });
    QVERIFY(copy != actions.end());
    (*copy)->trigger();
    const auto lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines[0], u"Stars\tReviews\tShare"_s);
    QVERIFY(lines[1].startsWith(u"5\t"_s));
}

void TestCharts::theMenuLeadsToTheRows()
{
    ChartView view;
    const std::unique_ptr<QMenu> menu(view.makeMenu(nullptr));
    auto *rows = menu->actions().last();
    QCOMPARE(rows->text(), u"Show the rows"_s);
    Q_EMIT menu->aboutToShow();
    QVERIFY(!rows->isVisible());
    view.setHasRows(true);
    Q_EMIT menu->aboutToShow();
    QVERIFY(rows->isVisible());
    const QSignalSpy wanted(&view, &ChartView::rowsRequested);
    rows->trigger();
    QCOMPARE(wanted.size(), 1);
}

void TestCharts::lowStarsHaveTheirOwnColour()
{
    const ChartSpec spec = distributionChart(plausibleRatings());
    const auto marks = chartMarks(spec, area);
    const QImage image = painted(spec, Theme::light());
    const auto colourOf = [&](std::size_t index) { return image.pixelColor(70, int(marks[index].area.center().y())); };
    QCOMPARE(colourOf(0), Theme::light().star);
    QCOMPARE(colourOf(2), Theme::light().star);
    QCOMPARE(colourOf(3), Theme::light().detractor);
    QCOMPARE(colourOf(4), Theme::light().detractor);
}

void TestCharts::hoverTellsTheExactFigure()
{
    const ChartSpec spec = averageByBucketChart(plausibleRatings());
    const auto *trend = std::get_if<TrendSpec>(&spec.drawing);
    QVERIFY(trend);
    const auto marks = chartMarks(spec, area);
    const QString said = marks[5].lines.join(u'\n');
    for (const QString &text :
        {trend->points[5].valueText, trend->points[5].bandText, trend->points[5].countText, trend->points[5].label})
        QVERIFY2(said.contains(text), qPrintable(text));
    QVERIFY(marks.back().lines.contains(u"incomplete"_s));
}

void TestCharts::tableIsTheTextAlternative()
{
    const ChartSpec spec = distributionChart(plausibleRatings());
    const ChartTable table = tableOf(spec);
    QCOMPARE(table.rows.size(), std::size_t(5));
    QCOMPARE(table.rows.front().first(), u"5"_s);
    ChartView view;
    view.setSpec(spec);
    QCOMPARE(view.accessibleName(), u"Distribution"_s);
    for (const QStringList &row : table.rows)
        QVERIFY(view.accessibleDescription().contains(row.join(u", "_s)));
}

void TestCharts::csvHasFullPrecision()
{
    const Ratings ratings = fewRatings();
    const auto lines = csvOf(averageByBucketChart(ratings)).split('\n');
    QCOMPARE(lines[0], "period,average,low,high,n,complete\r"_ba);
    QVERIFY(lines[1].startsWith("2026-11-02,5,"));
    QVERIFY(lines[1].endsWith(",2,true\r"));
    QCOMPARE(lines[2], "2026-11-03,,,,0,true\r"_ba);
    QVERIFY(lines[5].endsWith(",0,false\r"));
    QCOMPARE(lines[1].split(',')[2].toDouble(), ratings.byBucket[0].figures.averageCi95->low);
}

void TestCharts::savesPictures_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestCharts::savesPictures()
{
    QFETCH(bool, isDark);
    const Theme &theme = isDark ? Theme::dark() : Theme::light();
    const QTemporaryDir folder;
    for (const ChartSpec &spec : {averageByBucketChart(plausibleRatings()), distributionChart(plausibleRatings())}) {
        const QString png = folder.filePath(u"chart.png"_s);
        QVERIFY(saveChart(spec, png, {960, 420}, 2.0, theme));
        const QImage image(png);
        QCOMPARE(image.size(), QSize(1920, 840));
        QCOMPARE(image.pixelColor(2, 2), theme.panel);
        const QString svg = folder.filePath(u"chart.svg"_s);
        QVERIFY(saveChart(spec, svg, {960, 420}, 2.0, theme));
        QVERIFY(QSvgRenderer(svg).isValid());
        QVERIFY(saveChart(spec, folder.filePath(u"chart.pdf"_s), {960, 420}, 2.0, theme));
        QVERIFY(saveChart(spec, folder.filePath(u"chart.csv"_s), {960, 420}, 2.0, theme));
    }
}

void TestCharts::aPictureSaysWhatItIsAbout()
{
    ChartSpec spec = distributionChart(plausibleRatings());
    spec.title = u"How <i>often</i> & why?"_s;
    const ChartCaption caption{.subject = u"May 2026 · Country: DE"_s, .source = u"Plaudit · <b>Fernway</b>"_s};
    const QByteArray svg = chartSvg(spec, usualPictureSize(spec), Theme::light(), caption);
    QVERIFY(svg.contains("Fernway") && !svg.contains("<b>") && !svg.contains("<i>"));
    QVERIFY(QSvgRenderer(svg).isValid());
    QVERIFY(renderChart(spec, {560, 420}, 1.0, Theme::light(), caption) !=
            renderChart(spec, {560, 420}, 1.0, Theme::light()));
    QCOMPARE(renderChart(spec, {560, 420}, 3.0, Theme::dark(), caption).size(), QSize(1680, 1260));
}

void TestCharts::thePdfIsTheSameEveryTime()
{
    const ChartSpec spec = averageByBucketChart(plausibleRatings());
    const ChartCaption caption{.subject = u"2026"_s, .source = u"Plaudit"_s, .dataMs = 1'000'000'000'000};
    const auto one = chartPdf(spec, {960, 440}, Theme::light(), caption);
    const auto other = chartPdf(spec, {960, 440}, Theme::light(), caption);
    QVERIFY(one && other);
    QVERIFY(one->startsWith("%PDF-"));
    QCOMPARE(*one, *other);
    QVERIFY(one->contains("D:20010909014640Z"));
}

void TestCharts::refusesOtherEndings()
{
    const QTemporaryDir folder;
    const auto saved = saveChart(
        distributionChart(plausibleRatings()), folder.filePath(u"chart.exe"_s), {960, 420}, 1.0, Theme::light());
    QVERIFY(!saved);
    QVERIFY(saved.error().kind == ErrorKind::InvalidArgument);
    QVERIFY(!QFile::exists(folder.filePath(u"chart.exe"_s)));
}

void TestCharts::saysThatAFileCannotBeWritten()
{
    const QTemporaryDir folder;
    const auto saved = saveChart(
        distributionChart(plausibleRatings()), folder.filePath(u"none/chart.png"_s), {960, 420}, 1.0, Theme::light());
    QVERIFY(!saved);
    QVERIFY(saved.error().kind == ErrorKind::FileFailed);
}

void TestCharts::paintsNothingOfNothing()
{
    const ChartSpec trend = averageByBucketChart({});
    QVERIFY(chartMarks(trend, area).empty());
    const QImage image = painted(trend, Theme::light());
    QCOMPARE(pixelsInColumn(image, 400, Theme::light().accent), 0);
    QVERIFY(!painted(distributionChart({}), Theme::light()).isNull());
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
