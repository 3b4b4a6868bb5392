// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/program.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

/// Orders from files, through the program.
class TestImportOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realShopifyFiles_data();
    void realShopifyFiles();
    void severalCurrenciesStayApart();
    void separateFilesOfAStoreComeTogether();
    void reviewsFindTheirOrders();
    void anImportCanBeTakenBack();
    void aDryRunWritesNothing();
    void rejectsAreToldAndLeaveACode();
    void wrongFilesAreTold();
    void wrongOptionsAreRefused_data();
    void wrongOptionsAreRefused();
    void doctorTellsOfOrdersThatDoNotAddUp();
};

namespace
{

constexpr auto smallExport =
    "Name,Email,Created at,Currency,Subtotal,Shipping,Taxes,Total,Lineitem quantity,Lineitem name,Lineitem price,Id\n"
    "#1001,ada@example.com,2024-02-01 10:00:00 +0100,EUR,30.00,5.00,0.00,35.00,2,Cup - blue,10.00,5001\n"
    "#1001,ada@example.com,2024-02-01 10:00:00 +0100,,,,,,1,Jug,10.00,\n"
    "#1002,bob@example.com,2024-02-03 10:00:00 +0100,EUR,10.00,5.00,0.00,15.00,1,Jug,10.00,5002\n";

QString dataFile(const QString &name)
{
    return QDir(qEnvironmentVariable("PLAUDIT_TEST_DATA")).filePath(name);
}

QJsonValue importedFile(const ProgramRun &run)
{
    return run.json["files"_L1][0];
}

QJsonObject ordersOf(const Program &program)
{
    return program.run({u"metrics"_s, u"orders"_s, u"--json"_s}).json.value("orders"_L1).toObject();
}

} // namespace

void TestImportOrders::realShopifyFiles_data()
{
    // Counted independently: the last table of what is known of order files.
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("orders");
    QTest::addColumn<int>("units");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<double>("total");
    QTest::addColumn<int>("differences");
    QTest::newRow("EUR") << u"shopify71_eur_2021.csv"_s << 39 << 39 << 43 << u"EUR"_s << 245.58 << 0;
    QTest::newRow("INR") << u"shopify79_inr_devstore_multiline.csv"_s << 121 << 51 << 258 << u"INR"_s << 590'683.29
                         << 0;
    QTest::newRow("PKR") << u"shopify79_pkr_integers_nullsku.csv"_s << 115 << 114 << 116 << u"PKR"_s << 2'445'065.0
                         << 6;
    QTest::newRow("BDT") << u"shopify79_bdt_crlf_notes.csv"_s << 57 << 57 << 63 << u"BDT"_s << 129'925.0 << 0;
}

void TestImportOrders::realShopifyFiles()
{
    QFETCH(QString, name);
    QFETCH(int, rows);
    QFETCH(int, orders);
    QFETCH(int, units);
    QFETCH(QString, currency);
    QFETCH(double, total);
    QFETCH(int, differences);
    if (qEnvironmentVariableIsEmpty("PLAUDIT_TEST_DATA"))
        QSKIP("PLAUDIT_TEST_DATA is not set");
    const Program program;
    const QStringList import{u"import"_s, u"orders"_s, dataFile(u"orders/"_s + name), u"--json"_s};
    const auto first = program.run(import);
    QVERIFY2(first.exitCode == 0, first.shown().constData());
    const auto file = importedFile(first);
    QCOMPARE(file["dialect"_L1].toString(), u"shopify"_s);
    QCOMPARE(file["rows"_L1].toInt(), rows);
    QCOMPARE(file["imported"_L1].toInt(), rows);
    QCOMPARE(file["rejected"_L1].toInt(-1), 0);
    QCOMPARE(file["warnings"_L1].toInt(-1), differences);
    QCOMPARE(file["totals"_L1][0]["currency"_L1].toString(), currency);
    QCOMPARE(file["totals"_L1][0]["total"_L1].toDouble(), total);
    const auto second = program.run(import);
    QCOMPARE(importedFile(second)["imported"_L1].toInt(-1), 0);
    QCOMPARE(importedFile(second)["unchanged"_L1].toInt(), rows);
    const auto metrics = ordersOf(program);
    QCOMPARE(metrics["orders"_L1].toInt(), orders);
    QCOMPARE(metrics["lines"_L1].toInt(), rows);
    QCOMPARE(metrics["units"_L1].toInt(), units);
    QCOMPARE(metrics["by_currency"_L1].toArray().size(), 1);
    QCOMPARE(metrics["by_currency"_L1][0]["total"_L1].toDouble(), total);
}

