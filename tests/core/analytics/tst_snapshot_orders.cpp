// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/customer_codes.h"
#include "analytics/match_quality.h"
#include "analytics/orders.h"
#include "core/analytics/shop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

template<class T>
std::vector<T> listed(const Column<T> &column)
{
    return {column.begin(), column.end()};
}

} // namespace

class TestSnapshotOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSnapshotWithoutOrdersHasAnEntryForEachOpinion();
    void anOrdersLinesAreSideBySide();
    void aLinesPartGoesByItsAmount();
    void cancelledOrdersHaveNoRevenue();
    void amountsAreInUnitsOfTheirCurrency();
    void matchesFindTheirRecordsOrdersAndLines();
    void recordsThatTheMatcherHasNotSeenAreTold();
    void linesAndMatchesOfUnknownOrdersAreLeftOut();
    void customersAreNumberedOnce();
    void thousandsOfCustomersKeepTheirNumbers();
};

void TestSnapshotOrders::aSnapshotWithoutOrdersHasAnEntryForEachOpinion()
{
    const auto snapshot = Shop().review(5, {}).review(4, {}).response(9, {}).snapshot();
    QCOMPARE(snapshot->reviews().matches.size(), std::size_t(2));
    QCOMPARE(snapshot->responses().matches.size(), std::size_t(1));
    QCOMPARE(matchQuality(*snapshot, {}).reviewReasons[std::size_t(UnmatchedReason::NoOrders)], std::int64_t(2));
    QCOMPARE(listed(snapshot->orders().firstLine), std::vector<std::uint32_t>{0});
    QCOMPARE(snapshot->lastOrderSecond(), Snapshot::noTime);
}

void TestSnapshotOrders::anOrdersLinesAreSideBySide()
{
    Shop shop;
    shop.order({}, {{100}, {200}});
    shop.order({});
    shop.order({});
    shop.order({}, {{300}});
    shop.order({});
    const auto snapshot = shop.snapshot();
    QCOMPARE(listed(snapshot->orders().firstLine), (std::vector<std::uint32_t>{0, 2, 2, 2, 3, 3}));
    QCOMPARE(snapshot->lines().size(), std::size_t(3));
}

void TestSnapshotOrders::aLinesPartGoesByItsAmount()
{
    Shop shop;
    // Goods 100 − 20 = 80; weights 60 − 10 = 50, 40 and 0.
    shop.order({.total = 8000, .discount = 2000}, {{6000, 1000}, {4000}, {0}});
    shop.order({.total = 0, .discount = 0}, {{0}, {0}});          // a gift
    shop.order({.total = 900}, {{500, 500}, {500, 600}, {1000}}); // a line can't take from another
    const auto snapshot = shop.snapshot();
    QCOMPARE(orderRevenue(*snapshot, 0), 80.0);
    QCOMPARE(lineRevenue(*snapshot, 0), 80.0 * 50 / 90);
    QCOMPARE(lineRevenue(*snapshot, 1), 80.0 * 40 / 90);
    QCOMPARE(lineRevenue(*snapshot, 2), 0.0);
    QCOMPARE(lineRevenue(*snapshot, 3), 0.0);
    QCOMPARE(lineRevenue(*snapshot, 5), 0.0);
    QCOMPARE(lineRevenue(*snapshot, 6), 0.0);
    QCOMPARE(lineRevenue(*snapshot, 7), 20.0);
}

void TestSnapshotOrders::cancelledOrdersHaveNoRevenue()
{
    Shop shop;
    shop.order({.total = 8000, .isCounted = false}, {{8000}});
    const auto snapshot = shop.snapshot();
    QCOMPARE(orderRevenue(*snapshot, 0), 0.0);
    QCOMPARE(lineRevenue(*snapshot, 0), 0.0);
}

void TestSnapshotOrders::amountsAreInUnitsOfTheirCurrency()
{
    Shop shop;
    shop.order({.currency = u"JPY"_s, .total = 1200}, {{1200}});
    shop.order({.currency = u"KWD"_s, .total = 1500}, {{1500}});
    shop.order({.currency = u"JPY"_s, .total = 7}, {{7}});
    shop.order({.currency = u""_s, .total = 250}, {{250}});
    const auto snapshot = shop.snapshot();
    QCOMPARE(snapshot->currencies(), (std::vector{u"JPY"_s, u"KWD"_s, QString()}));
    QCOMPARE(listed(snapshot->orders().currency), (std::vector<std::uint16_t>{0, 1, 0, 2}));
    QCOMPARE(orderRevenue(*snapshot, 0), 1200.0);
    QCOMPARE(orderRevenue(*snapshot, 1), 1.5);
    QCOMPARE(orderRevenue(*snapshot, 2), 7.0);
    QCOMPARE(orderRevenue(*snapshot, 3), 2.5);
}

