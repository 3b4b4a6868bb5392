// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/connected_store.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

QJsonObject review(int number, QDate day, std::optional<int> rating, const QString &product,
    ReviewStatus status = ReviewStatus::Approved)
{
    auto json = contractReview(number, day, rating.value_or(1), status);
    if (!rating)
        json[u"rating"_s] = QJsonValue::Null;
    json[u"productId"_s] = u"shopify-"_s + product;
    return json;
}

std::vector<QJsonObject> fewReviews()
{
    return {review(1, QDate(2024, 1, 10), 5, u"7"_s), review(2, QDate(2024, 1, 20), 4, u"7"_s),
        review(3, QDate(2024, 2, 5), 3, u"7"_s), review(4, QDate(2024, 2, 6), 1, u"8"_s),
        review(5, QDate(2024, 3, 1), 5, u"7"_s, ReviewStatus::Pending),
        review(6, QDate(2024, 3, 2), 2, u"8"_s, ReviewStatus::Rejected), review(7, QDate(2024, 3, 3), {}, u"8"_s)};
}

/// Counts of one star to five.
QList<int> distributionOf(const QJsonObject &metrics)
{
    QList<int> counts;
    const auto distribution = metrics[u"ratings"_s][u"distribution"_s];
    for (int star = 1; star <= 5; ++star)
        counts.append(distribution[QString::number(star)].toInt(-1));
    return counts;
}

QStringList bucketsOf(const QJsonObject &metrics)
{
    QStringList labels;
    for (const auto &bucket : metrics[u"ratings"_s][u"by_bucket"_s].toArray())
        labels.append(bucket[u"bucket"_s].toString());
    return labels;
}

} // namespace

class MetricsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void metricsHaveTheirKeys();
    void filters_data();
    void filters();
    void buckets_data();
    void buckets();
    void speaksWithoutJson();
    void drawsPages_data();
    void drawsPages();
    void drawsCharts();

private:
    [[nodiscard]] ProgramRun metrics(const QStringList &filter) const
    {
        return m_store->program.run(QStringList{u"metrics"_s, u"ratings"_s, u"--json"_s} + filter);
    }

    std::unique_ptr<ConnectedStore> m_store;
};

void MetricsTest::initTestCase()
{
    m_store = std::make_unique<ConnectedStore>(fewReviews());
    const auto synced = m_store->sync();
    QVERIFY2(synced.exitCode == 0, synced.shown().constData());
}

void MetricsTest::metricsHaveTheirKeys()
{
    const auto run = metrics({});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    for (const auto &key : {u"filter"_s, u"generated_at"_s, u"time_zone"_s, u"data"_s, u"ratings"_s})
        QVERIFY2(run.json.contains(key), qPrintable(key));
    QCOMPARE(run.json[u"filter"_s].toObject(), QJsonObject());
    QCOMPARE(run.json[u"time_zone"_s].toString(), u"UTC"_s);
    QCOMPARE(run.json[u"data"_s][u"reviews"_s].toInt(), 5);
    QVERIFY(!run.json[u"data"_s][u"last_sync"_s].toString().isEmpty());
    const auto ratings = run.json[u"ratings"_s];
    QCOMPARE(ratings[u"count"_s].toInt(), 4);
    QCOMPARE(ratings[u"average"_s].toDouble(), 13.0 / 4.0);
    QCOMPARE(ratings[u"average_ci95"_s].toArray().size(), 2);
    const auto buckets = ratings[u"by_bucket"_s].toArray();
    QVERIFY(!buckets.isEmpty());
    for (const auto &key : {u"bucket"_s, u"complete"_s, u"count"_s, u"average"_s, u"average_ci95"_s})
        QVERIFY2(buckets[0].toObject().contains(key), qPrintable(key));
    const auto nothing = metrics({u"--product"_s, u"none"_s});
    QCOMPARE(nothing.exitCode, 0);
    QCOMPARE(nothing.json[u"ratings"_s][u"count"_s].toInt(-1), 0);
    QVERIFY(nothing.json[u"ratings"_s][u"average"_s].isNull());
    QVERIFY(nothing.json[u"ratings"_s][u"average_ci95"_s].isNull());
}

