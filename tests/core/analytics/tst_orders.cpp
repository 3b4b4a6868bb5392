// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/orders.h"
#include "analytics/store_conventions.h"
#include "core/analytics/shop.h"

#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyStoreHasNoFigures();
    void allOrdersAreCountedAsTheyWereImported();
    void cancelledOrdersAreInNoRevenueAndNoRate();
    void currenciesAreNeverAdded();
    void theStoresCurrencyComesFirst();
    void aRatingsRevenueIsThatOfItsLines();
    void anOrderCountsOnceInEachGroup();
    void anNpsCategorysRevenueIsThatOfItsOrders();
    void oneOrderHasAMeanWithoutAMargin();
    void datesChooseOpinionsByTheirsAndOrdersByTheirs();
    void ordersWithoutATimeAreInNoStretchOfTime();
    void coverageIsOfOrdersOldEnough();
    void timeToReviewHasQuartiles();
};

void TestOrders::anEmptyStoreHasNoFigures()
{
    const auto result = orders(*Shop().snapshot(), {});
    QCOMPARE(result.orders, 0);
    QVERIFY(result.byCurrency.empty());
    QVERIFY(result.byRating.empty());
    QVERIFY(!result.coverage.value.has_value());
    QVERIFY(!result.timeToReview.median.has_value());
    QVERIFY(result.risk.empty());
    QVERIFY(!result.lastOrder.has_value());
    const auto unmatched = orders(*Shop().review(5, at(u"2024-02-01T12:00"_s)).snapshot(), {});
    QCOMPARE(unmatched.reviews.none, 1);
    QVERIFY(unmatched.byRating.empty());
}

void TestOrders::allOrdersAreCountedAsTheyWereImported()
{
    Shop shop;
    shop.order({.createdMs = at(u"2024-03-01T12:00"_s), .total = 2558}, {{1000, 0, 2}, {1500, 0, 3}});
    shop.order({.createdMs = at(u"2024-01-01T12:00"_s), .total = 1442, .isCounted = false}, {{1442}});
    shop.order({}); // no total, no time
    const auto result = orders(*shop.snapshot(), {});
    QCOMPARE(result.orders, 3);
    QCOMPARE(result.lines, 3);
    QCOMPARE(result.units, 6);
    QCOMPARE(result.byCurrency.size(), std::size_t(1));
    QCOMPARE(result.byCurrency[0].total, 40.0);
    QCOMPARE(result.byCurrency[0].counted, 2);
    QCOMPARE(result.firstOrder, QDate(2024, 1, 1));
    QCOMPARE(result.lastOrder, QDate(2024, 3, 1));
}

void TestOrders::cancelledOrdersAreInNoRevenueAndNoRate()
{
    Shop shop;
    const auto ms = at(u"2024-01-01T12:00"_s);
    shop.order({.createdMs = ms, .total = 1000}, {{1000}});
    const auto refunded = shop.order({.createdMs = ms, .total = 1000, .refunded = 400}, {{1000}});
    const auto cancelled = shop.order({.createdMs = ms, .total = 5000, .refunded = 5000, .isCounted = false}, {{5000}});
    shop.review(1, ms + dayMs, Shop::line(refunded)).review(1, ms + dayMs, Shop::line(cancelled));
    const auto result = orders(*shop.snapshot(), {});
    QCOMPARE(result.byCurrency[0].revenue, 16.0);
    QCOMPARE(result.byCurrency[0].aov.n, 2);
    QCOMPARE(result.byCurrency[0].aov.value, 8.0);
    // 10 and 6: 8 ± t₀.₉₇₅(1) · √8 / √2 = 8 ± 12.7062047364 · 2
    QVERIFY(std::abs(result.byCurrency[0].aov.ci95->low + 17.4124094728) < 1e-8);
    QCOMPARE(written(result.byCurrency[0].refundRate), u"1/2"_s);
    const auto one = find(result.byRating, 1);
    QVERIFY(one.has_value());
    QCOMPARE(one->orders, 1);
    QCOMPARE(one->revenue, 6.0);
    QCOMPARE(written(one->refundRate), u"1/1"_s);
    QCOMPARE(result.reviews.orderLine, 2); // the match is there all the same
}