void TestSnapshotOrders::matchesFindTheirRecordsOrdersAndLines()
{
    Shop shop;
    const auto first = shop.order({}, {{100}});
    const auto second = shop.order({.customer = 77}, {{100}, {200}});
    shop.review(5, {}, Shop::none(UnmatchedReason::NoReference));
    shop.review(4, {}, Shop::line(second, 1));
    shop.review(3, {}, Shop::line(second, 2)); // no such line
    shop.response(9, {}, Shop::whole(second, 99));
    shop.response(9, {}, Shop::whole(first, 99));
    const auto snapshot = shop.snapshot();
    const auto &reviews = snapshot->reviews().matches;
    QCOMPARE(listed(reviews.order), (std::vector<std::uint32_t>{Snapshot::Matches::nothing, 1, 1}));
    QCOMPARE(lineOf(snapshot->orders(), reviews, 0), Snapshot::Matches::nothing);
    QCOMPARE(lineOf(snapshot->orders(), reviews, 1), std::uint32_t(2));
    QCOMPARE(lineOf(snapshot->orders(), reviews, 2), Snapshot::Matches::nothing);
    QCOMPARE(listed(reviews.customer), (std::vector<std::uint32_t>{0, 1, 1})); // the order's
    QVERIFY(reviews.reason(0) == UnmatchedReason::NoReference);
    QCOMPARE(
        listed(snapshot->responses().matches.customer), (std::vector<std::uint32_t>{1, 2})); // the order's, its own
    QVERIFY(snapshot->responses().matches.method(0) == MatchMethod::Order);
}

void TestSnapshotOrders::recordsThatTheMatcherHasNotSeenAreTold()
{
    Shop shop;
    const auto order = shop.order({});
    shop.review(5, {}).review(5, {}, Shop::whole(order)).review(5, {});
    const auto snapshot = shop.snapshot();
    const auto &matches = snapshot->reviews().matches;
    QVERIFY(matches.method(0) == MatchMethod::None);
    QVERIFY(matches.method(1) == MatchMethod::Order);
    QVERIFY(matches.method(2) == MatchMethod::None);
    QVERIFY(snapshot->reviews().matches.reason(2) == UnmatchedReason::NotUnmatched);
}

void TestSnapshotOrders::linesAndMatchesOfUnknownOrdersAreLeftOut()
{
    SnapshotBuilder builder(QTimeZone::utc());
    builder.addReview({.row = 2, .rating = 5});
    for (const qint64 row : {4, 7, 9})
        builder.addOrder({.row = row});
    for (const qint64 order : {3, 4, 8, 9, 12})
        builder.addOrderLine({.order = order, .amount = 100});
    for (const qint64 record : {1, 2, 3})
        builder.addMatch({.record = record, .method = MatchMethod::Order, .order = 8});
    const auto snapshot = builder.take();
    QCOMPARE(snapshot->lines().size(), std::size_t(2));
    QCOMPARE(listed(snapshot->orders().firstLine), (std::vector<std::uint32_t>{0, 1, 1, 2}));
    QCOMPARE(listed(snapshot->reviews().matches.order), std::vector{Snapshot::Matches::nothing});
}

void TestSnapshotOrders::customersAreNumberedOnce()
{
    Shop shop;
    shop.order({.customer = -5});
    shop.order({.customer = 0});
    shop.order({.customer = 8});
    shop.order({.customer = -5});
    const auto snapshot = shop.snapshot();
    QCOMPARE(listed(snapshot->orders().customer), (std::vector<std::uint32_t>{1, 0, 2, 1}));
    QCOMPARE(snapshot->customers(), std::uint32_t(2));
}

void TestSnapshotOrders::thousandsOfCustomersKeepTheirNumbers()
{
    CustomerCodes codes;
    for (int round = 0; round < 2; ++round) {
        for (std::uint32_t i = 1; i <= 5000; ++i)
            QCOMPARE(codes.codeOf(qint64(i) << 40), i); // alike in their lower bits
    }
    QCOMPARE(codes.size(), std::uint32_t(5000));
    QCOMPARE(codes.codeOf(0), std::uint32_t(0));
}

QTEST_GUILESS_MAIN(TestSnapshotOrders)
#include "tst_snapshot_orders.moc"
