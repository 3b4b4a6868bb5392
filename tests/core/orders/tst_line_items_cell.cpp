// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/line_items_cell.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestLineItemsCell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreTakenApart_data();
    void cellsAreTakenApart();
    void otherCellsAreNot();
};

void TestLineItemsCell::cellsAreTakenApart_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("items"); // quantity/name/sku/product/price/total
    QTest::newRow("counted") << "2× Name, 1× Other"_ba
                             << "2/Name////;1/Other////"_ba;
    QTest::newRow("names with commas") << "12x Tee, red, 3 x 4, 1x Cup"_ba
                                       << "12/Tee, red, 3 x 4////;1/Cup////"_ba;
    QTest::newRow("pairs") << "name:Tee|product_id:16|sku:T-1|quantity:2|total:45.00;name:Cup|quantity:1|total:5.00"_ba
                           << "2/Tee/T-1/16//45.00;1/Cup////5.00"_ba;
    QTest::newRow("BigCommerce")
        << "Product ID: 77, Product Qty: 2, Product SKU: C-1, Product Name: Cup, blue, Product Weight: 1, Product Unit Price: 10.00 | Product ID: 78, Product Qty: 1, Product Name: Tee"_ba
        << "2/Cup, blue/C-1/77/10.00/;1/Tee//78//"_ba;
}

void TestLineItemsCell::cellsAreTakenApart()
{
    QFETCH(QByteArray, cell);
    const auto items = itemsOfCell(cell);
    QVERIFY(items);
    QByteArrayList texts;
    for (const auto &item : *items)
        texts.append(
            QByteArrayList{item.quantity, item.name, item.sku, item.productId, item.unitPrice, item.total}.join('/'));
    QTEST(texts.join(';'), "items");
}

void TestLineItemsCell::otherCellsAreNot()
{
    QVERIFY(!itemsOfCell("Name"));
    QVERIFY(!itemsOfCell("colour:red|size:M"));
}

QTEST_GUILESS_MAIN(TestLineItemsCell)
#include "tst_line_items_cell.moc"
