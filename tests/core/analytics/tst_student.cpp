// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/student.h"

#include <QTest>
#include <boost/math/distributions/students_t.hpp>

#include <cmath>
#include <limits>

using namespace plaudit;

// Golden figures: statistics_golden.py.
class TestStudent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quantile_data();
    void quantile();
    void quantileIsExactForAnyFreedom();
    void pValue_data();
    void pValue();
    void pValueIsExactEnoughForAnyFreedom();
    void withoutEndItIsNormal();
};

void TestStudent::quantile_data()
{
    QTest::addColumn<double>("freedom");
    QTest::addColumn<double>("expected");
    QTest::newRow("1") << 1.0 << 12.706204736174659;
    QTest::newRow("2") << 2.0 << 4.302652729749449;
    QTest::newRow("4.5") << 4.5 << 2.6589123472044136;
    QTest::newRow("10") << 10.0 << 2.2281388519649385; // as published
    QTest::newRow("29") << 29.0 << 2.045229642132695;
    QTest::newRow("58.3") << 58.3 << 2.0014981978788375;
    QTest::newRow("999") << 999.0 << 1.9623414611338164;
    QTest::newRow("1023") << 1023.0 << 1.962285619647813;
    QTest::newRow("1024") << 1024.0 << 1.9622833497897856;
    QTest::newRow("100000") << 100000.0 << 1.9599877075346068;
}

void TestStudent::quantile()
{
    QFETCH(double, freedom);
    QFETCH(double, expected);
    QVERIFY(std::abs(studentQuantile(freedom) - expected) < 1e-10);
}

void TestStudent::quantileIsExactForAnyFreedom()
{
    const auto isExact = [](double freedom) {
        const double exact = boost::math::quantile(boost::math::students_t(freedom), 0.975);
        return std::abs(studentQuantile(freedom) - exact) < 1e-11;
    };
    for (double freedom = 1.0; freedom < 1e7; freedom *= 1.05)
        QVERIFY2(isExact(freedom), qPrintable(QString::number(freedom)));
    for (double whole = 1.0; whole < 1'100.0; ++whole)
        QVERIFY2(isExact(whole), qPrintable(QString::number(whole)));
}

void TestStudent::pValue_data()
{
    QTest::addColumn<double>("t");
    QTest::addColumn<double>("freedom");
    QTest::addColumn<double>("expected");
    QTest::newRow("1") << 1.0 << 1.0 << 0.5;
    QTest::newRow("4.5") << 2.5 << 4.5 << 0.05990568650220052;
    QTest::newRow("30") << 2.0 << 30.0 << 0.054625044962981956;
    QTest::newRow("58.3") << -3.3 << 58.3 << 0.0016527093255302458;
    QTest::newRow("200") << 5.0 << 200.0 << 1.2501981277737413e-06;
    QTest::newRow("1000") << -1.0 << 1000.0 << 0.31755241808450696;
    QTest::newRow("nothing") << 0.0 << 50.0 << 1.0;
}

void TestStudent::pValue()
{
    QFETCH(double, t);
    QFETCH(double, freedom);
    QFETCH(double, expected);
    QVERIFY(std::abs(studentPValue(t, freedom) - expected) < 1e-6 * expected);
}

void TestStudent::pValueIsExactEnoughForAnyFreedom()
{
    for (double freedom = 1.0; freedom < 1e6; freedom *= 1.3) {
        for (double t = 0.0; t < 8.0; t += 0.25) {
            const double exact = 2.0 * boost::math::cdf(boost::math::students_t(freedom), -t);
            QVERIFY2(std::abs(studentPValue(t, freedom) - exact) < 1e-5 * exact, qPrintable(QString::number(freedom)));
        }
    }
}

void TestStudent::withoutEndItIsNormal()
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    QVERIFY(std::abs(studentQuantile(infinity) - 1.959963984540054) < 1e-12);
    QCOMPARE(studentPValue(1.5, infinity), normalPValue(1.5));
    QVERIFY(std::abs(normalPValue(1.959963984540054) - 0.05) < 1e-15);
    QVERIFY(std::abs(studentPValue(2.0, 1e9) - normalPValue(2.0)) < 1e-9);
}

QTEST_GUILESS_MAIN(TestStudent)
#include "tst_student.moc"
