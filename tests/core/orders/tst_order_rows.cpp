// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/told_orders.h"

using namespace Qt::StringLiterals;
using namespace plaudit;

/// Rows become orders.
class TestOrderRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shopifyCarriesDown();
    void rowsWithoutTheirFirstAreRefused();
    void withoutIdNameAndTimeMakeTheKey();
    void shopifyTestsAndCancellations();
    void theFileVotesOnLinePrices_data();
    void theFileVotesOnLinePrices();
    void rowsThatAreApart();
    void aRowBetweenEndsAnOrder();
    void currenciesWhereNoneIsTold_data();
    void currenciesWhereNoneIsTold();

private:
    OrderRowsResult rowsOf(const QByteArray &bytes, const QString &currency = {})
    {
        return m_told.rowsOf(bytes, currency);
    }

    ToldOrders m_told;
};

void TestOrderRows::shopifyCarriesDown()
{
    const auto told =
        rowsOf("Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,"
               "Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Id\n"
               "#1,a@b.c,paid,EUR,25.00,5.00,4.79,30.00,5.00,2021-04-08 17:24:41 +0200,2,Tee - M,10.00,null,'77\n"
               "#1,a@b.c,,,,,,,,2021-04-08 17:24:41 +0200,1,Cup,10.00,C-1,\n"
               "#1,d@e.f,pending,EUR,7.00,0.00,0.00,7.00,0.00,2021-04-09 08:00:00 +0200,1,Cup,7.00,C-1,78\n");
    QVERIFY(m_told.dialect() == OrderDialect::Shopify);
    QVERIFY(told.rejects.empty());
    QCOMPARE(told.orders.size(), 2u);
    const auto &order = told.orders[0];
    QCOMPARE(order.source, u"shopify"_s);
    QCOMPARE(order.key, u"77"_s);
    QCOMPARE(order.name, u"#1"_s);
    QCOMPARE(order.email, u"a@b.c"_s);
    QCOMPARE(order.createdAt->toIso(), u"2021-04-08T15:24:41.000Z"_s);
    QCOMPARE(order.createdAt->offsetSeconds, 7'200);
    QCOMPARE(order.total, std::optional<qint64>(3'000));
    QCOMPARE(order.discount, 500);
    QVERIFY(order.taxPlace == TaxPlace::Included);
    QCOMPARE(order.lines.size(), 2u);
    QCOMPARE(order.lines[0], (OrderLine{.name = u"Tee - M"_s, .quantity = 2, .amount = 2'000}));
    QCOMPARE(order.lines[1], (OrderLine{.sku = u"C-1"_s, .name = u"Cup"_s, .quantity = 1, .amount = 1'000}));
    QCOMPARE(order.subtotalGap, std::optional<qint64>(0));
    QCOMPARE(order.totalGap, std::optional<qint64>(0));
    QCOMPARE(told.origins[0].line, 2);
    QCOMPARE(told.origins[0].rows, 2);
    QCOMPARE(told.orders[1].key, u"78"_s);
    QCOMPARE(told.origins[1].line, 4);
}

void TestOrderRows::rowsWithoutTheirFirstAreRefused()
{
    const auto told =
        rowsOf("Name,Financial Status,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Id\n"
               "#1,,,2021-04-08 17:24:41 +0200,1,Cup,10.00,\n"
               "#2,paid,10.00,2021-04-08 17:25:00 +0200,1,Cup,10.00,78\n"
               "#3,paid,10.00,2021-13-08,1,Cup,10.00,79\n"
               "#3,,,2021-13-08,1,Tee,10.00,\n"
               "#2,,,2021-04-08 17:25:00 +0200,1,Late,1.00,\n");
    QCOMPARE(told.orders.size(), 1u);
    QCOMPARE(told.orders[0].lines.size(), 1u);
    QCOMPARE(told.rejects.size(), 4u);
    QCOMPARE(told.rejects[0].line, 2);
    QVERIFY(told.rejects[0].reason.contains(u"goes on with order #1"_s));
    QVERIFY(told.rejects[0].raw.startsWith("#1,,"));
    QCOMPARE(told.rejects[1].reason, u"“2021-13-08” is no date (Created at)"_s);
    QCOMPARE(told.rejects[2].reason, u"it belongs to the order of line 4, which was refused"_s);
    QVERIFY(told.rejects[3].reason.contains(u"#2"_s));
}

void TestOrderRows::withoutIdNameAndTimeMakeTheKey()
{
    const auto told =
        rowsOf("Name,Financial Status,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Id\n"
               "#1,paid,20.00,2021-04-08 17:24:41 +0200,1,Cup,10.00,5.48003E+12\n"
               "#1,,,2021-04-08 17:24:41 +0200,1,Tee,10.00,\n"
               "#1,paid,10.00,2021-04-09 17:24:41 +0200,1,Cup,10.00,5.48003E+12\n");
    QVERIFY(told.rejects.empty());
    QCOMPARE(told.orders.size(), 2u);
    QCOMPARE(told.orders[0].key, u"#1 2021-04-08T15:24:41.000Z"_s);
    QCOMPARE(told.orders[0].units(), 2);
    QVERIFY(told.orders[0].id.isEmpty());
}

void TestOrderRows::shopifyTestsAndCancellations()
{
    const auto told =
        rowsOf("Name,Financial Status,Total,Refunded Amount,Cancelled at,Payment Method,Lineitem quantity,"
               "Lineitem name,Lineitem price,Id\n"
               "#1,paid,10,0,,Shopify Payments,1,Cup,10,1\n"
               "#2,paid,10,0,2021-04-08 17:24:41 +0200,,1,Cup,10,2\n"
               "#3,voided,10,0,,,1,Cup,10,3\n"
               "#4,paid,10,0,,bogus,1,Cup,10,4\n"
               "#5,partially_refunded,10,2.50,,,1,Cup,10,5\n",
            u"USD"_s);
    QCOMPARE(told.orders.size(), 5u);
    QString counted;
    for (const auto &order : told.orders)
        counted += order.isCounted() ? u'+' : order.isTest ? u't' : u'c';
    QCOMPARE(counted, u"+cct+"_s);
    QCOMPARE(told.orders[4].refunded, 250);
}

void TestOrderRows::theFileVotesOnLinePrices_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<qint64>("amount");
    QTest::newRow("of one unit") << "1,2023-05-01,20.00,2,10.00\n2,2023-05-01,10.00,1,10.00\n"_ba << qint64{2'000};
    QTest::newRow("of all units") << "1,2023-05-01,20.00,2,20.00\n2,2023-05-01,10.00,1,10.00\n"_ba << qint64{2'000};
    QTest::newRow("undecided") << "1,2023-05-01,99.00,2,20.00\n"_ba << qint64{4'000};
}

void TestOrderRows::theFileVotesOnLinePrices()
{
    QFETCH(QByteArray, lines);
    const auto told = rowsOf("order_id,order_date,subtotal,quantity,price\n" + lines, u"USD"_s);
    QVERIFY(!told.orders.empty());
    QTEST(told.orders[0].lines[0].amount, "amount");
}

void TestOrderRows::rowsThatAreApart()
{
    const auto told = rowsOf("order_id,order_date,product,quantity,price\n"
                             "1,2023-05-01,Cup,1,10.00\n2,2023-05-01,Tee,1,20.00\n1,2023-05-01,Tee,1,20.00\n",
        u"USD"_s);
    QCOMPARE(told.orders.size(), 2u);
    QCOMPARE(told.rejects.size(), 1u);
    QCOMPARE(told.rejects[0].line, 4);
    QVERIFY(told.rejects[0].reason.contains(u"sort the file"_s));
}

void TestOrderRows::aRowBetweenEndsAnOrder()
{
    const auto told = rowsOf("Order ID,Total\n7,1.00\n8,\n7,1.00\n");
    QCOMPARE(told.orders.size(), 2u);
    QCOMPARE(told.origins[0].rows + told.origins[1].rows, 2);
    QVERIFY(told.origins[1].isRepeated);
    QCOMPARE(told.rejects.size(), 1u);
    QCOMPARE(told.rejects[0].line, 3);
}

void TestOrderRows::currenciesWhereNoneIsTold_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("currency");
    QTest::newRow("a sure sign") << "1,,€5.00\n"_ba << u"USD"_s << u"EUR"_s;
    QTest::newRow("what was asked for") << "1,,5.00\n"_ba << u"USD"_s << u"USD"_s;
    QTest::newRow("an unsure sign and what was asked for") << "1,,$5.00\n"_ba << u"CAD"_s << u"CAD"_s;
    QTest::newRow("an unsure sign alone") << "1,,$5.00\n"_ba << QString() << u"USD"_s;
    QTest::newRow("that of the other orders") << "1,,5.00\n2,chf,7.00\n"_ba << QString() << u"CHF"_s;
    QTest::newRow("none") << "1,,5.00\n"_ba << QString() << QString();
}

void TestOrderRows::currenciesWhereNoneIsTold()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, asked);
    const auto told = rowsOf("order_id,currency,total\n" + rows, asked);
    QVERIFY(!told.orders.empty());
    QTEST(told.orders[0].currency, "currency");
    QCOMPARE(told.orders[0].total, std::optional<qint64>(500));
}

QTEST_GUILESS_MAIN(TestOrderRows)
#include "tst_order_rows.moc"
