// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/date_order.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestDateOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreRead_data();
    void datesAreRead();
    void theColumnTellsTheOrder_data();
    void theColumnTellsTheOrder();
};

void TestDateOrder::datesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("dayFirst");
    QTest::addColumn<QString>("iso");
    const auto row = [](const QString &text, bool dayFirst, const QString &iso) {
        QTest::addRow("%s%s", qPrintable(text), dayFirst ? " (day first)" : "") << text << dayFirst << iso;
    };
    row(u"2024-04-03"_s, false, u"2024-04-03T00:00:00.000Z"_s);
    row(u"2024-04-03T10:20:30+02:00"_s, false, u"2024-04-03T08:20:30.000Z"_s);
    row(u"2024-04-03 10:20:30"_s, false, u"2024-04-03T10:20:30.000Z"_s);
    row(u"31-Jul-18"_s, false, u"2018-07-31T00:00:00.000Z"_s);
    row(u"1-Sept-2021"_s, false, u"2021-09-01T00:00:00.000Z"_s);
    row(u"July 31, 2018"_s, false, u"2018-07-31T00:00:00.000Z"_s);
    row(u"3/4/2024"_s, false, u"2024-03-04T00:00:00.000Z"_s);
    row(u"3/4/2024"_s, true, u"2024-04-03T00:00:00.000Z"_s);
    row(u"3.4.24 09:05"_s, true, u"2024-04-03T09:05:00.000Z"_s);
    row(u"1712102400"_s, false, u"2024-04-03T00:00:00.000Z"_s);
    row(u"1712102400123"_s, false, u"2024-04-03T00:00:00.123Z"_s);
    row(u"12/31/99"_s, false, u"1999-12-31T00:00:00.000Z"_s);
    row(u"13/13/2024"_s, false, QString());
    row(u"31-Foo-18"_s, false, QString());
    row(u"30-Feb-18"_s, false, QString());
    row(u"yesterday"_s, false, QString());
    row(u"45384.34789"_s, false, QString());
}

void TestDateOrder::datesAreRead()
{
    QFETCH(QString, text);
    QFETCH(bool, dayFirst);
    QFETCH(QString, iso);
    const auto date = dateFrom(text, dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst);
    QCOMPARE(date ? date->toIso() : QString(), iso);
}

void TestDateOrder::theColumnTellsTheOrder_data()
{
    QTest::addColumn<QStringList>("column");
    QTest::addColumn<bool>("dayFirst");
    QTest::addColumn<bool>("doubtful");
    QTest::newRow("a day above 12 first") << QStringList{u"3/4/2024"_s, u"13/4/2024"_s} << true << false;
    QTest::newRow("a day above 12 second") << QStringList{u"3/4/2024"_s, u"3/14/2024"_s} << false << false;
    QTest::newRow("slashes") << QStringList{u"3/4/2024"_s} << false << true;
    QTest::newRow("dots") << QStringList{u"3.4.2024"_s} << true << true;
    QTest::newRow("other dates") << QStringList{u"2024-04-03"_s, u"31-Jul-18"_s} << false << false;
}

void TestDateOrder::theColumnTellsTheOrder()
{
    QFETCH(QStringList, column);
    QFETCH(bool, dayFirst);
    QFETCH(bool, doubtful);
    DateOrderGuess guess;
    for (const auto &text : column)
        guess.look(text);
    QVERIFY(guess.order() == (dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst));
    QCOMPARE(guess.isDoubtful(), doubtful);
}

QTEST_GUILESS_MAIN(TestDateOrder)
#include "tst_date_order.moc"