void TestOrders::currenciesAreNeverAdded()
{
    Shop shop;
    const auto ms = at(u"2024-01-01T12:00"_s);
    shop.review(5, ms, Shop::line(simpleOrder(shop, ms, 0, u"EUR"_s)));
    shop.review(5, ms, Shop::line(simpleOrder(shop, ms, 0, u"JPY"_s)));
    shop.review(5, ms, Shop::line(simpleOrder(shop, ms, 0, u"JPY"_s)));
    shop.review(5, ms, Shop::line(simpleOrder(shop, ms, 0, u""_s)));
    const auto result = orders(*shop.snapshot(), {});
    QStringList rows;
    for (const auto &row : result.byCurrency)
        rows.append(u"%1 %2 %3"_s.arg(row.currency).arg(row.orders).arg(row.revenue));
    QCOMPARE(rows, (QStringList{u"JPY 2 2000"_s, u" 1 10"_s, u"EUR 1 10"_s}));
    rows.clear();
    for (const auto &row : result.byRating)
        rows.append(u"%1 %2 %3"_s.arg(row.currency).arg(row.orders).arg(row.revenue));
    QCOMPARE(rows, (QStringList{u"JPY 2 2000"_s, u" 1 10"_s, u"EUR 1 10"_s}));
}

void TestOrders::theStoresCurrencyComesFirst()
{
    const auto reset = qScopeGuard([] { setStoreConventions({}); });
    Shop shop;
    const auto ms = at(u"2024-01-01T12:00"_s);
    for (const auto &currency : {u"JPY"_s, u"EUR"_s, u"JPY"_s, u"USD"_s})
        shop.review(1, ms, Shop::line(simpleOrder(shop, ms, 0, currency)));
    const auto snapshot = shop.snapshot();
    const auto currencies = [&] {
        const auto result = orders(*snapshot, {});
        QStringList all;
        for (const auto &row : result.byCurrency)
            all += row.currency;
        for (const auto &row : result.byRating)
            all += row.currency;
        for (const auto &row : result.risk)
            all += row.currency;
        return all;
    };
    const QStringList byOrders{u"JPY"_s, u"EUR"_s, u"USD"_s};
    QCOMPARE(currencies().mid(0, 6), byOrders + byOrders);
    setStoreConventions({.currency = u"USD"_s});
    const QStringList dollarsFirst{u"USD"_s, u"JPY"_s, u"EUR"_s};
    QCOMPARE(currencies().mid(0, 6), dollarsFirst + dollarsFirst);
    setStoreConventions({.currency = u"GBP"_s}); // of which there are none
    QCOMPARE(currencies().mid(0, 6), byOrders + byOrders);
}

void TestOrders::aRatingsRevenueIsThatOfItsLines()
{
    Shop shop;
    const auto ms = at(u"2024-01-01T12:00"_s);
    const auto order = shop.order({.createdMs = ms, .total = 9000}, {{6000}, {3000}});
    const auto other = shop.order({.createdMs = ms, .total = 2000}, {{2000}});
    shop.review(5, ms, Shop::line(order, 1)).review(5, ms, Shop::line(order, 1)); // the same line twice
    shop.review(5, ms, ToldMatch{.method = MatchMethod::CustomerProduct, .order = other, .position = 0});
    shop.review(4, ms, Shop::whole(order)); // no line: an order, but no revenue
    const auto result = orders(*shop.snapshot(), {});
    QCOMPARE(find(result.byRating, 5)->revenue, 30.0 + 20.0);
    QCOMPARE(find(result.byRating, 5)->orders, 2);
    QCOMPARE(find(result.byRating, 5)->aov.value, (90.0 + 20.0) / 2);
    QCOMPARE(find(result.byRating, 4)->revenue, 0.0);
    QCOMPARE(find(result.byRating, 4)->orders, 1);
    QCOMPARE(find(result.byRating, 4)->aov.value, 90.0);
    QCOMPARE(result.byRating.front().rating, 5);
    QCOMPARE(result.byRating.back().rating, 4);
}

