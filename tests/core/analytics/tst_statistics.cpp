// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/statistics.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace plaudit;

Q_DECLARE_METATYPE(plaudit::StarCounts)

// Golden figures: worked out apart from this code, with the t quantile by numerical integration of its density and
// Wilson's bounds as the roots of (p − p̂)² = z²·p(1−p)/n.
class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void averageWithItsInterval_data();
    void averageWithItsInterval();
    void wilson_data();
    void wilson();
    void noDataIsNoFigure();
    void bayesianAverageDrawsTowardsTheMean();
    void shownSharesAddUpTo100_data();
    void shownSharesAddUpTo100();
    void fewAndEnough();
    void meanWithItsInterval_data();
    void meanWithItsInterval();
    void differenceOfShares_data();
    void differenceOfShares();
    void intervalOfAMeanCoversTheTruth_data();
    void intervalOfAMeanCoversTheTruth();
    void intervalOfADifferenceCoversTheTruth_data();
    void intervalOfADifferenceCoversTheTruth();
    void intervalCoversTheTruth_data();
    void intervalCoversTheTruth();
};

void TestStatistics::averageWithItsInterval_data()
{
    QTest::addColumn<StarCounts>("counts");
    QTest::addColumn<double>("average");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("many, J-shaped") << StarCounts{161, 96, 152, 455, 2286} << 4.463174603174603 << 4.425362083367618
                                    << 4.500058418060499;
    QTest::newRow("many") << StarCounts{27, 72, 127, 228, 546} << 4.194 << 4.1256671557369256 << 4.25994722987746;
    QTest::newRow("thirty") << StarCounts{1, 1, 2, 4, 22} << 4.5 << 4.051604677284627 << 4.851621129166985;
    QTest::newRow("one") << StarCounts{0, 0, 0, 0, 1} << 5.0 << 1.0 << 5.0;
    QTest::newRow("thirty alike") << StarCounts{0, 0, 0, 0, 30} << 5.0 << 4.747601396159231 << 5.0;
    QTest::newRow("U-shaped") << StarCounts{3, 0, 0, 0, 4} << 3.2857142857142856 << 1.4765318113054375 << 5.0;
}

void TestStatistics::averageWithItsInterval()
{
    QFETCH(StarCounts, counts);
    QTEST(averageRating(counts).value(), "average");
    const auto interval = averageRatingInterval(counts);
    QVERIFY(interval.has_value());
    QTEST(interval->low, "low");
    QTEST(interval->high, "high");
}

void TestStatistics::wilson_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qint64>("n");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("most") << qint64(2286) << qint64(3150) << 0.7098660733445482 << 0.7410126466440349;
    QTest::newRow("few") << qint64(8) << qint64(39) << 0.10779718230710382 << 0.35533968013582296;
    QTest::newRow("none") << qint64(0) << qint64(10) << 0.0 << 0.2775327998628892;
    QTest::newRow("all") << qint64(10) << qint64(10) << 0.7224672001371114 << 1.0;
}

void TestStatistics::wilson()
{
    QFETCH(qint64, count);
    QFETCH(qint64, n);
    const auto interval = wilsonInterval(count, n);
    QVERIFY(interval.has_value());
    QTEST(interval->low, "low");
    QTEST(interval->high, "high");
}

void TestStatistics::noDataIsNoFigure()
{
    QVERIFY(!averageRating({}).has_value());
    QVERIFY(!averageRatingInterval({}).has_value());
    QVERIFY(!wilsonInterval(0, 0).has_value());
    QVERIFY(!meanInterval(0, 0.0, 0.0).has_value());
    QVERIFY(!meanInterval(1, 4.0, 0.0).has_value());
    QVERIFY(!shareDifferenceInterval(0, 0, 1, 2).has_value());
    QVERIFY(!shareDifferenceInterval(1, 2, 0, 0).has_value());
    QCOMPARE(shownShares({}), (std::array<int, 5>{}));
}

void TestStatistics::bayesianAverageDrawsTowardsTheMean()
{
    QCOMPARE(bayesianAverage({3, 0, 0, 0, 4}, 4.2), (10 * 4.2 + 23) / 17);
    QCOMPARE(bayesianAverage({}, 4.2), 4.2);
    QCOMPARE(bayesianAverage({0, 0, 0, 0, 2}, 3.0, 2.0), 4.0);
}

void TestStatistics::shownSharesAddUpTo100_data()
{
    QTest::addColumn<StarCounts>("counts");
    QTest::addColumn<QList<int>>("shares");
    QTest::newRow("thirds") << StarCounts{1, 0, 1, 0, 1} << QList{33, 0, 33, 0, 34};
    QTest::newRow("largest remainder") << StarCounts{161, 96, 152, 455, 2286} << QList{5, 3, 5, 14, 73};
    QTest::newRow("all in one") << StarCounts{0, 0, 7, 0, 0} << QList{0, 0, 100, 0, 0};
    QTest::newRow("sevenths") << StarCounts{1, 1, 1, 2, 2} << QList{14, 14, 14, 29, 29};
}

