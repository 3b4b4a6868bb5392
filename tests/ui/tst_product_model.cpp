// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/product_model.h"
#include "pages/product_table.h"
#include "shell/copy_cells.h"
#include "ui/plausible_ratings.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestProductModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAModel();
    void showsTheRanking();
    void sortsNumbersAsNumbers();
    void choosesAnAxisThatFits();
    void copiesRowsAsText();
    void copiedTextRunsNothing();
};

void TestProductModel::isAModel()
{
    ProductModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLeague(productLeague(plausibleProducts(), {}));
    model.setLeague({});
    model.setLeague(productLeague(fewProducts(), {}));
    QCOMPARE(model.rowCount(), 1);
}

void TestProductModel::showsTheRanking()
{
    ProductModel model;
    const auto products = plausibleProducts();
    model.setLeague(productLeague(products, {}));
    for (int row = 0; row < model.rowCount(); ++row) {
        const ProductRatings &product = products[std::size_t(row)];
        QCOMPARE(model.index(row, ProductModel::Rank).data().toInt(), row + 1);
        QCOMPARE(model.index(row, ProductModel::Product).data().toString(), product.name);
        QCOMPARE(
            model.index(row, ProductModel::Average).data(ProductModel::SortRole).toDouble(), *product.figures.average);
        QVERIFY(model.index(row, ProductModel::Product).data(Qt::ToolTipRole).toString().startsWith("<span>"_L1));
    }
    QVERIFY(!model.index(0, 0).data(ProductModel::FewRole).toBool());
}

void TestProductModel::sortsNumbersAsNumbers()
{
    ProductModel model;
    model.setLeague(productLeague(plausibleProducts(), {}));
    ProductTable table(&model);
    const auto top = [&table](int column) { return table.model()->index(0, column).data().toString(); };
    QCOMPARE(top(ProductModel::Product), u"Cloud Fleece Hoodie"_s);
    table.sortByColumn(ProductModel::Reviews, Qt::DescendingOrder);
    QCOMPARE(top(ProductModel::Reviews), u"1,204"_s);
    table.sortByColumn(ProductModel::Reviews, Qt::AscendingOrder);
    QCOMPARE(top(ProductModel::Reviews), u"3"_s);
    table.sortByColumn(ProductModel::LowStar, Qt::DescendingOrder);
    QCOMPARE(top(ProductModel::Product), u"Trail Roast 1 kg"_s);
    table.sortByColumn(ProductModel::Rank, Qt::AscendingOrder);
    QCOMPARE(top(ProductModel::Product), u"Cloud Fleece Hoodie"_s);
}

void TestProductModel::choosesAnAxisThatFits()
{
    ProductModel model;
    auto products = plausibleProducts();
    model.setLeague(productLeague(products, {}));
    QCOMPARE(model.axisLow(), 1);
    products.resize(3);
    model.setLeague(productLeague(products, {}));
    QCOMPARE(model.axisLow(), 3);
    QCOMPARE(
        model.headerData(ProductModel::Interval95, Qt::Horizontal, Qt::DisplayRole).toString(), u"Interval 3 … 5"_s);
}

void TestProductModel::copiesRowsAsText()
{
    ProductModel model;
    model.setLeague(productLeague(plausibleProducts(), {}));
    ProductTable table(&model);
    table.resize(1200, 400);
    table.show();
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const auto lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines[0], u"#\tProduct\tReviews\tAverage\tInterval 1 … 5\t5 ★\t1–2 ★\tBayesian"_s);
    QVERIFY(lines[1].startsWith("1\tCloud Fleece Hoodie\t812\t4.72\t"_L1));
    QCOMPARE(lines.size(), 3);
}

void TestProductModel::copiedTextRunsNothing()
{
    ProductModel model;
    auto products = fewProducts();
    products[0].name = u"=HYPERLINK(\"http://evil\")\tx\nnext"_s;
    model.setLeague(productLeague(products, {}));
    ProductTable table(&model);
    table.resize(1200, 400);
    table.show();
    table.selectAll();
    const QString row = selectedCells(table).split(u'\n')[1];
    QCOMPARE(row.split(u'\t').size(), 8);
    QCOMPARE(row.split(u'\t')[1], u"'=HYPERLINK(\"http://evil\") x next"_s);
}

QTEST_MAIN(TestProductModel)
#include "tst_product_model.moc"
