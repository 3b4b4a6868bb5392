// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/order_mapping.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestOrderMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersTellTheDialect_data();
    void headersTellTheDialect();
    void columnsAreGuessedByName();
    void kindsAreGuessed_data();
    void kindsAreGuessed();
    void jsonComesBack();
    void wrongJsonIsNamed_data();
    void wrongJsonIsNamed();
};

void TestOrderMapping::headersTellTheDialect_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<OrderDialect>("dialect");
    QTest::newRow("Shopify") << u"Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Lineitem quantity"_s
                             << OrderDialect::Shopify;
    QTest::newRow("Shopify, shuffled and thinned")
        << u"Lineitem price,Id,Total,Lineitem name,Lineitem quantity"_s << OrderDialect::Shopify;
    QTest::newRow("WooCommerce Analytics")
        << u"Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales,Attribution"_s
        << OrderDialect::WooCommerce;
    QTest::newRow("WooCommerce extension")
        << u"order_id,order_number,order_date,paid_date,status,shipping_total,order_total,order_currency,customer_email"_s
        << OrderDialect::WooCommerce;
    QTest::newRow("BigCommerce") << u"Order ID,Status,Date Created,Subtotal Ex Tax,Subtotal Inc Tax"_s
                                 << OrderDialect::BigCommerce;
    QTest::newRow("Magento")
        << u"ID,Purchase Point,Purchase Date,Bill-to Name,Ship-to Name,Grand Total (Base),Grand Total (Purchased),Status"_s
        << OrderDialect::Magento;
    QTest::newRow("Amazon") << u"amazon-order-id,merchant-order-id,purchase-date,product-name,sku,item-price"_s
                            << OrderDialect::Amazon;
    QTest::newRow("Olist") << u"order_id,customer_id,order_status,order_purchase_timestamp,order_approved_at"_s
                           << OrderDialect::Generic;
    QTest::newRow("anything") << u"number,day,sum"_s << OrderDialect::Generic;
}

void TestOrderMapping::headersTellTheDialect()
{
    QFETCH(QString, header);
    QFETCH(OrderDialect, dialect);
    QVERIFY(orderDialectOf(header.split(u',')) == dialect);
    QVERIFY(orderDialectFrom(toString(dialect)) == dialect);
}

void TestOrderMapping::columnsAreGuessedByName()
{
    const QStringList header{u"Id"_s, u"LINEITEM PRICE"_s, u"Name"_s, u"Payment Method"_s, u"Total"_s, u"Source"_s};
    const auto mapping = guessedOrderMapping(header, OrderDialect::Shopify);
    QCOMPARE(mapping.columnOf(u"order_id"_s, header), 0);
    QCOMPARE(mapping.columnOf(u"line_price"_s, header), 1);
    QCOMPARE(mapping.columnOf(u"order_name"_s, header), 2);
    QCOMPARE(mapping.columnOf(u"is_test"_s, header), 3);
    QCOMPARE(mapping.columnOf(u"total"_s, header), 4);
    QCOMPARE(mapping.columnOf(u"email"_s, header), -1);
    QCOMPARE(mapping.columns.size(), 5);
    const QStringList big{u"Order ID"_s, u"Subtotal (ex tax)"_s, u"Subtotal (inc tax)"_s, u"Customer Email"_s};
    const auto guessed = guessedOrderMapping(big, OrderDialect::BigCommerce);
    QCOMPARE(guessed.columns.value(u"subtotal"_s), u"Subtotal (inc tax)"_s);
    QCOMPARE(guessed.columns.value(u"email"_s), u"Customer Email"_s);
}

void TestOrderMapping::kindsAreGuessed_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<OrderFileKind>("kind");
    QTest::newRow("orders") << u"order_id,order_date,total"_s << OrderFileKind::Orders;
    QTest::newRow("orders with lines") << u"order_id,order_date,product_name,price"_s << OrderFileKind::Orders;
    QTest::newRow("lines") << u"order_id,order_item_id,product_id,seller_id,price"_s << OrderFileKind::Lines;
    QTest::newRow("customers") << u"customer_id,email,city"_s << OrderFileKind::Customers;
}

void TestOrderMapping::kindsAreGuessed()
{
    QFETCH(QString, header);
    QFETCH(OrderFileKind, kind);
    QVERIFY(guessedOrderMapping(header.split(u','), OrderDialect::Generic).kind == kind);
}

void TestOrderMapping::jsonComesBack()
{
    const OrderMapping mapping{.kind = OrderFileKind::Lines,
        .source = u"olist"_s,
        .columns = {{u"order_id"_s, u"Auftrag"_s}, {u"line_price"_s, u"Preis"_s}},
        .defaults = {{u"currency"_s, u"BRL"_s}},
        .dateOrder = DateOrder::DayFirst,
        .decimalMark = DecimalMark::Comma,
        .isLineTotal = true,
        .taxPlace = TaxPlace::OnTop};
    const auto read = OrderMapping::fromJson(mapping.toJson());
    QVERIFY(read);
    QVERIFY(*read == mapping);
    const OrderMapping open{.columns = {{u"order_id"_s, u"id"_s}}};
    QVERIFY(OrderMapping::fromJson(open.toJson()) == open);
}

void TestOrderMapping::wrongJsonIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("word");
    QTest::newRow("no JSON") << "order_id"_ba << u"JSON"_s;
    QTest::newRow("no columns") << R"({"version": 1})"_ba << u"no columns"_s;
    QTest::newRow("an unknown field") << R"({"columns": {"colour": "a"}})"_ba << u"unknown field"_s;
    QTest::newRow("no text") << R"({"columns": {"order_id": 1}})"_ba << u"no text"_s;
    QTest::newRow("an unknown kind") << R"({"columns": {"order_id": "a"}, "kind": "order"})"_ba << u"orders, lines"_s;
    QTest::newRow("an unknown tax") << R"({"columns": {"order_id": "a"}, "tax": "none"})"_ba << u"included, on_top"_s;
}

void TestOrderMapping::wrongJsonIsNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, word);
    const auto read = OrderMapping::fromJson(json);
    QVERIFY(!read);
    QVERIFY(read.error().kind == ErrorKind::InvalidArgument);
    QVERIFY2(read.error().detail.contains(word), qPrintable(read.error().detail));
}

QTEST_GUILESS_MAIN(TestOrderMapping)
#include "tst_order_mapping.moc"
