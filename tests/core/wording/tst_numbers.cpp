// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/numbers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreRoundedOnceInTheLocale();
    void noDataIsADash();
    void marginsTakeTheWiderHalf();
    void buckets_data();
    void buckets();
    void durations_data();
    void durations();
};

void TestNumbers::figuresAreRoundedOnceInTheLocale()
{
    const QLocale english(u"en_US"_s), german(u"de_DE"_s);
    QCOMPARE(writtenRating(4.305, english), u"4.30"_s); // the nearest double lies below
    QCOMPARE(writtenRating(4.3151, english), u"4.32"_s);
    QCOMPARE(writtenRating(4.3, german), u"4,30"_s);
    QCOMPARE(writtenCount(4812, english), u"4,812"_s);
    QCOMPARE(writtenCount(4812, german), u"4.812"_s);
    QCOMPARE(writtenShare(0.6127, english), u"61.3\u00a0%"_s);
    QCOMPARE(writtenDays(12.46, english), u"12.5\u00a0days"_s);
    QCOMPARE(writtenInterval({.low = 4.2811, .high = 4.3399}, english, false), u"4.28 – 4.34"_s);
    QCOMPARE(writtenInterval({.low = 0.05, .high = 0.1}, english, true), u"5.0 – 10.0\u00a0%"_s);
}

void TestNumbers::noDataIsADash()
{
    QCOMPARE(writtenRating({}, QLocale::c()), u"–"_s);
    QCOMPARE(writtenShare({}, QLocale::c()), u"–"_s);
    QCOMPARE(writtenDays({}, QLocale::c()), u"–"_s);
}

void TestNumbers::marginsTakeTheWiderHalf()
{
    const QLocale english(u"en_US"_s);
    QCOMPARE(writtenMargin(4.46, {.low = 4.42, .high = 4.49}, english, false), u"±0.04"_s);
    QCOMPARE(writtenMargin(0.61, {.low = 0.60, .high = 0.625}, english, true), u"±1.5"_s);
}

void TestNumbers::buckets_data()
{
    QTest::addColumn<int>("bucket");
    QTest::addColumn<QString>("written");
    QTest::newRow("day") << static_cast<int>(Bucket::Day) << u"29 Feb"_s;
    QTest::newRow("week") << static_cast<int>(Bucket::Week) << u"W09"_s;
    QTest::newRow("month") << static_cast<int>(Bucket::Month) << u"Feb 24"_s;
    QTest::newRow("quarter") << static_cast<int>(Bucket::Quarter) << u"Q1 24"_s;
    QTest::newRow("year") << static_cast<int>(Bucket::Year) << u"2024"_s;
}

void TestNumbers::buckets()
{
    QFETCH(int, bucket);
    const auto kind = static_cast<Bucket>(bucket);
    QTEST(writtenBucket(bucketOf(QDate(2024, 2, 29), kind), kind, QLocale(u"en_US"_s)), "written");
}

void TestNumbers::durations_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("written");
    QTest::newRow("now") << 1 << u"a few seconds"_s;
    QTest::newRow("seconds") << 31 << u"about 35 s"_s;
    QTest::newRow("a minute") << 58 << u"about 1 min"_s;
    QTest::newRow("minutes") << 400 << u"about 7 min"_s;
    QTest::newRow("hours") << 5400 << u"about 1 h 30 min"_s;
}

void TestNumbers::durations()
{
    QFETCH(int, seconds);
    QTEST(writtenDuration(std::chrono::seconds(seconds)), "written");
}

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
