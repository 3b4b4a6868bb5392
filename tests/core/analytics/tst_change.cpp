// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/change.h"
#include "analytics/group_changes.h"
#include "analytics/mean_tally.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace plaudit;

Q_DECLARE_METATYPE(plaudit::StarCounts)
Q_DECLARE_METATYPE(plaudit::NpsCounts)

// Golden figures: statistics_golden.py, where nothing else is named.
class TestChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratings_data();
    void ratings();
    void welchOfStudentsSleepData();
    void meansWithoutAnyVariance();
    void shares_data();
    void shares();
    void nps_data();
    void nps();
    void netSentimentIsTheNpsOfItsCounts();
    void fewOnOneSideIsNoVerdict();
    void noDataIsNoDifference();
    void productsArePairedById();
    void theFifteenPValuesOfThePaper();
    void fewAreNotAmongTheMany();
    void aLaterStepKeepsTheEarlierOnes();
};

namespace
{

constexpr double tolerance = 1e-9;

bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

Mean meanOf(const std::vector<double> &values)
{
    MeanTally tally;
    for (const auto value : values)
        tally.add(value);
    return tally.mean();
}

void expectColumns()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("pValue");
    QTest::addColumn<QString>("verdict");
}

void compareWithRow(const Change &change)
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, pValue);
    QVERIFY(change.ci95.has_value());
    QVERIFY2(isNear(change.ci95->low, low), qPrintable(QString::number(change.ci95->low, 'g', 17)));
    QVERIFY2(isNear(change.ci95->high, high), qPrintable(QString::number(change.ci95->high, 'g', 17)));
    QVERIFY(change.pValue.has_value());
    QVERIFY2(std::abs(*change.pValue - pValue) <= 1e-6 * pValue, qPrintable(QString::number(*change.pValue, 'g', 17)));
    QTEST(toString(change.verdict), "verdict");
}

Change withPValue(double pValue, bool hasEnough = true)
{
    const bool isReal = pValue < 0.05;
    Change change{.difference = 1.0, .previous = 1.0, .ci95 = Interval{isReal ? 0.5 : -0.5, 1.5}, .pValue = pValue};
    change.verdict = !hasEnough ? Verdict::Few : isReal ? Verdict::Real : Verdict::Unclear;
    return change;
}

std::vector<double> realPValues(const std::vector<Change> &changes)
{
    std::vector<double> values;
    for (const auto &change : changes) {
        if (change.verdict == Verdict::Real)
            values.push_back(change.pValue.value());
    }
    return values;
}

ProductRatings product(const QString &id, const StarCounts &counts)
{
    ProductRatings product;
    product.productId = id;
    product.figures.distribution = counts;
    return product;
}

} // namespace

void TestChange::ratings_data()
{
    QTest::addColumn<StarCounts>("now");
    QTest::addColumn<StarCounts>("before");
    QTest::addColumn<double>("difference");
    expectColumns();
    QTest::newRow("better") << StarCounts{8, 5, 9, 28, 150} << StarCounts{22, 12, 14, 30, 122} << 0.445
                            << 0.2054265143080254 << 0.6801456249954569 << 0.0002804912578491033 << u"real"_s;
    QTest::newRow("worse") << StarCounts{22, 12, 14, 30, 122} << StarCounts{8, 5, 9, 28, 150} << -0.445
                           << -0.6801456249954569 << -0.2054265143080254 << 0.0002804912578491033 << u"real"_s;
    QTest::newRow("Alexa and clothing") << StarCounts{161, 96, 152, 455, 2286} << StarCounts{27, 72, 127, 228, 546}
                                        << 0.2691746031746032 << 0.19309637944778768 << 0.3467097363659447
                                        << 7.755300780220645e-12 << u"real"_s;
    QTest::newRow("all alike") << StarCounts{0, 0, 0, 0, 30} << StarCounts{0, 0, 0, 0, 30} << 0.0 << -0.2602449146549478
                               << 0.2602449146549478 << 1.0 << u"unclear"_s;
    QTest::newRow("all alike, of few and of many")
        << StarCounts{0, 0, 0, 0, 30} << StarCounts{0, 0, 0, 0, 1000} << 0.0 << -0.25047438872769956
        << 0.12543813465918788 << 0.5021782575979842 << u"unclear"_s;
    QTest::newRow("five of 5 and five of 4")
        << StarCounts{0, 0, 0, 0, 5} << StarCounts{0, 0, 0, 5, 0} << 1.0 << -0.5937806498005505 << 2.2604473164672174
        << 0.2211587803880489 << u"unclear"_s;
}

void TestChange::ratings()
{
    QFETCH(StarCounts, now);
    QFETCH(StarCounts, before);
    QFETCH(double, difference);
    const auto change = averageRatingChange(now, before, enoughForProduct);
    QVERIFY(isNear(change.difference.value(), difference));
    QCOMPARE(change.previous, averageRating(before));
    compareWithRow(change);
}

