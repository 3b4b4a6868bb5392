// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/order_look.h"
#include "orders/order_rows.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

/// Rows become orders, dialect by dialect; nothing is written.
class TestOrderRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shopifyCarriesDown();
    void rowsWithoutTheirFirstAreRefused();
    void withoutIdNameAndTimeMakeTheKey();
    void shopifyTestsAndCancellations();
    void wooCommerceAnalytics();
    void wooCommerceRowsOfLines();
    void wooCommerceItemsInCells();
    void bigCommerce();
    void magento();
    void amazon();
    void theFileVotesOnLinePrices_data();
    void theFileVotesOnLinePrices();
    void rowsThatAreApart();
    void currenciesWhereNoneIsTold_data();
    void currenciesWhereNoneIsTold();

private:
    OrderRowsResult rowsOf(const QByteArray &bytes, const QString &currency = {})
    {
        QFile file(m_folder.filePath(u"orders%1"_s.arg(++m_count)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        const auto rows = TableRows::open(file.fileName());
        if (!rows)
            return {};
        const auto header = (*rows)->header();
        m_dialect = orderDialectOf(header);
        OrderRowsSetup setup{.dialect = m_dialect,
            .mapping = guessedOrderMapping(header, m_dialect),
            .header = header,
            .timeZone = QTimeZone::utc(),
            .currency = currency,
            .otherCurrency = {}};
        if (!lookAtOrders(file.fileName(), setup, {}))
            return {};
        OrderRows orders(setup);
        TableCells cells;
        while ((*rows)->readCells(cells))
            orders.take(cells);
        orders.finish();
        return orders.takeResult();
    }

    QTemporaryDir m_folder;
    OrderDialect m_dialect = OrderDialect::Generic;
    int m_count = 0;
};

void TestOrderRows::shopifyCarriesDown()
{
    const auto told =
        rowsOf("Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,"
               "Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Id\n"
               "#1,a@b.c,paid,EUR,25.00,5.00,4.79,30.00,5.00,2021-04-08 17:24:41 +0200,2,Tee - M,10.00,null,'77\n"
               "#1,a@b.c,,,,,,,,2021-04-08 17:24:41 +0200,1,Cup,10.00,C-1,\n"
               "#1,d@e.f,pending,EUR,7.00,0.00,0.00,7.00,0.00,2021-04-09 08:00:00 +0200,1,Cup,7.00,C-1,78\n");
    QVERIFY(m_dialect == OrderDialect::Shopify);
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

void TestOrderRows::wooCommerceAnalytics()
{
    const auto told =
        rowsOf("Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,"
               "Coupon(s),Net Sales,Attribution\n"
               "\"2023-05-01 10:00:00\",101,£45.00,completed,Ann,new,\"2× Tee, red, 1× Cup\",3,,45,Direct\n"
               "\"2023-05-02 10:00:00\",102,£12.50,cancelled,Bob,new,1× Cup,1,,12.5,Direct\n");
    QVERIFY(m_dialect == OrderDialect::WooCommerce);
    QVERIFY(told.rejects.empty());
    QCOMPARE(told.orders.size(), 2u);
    QCOMPARE(told.orders[0].id, u"101"_s);
    QCOMPARE(told.orders[0].currency, u"GBP"_s);
    QCOMPARE(told.orders[0].total, std::optional<qint64>(4'500));
    QCOMPARE(told.orders[0].units(), 3);
    QCOMPARE(told.orders[0].lines[0].name, u"Tee, red"_s);
    QVERIFY(!told.orders[0].subtotalGap);
    QCOMPARE(told.orders[1].lines[0].amount, 1'250);
    QVERIFY(told.orders[1].isCancelled);
}

void TestOrderRows::wooCommerceRowsOfLines()
{
    const auto told =
        rowsOf("order_id,order_number,order_date,status,shipping_total,order_subtotal,discount_total,order_total,"
               "tax_total,order_currency,customer_email,item_name,item_quantity,item_total\n"
               "11,A-11,2023-05-01 10:00,wc-completed,5.00,50.00,0,60.50,5.50,EUR,a@b.c,Tee,2,30.00\n"
               "11,A-11,2023-05-01 10:00,wc-completed,5.00,50.00,0,60.50,5.50,EUR,a@b.c,Cup,1,20.00\n"
               "12,A-12,2023-05-02 10:00,wc-failed,0,8.00,0,8.00,0,EUR,d@e.f,Cup,1,8.00\n");
    QVERIFY(m_dialect == OrderDialect::WooCommerce);
    QCOMPARE(told.orders.size(), 2u);
    QCOMPARE(told.orders[0].name, u"A-11"_s);
    QCOMPARE(told.orders[0].financialStatus, u"completed"_s);
    QCOMPARE(told.orders[0].lines.size(), 2u);
    QCOMPARE(told.orders[0].lines[0].amount, 3'000);
    QCOMPARE(told.orders[0].subtotalGap, std::optional<qint64>(0));
    QVERIFY(told.orders[0].taxPlace == TaxPlace::OnTop);
    QVERIFY(told.orders[1].isCancelled);
}

void TestOrderRows::wooCommerceItemsInCells()
{
    const auto told = rowsOf(
        "order_id,order_date,paid_date,status,shipping_total,order_total,order_currency,line_item_1,line_item_2\n"
        "11,2023-05-01,2023-05-01,completed,5.00,55.00,EUR,name:Tee|quantity:2|total:30.00,name:Cup|quantity:1|total:20.00\n"
        "12,2023-05-01,2023-05-01,completed,5.00,35.00,EUR,name:Tee|quantity:2|total:30.00,\n"
        "13,2023-05-01,2023-05-01,completed,5.00,35.00,EUR,something,\n");
    QCOMPARE(told.orders.size(), 3u);
    QCOMPARE(told.orders[0].units(), 3);
    QCOMPARE(told.orders[0].totalGap, std::optional<qint64>(0));
    QCOMPARE(told.orders[1].lines.size(), 1u);
    QCOMPARE(told.rejects.size(), 1u);
    QVERIFY(told.rejects[0].reason.contains(u"line_item_1"_s));
}

void TestOrderRows::bigCommerce()
{
    const auto told =
        rowsOf("Order ID,Order Status,Date Created,Subtotal (ex tax),Subtotal (inc tax),Shipping Cost (inc tax),"
               "Order Total (inc tax),Customer Email,Order Currency Code,Product Details\n"
               "7,Completed,\"Thu, 08 Apr 2021 17:24:41 +0200\",16.67,20.00,4.00,24.00,a@b.c,USD,"
               "\"Product ID: 77, Product Qty: 2, Product SKU: C-1, Product Name: Cup, Product Unit Price: 10.00\"\n"
               "8,Cancelled,\"Thu, 08 Apr 2021 18:00:00 +0200\",10.00,10.00,0.00,10.00,a@b.c,USD,"
               "\"Product ID: 77, Product Qty: 1, Product SKU: C-1, Product Name: Cup, Product Unit Price: 10.00\"\n");
    QVERIFY(m_dialect == OrderDialect::BigCommerce);
    QVERIFY(told.rejects.empty());
    QCOMPARE(told.orders.size(), 2u);
    QCOMPARE(told.orders[0].createdAt->toIso(), u"2021-04-08T15:24:41.000Z"_s);
    QCOMPARE(told.orders[0].subtotal, std::optional<qint64>(2'000));
    QCOMPARE(told.orders[0].lines[0].productId, u"77"_s);
    QCOMPARE(told.orders[0].subtotalGap, std::optional<qint64>(0));
    QCOMPARE(told.orders[0].totalGap, std::optional<qint64>(0));
    QVERIFY(told.orders[1].isCancelled);
}

void TestOrderRows::magento()
{
    const auto told = rowsOf(
        "ID,\"Purchase Point\",\"Purchase Date\",\"Bill-to Name\",\"Ship-to Name\",\"Grand Total (Base)\","
        "\"Grand Total (Purchased)\",Status,\"Customer Email\",Subtotal,\"Shipping and Handling\",\"Total Refunded\"\n"
        "000000012,Main,\"Apr 8, 2021 5:24:41 PM\",Ann,Ann,$36.39,€32.00,complete,a@b.c,€27.00,€5.00,€2.00\n"
        "000000013,Main,\"Apr 9, 2021 5:24:41 PM\",Ann,Ann,$36.39,€32.00,canceled,a@b.c,€27.00,€5.00,\n");
    QVERIFY(m_dialect == OrderDialect::Magento);
    QVERIFY(told.rejects.empty());
    QCOMPARE(told.orders.size(), 2u);
    QCOMPARE(told.orders[0].id, u"000000012"_s);
    QCOMPARE(told.orders[0].currency, u"EUR"_s);
    QCOMPARE(told.orders[0].total, std::optional<qint64>(3'200));
    QCOMPARE(told.orders[0].refunded, 200);
    QCOMPARE(told.orders[0].totalGap, std::optional<qint64>(0));
    QVERIFY(!told.orders[0].hasLines && !told.orders[0].subtotalGap);
    QVERIFY(told.orders[1].isCancelled);
}

void TestOrderRows::amazon()
{
    const auto told =
        rowsOf("amazon-order-id\tmerchant-order-id\tpurchase-date\torder-status\tproduct-name\tsku\tasin\titem-status\t"
               "quantity\tcurrency\titem-price\titem-tax\tshipping-price\titem-promotion-discount\n"
               "302-1\t\t2021-04-08T15:24:41+00:00\tShipped\tCup\tC-1\tB001\tShipped\t3\tEUR\t30.00\t4.79\t3.00\t5.00\n"
               "302-1\t\t2021-04-08T15:24:41+00:00\tShipped\tTee\tT-1\tB002\tShipped\t1\tEUR\t20.00\t3.19\t1.00\t\n"
               "302-2\t\t2021-04-09T15:24:41+00:00\tCancelled\tTee\tT-1\tB002\tCancelled\t0\t\t\t\t\t\n");
    QVERIFY(m_dialect == OrderDialect::Amazon);
    QVERIFY(told.rejects.empty());
    QCOMPARE(told.orders.size(), 2u);
    const auto &order = told.orders[0];
    QCOMPARE(order.id, u"302-1"_s);
    QVERIFY(order.email.isEmpty());
    QCOMPARE(order.lines[0], (OrderLine{.productId = u"B001"_s,
                                 .sku = u"C-1"_s,
                                 .name = u"Cup"_s,
                                 .quantity = 3,
                                 .amount = 3'000,
                                 .discount = 500}));
    QCOMPARE(order.shipping, std::optional<qint64>(400));
    QCOMPARE(order.taxes, std::optional<qint64>(798));
    QCOMPARE(order.subtotal, std::optional<qint64>(4'500));
    QCOMPARE(order.discount, 500);
    QVERIFY(!order.subtotalGap && !order.totalGap);
    QVERIFY(told.orders[1].isCancelled);
    QVERIFY(told.orders[1].lines.empty());
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
