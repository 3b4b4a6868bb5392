// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/low_ratings.h"
#include "core/analytics/shop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestLowRatings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoBoughtMostComesFirst();
    void onlyOrdersThatCountInTheCurrencyCount();
    void onlyTheNewestAreLookedAt();
    void aFilterForGoodRatingsLeavesNothing();
};

namespace
{

constexpr qint64 ann = 7, bob = 8, eve = 9;
const auto march = at(u"2024-03-01T12:00"_s);

std::vector<qint64> rowsOf(const std::vector<LowRating> &ratings)
{
    std::vector<qint64> rows;
    for (const auto &rating : ratings)
        rows.push_back(rating.row);
    return rows;
}

} // namespace

// Rows of reviews are 5, 7, 9 … in the order they are told.
void TestLowRatings::whoBoughtMostComesFirst()
{
    Shop shop;
    simpleOrder(shop, march, ann);
    simpleOrder(shop, march + dayMs, bob);
    simpleOrder(shop, march + 2 * dayMs, bob);
    shop.review(1, march + 10 * dayMs, Shop::none(UnmatchedReason::NoReference, ann))  // 5
        .review(2, march + 11 * dayMs, Shop::none(UnmatchedReason::NoReference, bob))  // 7
        .review(3, march + 12 * dayMs, Shop::none(UnmatchedReason::NoReference, bob))  // 9: not low
        .review(1, march + 13 * dayMs)                                                 // 11: of nobody known
        .review(2, march + 14 * dayMs, Shop::none(UnmatchedReason::NoReference, eve))  // 13: bought nothing
        .review(1, march + 15 * dayMs, Shop::none(UnmatchedReason::NoReference, ann)); // 15
    const auto ratings = lowRatingsByWorth(*shop.snapshot(), {}, u"EUR"_s, 10);
    QCOMPARE(rowsOf(ratings), (std::vector<qint64>{7, 15, 5, 13, 11}));
    QCOMPARE(ratings[0].revenue, std::optional(20.0));
    QCOMPARE(ratings[1].revenue, std::optional(10.0));
    QCOMPARE(ratings[3].revenue, std::optional(0.0));
    QVERIFY(!ratings[4].revenue);
}

void TestLowRatings::onlyOrdersThatCountInTheCurrencyCount()
{
    Shop shop;
    simpleOrder(shop, march, ann);
    simpleOrder(shop, march, ann, u"USD"_s);
    shop.order({.createdMs = march, .customer = ann, .subtotal = 9900, .total = 9900, .isCounted = false}, {{9900}});
    shop.review(1, march, Shop::none(UnmatchedReason::NoReference, ann));
    QCOMPARE(lowRatingsByWorth(*shop.snapshot(), {}, u"EUR"_s, 10).at(0).revenue, std::optional(10.0));
    QCOMPARE(lowRatingsByWorth(*shop.snapshot(), {}, u"GBP"_s, 10).at(0).revenue, std::optional(0.0));
}

void TestLowRatings::onlyTheNewestAreLookedAt()
{
    Shop shop;
    simpleOrder(shop, march, ann);
    shop.review(1, march, Shop::none(UnmatchedReason::NoReference, ann)).review(1, march + dayMs).review(1, {});
    QCOMPARE(rowsOf(lowRatingsByWorth(*shop.snapshot(), {}, u"EUR"_s, 1)), std::vector<qint64>{7});
    QCOMPARE(rowsOf(lowRatingsByWorth(*shop.snapshot(), {}, u"EUR"_s, 2)), (std::vector<qint64>{5, 7}));
}

void TestLowRatings::aFilterForGoodRatingsLeavesNothing()
{
    Shop shop;
    shop.review(1, march).review(2, march).review(5, march);
    QVERIFY(lowRatingsByWorth(*shop.snapshot(), {.ratings = {4, 5}}, {}, 10).empty());
    QCOMPARE(rowsOf(lowRatingsByWorth(*shop.snapshot(), {.ratings = {2, 5}}, {}, 10)), std::vector<qint64>{7});
}

QTEST_GUILESS_MAIN(TestLowRatings)
#include "tst_low_ratings.moc"
