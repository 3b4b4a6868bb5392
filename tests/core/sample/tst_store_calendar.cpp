// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/store_calendar.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestStoreCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offsetsAreThoseOfTheZoneDatabase();
    void daysBeginWhereTheDatabaseSays();
    void thirtyMonths();
};

void TestStoreCalendar::offsetsAreThoseOfTheZoneDatabase()
{
    const QTimeZone zone(storeZoneId());
    QVERIFY(zone.isValid());
    constexpr qint64 stride = 1'800'000;
    const auto end = QDateTime(QDate(2029, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    for (auto ms = QDateTime(QDate(2022, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch(); ms < end; ms += stride) {
        const auto at = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
        if (storeOffsetSeconds(ms) != zone.offsetFromUtc(at))
            QFAIL(qPrintable(at.toString(Qt::ISODate)));
    }
}

void TestStoreCalendar::daysBeginWhereTheDatabaseSays()
{
    const QTimeZone zone(storeZoneId());
    for (auto day = QDate(2025, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(1)) {
        QCOMPARE(startOfStoreDay(day), day.startOfDay(zone).toMSecsSinceEpoch());
        QCOMPARE(storeDate(startOfStoreDay(day)), day);
        QCOMPARE(storeDate(startOfStoreDay(day) - 1), day.addDays(-1));
    }
}

void TestStoreCalendar::thirtyMonths()
{
    const StoreCalendar calendar(QDate(2026, 11, 24));
    QCOMPARE(calendar.firstDay(), QDate(2024, 5, 24));
    QCOMPARE(storeDate(calendar.endMs()), QDate(2026, 11, 24));
    Random random(1);
    for (int i = 0; i < 5'000; ++i) {
        const auto day = calendar.drawDay(random);
        QVERIFY(day >= calendar.firstDay() && day < calendar.asOf());
    }
    QVERIFY(calendar.gapFrom() > calendar.feedFrom() && calendar.gapTo() < calendar.asOf());
    QVERIFY(!calendar.isInFeed(startOfStoreDay(calendar.gapFrom())));
    QVERIFY(calendar.isInFeed(startOfStoreDay(calendar.gapTo().addDays(1))));
}

QTEST_GUILESS_MAIN(TestStoreCalendar)
#include "tst_store_calendar.moc"
