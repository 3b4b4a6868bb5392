// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/paint_chart.h"
#include "charts/ratings_charts.h"
#include "charts/sentiment_charts.h"
#include "shell/theme.h"
#include "ui/plausible_ratings.h"

#include <QPainter>
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

class TestComparedCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePeriodBeforeIsADottedLine();
    void hoverTellsBothPeriods();
    void tableAndCsvTellBothPeriods();
    void pointsWithoutACounterpartAreNotDrawn();
    void labelsAtTheEndsKeepApart();
    void sentimentBeforeIsDotted();
};

void TestComparedCharts::thePeriodBeforeIsADottedLine()
{
    const Theme &theme = Theme::light();
    const Ratings now = plausibleRatings();
    // Inside the plot, where all else is a tint of the accent or as light as a grid line.
    const auto greyPixels = [&](const ChartSpec &spec) {
        const QImage image = painted(spec, theme);
        int count = 0;
        for (int x = 60; x < 640; ++x) {
            for (int y = 10; y < 260; ++y) {
                const QColor colour = image.pixelColor(x, y);
                count += colour.lightness() < 170 && colour.hslSaturation() < 60 ? 1 : 0;
            }
        }
        return count;
    };
    QCOMPARE(greyPixels(averageByBucketChart(now)), 0);
    Ratings before = now;
    for (RatingsBucket &bucket : before.byBucket)
        bucket.figures.average = bucket.figures.average.value_or(4.2) - 0.05;
    QVERIFY(greyPixels(averageByBucketChart(now, before)) > 0);
}

void TestComparedCharts::hoverTellsBothPeriods()
{
    const Ratings now = plausibleRatings();
    Ratings before = now;
    before.byBucket[5].figures.average = 3.21;
    before.byBucket[5].span.label = u"2024-W42"_s;
    before.byBucket[6].figures.average = {};
    const auto marks = chartMarks(averageByBucketChart(now, before, Comparison::Year), area);
    QCOMPARE(marks[5].lines.last(), u"a year earlier: 3.21 (2024-W42)"_s);
    QVERIFY(marks[6].lines.last().startsWith(u"a year earlier: no data"_s));
    QVERIFY(chartMarks(averageByBucketChart(now, before), area)[5].lines.last().startsWith(u"previous period: 3.21"_s));
}

void TestComparedCharts::tableAndCsvTellBothPeriods()
{
    const Ratings now = fewRatings();
    Ratings before = now;
    before.byBucket.pop_back();
    before.byBucket[0].span.label = u"2026-10-28"_s;
    const ChartSpec spec = averageByBucketChart(now, before);
    const ChartTable table = tableOf(spec);
    QCOMPARE(table.header.size(), 8);
    QCOMPARE(table.header[5], u"previous period"_s);
    QCOMPARE(table.rows[0].mid(5), (QStringList{u"2026-10-28"_s, u"5.00"_s, u"2"_s}));
    QCOMPARE(table.rows[4].mid(5), (QStringList{QString(), QString(), QString()}));
    const auto lines = csvOf(spec).split('\n');
    QCOMPARE(lines[0], "period,average,low,high,n,complete,previous_period,previous_average,previous_n\r"_ba);
    QVERIFY(lines[1].endsWith(",2,true,2026-10-28,5,2\r"));
    QVERIFY(lines[5].endsWith(",0,false,,,\r"));
}

void TestComparedCharts::pointsWithoutACounterpartAreNotDrawn()
{
    const Ratings before = plausibleRatings();
    Ratings now = before;
    now.byBucket.resize(3);
    const ChartSpec spec = averageByBucketChart(now, before);
    QCOMPARE(chartMarks(spec, area).size(), std::size_t(3));
    QVERIFY(!painted(spec, Theme::light()).isNull());
    QCOMPARE(tableOf(spec).rows.size(), std::size_t(3));
}

void TestComparedCharts::labelsAtTheEndsKeepApart()
{
    // Both lines end at the same value: their labels would stand on each other.
    const Ratings ratings = plausibleRatings();
    const Theme &theme = Theme::light();
    const QImage image = painted(averageByBucketChart(ratings, ratings), theme);
    const auto rowsOf = [&](const QColor &colour) {
        QList<int> rows;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 700; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour && (rows.isEmpty() || rows.last() != y))
                    rows += y;
            }
        }
        return rows;
    };
    const auto now = rowsOf(theme.accentText);
    const auto before = rowsOf(theme.secondText);
    QVERIFY(!now.isEmpty() && !before.isEmpty());
    QVERIFY(now.last() + 15 < before.first() || before.last() + 15 < now.first());
}

void TestComparedCharts::sentimentBeforeIsDotted()
{
    SentimentMetrics now;
    now.byBucket = {{.span = bucketOf(QDate(2026, 3, 1), Bucket::Month),
        .figures = {.positive = 70, .neutral = 10, .mixed = 10, .negative = 10}}};
    SentimentMetrics before = now;
    before.byBucket[0].span = bucketOf(QDate(2026, 2, 1), Bucket::Month);
    before.byBucket[0].figures = {.positive = 40, .neutral = 10, .mixed = 10, .negative = 40};
    const auto marks = chartMarks(sentimentByBucketChart(now, before), area);
    QVERIFY(marks[0].lines.contains(u"previous period (2026-02):"_s));
    QVERIFY(marks[0].lines.join(u'\n').replace(QChar(0x00a0), u' ').contains(u"40.0 %"_s));
    const auto darkPixels = [&](const ChartSpec &spec) {
        const QImage image = painted(spec, Theme::light());
        int count = 0;
        for (int x = 100; x < 600; ++x)
            count += pixelsInColumn(image, x, Theme::light().text);
        return count;
    };
    QCOMPARE(darkPixels(sentimentByBucketChart(now)), 0);
    QVERIFY(darkPixels(sentimentByBucketChart(now, before)) > 20);
}

QTEST_MAIN(TestComparedCharts)
#include "tst_compared_charts.moc"
