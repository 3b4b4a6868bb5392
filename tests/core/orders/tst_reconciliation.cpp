// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/reconciliation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestReconciliation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAddUp_data();
    void partsAddUp();
    void whatMissesIsAGap();
    void aSettledTaxPlaceStays();
    void withoutATotalNothingIsGuessed();
};

void TestReconciliation::partsAddUp_data()
{
    QTest::addColumn<OrderParts>("parts");
    QTest::addColumn<qint64>("discount");
    QTest::addColumn<qint64>("subtotal");
    QTest::addColumn<TaxPlace>("taxPlace");
    const auto row = [](const char *name, const OrderParts &parts, qint64 discount, qint64 subtotal, TaxPlace place) {
        QTest::newRow(name) << parts << discount << subtotal << place;
    };
    row("without taxes", {.goods = 1'000, .subtotal = 1'000, .shipping = 200, .total = 1'200}, 0, 1'000,
        TaxPlace::Unknown);
    row("taxes included", {.goods = 1'000, .subtotal = 1'000, .shipping = 200, .taxes = 160, .total = 1'200}, 0, 1'000,
        TaxPlace::Included);
    row("taxes on top", {.goods = 1'000, .subtotal = 1'000, .shipping = 200, .taxes = 160, .total = 1'360}, 0, 1'000,
        TaxPlace::OnTop);
    row("the discount holds those of the lines",
        {.goods = 1'000, .lineDiscounts = 50, .discount = 100, .subtotal = 900, .total = 900}, 100, 900,
        TaxPlace::Unknown);
    row("the lines' discounts come on top of it",
        {.goods = 1'000, .lineDiscounts = 50, .discount = 100, .subtotal = 850, .total = 850}, 150, 850,
        TaxPlace::Unknown);
    row("only lines have discounts", {.goods = 1'000, .lineDiscounts = 50, .subtotal = 950, .total = 950}, 50, 950,
        TaxPlace::Unknown);
    row("the discount is the shipping's, which is told without it",
        {.goods = 1'000, .discount = 200, .subtotal = 1'000, .shipping = 0, .total = 1'000}, 0, 1'000,
        TaxPlace::Unknown);
    row("the discount is the shipping's, which is told with it",
        {.goods = 1'000, .discount = 200, .subtotal = 1'000, .shipping = 200, .total = 1'000}, 0, 1'000,
        TaxPlace::Unknown);
    row("part of it is the shipping's",
        {.goods = 1'000, .discount = 300, .subtotal = 900, .shipping = 200, .taxes = 90, .total = 990}, 100, 900,
        TaxPlace::OnTop);
    row("the subtotal is before discounts",
        {.goods = 1'000, .discount = 100, .subtotal = 1'000, .shipping = 50, .total = 950}, 100, 900,
        TaxPlace::Unknown);
    row("the same where either could be meant, with a shop system that has it so",
        {.goods = 1'000,
            .discount = 40,
            .subtotal = 1'000,
            .shipping = 50,
            .total = 1'010,
            .isSubtotalBeforeDiscounts = true},
        40, 960, TaxPlace::Unknown);
    row("duties on top", {.goods = 1'000, .subtotal = 1'000, .shipping = 50, .taxes = 100, .total = 1'180, .fees = 30},
        0, 1'000, TaxPlace::OnTop);
}

void TestReconciliation::partsAddUp()
{
    QFETCH(OrderParts, parts);
    const auto result = reconciled(parts);
    QCOMPARE(result.subtotalGap, std::optional<qint64>(0));
    QCOMPARE(result.totalGap, std::optional<qint64>(0));
    QTEST(result.discount, "discount");
    QTEST(*result.subtotal, "subtotal");
    QFETCH(TaxPlace, taxPlace);
    QVERIFY(result.taxPlace == taxPlace);
}

void TestReconciliation::whatMissesIsAGap()
{
    // Order #1098 of the file in rupees.
    const auto edited =
        reconciled({.goods = 2'031'500, .subtotal = 3'944'000, .shipping = 0, .taxes = 0, .total = 3'944'000});
    QCOMPARE(edited.subtotalGap, std::optional<qint64>(-1'912'500));
    QCOMPARE(edited.totalGap, std::optional<qint64>(0));
    const auto discounted = reconciled({.goods = 1'000, .discount = 70, .subtotal = 950, .shipping = 10, .total = 970});
    QCOMPARE(discounted.discount, 70);
    QCOMPARE(discounted.subtotalGap, std::optional<qint64>(-20));
    QCOMPARE(discounted.totalGap, std::optional<qint64>(-10));
    const auto alone = reconciled({.total = 500});
    QVERIFY(!alone.subtotalGap && !alone.totalGap && !alone.subtotal);
    const auto unstated = reconciled({.goods = 1'000, .shipping = 50, .total = 1'050});
    QCOMPARE(unstated.totalGap, std::optional<qint64>(0));
    QVERIFY(!unstated.subtotalGap);
}

void TestReconciliation::aSettledTaxPlaceStays()
{
    const OrderParts parts{.goods = 1'000, .subtotal = 1'000, .taxes = 160, .total = 1'160};
    QCOMPARE(reconciled(parts, TaxPlace::Included).totalGap, std::optional<qint64>(-160));
    QCOMPARE(reconciled(parts, TaxPlace::OnTop).totalGap, std::optional<qint64>(0));
}

void TestReconciliation::withoutATotalNothingIsGuessed()
{
    const auto result = reconciled({.goods = 1'000, .discount = 100, .subtotal = 1'000});
    QCOMPARE(result.subtotalGap, std::optional<qint64>(-100));
    QCOMPARE(result.discount, 100);
    QVERIFY(!result.totalGap);
}

QTEST_GUILESS_MAIN(TestReconciliation)
#include "tst_reconciliation.moc"
