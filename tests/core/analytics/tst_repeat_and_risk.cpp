// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/orders.h"
#include "core/analytics/shop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestRepeatAndRisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReturnIsWithinNinetyDays_data();
    void aReturnIsWithinNinetyDays();
    void onlyThoseWhoseTimeWasOverAreAsked_data();
    void onlyThoseWhoseTimeWasOverAreAsked();
    void theEarliestOpinionOfACustomerIsAsked();
    void aReturnMayBeOfAnotherCurrencyAndIsNoCancelledOrder();
    void ordersWithoutACustomerAreCountedApart();
    void exposureIsTheLastYearOfUnhappyCustomers();
    void theNewestOpinionDecides();
    void withoutBothRatesThereIsNoExpectedLoss();
};

void TestRepeatAndRisk::aReturnIsWithinNinetyDays_data()
{
    QTest::addColumn<qint64>("reviewAfter");
    QTest::addColumn<qint64>("returnAfter");
    QTest::addColumn<QString>("rate");
    QTest::newRow("in time") << 10 * dayMs << 50 * dayMs << u"1/1"_s;
    QTest::newRow("exactly ninety days after the review") << 10 * dayMs << 100 * dayMs << u"1/1"_s;
    QTest::newRow("a second later") << 10 * dayMs << 100 * dayMs + 1000 << u"0/1"_s;
    QTest::newRow("at the moment of the review") << 10 * dayMs << 10 * dayMs << u"0/1"_s;
    QTest::newRow("a second after the review") << 10 * dayMs << 10 * dayMs + 1000 << u"1/1"_s;
    QTest::newRow("before the review") << 10 * dayMs << 5 * dayMs << u"0/1"_s;
    QTest::newRow("a review older than its order counts from the order") << -20 * dayMs << 85 * dayMs << u"1/1"_s;
}

void TestRepeatAndRisk::aReturnIsWithinNinetyDays()
{
    QFETCH(qint64, reviewAfter);
    QFETCH(qint64, returnAfter);
    const auto ms = at(u"2024-01-01T12:00"_s);
    Shop shop;
    const auto order = simpleOrder(shop, ms, 7);
    simpleOrder(shop, ms + returnAfter, 7);
    simpleOrder(shop, ms + 400 * dayMs, 8); // the data goes on
    shop.review(3, ms + reviewAfter, Shop::line(order));
    QTEST(written(find(orders(*shop.snapshot(), {}).byRating, 3)->repeatRate), "rate");
}

void TestRepeatAndRisk::onlyThoseWhoseTimeWasOverAreAsked_data()
{
    QTest::addColumn<qint64>("endsAfterReview");
    QTest::addColumn<QString>("rate");
    QTest::newRow("the export ends before the review") << -60 * dayMs << u"0/0"_s;
    QTest::newRow("the export ends too soon") << 89 * dayMs << u"0/0"_s;
    QTest::newRow("exactly ninety days") << 90 * dayMs << u"0/0"_s;
    QTest::newRow("a second more") << 90 * dayMs + 1000 << u"0/1"_s;
}

void TestRepeatAndRisk::onlyThoseWhoseTimeWasOverAreAsked()
{
    QFETCH(qint64, endsAfterReview);
    const auto ms = at(u"2024-01-01T12:00"_s);
    Shop shop;
    const auto order = simpleOrder(shop, ms, 7);
    simpleOrder(shop, ms + 100 * dayMs + endsAfterReview, 8);
    shop.review(3, ms + 100 * dayMs, Shop::line(order));
    QTEST(written(find(orders(*shop.snapshot(), {}).byRating, 3)->repeatRate), "rate");
}

void TestRepeatAndRisk::theEarliestOpinionOfACustomerIsAsked()
{
    const auto ms = at(u"2024-01-01T12:00"_s);
    Shop shop;
    const auto first = simpleOrder(shop, ms, 7);
    const auto second = simpleOrder(shop, ms + 60 * dayMs, 7);
    simpleOrder(shop, ms + 900 * dayMs, 8);
    shop.review(5, ms + 70 * dayMs, Shop::line(second)).review(5, ms + 10 * dayMs, Shop::line(first));
    shop.review(1, ms + 71 * dayMs, Shop::line(second));
    const auto snapshot = shop.snapshot();
    QCOMPARE(written(find(orders(*snapshot, {}).byRating, 5)->repeatRate), u"1/1"_s);
    QCOMPARE(written(find(orders(*snapshot, {}).byRating, 1)->repeatRate), u"0/1"_s);
    const Filter later{.from = QDate(2024, 3, 1)};
    QCOMPARE(written(find(orders(*snapshot, later).byRating, 5)->repeatRate), u"0/1"_s);
}

void TestRepeatAndRisk::aReturnMayBeOfAnotherCurrencyAndIsNoCancelledOrder()
{
    const auto ms = at(u"2024-01-01T12:00"_s);
    Shop shop;
    const auto abroad = simpleOrder(shop, ms, 7);
    simpleOrder(shop, ms + 20 * dayMs, 7, u"USD"_s);
    const auto cancelledLater = simpleOrder(shop, ms, 8);
    shop.order({.createdMs = ms + 20 * dayMs, .customer = 8, .total = 1000, .isCounted = false}, {{1000}});
    simpleOrder(shop, ms + 900 * dayMs, 9);
    shop.review(5, ms, Shop::line(abroad)).review(4, ms, Shop::line(cancelledLater));
    const auto result = orders(*shop.snapshot(), {});
    QCOMPARE(written(find(result.byRating, 5)->repeatRate), u"1/1"_s);
    QCOMPARE(written(find(result.byRating, 4)->repeatRate), u"0/1"_s);
}