void TestOrders::anOrderCountsOnceInEachGroup()
{
    Shop shop;
    const auto ms = at(u"2024-01-01T12:00"_s);
    const auto order = shop.order({.createdMs = ms, .total = 9000, .refunded = 1}, {{6000}, {3000}});
    shop.review(5, ms, Shop::line(order, 0)).review(5, ms, Shop::line(order, 1)).review(1, ms, Shop::line(order, 1));
    shop.review({}, ms, Shop::line(order, 0)); // no rating: no group
    const auto result = orders(*shop.snapshot(), {});
    QCOMPARE(find(result.byRating, 5)->orders, 1);
    QCOMPARE(find(result.byRating, 1)->orders, 1);
    QCOMPARE(written(find(result.byRating, 5)->refundRate), u"1/1"_s);
    QCOMPARE(result.byRating.size(), std::size_t(2));
}

void TestOrders::anNpsCategorysRevenueIsThatOfItsOrders()
{
    Shop shop;
    const auto ms = at(u"2024-01-01T12:00"_s);
    const auto order = shop.order({.createdMs = ms, .total = 9000}, {{6000}, {3000}});
    shop.response(10, ms, Shop::line(order, 1)).response(9, ms, Shop::whole(order)).response(8, ms, Shop::whole(order));
    shop.response({}, ms, Shop::whole(order));
    const auto result = orders(*shop.snapshot(), {});
    QCOMPARE(result.byNpsCategory.size(), std::size_t(2));
    QVERIFY(result.byNpsCategory[0].category == NpsCategory::Promoter);
    QCOMPARE(result.byNpsCategory[0].rating, 0);
    QCOMPARE(result.byNpsCategory[0].revenue, 90.0);
    QCOMPARE(result.byNpsCategory[0].orders, 1);
    QVERIFY(result.byNpsCategory[1].category == NpsCategory::Passive);
    QCOMPARE(result.responses.order, 3);
    QCOMPARE(result.responses.orderLine, 1);
}

void TestOrders::oneOrderHasAMeanWithoutAMargin()
{
    Shop shop;
    simpleOrder(shop, at(u"2024-01-01T12:00"_s));
    const auto result = orders(*shop.snapshot(), {});
    QCOMPARE(result.byCurrency[0].aov.n, 1);
    QCOMPARE(result.byCurrency[0].aov.value, 10.0);
    QVERIFY(!result.byCurrency[0].aov.ci95.has_value());
}

void TestOrders::datesChooseOpinionsByTheirsAndOrdersByTheirs()
{
    Shop shop;
    const auto january = simpleOrder(shop, at(u"2024-01-31T12:00"_s));
    const auto february = simpleOrder(shop, at(u"2024-02-01T12:00"_s));
    shop.review(5, at(u"2024-02-10T12:00"_s), Shop::line(january));
    shop.review(4, at(u"2024-03-10T12:00"_s), Shop::line(february));
    const auto result = orders(*shop.snapshot(), {.from = QDate(2024, 2, 1), .to = QDate(2024, 2, 29)});
    QCOMPARE(result.orders, 1);
    QCOMPARE(result.lines, 1);
    QCOMPARE(result.units, 1);
    QCOMPARE(result.byCurrency[0].counted, 1);
    QCOMPARE(result.reviews.total(), 1);
    QCOMPARE(find(result.byRating, 5)->orders, 1); // an order of January
    QVERIFY(!find(result.byRating, 4));
    QCOMPARE(result.firstOrder, QDate(2024, 1, 31));
}