void TestImportOrders::severalCurrenciesStayApart()
{
    if (qEnvironmentVariableIsEmpty("PLAUDIT_TEST_DATA"))
        QSKIP("PLAUDIT_TEST_DATA is not set");
    const Program program;
    const auto run = program.run({u"import"_s, u"orders"_s, dataFile(u"orders/shopify71_eur_2021.csv"_s),
        dataFile(u"orders/shopify79_inr_devstore_multiline.csv"_s), u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QCOMPARE(run.json["files"_L1].toArray().size(), 2);
    const auto currencies = ordersOf(program).value("by_currency"_L1).toArray();
    QCOMPARE(currencies.size(), 2);
    QCOMPARE(currencies[0]["currency"_L1].toString(), u"INR"_s);
    QCOMPARE(currencies[0]["orders"_L1].toInt(), 51);
    QCOMPARE(currencies[1]["total"_L1].toDouble(), 245.58);
}

void TestImportOrders::separateFilesOfAStoreComeTogether()
{
    if (qEnvironmentVariableIsEmpty("PLAUDIT_TEST_DATA"))
        QSKIP("PLAUDIT_TEST_DATA is not set");
    const Program program;
    const QDir examples(QStringLiteral(EXAMPLES "/olist"));
    // Line items before their orders: they wait for them.
    for (const auto &[name, mapping] :
        {std::pair{u"order_items"_s, u"items"_s}, {u"customers"_s, u"customers"_s}, {u"orders"_s, u"orders"_s}}) {
        const auto run = program.run({u"import"_s, u"orders"_s, dataFile(u"olist/olist_%1_dataset.csv"_s.arg(name)),
            u"--mapping"_s, examples.filePath(mapping + u".json"_s), u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.shown().constData());
    }
    const auto reviews = program.run({u"import"_s, u"reviews"_s, dataFile(u"olist/olist_order_reviews_dataset.csv"_s),
        u"--mapping"_s, examples.filePath(u"reviews.json"_s), u"--json"_s});
    QVERIFY2(reviews.exitCode == 0, reviews.shown().constData());
    const auto orders = ordersOf(program);
    QCOMPARE(orders["orders"_L1].toInt(), 5'000);
    QCOMPARE(orders["lines"_L1].toInt(), 5'603);
    QCOMPARE(orders["matched_reviews"_L1]["order"_L1].toInt(), 4'988);
    QCOMPARE(orders["matched_reviews"_L1]["none"_L1].toInt(-1), 0);
    const auto ratings = program.run({u"metrics"_s, u"ratings"_s, u"--json"_s}).json.value("ratings"_L1);
    QCOMPARE(ratings["count"_L1].toInt(), 4'988);
    QCOMPARE(qRound(ratings["average"_L1].toDouble() * 10'000), 41'193);
}

void TestImportOrders::reviewsFindTheirOrders()
{
    const Program program;
    const auto reviews = program.write(u"reviews.csv"_s, "id,rating,product_name,variant_name,order_number,email,date\n"
                                                         "r1,5,Cup,blue,1001,,2024-02-20\n"
                                                         "r2,1,Teapot,,#1001,,2024-02-20\n"
                                                         "r3,4,Jug,,,BOB@example.com,2024-02-20\n"
                                                         "r4,3,Cup,blue,1099,,2024-02-02\n");
    QCOMPARE(program.run({u"import"_s, u"reviews"_s, reviews}).exitCode, 0);
    QCOMPARE(ordersOf(program).value("matched_reviews"_L1).toObject()["none"_L1].toInt(), 4);
    QCOMPARE(program.run({u"import"_s, u"orders"_s, program.write(u"orders.csv"_s, smallExport)}).exitCode, 0);
    const auto orders = ordersOf(program);
    const auto matched = orders["matched_reviews"_L1];
    QCOMPARE(matched["order_line"_L1].toInt(), 1);
    QCOMPARE(matched["order"_L1].toInt(), 1);
    QCOMPARE(matched["customer_product"_L1].toInt(), 1);
    QCOMPARE(matched["none"_L1].toInt(), 1);
    QCOMPARE(orders["unmatched_reviews"_L1]["order_not_imported"_L1].toInt(), 1);
    QCOMPARE(orders["by_rating"_L1][0]["rating"_L1].toInt(), 5);
    QCOMPARE(orders["by_rating"_L1][0]["revenue"_L1].toDouble(), 20.0);
    QCOMPARE(orders["by_rating"_L1][0]["aov"_L1].toDouble(), 30.0);
}

void TestImportOrders::anImportCanBeTakenBack()
{
    const Program program;
    const auto first =
        program.run({u"import"_s, u"orders"_s, program.write(u"orders.csv"_s, smallExport), u"--json"_s});
    const auto batch = importedFile(first)["batch"_L1].toInt();
    const auto undo = program.run({u"import"_s, u"undo"_s, QString::number(batch), u"--json"_s});
    QVERIFY2(undo.exitCode == 0, undo.shown().constData());
    QCOMPARE(undo.json["orders"_L1].toInt(), 2);
    QCOMPARE(ordersOf(program).value("orders"_L1).toInt(-1), 0);
    const auto list = program.run({u"import"_s, u"list"_s, u"--json"_s}).json.value("imports"_L1);
    QVERIFY(!list[0]["undone"_L1].isNull());
    QCOMPARE(program.run({u"import"_s, u"undo"_s, QString::number(batch)}).exitCode, 1);
}

void TestImportOrders::aDryRunWritesNothing()
{
    const Program program;
    const auto run = program.run(
        {u"import"_s, u"orders"_s, program.write(u"orders.csv"_s, smallExport), u"--dry-run"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(importedFile(run)["orders"_L1].toInt(), 2);
    QCOMPARE(importedFile(run)["units"_L1].toInt(), 4);
    QCOMPARE(ordersOf(program).value("orders"_L1).toInt(-1), 0);
    QVERIFY(program.run({u"import"_s, u"list"_s, u"--json"_s}).json.value("imports"_L1).toArray().isEmpty());
}

void TestImportOrders::rejectsAreToldAndLeaveACode()
{
    const Program program;
    const auto bad = QByteArray(smallExport) +
                     "#1003,eve@example.com,2024-02-04 10:00:00 +0100,EUR,10.00,0,0,10.00,-1,Jug,10.00,5003\n";
    const auto run = program.run({u"import"_s, u"orders"_s, program.write(u"orders.csv"_s, bad), u"--json"_s});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(importedFile(run)["rejected"_L1].toInt(), 1);
    QVERIFY2(run.errors.contains("Line 5: "), run.errors.constData());
    const auto reader = program.reader();
    const auto rejects = reader->rejects(importedFile(run)["batch"_L1].toInt());
    QCOMPARE(rejects->size(), 1u);
    QVERIFY(rejects->front().raw.startsWith("#1003,eve"));
}

void TestImportOrders::wrongFilesAreTold()
{
    const Program program;
    const auto import = [&](const QString &path) { return program.run({u"import"_s, u"orders"_s, path, u"--json"_s}); };
    const auto excel = import(program.write(u"orders.xlsx"_s, QByteArray("PK\x03\x04zip")));
    QCOMPARE(excel.exitCode, 1);
    QCOMPARE(excel.errorKind(), u"not_a_table"_s);
    QCOMPARE(import(program.write(u"empty.csv"_s, {})).errorKind(), u"empty_file"_s);
    QCOMPARE(import(program.write(u"people.csv"_s, "age,shoe size\n7,30\n")).errorKind(), u"no_order_column"_s);
    QCOMPARE(import(u"/nowhere/orders.csv"_s).errorKind(), u"file_failed"_s);
}

void TestImportOrders::wrongOptionsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList{};
    QTest::newRow("a currency that is none") << QStringList{u"o.csv"_s, u"--currency"_s, u"Euros"_s};
    QTest::newRow("a zone that is none") << QStringList{u"o.csv"_s, u"--time-zone"_s, u"Mars/Olympus"_s};
    QTest::newRow("a dialect that is none") << QStringList{u"o.csv"_s, u"--dialect"_s, u"klingon"_s};
}

void TestImportOrders::wrongOptionsAreRefused()
{
    QFETCH(QStringList, arguments);
    const Program program;
    QCOMPARE(program.run(QStringList{u"import"_s, u"orders"_s} + arguments).exitCode, 2);
    QCOMPARE(program.run({u"import"_s, u"undo"_s, u"0"_s}).exitCode, 2);
}

void TestImportOrders::doctorTellsOfOrdersThatDoNotAddUp()
{
    const Program program;
    auto wrong = QByteArray(smallExport);
    wrong.replace(",30.00,5.00,0.00,35.00,", ",31.00,5.00,0.00,36.00,");
    QCOMPARE(program.run({u"import"_s, u"orders"_s, program.write(u"orders.csv"_s, wrong)}).exitCode, 0);
    const auto run = program.run({u"doctor"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.json["findings"_L1][0]["kind"_L1].toString(), u"order_differences"_s);
    QCOMPARE(run.json["findings"_L1][0]["count"_L1].toInt(), 1);
}

QTEST_GUILESS_MAIN(TestImportOrders)
#include "tst_import_orders.moc"