void MetricsTest::filters_data()
{
    QTest::addColumn<QStringList>("filter");
    QTest::addColumn<QList<int>>("distribution");
    QTest::newRow("none") << QStringList{} << QList<int>{1, 0, 1, 1, 1};
    QTest::newRow("from") << QStringList{u"--from"_s, u"2024-02-05"_s} << QList<int>{1, 0, 1, 0, 0};
    QTest::newRow("to") << QStringList{u"--to"_s, u"2024-01-20"_s} << QList<int>{0, 0, 0, 1, 1};
    QTest::newRow("one day") << QStringList{u"--from"_s, u"2024-02-05"_s, u"--to"_s, u"2024-02-05"_s}
                             << QList<int>{0, 0, 1, 0, 0};
    QTest::newRow("product") << QStringList{u"--product"_s, u"8"_s} << QList<int>{1, 0, 0, 0, 0};
    QTest::newRow("product as received") << QStringList{u"--product"_s, u"shopify-7"_s} << QList<int>{0, 0, 1, 1, 1};
    QTest::newRow("products") << QStringList{u"--product"_s, u"7"_s, u"8"_s} << QList<int>{1, 0, 1, 1, 1};
    QTest::newRow("rating") << QStringList{u"--rating"_s, u"5"_s} << QList<int>{0, 0, 0, 0, 1};
    QTest::newRow("ratings") << QStringList{u"--rating"_s, u"1"_s, u"3"_s} << QList<int>{1, 0, 1, 0, 0};
    QTest::newRow("pending") << QStringList{u"--status"_s, u"pending"_s} << QList<int>{0, 0, 0, 0, 1};
    QTest::newRow("rejected") << QStringList{u"--status"_s, u"rejected"_s} << QList<int>{0, 1, 0, 0, 0};
    QTest::newRow("statuses") << QStringList{u"--status"_s, u"approved"_s, u"pending"_s, u"rejected"_s}
                              << QList<int>{1, 1, 1, 1, 2};
    QTest::newRow("all at once") << QStringList{u"--from"_s, u"2024-01-01"_s, u"--to"_s, u"2024-12-31"_s,
                                        u"--product"_s, u"7"_s, u"--rating"_s, u"5"_s, u"--status"_s, u"pending"_s}
                                 << QList<int>{0, 0, 0, 0, 1};
}

void MetricsTest::filters()
{
    QFETCH(QStringList, filter);
    const auto run = metrics(filter);
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QTEST(distributionOf(run.json), "distribution");
    QCOMPARE(run.json[u"filter"_s].toObject().isEmpty(), filter.isEmpty());
}

void MetricsTest::buckets_data()
{
    QTest::addColumn<QString>("bucket");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("year") << u"year"_s << QStringList{u"2024"_s};
    QTest::newRow("quarter") << u"quarter"_s << QStringList{u"2024-Q1"_s};
    QTest::newRow("month") << u"month"_s << QStringList{u"2024-01"_s, u"2024-02"_s};
    QTest::newRow("week") << u"week"_s
                          << QStringList{u"2024-W02"_s, u"2024-W03"_s, u"2024-W04"_s, u"2024-W05"_s, u"2024-W06"_s};
}

void MetricsTest::buckets()
{
    QFETCH(QString, bucket);
    const auto run = metrics({u"--bucket"_s, bucket, u"--to"_s, u"2024-02-06"_s});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QTEST(bucketsOf(run.json), "labels");
}

void MetricsTest::speaksWithoutJson()
{
    const auto run = m_store->program.run({u"metrics"_s, u"ratings"_s});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QVERIFY2(run.output.contains("3.25"), run.shown().constData());
    QVERIFY(run.json.isEmpty());
}

void MetricsTest::drawsPages_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<quint32>("width");
    QTest::addColumn<quint32>("height");
    QTest::newRow("unless told") << QStringList{} << 1440U << 900U;
    QTest::newRow("smallest, dark") << QStringList{u"--size"_s, u"1024x700"_s, u"--theme"_s, u"dark"_s} << 1024U
                                    << 700U;
}

void MetricsTest::drawsPages()
{
    QFETCH(QStringList, arguments);
    QFETCH(quint32, width);
    QFETCH(quint32, height);
    const auto folder = QDir(m_store->program.folder()).filePath(u"pages"_s);
    const auto run = m_store->program.run(QStringList{u"pages"_s, u"--json"_s, u"-o"_s, folder} + arguments);
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    const auto files = run.json[u"files"_s].toArray();
    QCOMPARE(files.size(), 12); // ten pages, and the three of Orders
    for (const auto &file : files)
        QCOMPARE(pngSize(file.toString()), std::optional(std::pair(width, height)));
}

void MetricsTest::drawsCharts()
{
    const auto folder = QDir(m_store->program.folder()).filePath(u"charts"_s);
    const auto run = m_store->program.run({u"charts"_s, u"--json"_s, u"-o"_s, folder, u"--format"_s, u"png"_s});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    const auto files = run.json[u"files"_s].toArray();
    QCOMPARE(files.size(), 11);
    QCOMPARE(pngSize(files[0].toString()), std::optional(std::pair(1920U, 880U)));
    QCOMPARE(pngSize(files[1].toString()), std::optional(std::pair(1120U, 840U)));
}

QTEST_GUILESS_MAIN(MetricsTest)
#include "tst_metrics.moc"