void TestStatistics::shownSharesAddUpTo100()
{
    QFETCH(StarCounts, counts);
    const auto shares = shownShares(counts);
    QTEST(QList<int>(shares.begin(), shares.end()), "shares");
}

void TestStatistics::fewAndEnough()
{
    QCOMPARE(basisOf(0), Basis::None);
    QCOMPARE(basisOf(29), Basis::Few);
    QCOMPARE(basisOf(30), Basis::Enough);
    QCOMPARE(basisOf(4, enoughForProduct), Basis::Few);
    QCOMPARE(basisOf(5, enoughForProduct), Basis::Enough);
}

void TestStatistics::meanWithItsInterval_data()
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

void TestStatistics::meanWithItsInterval()
{
    QFETCH(qint64, n);
    QFETCH(double, mean);
    QFETCH(double, squares);
    const auto interval = meanInterval(n, mean, squares);
    QVERIFY(interval.has_value());
    QTEST(interval->low, "low");
    QTEST(interval->high, "high");
}

void TestStatistics::differenceOfShares_data()
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

void TestStatistics::differenceOfShares()
{
    QFETCH(QList<int>, counts);
    QFETCH(double, low);
    QFETCH(double, high);
    const auto interval = shareDifferenceInterval(counts[0], counts[1], counts[2], counts[3]);
    QVERIFY(interval.has_value());
    QVERIFY(std::abs(interval->low - low) < 0.00005001);
    QVERIFY(std::abs(interval->high - high) < 0.00005001);
}

void TestStatistics::intervalOfAMeanCoversTheTruth_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("atLeast");
    QTest::newRow("30") << 30 << 0.90;
    QTest::newRow("100") << 100 << 0.92;
}

void TestStatistics::intervalOfAMeanCoversTheTruth()
{
    // Order values: log-normal, σ = 0.75.
    QFETCH(int, n);
    QFETCH(double, atLeast);
    constexpr double sigma = 0.75;
    const double truth = std::exp(sigma * sigma / 2.0);
    std::mt19937_64 random(42);
    const auto normal = [&] { // Box and Muller
        const double u = (static_cast<double>(random() >> 11) + 0.5) * 0x1p-53;
        const double angle = static_cast<double>(random() >> 11) * 0x1p-53 * 2.0 * M_PI;
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

void TestStatistics::intervalOfADifferenceCoversTheTruth_data()
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

void TestStatistics::intervalOfADifferenceCoversTheTruth()
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

void TestStatistics::intervalCoversTheTruth_data()
{
    QTest::addColumn<QList<double>>("population");
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("atLeast");
    QTest::addColumn<double>("atMost");
    const QList<double> jShaped{0.10, 0.05, 0.07, 0.13, 0.65};
    const QList<double> uShaped{0.40, 0.08, 0.04, 0.08, 0.40};
    const QList<double> mostlyFive{0.03, 0.01, 0.01, 0.05, 0.90};
    QTest::newRow("J-shaped, 30") << jShaped << 30 << 0.925 << 0.97;
    QTest::newRow("J-shaped, 100") << jShaped << 100 << 0.93 << 0.97;
    QTest::newRow("U-shaped, 30") << uShaped << 30 << 0.925 << 0.97;
    QTest::newRow("U-shaped, 100") << uShaped << 100 << 0.93 << 0.97;
    QTest::newRow("mostly five, 30") << mostlyFive << 30 << 0.925 << 0.999;
    QTest::newRow("mostly five, 100") << mostlyFive << 100 << 0.93 << 0.97;
}

void TestStatistics::intervalCoversTheTruth()
{
    QFETCH(QList<double>, population);
    QFETCH(int, n);
    QFETCH(double, atLeast);
    QFETCH(double, atMost);
    double truth = 0.0;
    for (int star = 1; star <= 5; ++star)
        truth += star * population[star - 1];
    std::mt19937_64 random(42);
    const auto draw = [&] {
        double at = static_cast<double>(random() >> 11) * 0x1p-53;
        std::size_t star = 0;
        while (star < 4 && at >= population[static_cast<qsizetype>(star)])
            at -= population[static_cast<qsizetype>(star++)];
        return star;
    };
    constexpr int draws = 4'000;
    int covered = 0;
    for (int i = 0; i < draws; ++i) {
        StarCounts counts{};
        for (int k = 0; k < n; ++k)
            ++counts[draw()];
        const auto interval = averageRatingInterval(counts);
        covered += interval->low <= truth && truth <= interval->high ? 1 : 0;
    }
    const double coverage = static_cast<double>(covered) / draws;
    qInfo("coverage %.3f", coverage);
    QVERIFY(coverage >= atLeast);
    QVERIFY(coverage <= atMost);
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
