// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/buckets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

Q_DECLARE_METATYPE(plaudit::Bucket)

class TestBuckets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsAndSpans_data();
    void labelsAndSpans();
    void bucketsFollowEachOtherWithoutGaps();
    void weeksGoOnAcrossTheYearsEnd();
    void theDefaultGivesAtMost60_data();
    void theDefaultGivesAtMost60();
    void namesComeBack();
};

void TestBuckets::labelsAndSpans_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<Bucket>("bucket");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    const QDate leapDay(2024, 2, 29);
    QTest::newRow("day") << leapDay << Bucket::Day << u"2024-02-29"_s << leapDay << QDate(2024, 3, 1);
    QTest::newRow("week") << QDate(2024, 2, 4) << Bucket::Week << u"2024-W05"_s << QDate(2024, 1, 29)
                          << QDate(2024, 2, 5);
    QTest::newRow("month") << leapDay << Bucket::Month << u"2024-02"_s << QDate(2024, 2, 1) << QDate(2024, 3, 1);
    QTest::newRow("quarter") << QDate(2024, 12, 31) << Bucket::Quarter << u"2024-Q4"_s << QDate(2024, 10, 1)
                             << QDate(2025, 1, 1);
    QTest::newRow("year") << leapDay << Bucket::Year << u"2024"_s << QDate(2024, 1, 1) << QDate(2025, 1, 1);
    // ISO 8601: a week belongs to the year of its Thursday.
    QTest::newRow("last days in week 1") << QDate(2024, 12, 30) << Bucket::Week << u"2025-W01"_s << QDate(2024, 12, 30)
                                         << QDate(2025, 1, 6);
    QTest::newRow("first days in week 53")
        << QDate(2021, 1, 3) << Bucket::Week << u"2020-W53"_s << QDate(2020, 12, 28) << QDate(2021, 1, 4);
    QTest::newRow("first days in week 52")
        << QDate(2022, 1, 1) << Bucket::Week << u"2021-W52"_s << QDate(2021, 12, 27) << QDate(2022, 1, 3);
    // date.isocalendar() of Python.
    QTest::newRow("last day in week 53") << QDate(2026, 12, 31) << Bucket::Week << u"2026-W53"_s << QDate(2026, 12, 28)
                                         << QDate(2027, 1, 4);
    QTest::newRow("Sunday in week 53 of the year before")
        << QDate(2010, 1, 3) << Bucket::Week << u"2009-W53"_s << QDate(2009, 12, 28) << QDate(2010, 1, 4);
    QTest::newRow("last day of a leap year in week 53")
        << QDate(2032, 12, 31) << Bucket::Week << u"2032-W53"_s << QDate(2032, 12, 27) << QDate(2033, 1, 3);
    QTest::newRow("New Year's Eve in week 1")
        << QDate(2018, 12, 31) << Bucket::Week << u"2019-W01"_s << QDate(2018, 12, 31) << QDate(2019, 1, 7);
    QTest::newRow("leap day's week") << leapDay << Bucket::Week << u"2024-W09"_s << QDate(2024, 2, 26)
                                     << QDate(2024, 3, 4);
    QTest::newRow("first quarter's last day")
        << QDate(2025, 3, 31) << Bucket::Quarter << u"2025-Q1"_s << QDate(2025, 1, 1) << QDate(2025, 4, 1);
}

void TestBuckets::labelsAndSpans()
{
    QFETCH(QDate, day);
    QFETCH(Bucket, bucket);
    const auto span = bucketOf(day, bucket);
    QTEST(span.label, "label");
    QTEST(span.start, "start");
    QTEST(span.end, "end");
}

void TestBuckets::bucketsFollowEachOtherWithoutGaps()
{
    const auto spans = bucketsBetween(QDate(2023, 11, 15), QDate(2024, 2, 1), Bucket::Month);
    QStringList labels;
    for (const auto &span : spans)
        labels.append(span.label);
    QCOMPARE(labels, (QStringList{u"2023-11"_s, u"2023-12"_s, u"2024-01"_s, u"2024-02"_s}));
    QCOMPARE(bucketsBetween(QDate(2024, 1, 1), QDate(2024, 1, 1), Bucket::Week).size(), std::size_t(1));
    QVERIFY(bucketsBetween(QDate(2024, 1, 2), QDate(2024, 1, 1), Bucket::Day).empty());
}

void TestBuckets::weeksGoOnAcrossTheYearsEnd()
{
    const auto spans = bucketsBetween(QDate(2026, 12, 25), QDate(2027, 1, 5), Bucket::Week);
    QStringList labels;
    for (const auto &span : spans)
        labels.append(span.label);
    QCOMPARE(labels, (QStringList{u"2026-W52"_s, u"2026-W53"_s, u"2027-W01"_s}));
}

void TestBuckets::theDefaultGivesAtMost60_data()
{
    QTest::addColumn<QDate>("last");
    QTest::addColumn<Bucket>("bucket");
    QTest::newRow("60 days") << QDate(2024, 2, 29) << Bucket::Day;
    QTest::newRow("61 days") << QDate(2024, 3, 1) << Bucket::Week;
    QTest::newRow("60 weeks") << QDate(2025, 2, 23) << Bucket::Week;
    QTest::newRow("61 weeks") << QDate(2025, 2, 24) << Bucket::Month;
    QTest::newRow("60 months") << QDate(2028, 12, 31) << Bucket::Month;
    QTest::newRow("61 months") << QDate(2029, 1, 1) << Bucket::Quarter;
    QTest::newRow("60 quarters") << QDate(2038, 12, 31) << Bucket::Quarter;
    QTest::newRow("61 quarters") << QDate(2039, 1, 1) << Bucket::Year;
}

void TestBuckets::theDefaultGivesAtMost60()
{
    QFETCH(QDate, last);
    QFETCH(Bucket, bucket);
    QVERIFY(defaultBucket(QDate(2024, 1, 1), last) == bucket);
}

void TestBuckets::namesComeBack()
{
    for (const auto bucket : {Bucket::Day, Bucket::Week, Bucket::Month, Bucket::Quarter, Bucket::Year})
        QVERIFY(bucketFrom(toString(bucket)) == bucket);
    QVERIFY(!bucketFrom(u"decade"_s).has_value());
}

QTEST_GUILESS_MAIN(TestBuckets)
#include "tst_buckets.moc"
