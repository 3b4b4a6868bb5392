// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/product_league.h"
#include "core/analytics/shop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const auto lamp = u"7"_s, mug = u"8"_s;

ProductStanding changed(const QString &id, Verdict verdict, std::optional<double> difference)
{
    ProductStanding standing{.ratings = {}, .change = {}, .revenue = {}};
    standing.ratings.productId = id;
    standing.change.verdict = verdict;
    standing.change.difference = difference;
    return standing;
}

} // namespace

class TestProductLeague : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineCountsOnceInEachProduct();
    void currenciesStandApart();
    void ordersThatDontCountBringNothing();
    void standsInTheRankingWithItsChange();
    void withoutOrdersOrATimeBefore();
    void realChangesComeFirst();
};

void TestProductLeague::aLineCountsOnceInEachProduct()
{
    Shop shop;
    // 30.00 and 12.00 of one order.
    const auto order =
        shop.order({.createdMs = at(u"2026-01-05T12:00"_s), .subtotal = 4200, .total = 4200}, {{3000}, {1200}});
    const auto day = at(u"2026-02-01T12:00"_s);
    shop.review(5, day, Shop::line(order, 0), ReviewStatus::Approved, lamp)
        .review(4, day, Shop::line(order, 0), ReviewStatus::Approved, lamp)
        .review(3, day, Shop::line(order, 1), ReviewStatus::Approved, lamp)
        .review(2, day, Shop::line(order, 1), ReviewStatus::Approved, mug)
        .review(2, day, Shop::line(order, 1), ReviewStatus::Approved, mug)
        .review(1, day, Shop::line(order, 0), ReviewStatus::Pending, mug)
        .review({}, day, Shop::line(order, 0), ReviewStatus::Approved, mug)
        .review(5, day, Shop::whole(order), ReviewStatus::Approved, mug)
        .review(1, day, Shop::line(order, 1), ReviewStatus::Approved, u"tray"_s)
        .review(1, day, Shop::line(order, 1), ReviewStatus::Approved, u"tray"_s)
        .review(2, day, Shop::line(order, 1), ReviewStatus::Approved, mug);
    const auto snapshot = shop.snapshot();
    const auto league = productLeague(*snapshot, {}, std::optional<Filter>());
    QVERIFY(league.hasOrders);
    QCOMPARE(league.products.size(), 3U);
    // 5, 4, 3 against 2, 2, 5, 2 and 1, 1.
    QCOMPARE(league.products[0].ratings.productId, lamp);
    QCOMPARE(league.products[0].revenue, (std::vector<RaterRevenue>{{u"EUR"_s, 42.0, 2}}));
    QCOMPARE(league.products[1].revenue, (std::vector<RaterRevenue>{{u"EUR"_s, 12.0, 1}}));
    QCOMPARE(league.products[2].revenue, (std::vector<RaterRevenue>{{u"EUR"_s, 12.0, 1}}));
    Filter low;
    low.ratings = {3};
    QCOMPARE(productLeague(*snapshot, low, std::optional<Filter>()).products.at(0).revenue,
        (std::vector<RaterRevenue>{{u"EUR"_s, 12.0, 1}}));
}

void TestProductLeague::currenciesStandApart()
{
    Shop shop;
    const auto ordered = at(u"2026-01-05T12:00"_s), day = at(u"2026-02-01T12:00"_s);
    const auto euros = simpleOrder(shop, ordered);
    const auto dollars = simpleOrder(shop, ordered, 0, u"USD"_s), more = simpleOrder(shop, ordered, 0, u"USD"_s);
    for (const auto order : {euros, dollars, more})
        shop.review(5, day, Shop::line(order), ReviewStatus::Approved, lamp);
    const auto league = productLeague(*shop.snapshot(), {}, std::optional<Filter>());
    QCOMPARE(league.products.at(0).revenue, (std::vector<RaterRevenue>{{u"USD"_s, 20.0, 2}, {u"EUR"_s, 10.0, 1}}));
}

void TestProductLeague::ordersThatDontCountBringNothing()
{
    Shop shop;
    const auto order = shop.order(
        {.createdMs = at(u"2026-01-05T12:00"_s), .subtotal = 1000, .total = 1000, .isCounted = false}, {{1000}});
    shop.review(5, at(u"2026-02-01T12:00"_s), Shop::line(order), ReviewStatus::Approved, lamp);
    const auto league = productLeague(*shop.snapshot(), {}, std::optional<Filter>());
    QVERIFY(league.hasOrders);
    QVERIFY(league.products.at(0).revenue.empty());
}

void TestProductLeague::standsInTheRankingWithItsChange()
{
    Shop shop;
    const auto january = at(u"2026-01-10T12:00"_s), february = at(u"2026-02-10T12:00"_s);
    for (int i = 0; i < 9; ++i) {
        shop.review(5, january, {}, ReviewStatus::Approved, mug).review(1, february, {}, ReviewStatus::Approved, mug);
        shop.review(4, january, {}, ReviewStatus::Approved, lamp).review(4, february, {}, ReviewStatus::Approved, lamp);
    }
    Filter now, before;
    now.from = QDate(2026, 2, 1);
    before.from = QDate(2026, 1, 1);
    before.to = QDate(2026, 1, 31);
    const auto league = productLeague(*shop.snapshot(), now, before);
    QVERIFY(league.isCompared);
    QVERIFY(!league.hasOrders);
    QCOMPARE(league.figures.count, 18);
    QCOMPARE(league.products.at(0).ratings.productId, lamp);
    QCOMPARE(league.products[0].change.difference.value(), 0.0);
    QVERIFY(league.products[0].change.verdict == Verdict::Unclear);
    QCOMPARE(league.products.at(1).ratings.productId, mug);
    QCOMPARE(league.products[1].change.difference.value(), -4.0);
    QVERIFY(league.products[1].change.verdict == Verdict::Real);
    QCOMPARE(league.realChanges(false), 1);
    QCOMPARE(league.realChanges(true), 0);
    QCOMPARE(league.greatestChanges(5), std::vector<std::size_t>{1});
}

void TestProductLeague::withoutOrdersOrATimeBefore()
{
    Shop shop;
    shop.review(5, at(u"2026-02-01T12:00"_s), {}, ReviewStatus::Approved, lamp);
    const auto league = productLeague(*shop.snapshot(), {}, std::optional<Filter>());
    QVERIFY(!league.isCompared && !league.hasOrders);
    QVERIFY(!league.products.at(0).change.difference);
    QVERIFY(league.greatestChanges(5).empty());
    QVERIFY(productLeague(*Shop().snapshot(), {}, std::optional<Filter>()).products.empty());
}

void TestProductLeague::realChangesComeFirst()
{
    ProductLeague league;
    league.products = {changed(u"0"_s, Verdict::Unclear, 2.0), changed(u"1"_s, Verdict::Real, -0.3),
        changed(u"2"_s, Verdict::Few, 4.0), changed(u"3"_s, Verdict::Real, 0.5), changed(u"4"_s, Verdict::Unclear, 0.0),
        changed(u"5"_s, Verdict::Unclear, -2.5), changed(u"6"_s, Verdict::Few, {})};
    QCOMPARE(league.greatestChanges(9), (std::vector<std::size_t>{3, 1, 5, 0}));
    QCOMPARE(league.greatestChanges(2), (std::vector<std::size_t>{3, 1}));
    QCOMPARE(league.realChanges(true), 1);
    QCOMPARE(league.realChanges(false), 1);
}

QTEST_GUILESS_MAIN(TestProductLeague)
#include "tst_product_league.moc"
