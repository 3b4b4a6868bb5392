// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/local_days.h"

#include <QDate>
#include <QDateTime>
#include <QTest>

using namespace plaudit;

class TestLocalDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysInTheStoresZone_data();
    void daysInTheStoresZone();
    void agreesWithTheZoneOnEveryHour();
};

void TestLocalDays::daysInTheStoresZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("utc");
    QTest::addColumn<QDate>("day");
    const auto utc = [](int y, int m, int d, int h, int min) {
        return QDateTime(QDate(y, m, d), QTime(h, min), Qt::UTC);
    };
    QTest::newRow("UTC") << QByteArray("UTC") << utc(2024, 3, 31, 23, 59) << QDate(2024, 3, 31);
    QTest::newRow("Berlin, before the change")
        << QByteArray("Europe/Berlin") << utc(2024, 3, 30, 23, 0) << QDate(2024, 3, 31);
    QTest::newRow("Berlin, after the change")
        << QByteArray("Europe/Berlin") << utc(2024, 3, 31, 22, 0) << QDate(2024, 4, 1);
    QTest::newRow("Berlin, just before midnight")
        << QByteArray("Europe/Berlin") << utc(2024, 3, 31, 21, 59) << QDate(2024, 3, 31);
    QTest::newRow("Kiritimati, 14 hours ahead")
        << QByteArray("Pacific/Kiritimati") << utc(2024, 1, 1, 10, 0) << QDate(2024, 1, 2);
    QTest::newRow("New York, autumn") << QByteArray("America/New_York") << utc(2024, 11, 4, 4, 59)
                                      << QDate(2024, 11, 3);
    // Days of 25 and 23 hours and one that begins at 1:00; from zoneinfo of Python.
    const QByteArray berlin("Europe/Berlin"), newYork("America/New_York"), saoPaulo("America/Sao_Paulo");
    QTest::newRow("a long day begins") << berlin << utc(2024, 10, 26, 22, 0) << QDate(2024, 10, 27);
    QTest::newRow("a long day's last minute") << berlin << utc(2024, 10, 27, 22, 59) << QDate(2024, 10, 27);
    QTest::newRow("after a long day") << berlin << utc(2024, 10, 27, 23, 0) << QDate(2024, 10, 28);
    QTest::newRow("a short day's last minute") << newYork << utc(2024, 3, 11, 3, 59) << QDate(2024, 3, 10);
    QTest::newRow("after a short day") << newYork << utc(2024, 3, 11, 4, 0) << QDate(2024, 3, 11);
    QTest::newRow("before a day without midnight") << saoPaulo << utc(2018, 11, 4, 2, 59) << QDate(2018, 11, 3);
    QTest::newRow("a day without midnight") << saoPaulo << utc(2018, 11, 4, 3, 0) << QDate(2018, 11, 4);
    QTest::newRow("a quarter of an hour's zone")
        << QByteArray("Asia/Kathmandu") << utc(2024, 12, 31, 18, 15) << QDate(2025, 1, 1);
    QTest::newRow("before 1970") << QByteArray("UTC") << utc(1969, 12, 31, 23, 0) << QDate(1969, 12, 31);
}

void TestLocalDays::daysInTheStoresZone()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, utc);
    LocalDays days{QTimeZone(zone)};
    QTEST(QDate::fromJulianDay(days.dayOf(utc.toMSecsSinceEpoch())), "day");
}

void TestLocalDays::agreesWithTheZoneOnEveryHour()
{
    const QTimeZone zone("Australia/Lord_Howe"); // changes by half an hour
    LocalDays days(zone);
    for (auto ms = QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch(),
              end = ms + 366LL * 86'400'000;
         ms < end; ms += 1'800'000)
        QCOMPARE(QDate::fromJulianDay(days.dayOf(ms)), QDateTime::fromMSecsSinceEpoch(ms, zone).date());
}

QTEST_GUILESS_MAIN(TestLocalDays)
#include "tst_local_days.moc"
