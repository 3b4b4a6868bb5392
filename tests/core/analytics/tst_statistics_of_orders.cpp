// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/statistics.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace plaudit;

class TestStatisticsOfOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meanWithItsInterval_data();
    void meanWithItsInterval();
    void differenceOfShares_data();
    void differenceOfShares();
    void intervalOfAMeanCoversTheTruth_data();
    void intervalOfAMeanCoversTheTruth();
    void intervalOfADifferenceCoversTheTruth_data();
    void intervalOfADifferenceCoversTheTruth();
};

void TestStatisticsOfOrders::meanWithItsInterval_data()
{
    QTest::addColumn<qint64>("n");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("squares");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("two") << qint64(2) << 8.0 << 8.0 << -17.4124094723501 << 33.4124094723501;
    QTest::newRow("thirty") << qint64(30) << 4.2 << 30.5 << 3.8170585549153273 << 4.582941445084673;
    QTest::newRow("hundred") << qint64(100) << 52.3 << 9000.0 << 50.40812336771552 << 54.191876632284476;
    QTest::newRow("all alike") << qint64(5) << 3.0 << 0.0 << 3.0 << 3.0;
}

void TestStatisticsOfOrders::meanWithItsInterval()
{
    QFETCH(qint64, n);
    QFETCH(double, mean);
    QFETCH(double, squares);
    const auto interval = meanInterval(n, mean, squares);
    QVERIFY(interval.has_value());
    QTEST(interval->low, "low");
    QTEST(interval->high, "high");
}

void TestStatisticsOfOrders::differenceOfShares_data()
{
    // The examples of Newcombe (1998), table II, method 10, to the digits printed there.
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("a") << QList{56, 70, 48, 80} << 0.0524 << 0.3339;
    QTest::newRow("b") << QList{9, 10, 3, 10} << 0.1705 << 0.8090;
    QTest::newRow("d") << QList{5, 56, 0, 29} << -0.0381 << 0.1926;
    QTest::newRow("g") << QList{10, 10, 0, 20} << 0.6791 << 1.0;
    QTest::newRow("h") << QList{10, 10, 0, 10} << 0.6075 << 1.0;
}

void TestStatisticsOfOrders::differenceOfShares()
{
    QFETCH(QList<int>, counts);
    QFETCH(double, low);
    QFETCH(double, high);
    const auto interval = shareDifferenceInterval(counts[0], counts[1], counts[2], counts[3]);
    QVERIFY(interval.has_value());
    QVERIFY(std::abs(interval->low - low) < 0.00005001);
    QVERIFY(std::abs(interval->high - high) < 0.00005001);
}

void TestStatisticsOfOrders::intervalOfAMeanCoversTheTruth_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("atLeast");
    QTest::newRow("30") << 30 << 0.90;
    QTest::newRow("100") << 100 << 0.92;
}

void TestStatisticsOfOrders::intervalOfAMeanCoversTheTruth()
{
    // Order values: log-normal, σ = 0.75.
    QFETCH(int, n);
    QFETCH(double, atLeast);
    constexpr double sigma = 0.75;
    const double truth = std::exp(sigma * sigma / 2.0);
    std::mt19937_64 random(42);
    const auto normal = [&] { // Box and Muller
        const double u = (static_cast<double>(random() >> 11) + 0.5) * 0x1p-53;
        const double angle = static_cast<double>(random() >> 11) * 0x1p-53 * 2.0 * std::numbers::pi;
        return std::sqrt(-2.0 * std::log(u)) * std::cos(angle);
    };
    constexpr int draws = 4'000;
    int covered = 0;
    std::vector<double> values(static_cast<std::size_t>(n));
    for (int i = 0; i < draws; ++i) {
        double mean = 0.0;
        for (auto &value : values) {
            value = std::exp(sigma * normal());
            mean += value / n;
        }
        double squares = 0.0;
        for (const auto value : values)
            squares += (value - mean) * (value - mean);
        const auto interval = meanInterval(n, mean, squares);
        covered += interval->low <= truth && truth <= interval->high ? 1 : 0;
    }
    const double coverage = static_cast<double>(covered) / draws;
    qInfo("coverage %.3f", coverage);
    QVERIFY(coverage >= atLeast);
    QVERIFY(coverage <= 0.97);
}

void TestStatisticsOfOrders::intervalOfADifferenceCoversTheTruth_data()
{
    QTest::addColumn<double>("share1");
    QTest::addColumn<int>("n1");
    QTest::addColumn<double>("share2");
    QTest::addColumn<int>("n2");
    QTest::newRow("30 and 30") << 0.3 << 30 << 0.2 << 30;
    QTest::newRow("many and few") << 0.35 << 400 << 0.15 << 25;
    QTest::newRow("rare") << 0.05 << 60 << 0.02 << 60;
    QTest::newRow("no difference") << 0.25 << 100 << 0.25 << 40;
}

void TestStatisticsOfOrders::intervalOfADifferenceCoversTheTruth()
{
    QFETCH(double, share1);
    QFETCH(int, n1);
    QFETCH(double, share2);
    QFETCH(int, n2);
    std::mt19937_64 random(42);
    const auto count = [&](double share, int n) {
        int hits = 0;
        for (int i = 0; i < n; ++i)
            hits += static_cast<double>(random() >> 11) * 0x1p-53 < share ? 1 : 0;
        return hits;
    };
    constexpr int draws = 4'000;
    int covered = 0;
    for (int i = 0; i < draws; ++i) {
        const auto hits1 = count(share1, n1);
        const auto interval = shareDifferenceInterval(hits1, n1, count(share2, n2), n2);
        const auto truth = share1 - share2;
        covered += interval->low <= truth && truth <= interval->high ? 1 : 0;
    }
    const double coverage = static_cast<double>(covered) / draws;
    qInfo("coverage %.3f", coverage);
    QVERIFY(coverage >= 0.925);
    QVERIFY(coverage <= 0.995);
}

QTEST_GUILESS_MAIN(TestStatisticsOfOrders)
#include "tst_statistics_of_orders.moc"