void TestOrders::ordersWithoutATimeAreInNoStretchOfTime()
{
    Shop shop;
    const auto order = shop.order({.total = 1000}, {{1000}});
    shop.review(5, at(u"2024-02-10T12:00"_s), Shop::line(order));
    const auto snapshot = shop.snapshot();
    QCOMPARE(orders(*snapshot, {}).orders, 1);
    QCOMPARE(orders(*snapshot, {.from = QDate(2000, 1, 1)}).orders, 0);
    QCOMPARE(find(orders(*snapshot, {}).byRating, 5)->orders, 1);
    QCOMPARE(written(find(orders(*snapshot, {}).byRating, 5)->repeatRate), u"0/0"_s);
    QCOMPARE(orders(*snapshot, {}).timeToReview.n, 0);
}

void TestOrders::coverageIsOfOrdersOldEnough()
{
    const auto ms = at(u"2024-01-01T12:00"_s);
    Shop shop;
    const auto reviewed = simpleOrder(shop, ms);
    const auto rejected = simpleOrder(shop, ms + dayMs);
    simpleOrder(shop, ms + 40 * dayMs); // exactly sixty days before the end
    const auto young = simpleOrder(shop, ms + 40 * dayMs + 1000);
    const auto cancelled = shop.order({.createdMs = ms, .total = 1000, .isCounted = false}, {{1000}});
    shop.order({.total = 1000}); // of unknown age
    simpleOrder(shop, ms + 100 * dayMs);
    shop.review(5, ms, Shop::line(reviewed)).review(4, ms, Shop::line(reviewed)).review(5, ms, Shop::line(young));
    shop.review(5, ms, Shop::line(rejected), ReviewStatus::Rejected).review(5, ms, Shop::line(cancelled));
    shop.response(9, ms, Shop::whole(rejected));
    QCOMPARE(written(orders(*shop.snapshot(), {}).coverage), u"1/3"_s);
    const Filter day{.from = QDate(2024, 1, 2), .to = QDate(2024, 1, 2)};
    QCOMPARE(written(orders(*shop.snapshot(), day).coverage), u"0/1"_s);
    const Filter otherDay{.from = QDate(2023, 12, 1), .to = QDate(2024, 1, 1)};
    QCOMPARE(written(orders(*shop.snapshot(), otherDay).coverage), u"1/1"_s);
}

void TestOrders::timeToReviewHasQuartiles()
{
    const auto ms = at(u"2024-01-01T12:00"_s);
    Shop shop;
    const auto order = simpleOrder(shop, ms);
    const auto undated = shop.order({.total = 1000});
    for (const int days : {20, 2, 10, 7, 30, -3})
        shop.review(5, ms + days * dayMs, Shop::whole(order));
    shop.review(5, ms, Shop::whole(undated)).review(5, {}, Shop::whole(order)).review(5, ms);
    shop.review(5, ms + 500 * dayMs, Shop::whole(order), ReviewStatus::Pending);
    auto time = orders(*shop.snapshot(), {}).timeToReview; // 2 7 10 20 30
    QCOMPARE(time.n, 5);
    QCOMPARE(time.lower, 7.0);
    QCOMPARE(time.median, 10.0);
    QCOMPARE(time.upper, 20.0);
    shop.review(5, ms + 40 * dayMs, Shop::whole(order)); // 2 7 10 20 30 40
    time = orders(*shop.snapshot(), {}).timeToReview;
    QCOMPARE(time.lower, 7.75);
    QCOMPARE(time.median, 15.0);
    QCOMPARE(time.upper, 27.5);
    const Filter one{.from = QDate(2024, 1, 3), .to = QDate(2024, 1, 3)};
    time = orders(*shop.snapshot(), one).timeToReview;
    QCOMPARE(time.n, 1);
    QCOMPARE(time.lower, 2.0);
    QCOMPARE(time.upper, 2.0);
}

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_orders.moc"