void TestRepeatAndRisk::ordersWithoutACustomerAreCountedApart()
{
    const auto ms = at(u"2024-01-01T12:00"_s);
    Shop shop;
    const auto anonymous = simpleOrder(shop, ms);
    const auto toldByReview = simpleOrder(shop, ms);
    simpleOrder(shop, ms + 30 * dayMs, 77);
    simpleOrder(shop, ms + 900 * dayMs, 9);
    shop.review(5, ms, Shop::line(anonymous)).review(5, ms + 1, Shop::line(anonymous));
    shop.review(5, ms, Shop::line(toldByReview, 0, 77));
    const auto five = find(orders(*shop.snapshot(), {}).byRating, 5);
    QCOMPARE(five->orders, 2);
    QCOMPARE(five->withoutEmail, 2);
    QCOMPARE(written(five->repeatRate), u"0/0"_s);
}

void TestRepeatAndRisk::exposureIsTheLastYearOfUnhappyCustomers()
{
    const auto end = at(u"2024-06-30T12:00"_s);
    Shop shop;
    const auto lowStar = simpleOrder(shop, end - 200 * dayMs, 1);
    simpleOrder(shop, end - 10 * dayMs, 1);
    simpleOrder(shop, end - 5 * dayMs, 1, u"USD"_s);
    simpleOrder(shop, at(u"2023-06-30T12:00"_s), 1); // a year ago to the moment
    const auto detractor = simpleOrder(shop, at(u"2023-06-30T12:01"_s), 2);
    const auto happy = simpleOrder(shop, end - 150 * dayMs, 3);
    simpleOrder(shop, end - 140 * dayMs, 3);
    simpleOrder(shop, end, 4);
    shop.order({.createdMs = end - dayMs, .customer = 1, .total = 9900, .isCounted = false}, {{9900}});
    shop.review(2, end - 190 * dayMs, Shop::line(lowStar)).review(5, end - 145 * dayMs, Shop::line(happy));
    shop.response(6, end - 100 * dayMs, Shop::whole(detractor));
    // An opinion without an order counts for its customer.
    shop.review(1, end, Shop::none(UnmatchedReason::OrderNotImported, 4));
    const auto result = orders(*shop.snapshot(), {.from = QDate(2024, 6, 29), .ratings = {5}});
    QCOMPARE(result.risk.size(), std::size_t(2));
    const auto &euro = result.risk[0];
    QCOMPARE(euro.currency, u"EUR"_s);
    QCOMPARE(euro.customers, 3);
    QCOMPARE(euro.exposure, 20.0 + 10.0 + 10.0);
    QCOMPARE(written(euro.repeatUnhappy), u"0/2"_s);
    QCOMPARE(written(euro.repeatOthers), u"1/1"_s);
    QCOMPARE(euro.expectedLoss, 40.0);
    // Wilson's bounds of 1/1 and 0/2: 0.206549… to 1 and 0 to 0.657619…; 1 − √(0.793450…² + 0.657619…²) to 1.
    QVERIFY(std::abs(euro.expectedLossCi95->low + 1.2218923522816105) < 1e-9);
    QCOMPARE(euro.expectedLossCi95->high, 40.0);
    QCOMPARE(result.risk[1].currency, u"USD"_s);
    QCOMPARE(result.risk[1].exposure, 10.0);
    QVERIFY(!result.risk[1].expectedLoss.has_value());
}

void TestRepeatAndRisk::theNewestOpinionDecides()
{
    const auto end = at(u"2024-06-30T12:00"_s);
    Shop shop;
    const auto reconciled = simpleOrder(shop, end - 150 * dayMs, 1);
    const auto lost = simpleOrder(shop, end - 150 * dayMs, 2);
    const auto torn = simpleOrder(shop, end - 150 * dayMs, 3);
    shop.review(5, end - 120 * dayMs, Shop::line(reconciled)).review(1, end - 140 * dayMs, Shop::line(reconciled));
    shop.review(5, end - 140 * dayMs, Shop::line(lost)).review(1, end - 120 * dayMs, Shop::line(lost));
    shop.review(5, end - 120 * dayMs, Shop::line(torn)).response(0, end - 140 * dayMs, Shop::whole(torn));
    shop.review({}, end, Shop::line(lost)); // without a rating it decides nothing
    const auto result = orders(*shop.snapshot(), {});
    QCOMPARE(result.risk[0].customers, 2);
    QCOMPARE(result.risk[0].exposure, 20.0);
}

void TestRepeatAndRisk::withoutBothRatesThereIsNoExpectedLoss()
{
    const auto end = at(u"2024-06-30T12:00"_s);
    Shop shop;
    shop.review(1, end, Shop::line(simpleOrder(shop, end, 1)));
    const auto result = orders(*shop.snapshot(), {});
    QCOMPARE(result.risk[0].exposure, 10.0);
    QVERIFY(!result.risk[0].expectedLoss.has_value());
    QVERIFY(!result.risk[0].expectedLossCi95.has_value());
    QVERIFY(!result.risk[0].repeatUnhappy.value.has_value());
}

QTEST_GUILESS_MAIN(TestRepeatAndRisk)
#include "tst_repeat_and_risk.moc"