void TestChange::welchOfStudentsSleepData()
{
    // R's documentation of t.test() prints t = -1.8608, df = 17.776, p = 0.07939 and -3.3654832 to 0.2054832.
    const auto first = meanOf({0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0});
    const auto second = meanOf({1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4});
    const auto change = meanChange(first, second);
    QVERIFY(isNear(change.difference.value(), -1.58));
    QVERIFY(isNear(change.ci95->low, -3.3654832307117086));
    QVERIFY(isNear(change.ci95->high, 0.20548323071170915));
    QVERIFY(isNear(change.pValue.value(), 0.07939414018735723));
    QVERIFY(change.verdict == Verdict::Few);
}

void TestChange::meansWithoutAnyVariance()
{
    const auto ten = meanOf(std::vector<double>(30, 9.99));
    const auto twelve = meanOf(std::vector<double>(40, 11.99));
    const auto same = meanChange(ten, meanOf(std::vector<double>(50, 9.99)));
    QCOMPARE(same.ci95, std::optional(Interval{0.0, 0.0}));
    QCOMPARE(same.pValue, std::optional(1.0));
    QVERIFY(same.verdict == Verdict::Unclear);
    const auto dearer = meanChange(twelve, ten);
    QCOMPARE(dearer.difference.value(), 2.0);
    QCOMPARE(dearer.ci95->low, 2.0);
    QCOMPARE(dearer.ci95->high, 2.0);
    QCOMPARE(dearer.pValue, std::optional(0.0));
    QVERIFY(dearer.verdict == Verdict::Real);
}

void TestChange::shares_data()
{
    QTest::addColumn<QList<int>>("counts");
    expectColumns();
    QTest::newRow("greater") << QList{56, 70, 48, 80} << 0.05243147240236498 << 0.333872654036906
                             << 0.008133140358606858 << u"real"_s;
    QTest::newRow("smaller") << QList{48, 80, 56, 70} << -0.333872654036906 << -0.05243147240236498
                             << 0.008133140358606858 << u"real"_s;
    QTest::newRow("none of few") << QList{5, 56, 0, 29} << -0.03813714790353688 << 0.1925600138551116
                                 << 0.1175557306725747 << u"few"_s;
    QTest::newRow("all and none") << QList{10, 10, 0, 10} << 0.6075093504305242 << 1.0 << 8.948083719467126e-07
                                  << u"few"_s;
    QTest::newRow("five stars of Alexa and of clothing") << QList{2286, 3150, 546, 1000} << 0.14523274568569117
                                                         << 0.21426189674708873 << 1.3309162286279116e-26 << u"real"_s;
}

void TestChange::shares()
{
    QFETCH(QList<int>, counts);
    const auto change = shareChange(shareOf(counts[0], counts[1]), shareOf(counts[2], counts[3]));
    QVERIFY(isNear(change.difference.value(), double(counts[0]) / counts[1] - double(counts[2]) / counts[3]));
    compareWithRow(change);
}

void TestChange::nps_data()
{
    QTest::addColumn<NpsCounts>("now");
    QTest::addColumn<NpsCounts>("before");
    QTest::addColumn<double>("difference");
    expectColumns();
    QTest::newRow("miro and prepbench") << NpsCounts{306, 95, 40} << NpsCounts{8, 9, 22} << 96.21489620327925
                                        << 68.3231625519731 << 118.16332393451336 << 2.2408507063667823e-13
                                        << u"real"_s;
    QTest::newRow("unclear") << NpsCounts{60, 25, 15} << NpsCounts{50, 30, 20} << 15.0 << -6.247271815269914
                             << 35.373485407502926 << 0.17019323963862254 << u"unclear"_s;
}

void TestChange::nps()
{
    QFETCH(NpsCounts, now);
    QFETCH(NpsCounts, before);
    QFETCH(double, difference);
    const auto change = npsChange(now, before);
    QVERIFY(isNear(change.difference.value(), difference));
    QCOMPARE(change.previous, npsScore(before));
    compareWithRow(change);
}

void TestChange::netSentimentIsTheNpsOfItsCounts()
{
    SentimentFigures now{.positive = 60, .neutral = 20, .mixed = 5, .negative = 15, .unlabelled = 7};
    SentimentFigures before{.positive = 50, .neutral = 10, .mixed = 20, .negative = 20, .unlabelled = 0};
    const auto change = netSentimentChange(now, before);
    QVERIFY(isNear(change.difference.value(), 0.15));
    QVERIFY(isNear(change.ci95->low, -0.06247271815269914));
    QVERIFY(isNear(change.ci95->high, 0.35373485407502926));
    QVERIFY(change.verdict == Verdict::Unclear);
    QVERIFY(netSentimentChange(before, {.positive = 29}).verdict == Verdict::Few);
}

