// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/findings.h"
#include "analytics/match_quality.h"
#include "core/analytics/shop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

std::int64_t reasons(const MatchQuality &quality, UnmatchedReason reason)
{
    return quality.reviewReasons[static_cast<std::size_t>(reason)];
}

QStringList months(const MatchQuality &quality)
{
    QStringList lines;
    for (const auto &month : quality.byMonth)
        lines.append(u"%1 %2/%3 %4/%5"_s.arg(month.span.label)
                         .arg(month.reviews.count)
                         .arg(month.reviews.n)
                         .arg(month.responses.count)
                         .arg(month.responses.n));
    return lines;
}

/// Five reviews and three responses from January to March 2024, one order.
Shop filledShop()
{
    Shop shop;
    const auto order = shop.order({.createdMs = at(u"2024-01-02T12:00"_s)}, {{1000}});
    shop.review(5, at(u"2024-01-10T12:00"_s), Shop::line(order));
    shop.review(4, at(u"2024-01-31T23:30"_s), Shop::whole(order));
    shop.review(1, at(u"2024-01-15T12:00"_s), Shop::none(UnmatchedReason::OrderNotImported));
    shop.review(2, at(u"2024-03-15T12:00"_s),
        ToldMatch{.method = MatchMethod::Ambiguous, .reason = UnmatchedReason::SeveralFit});
    shop.review(3, {}, Shop::none(UnmatchedReason::NoReference));
    shop.review(3, at(u"2024-03-16T12:00"_s), Shop::whole(order), ReviewStatus::Rejected);
    shop.response(
        9, at(u"2024-03-01T12:00"_s), ToldMatch{.method = MatchMethod::CustomerProduct, .order = order, .position = 0});
    shop.response({}, at(u"2024-03-02T12:00"_s), Shop::none(UnmatchedReason::OrderNotImported));
    shop.response(7, at(u"2024-03-03T12:00"_s)); // not looked at yet
    return shop;
}

} // namespace

class TestMatchQuality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyStoreHasNoFigures();
    void countsByMethodAndReason();
    void monthsAreTheStoresAndWithoutGaps();
    void theFilterChooses();
    void findsWhatNeedsAPerson();
};

void TestMatchQuality::anEmptyStoreHasNoFigures()
{
    const auto quality = matchQuality(*Shop().snapshot(), {});
    QCOMPARE(quality.reviews.total(), 0);
    QVERIFY(quality.byMonth.empty());
    QVERIFY(findingsOf(quality, 0).empty());
}

void TestMatchQuality::countsByMethodAndReason()
{
    const auto quality = matchQuality(*filledShop().snapshot(), {});
    QCOMPARE(quality.reviews.orderLine, 1);
    QCOMPARE(quality.reviews.order, 1);
    QCOMPARE(quality.reviews.customerProduct, 0);
    QCOMPARE(quality.reviews.ambiguous, 1);
    QCOMPARE(quality.reviews.none, 2);
    QCOMPARE(quality.reviews.matched(), 2);
    QCOMPARE(quality.reviews.total(), 5);
    QCOMPARE(quality.responses.customerProduct, 1);
    QCOMPARE(quality.responses.none, 2);
    QCOMPARE(reasons(quality, UnmatchedReason::OrderNotImported), 1);
    QCOMPARE(reasons(quality, UnmatchedReason::NoReference), 1);
    QCOMPARE(reasons(quality, UnmatchedReason::SeveralFit), 0); // ambiguous, not none
    QCOMPARE(quality.responseReasons.at(std::size_t(UnmatchedReason::NotUnmatched)), 1);
}

void TestMatchQuality::monthsAreTheStoresAndWithoutGaps()
{
    QCOMPARE(months(matchQuality(*filledShop().snapshot(), {})),
        (QStringList{u"2024-01 2/3 0/0"_s, u"2024-02 0/0 0/0"_s, u"2024-03 0/1 1/3"_s}));
    Shop eastern("Europe/Berlin");
    eastern.review(5, at(u"2024-01-31T23:30"_s));
    QCOMPARE(months(matchQuality(*eastern.snapshot(), {})), QStringList{u"2024-02 0/1 0/0"_s});
}

void TestMatchQuality::theFilterChooses()
{
    const auto quality = matchQuality(
        *filledShop().snapshot(), {.from = QDate(2024, 1, 15), .to = QDate(2024, 1, 31), .ratings = {1, 4}});
    QCOMPARE(quality.reviews.total(), 2);
    QCOMPARE(quality.reviews.order, 1);
    QCOMPARE(quality.responses.total(), 0);
    QCOMPARE(months(quality), QStringList{u"2024-01 1/2 0/0"_s});
    QVERIFY(!quality.byMonth.front().isComplete);
}

void TestMatchQuality::findsWhatNeedsAPerson()
{
    QStringList found;
    for (const auto &finding : findingsOf(matchQuality(*filledShop().snapshot(), {}), 6))
        found.append(u"%1 %2"_s.arg(toString(finding.kind)).arg(finding.count));
    QCOMPARE(found, (QStringList{u"order_differences 6"_s, u"ambiguous_matches 1"_s, u"orders_missing 2"_s,
                        u"matching_behind 1"_s}));
}

QTEST_GUILESS_MAIN(TestMatchQuality)
#include "tst_match_quality.moc"
