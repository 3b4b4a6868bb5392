// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timestamp.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsIsoTimes_data();
    void readsIsoTimes();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void comparesInstants();
};

void TestTimestamp::readsIsoTimes_data()
{
    // Milliseconds from `date -u -d … +%s%3N`.
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("utcMs");
    QTest::addColumn<int>("offset");
    QTest::newRow("with milliseconds") << u"2020-04-21T07:09:25.454Z"_s << qint64(1587452965454) << 0;
    QTest::newRow("with blanks") << u"2020-04-21T07: 09: 25.454Z"_s << qint64(1587452965454) << 0;
    QTest::newRow("whole seconds") << u"2024-02-29T00:00:00Z"_s << qint64(1709164800000) << 0;
    QTest::newRow("offset") << u"2024-03-31T03:30:00+02:00"_s << qint64(1711848600000) << 7200;
    QTest::newRow("blank for T") << u"2024-02-29 00:00:00Z"_s << qint64(1709164800000) << 0;
    QTest::newRow("no offset is UTC") << u"2024-02-29T00:00:00"_s << qint64(1709164800000) << 0;
}

void TestTimestamp::readsIsoTimes()
{
    QFETCH(QString, text);
    const auto time = Timestamp::fromIso(text);
    QVERIFY(time.has_value());
    QTEST(time->utcMs, "utcMs");
    QTEST(time->offsetSeconds, "offset");
    QCOMPARE(Timestamp::fromIso(time->toIso()), time);
}

void TestTimestamp::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("word") << u"yesterday"_s;
    QTest::newRow("date alone") << u"2024-02-29"_s;
    QTest::newRow("no such day") << u"2023-02-29T00:00:00Z"_s;
    QTest::newRow("unix seconds") << u"1709164800"_s;
}

void TestTimestamp::refusesWhatIsNoTime()
{
    QFETCH(QString, text);
    QVERIFY(!Timestamp::fromIso(text).has_value());
}

void TestTimestamp::comparesInstants()
{
    QCOMPARE(*Timestamp::fromIso(u"2024-03-31T03:30:00+02:00"_s), *Timestamp::fromIso(u"2024-03-31T01:30:00Z"_s));
    QVERIFY(*Timestamp::fromIso(u"2024-03-31T03:30:00+02:00"_s) < *Timestamp::fromIso(u"2024-03-31T01:30:01Z"_s));
}

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
