// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/opinions_in_time.h"
#include "core/analytics/shop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestOpinionsInTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyComeInTheOrderOfTheirTimes();
    void aReviewComesFirstWhereBothCameAtOnce();
    void anOpinionBeforeItsOrderIsACaseWithItsOrder();
    void oneKindAlone();
};

namespace
{

/// "R0 S0 R1": reviews and responses by their rows, those out of turn in brackets.
QString inTime(const Snapshot &snapshot)
{
    QStringList told;
    const auto nameOf = [](OpinionKind kind, std::size_t row) {
        return (kind == IsReview ? u"R%1"_s : u"S%1"_s).arg(row);
    };
    snapshot.opinionsInTime().each([&](OpinionKind kind, std::size_t row) { told.append(nameOf(kind, row)); },
        [&](OpinionKind kind, std::size_t row) { told.append(u'(' + nameOf(kind, row) + u')'); });
    return told.join(u' ');
}

qint64 day(int number)
{
    return at(u"2024-01-01T12:00"_s) + number * dayMs;
}

/// Until when the data goes on.
void addLastOrder(Shop &shop)
{
    simpleOrder(shop, day(900), 99);
}

} // namespace

void TestOpinionsInTime::theyComeInTheOrderOfTheirTimes()
{
    Shop shop;
    shop.review(5, day(30)).review(5, day(10)).review(5, day(20)).review(5, {});
    shop.response(9, day(25)).response(9, day(40)).response(9, {}).response(9, day(41));
    QCOMPARE(inTime(*shop.snapshot()), u"R0 S0 R1 R2 S1 R3 S2 S3"_s);
}

void TestOpinionsInTime::aReviewComesFirstWhereBothCameAtOnce()
{
    Shop shop;
    shop.response(9, day(10)).response(9, day(11));
    shop.review(5, day(10)).review(5, day(10));
    QCOMPARE(inTime(*shop.snapshot()), u"R0 R1 S0 S1"_s);
}

void TestOpinionsInTime::anOpinionBeforeItsOrderIsACaseWithItsOrder()
{
    Shop shop;
    const auto order = simpleOrder(shop, day(22), 1), later = simpleOrder(shop, day(25), 2);
    shop.review(5, day(5), Shop::whole(order)).review(5, day(20)).review(5, day(30));
    shop.response(9, day(1), Shop::whole(later)).response(9, day(22)).response(9, day(28));
    addLastOrder(shop);
    QCOMPARE(inTime(*shop.snapshot()), u"S0 R0 R1 (R0) S1 (S0) S2 R2"_s);
}

void TestOpinionsInTime::oneKindAlone()
{
    QCOMPARE(inTime(*Shop().snapshot()), QString());
    Shop reviews, responses;
    for (int i = 0; i < 70; ++i) {
        reviews.review(5, day(i));
        responses.response(9, day(i));
    }
    QVERIFY(inTime(*reviews.snapshot()).endsWith(u"R63 R64 R65 R66 R67 R68 R69"_s));
    QVERIFY(inTime(*responses.snapshot()).endsWith(u"S63 S64 S65 S66 S67 S68 S69"_s));
}

QTEST_GUILESS_MAIN(TestOpinionsInTime)
#include "tst_opinions_in_time.moc"
