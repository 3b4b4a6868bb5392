// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/order_date.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestOrderDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreRead_data();
    void datesAreRead();
    void datesWithoutOffsetAreTheStores_data();
    void datesWithoutOffsetAreTheStores();
    void theColumnTellsTheOrder();
};

void TestOrderDate::datesAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("dayFirst");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *text, bool dayFirst, const QString &iso) {
        QTest::addRow("%s%s", text, dayFirst ? " (day first)" : "") << QByteArray(text) << dayFirst << iso;
    };
    row("2021-04-08 17:24:41 +0200", false, u"2021-04-08T15:24:41.000Z"_s);
    row("2021-04-08 17:24:41 -0330", false, u"2021-04-08T20:54:41.000Z"_s);
    row("2021-04-08T17:24:41Z", false, u"2021-04-08T17:24:41.000Z"_s);
    row("2021-04-08T17:24:41.5+02:00", false, u"2021-04-08T15:24:41.500Z"_s);
    row("2021-04-08 17:24", false, u"2021-04-08T17:24:00.000Z"_s);
    row("2021-04-08 17:24:41 UTC", false, u"2021-04-08T17:24:41.000Z"_s);
    row("2021/4/8", false, u"2021-04-08T00:00:00.000Z"_s);
    row("2020-02-29", false, u"2020-02-29T00:00:00.000Z"_s);
    row("4/8/2017 0:00", false, u"2017-04-08T00:00:00.000Z"_s);
    row("4/8/2017 0:00", true, u"2017-08-04T00:00:00.000Z"_s);
    row("3/29/2017 13:05", false, u"2017-03-29T13:05:00.000Z"_s);
    row("08.04.21 09:05", true, u"2021-04-08T09:05:00.000Z"_s);
    row("3.11.24", true, u"2024-11-03T00:00:00.000Z"_s);
    row("4/8/2017 5:24:41 PM", false, u"2017-04-08T17:24:41.000Z"_s);
    row("4/8/2017 12:05 am", false, u"2017-04-08T00:05:00.000Z"_s);
    row("Apr 8, 2021 5:24:41 PM", false, u"2021-04-08T17:24:41.000Z"_s);
    row("Thu, 08 Apr 2021 17:24:41 +0200", false, u"2021-04-08T15:24:41.000Z"_s);
    row("Thu, 8 Apr 2021 17:24:41 GMT (UTC)", false, u"2021-04-08T17:24:41.000Z"_s);
    row("8-Apr-21", false, u"2021-04-08T00:00:00.000Z"_s);
    row("April 8th, 2021", false, u"2021-04-08T00:00:00.000Z"_s);
    row("1 Sept 2021", false, u"2021-09-01T00:00:00.000Z"_s);
    row("12/31/99", false, u"1999-12-31T00:00:00.000Z"_s);
    // 0.34789 days are 30057.696 seconds.
    row("45384.34789", false, u"2024-04-02T08:20:58.000Z"_s);
    row("45384,5", false, u"2024-04-02T12:00:00.000Z"_s);
    row("45384", false, u"2024-04-02T00:00:00.000Z"_s);
    row("1617895481", false, u"2021-04-08T15:24:41.000Z"_s);
    row("1617895481123", false, u"2021-04-08T15:24:41.123Z"_s);
    row("'2021-04-08", false, u"2021-04-08T00:00:00.000Z"_s);
    for (const auto *text :
        {"", "13/13/2024", "2021-02-29", "2021-04-08 25:00", "2021-04-08 17:61", "4/8/201", "yesterday", "31-Foo-18",
            "12", "1234.5", "2021-04-08 17:24:41 PDT", "2021-04-08 tea", "13:30", "4/8/2017 13:00 PM"})
        row(text, false, QString());
}

void TestOrderDate::datesAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, dayFirst);
    OrderDates dates(dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst, QTimeZone::utc());
    const auto date = dates.read(text);
    QTEST(date ? date->toIso() : QString(), "iso");
}

void TestOrderDate::datesWithoutOffsetAreTheStores_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("iso");
    QTest::newRow("winter") << "2021-01-08 12:00:00"_ba << u"2021-01-08T11:00:00.000Z"_s;
    QTest::newRow("summer") << "2021-07-08 12:00:00"_ba << u"2021-07-08T10:00:00.000Z"_s;
    QTest::newRow("before the clocks go forward") << "2021-03-28 01:30"_ba << u"2021-03-28T00:30:00.000Z"_s;
    QTest::newRow("after it") << "2021-03-28 03:30"_ba << u"2021-03-28T01:30:00.000Z"_s;
    QTest::newRow("a serial number") << "45384.5"_ba << u"2024-04-02T10:00:00.000Z"_s;
    QTest::newRow("with an offset of its own") << "2021-07-08 12:00:00 -0500"_ba << u"2021-07-08T17:00:00.000Z"_s;
    QTest::newRow("Unix seconds") << "1617895481"_ba << u"2021-04-08T15:24:41.000Z"_s;
}

void TestOrderDate::datesWithoutOffsetAreTheStores()
{
    QFETCH(QByteArray, text);
    OrderDates dates(DateOrder::MonthFirst, QTimeZone("Europe/Berlin"));
    const auto date = dates.read(text);
    QVERIFY(date);
    QTEST(date->toIso(), "iso");
}

void TestOrderDate::theColumnTellsTheOrder()
{
    DateOrderGuess guess;
    lookAtDate(guess, "4/8/2017 0:00");
    lookAtDate(guess, "2021-30-30");
    QVERIFY(guess.isDoubtful());
    lookAtDate(guess, "4/13/2017 16:42 PM");
    QVERIFY(!guess.isDoubtful());
    QVERIFY(guess.order() == DateOrder::MonthFirst);
}

QTEST_GUILESS_MAIN(TestOrderDate)
#include "tst_order_date.moc"
