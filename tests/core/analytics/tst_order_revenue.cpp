// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/order_revenue.h"

#include <QTest>

using namespace plaudit;

Q_DECLARE_METATYPE(plaudit::OrderAmounts)

class TestOrderRevenue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatTheCustomerPaidForGoods_data();
    void isWhatTheCustomerPaidForGoods();
};

void TestOrderRevenue::isWhatTheCustomerPaidForGoods_data()
{
    QTest::addColumn<OrderAmounts>("amounts");
    QTest::addColumn<double>("revenue");
    const auto row = [](const char *name, const OrderAmounts &amounts, double revenue) {
        QTest::newRow(name) << amounts << revenue;
    };
    row("goods alone", {.lines = 5000, .subtotal = 5000, .total = 5000}, 5000.0);
    row("shipping and tax on top are not goods",
        {.lines = 5000,
            .subtotal = 4500,
            .total = 5900,
            .shipping = 500,
            .taxes = 900,
            .discount = 500,
            .taxPlace = TaxPlace::OnTop},
        4500.0);
    // 10,000 of 11,900 are goods; of 1,900 included taxes they hold 1,900 · 10,000 / 11,900 = 1,596.638…
    row("included tax is taken out in proportion",
        {.lines = 10'000,
            .subtotal = 10'000,
            .total = 11'900,
            .shipping = 1'900,
            .taxes = 1'900,
            .taxPlace = TaxPlace::Included},
        8403.361344537815);
    row("tax of an unknown place stays",
        {.lines = 10'000, .subtotal = 10'000, .total = 11'900, .shipping = 1'900, .taxes = 1'900}, 10'000.0);
    row("a partial refund counts by goods of the total",
        {.lines = 8000, .subtotal = 8000, .total = 10'000, .shipping = 2000, .refunded = 2500}, 6000.0);
    // (10,000 − 1,596.638…) · (1 − 2,380 / 11,900)
    row("tax and refund",
        {.lines = 10'000,
            .subtotal = 10'000,
            .total = 11'900,
            .shipping = 1'900,
            .taxes = 1'900,
            .refunded = 2380,
            .taxPlace = TaxPlace::Included},
        6722.689075630252);
    row("all refunded", {.lines = 8000, .total = 8000, .refunded = 8000}, 0.0);
    row("more refunded than paid", {.lines = 8000, .total = 8000, .refunded = 9000}, 0.0);
    row("no total: the refund counts as a whole", {.lines = 8000, .refunded = 2500}, 5500.0);
    row("no total: tax can't be taken out", {.lines = 8000, .taxes = 800, .taxPlace = TaxPlace::Included}, 8000.0);
    row("no total, more refunded", {.lines = 8000, .refunded = 9000}, 0.0);
    row("discounts above the goods", {.lines = 8000, .total = 100, .discount = 9000}, 0.0);
    row("a total of 0", {.lines = 8000, .total = 0, .discount = 8000}, 0.0);
    row("no lines: the subtotal", {.subtotal = 4200, .total = 5000, .shipping = 800, .discount = 300}, 4200.0);
    row("no subtotal: the total less shipping and taxes on top",
        {.total = 5000, .shipping = 800, .taxes = 200, .taxPlace = TaxPlace::OnTop}, 4000.0);
    row("no subtotal: included tax in proportion", // 4,200 · (1 − 500 / 5,000)
        {.total = 5000, .shipping = 800, .taxes = 500, .taxPlace = TaxPlace::Included}, 3780.0);
    row("nothing at all", {}, 0.0);
}

void TestOrderRevenue::isWhatTheCustomerPaidForGoods()
{
    QFETCH(OrderAmounts, amounts);
    QTEST(RevenueRule::of(amounts).revenueOf(goodsOf(amounts)), "revenue");
}

QTEST_GUILESS_MAIN(TestOrderRevenue)
#include "tst_order_revenue.moc"
