// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/last_known_day.h"
#include "core/analytics/shop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestLastKnownDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingKnowsOfNoDay();
    void theNewestRecordTells_data();
    void theNewestRecordTells();
    void aLaterSyncTells();
    void daysAreThoseOfTheStore();
};

void TestLastKnownDay::nothingKnowsOfNoDay()
{
    QVERIFY(!lastKnownDay(*Shop().snapshot()).isValid());
    QVERIFY(!lastKnownDay(*Shop().review(5, {}).snapshot()).isValid());
}

void TestLastKnownDay::theNewestRecordTells_data()
{
    QTest::addColumn<QString>("review");
    QTest::addColumn<QString>("response");
    QTest::addColumn<QString>("order");
    QTest::newRow("a review") << u"2024-03-09T10:00"_s << u"2024-03-02T10:00"_s << u"2024-03-01T10:00"_s;
    QTest::newRow("a response") << u"2024-03-02T10:00"_s << u"2024-03-09T10:00"_s << u"2024-03-01T10:00"_s;
    QTest::newRow("an order") << u"2024-03-02T10:00"_s << u"2024-03-01T10:00"_s << u"2024-03-09T10:00"_s;
}

void TestLastKnownDay::theNewestRecordTells()
{
    QFETCH(QString, review);
    QFETCH(QString, response);
    QFETCH(QString, order);
    Shop shop;
    simpleOrder(shop, at(order));
    shop.review(5, at(review)).response(9, at(response));
    QCOMPARE(lastKnownDay(*shop.snapshot()), QDate(2024, 3, 9));
}

void TestLastKnownDay::aLaterSyncTells()
{
    SnapshotBuilder builder(QTimeZone::utc());
    builder.setLastSync(at(u"2024-03-11T10:00"_s));
    builder.addReview({.row = 1, .rating = 5, .dateMs = at(u"2024-03-09T10:00"_s)});
    QCOMPARE(lastKnownDay(*builder.take()), QDate(2024, 3, 11));
}

void TestLastKnownDay::daysAreThoseOfTheStore()
{
    SnapshotBuilder builder(QTimeZone("Pacific/Auckland"));
    builder.setLastSync(at(u"2024-03-11T20:00"_s));
    QCOMPARE(lastKnownDay(*builder.take()), QDate(2024, 3, 12));
}

QTEST_GUILESS_MAIN(TestLastKnownDay)
#include "tst_last_known_day.moc"