void TestChange::fewOnOneSideIsNoVerdict()
{
    const StarCounts many{100, 0, 0, 0, 100}, thirty{0, 0, 0, 0, 30}, few{0, 0, 0, 0, 29};
    QVERIFY(averageRatingChange(many, thirty).verdict == Verdict::Real);
    QVERIFY(averageRatingChange(many, few).verdict == Verdict::Few);
    QVERIFY(averageRatingChange(few, many).verdict == Verdict::Few);
    QVERIFY(averageRatingChange(few, many).ci95.has_value());
    QVERIFY(averageRatingChange(few, many, enoughForProduct).verdict == Verdict::Real);
    QVERIFY(averageRatingChange({0, 0, 0, 0, 4}, many, enoughForProduct).verdict == Verdict::Few);
    QVERIFY(npsChange({30, 0, 0}, {0, 0, 30}).verdict == Verdict::Real);
    QVERIFY(npsChange({30, 0, 0}, {0, 0, 29}).verdict == Verdict::Few);
    QVERIFY(shareChange(shareOf(30, 30), shareOf(0, 29)).verdict == Verdict::Few);
    QVERIFY(shareChange(shareOf(30, 30), shareOf(0, 30)).verdict == Verdict::Real);
}

void TestChange::noDataIsNoDifference()
{
    const auto fresh = averageRatingChange({0, 0, 0, 0, 40}, {});
    QVERIFY(!fresh.difference && !fresh.previous && !fresh.ci95 && !fresh.pValue);
    QVERIFY(fresh.verdict == Verdict::Few);
    const auto gone = averageRatingChange({}, {0, 0, 0, 0, 40});
    QVERIFY(!gone.difference && !gone.ci95 && !gone.pValue);
    QCOMPARE(gone.previous, std::optional(5.0));
    QVERIFY(!shareChange(shareOf(0, 0), shareOf(1, 40)).ci95);
    QVERIFY(!npsChange({}, {10, 10, 20}).ci95);
    const auto single = meanChange(meanOf({3.0}), meanOf({1.0, 2.0}));
    QCOMPARE(single.difference, std::optional(1.5));
    QVERIFY(!single.ci95 && !single.pValue);
}

void TestChange::productsArePairedById()
{
    const StarCounts good{0, 0, 0, 10, 90}, bad{40, 20, 20, 10, 10};
    const auto changes =
        productChanges({product(u"1"_s, good), product(u"2"_s, good), product(u"3"_s, bad), product(u""_s, bad)},
            {product(u"3"_s, good), product(u""_s, bad), product(u"2"_s, good), product(u"9"_s, bad)});
    QCOMPARE(changes.size(), 4u);
    QVERIFY(!changes[0].difference && changes[0].verdict == Verdict::Few);
    QVERIFY(changes[1].difference == 0.0 && changes[1].verdict == Verdict::Unclear);
    QVERIFY(isNear(changes[2].difference.value(), 2.3 - 4.9) && changes[2].verdict == Verdict::Real);
    QVERIFY(changes[3].difference == 0.0 && changes[3].verdict == Verdict::Unclear);
}

void TestChange::theFifteenPValuesOfThePaper()
{
    // Benjamini and Hochberg (1995), section 4: at 0.05 the procedure rejects the four smallest.
    std::vector<Change> changes;
    for (const auto pValue : {0.4262, 0.0001, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.0004, 0.5719,
             0.6528, 0.7590, 1.0000, 0.0019})
        changes.push_back(withPValue(pValue));
    controlFalseDiscoveries(changes);
    QCOMPARE(realPValues(changes), (std::vector{0.0001, 0.0095, 0.0004, 0.0019}));
    QVERIFY(changes[3].verdict == Verdict::Unclear);
    QCOMPARE(changes[3].ci95->low, 0.5);
}

void TestChange::fewAreNotAmongTheMany()
{
    // 0.02 ≤ 2/4 · 0.05 with four, but 0.02 > 2/6 · 0.05 had the two of few counted.
    std::vector<Change> changes{withPValue(0.3), withPValue(0.001, false), withPValue(0.02), withPValue(0.9, false),
        withPValue(0.012), withPValue(0.5)};
    controlFalseDiscoveries(changes);
    QCOMPARE(realPValues(changes), (std::vector{0.02, 0.012}));
    QVERIFY(changes[1].verdict == Verdict::Few);
    std::vector<Change> none;
    controlFalseDiscoveries(none);
    std::vector<Change> onlyFew{withPValue(0.001, false)};
    controlFalseDiscoveries(onlyFew);
    QVERIFY(onlyFew[0].verdict == Verdict::Few);
}

void TestChange::aLaterStepKeepsTheEarlierOnes()
{
    // 0.03 > 1/3 · 0.05 and 0.04 > 2/3 · 0.05, but 0.045 ≤ 0.05 takes all three along.
    std::vector<Change> changes{withPValue(0.045), withPValue(0.03), withPValue(0.04)};
    controlFalseDiscoveries(changes);
    QCOMPARE(realPValues(changes).size(), 3u);
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
