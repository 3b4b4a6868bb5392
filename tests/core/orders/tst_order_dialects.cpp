// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/told_orders.h"

using namespace Qt::StringLiterals;
using namespace plaudit;

/// A small file of each shop system but Shopify, which tst_order_rows is about.
class TestOrderDialects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wooCommerceAnalytics();
    void wooCommerceRowsOfLines();
    void wooCommerceItemsInCells();
    void bigCommerce();
    void magento();
    void amazon();

private:
    OrderRowsResult rowsOf(const QByteArray &bytes) { return m_told.rowsOf(bytes); }

    ToldOrders m_told;
};

void TestOrderDialects::wooCommerceAnalytics()
{
    const auto told =
        rowsOf("Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,"
               "Coupon(s),Net Sales,Attribution\n"
               "\"2023-05-01 10:00:00\",101,£45.00,completed,Ann,new,\"2× Tee, red, 1× Cup\",3,,45,Direct\n"
               "\"2023-05-02 10:00:00\",102,£12.50,cancelled,Bob,new,1× Cup,1,,12.5,Direct\n");
    QVERIFY(m_told.dialect() == OrderDialect::WooCommerce);
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

void TestOrderDialects::wooCommerceRowsOfLines()
{
    const auto told =
        rowsOf("order_id,order_number,order_date,status,shipping_total,order_subtotal,discount_total,order_total,"
               "tax_total,order_currency,customer_email,item_name,item_quantity,item_total\n"
               "11,A-11,2023-05-01 10:00,wc-completed,5.00,50.00,0,60.50,5.50,EUR,a@b.c,Tee,2,30.00\n"
               "11,A-11,2023-05-01 10:00,wc-completed,5.00,50.00,0,60.50,5.50,EUR,a@b.c,Cup,1,20.00\n"
               "12,A-12,2023-05-02 10:00,wc-failed,0,8.00,0,8.00,0,EUR,d@e.f,Cup,1,8.00\n");
    QVERIFY(m_told.dialect() == OrderDialect::WooCommerce);
    QCOMPARE(told.orders.size(), 2u);
    QCOMPARE(told.orders[0].name, u"A-11"_s);
    QCOMPARE(told.orders[0].financialStatus, u"completed"_s);
    QCOMPARE(told.orders[0].lines.size(), 2u);
    QCOMPARE(told.orders[0].lines[0].amount, 3'000);
    QCOMPARE(told.orders[0].subtotalGap, std::optional<qint64>(0));
    QVERIFY(told.orders[0].taxPlace == TaxPlace::OnTop);
    QVERIFY(told.orders[1].isCancelled);
}

void TestOrderDialects::wooCommerceItemsInCells()
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

void TestOrderDialects::bigCommerce()
{
    const auto told =
        rowsOf("Order ID,Order Status,Date Created,Subtotal (ex tax),Subtotal (inc tax),Shipping Cost (inc tax),"
               "Order Total (inc tax),Customer Email,Order Currency Code,Product Details\n"
               "7,Completed,\"Thu, 08 Apr 2021 17:24:41 +0200\",16.67,20.00,4.00,24.00,a@b.c,USD,"
               "\"Product ID: 77, Product Qty: 2, Product SKU: C-1, Product Name: Cup, Product Unit Price: 10.00\"\n"
               "8,Cancelled,\"Thu, 08 Apr 2021 18:00:00 +0200\",10.00,10.00,0.00,10.00,a@b.c,USD,"
               "\"Product ID: 77, Product Qty: 1, Product SKU: C-1, Product Name: Cup, Product Unit Price: 10.00\"\n");
    QVERIFY(m_told.dialect() == OrderDialect::BigCommerce);
    QVERIFY(told.rejects.empty());
    QCOMPARE(told.orders.size(), 2u);
    QCOMPARE(told.orders[0].createdAt->toIso(), u"2021-04-08T15:24:41.000Z"_s);
    QCOMPARE(told.orders[0].subtotal, std::optional<qint64>(2'000));
    QCOMPARE(told.orders[0].lines[0].productId, u"77"_s);
    QCOMPARE(told.orders[0].subtotalGap, std::optional<qint64>(0));
    QCOMPARE(told.orders[0].totalGap, std::optional<qint64>(0));
    QVERIFY(told.orders[1].isCancelled);
}

void TestOrderDialects::magento()
{
    const auto told = rowsOf(
        "ID,\"Purchase Point\",\"Purchase Date\",\"Bill-to Name\",\"Ship-to Name\",\"Grand Total (Base)\","
        "\"Grand Total (Purchased)\",Status,\"Customer Email\",Subtotal,\"Shipping and Handling\",\"Total Refunded\"\n"
        "000000012,Main,\"Apr 8, 2021 5:24:41 PM\",Ann,Ann,$36.39,€32.00,complete,a@b.c,€27.00,€5.00,€2.00\n"
        "000000013,Main,\"Apr 9, 2021 5:24:41 PM\",Ann,Ann,$36.39,€32.00,canceled,a@b.c,€27.00,€5.00,\n");
    QVERIFY(m_told.dialect() == OrderDialect::Magento);
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

void TestOrderDialects::amazon()
{
    const auto told =
        rowsOf("amazon-order-id\tmerchant-order-id\tpurchase-date\torder-status\tproduct-name\tsku\tasin\titem-status\t"
               "quantity\tcurrency\titem-price\titem-tax\tshipping-price\titem-promotion-discount\n"
               "302-1\t\t2021-04-08T15:24:41+00:00\tShipped\tCup\tC-1\tB001\tShipped\t3\tEUR\t30.00\t4.79\t3.00\t5.00\n"
               "302-1\t\t2021-04-08T15:24:41+00:00\tShipped\tTee\tT-1\tB002\tShipped\t1\tEUR\t20.00\t3.19\t1.00\t\n"
               "302-2\t\t2021-04-09T15:24:41+00:00\tCancelled\tTee\tT-1\tB002\tCancelled\t0\t\t\t\t\t\n");
    QVERIFY(m_told.dialect() == OrderDialect::Amazon);
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

QTEST_GUILESS_MAIN(TestOrderDialects)
#include "tst_order_dialects.moc"
