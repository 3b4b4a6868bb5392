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
    QTest::newRow("clothing") << StarCounts{27, 72, 127, 228, 546} << QList{3, 7, 13, 23, 54};
    QTest::newRow("two halves") << StarCounts{1, 0, 0, 0, 199} << QList{0, 0, 0, 0, 100};
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
