// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_files.h"

using namespace Qt::StringLiterals;
using namespace plaudit;

/// What is wrong with a file or a row is said, and the rest goes in.
class TestBadOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<OrderFiles>(); }
    void filesThatAreNoTables_data();
    void filesThatAreNoTables();
    void aHeaderAloneIsNoError();
    void noOrderColumn();
    void wrongRowsAreKeptAside_data();
    void wrongRowsAreKeptAside();
    void anOpenQuoteSpoilsItsLineAlone();
    void aHugeLineIsOneReject();
    void lineEndsMayBeMixed_data();
    void lineEndsMayBeMixed();
    void repeatedColumnsAreNamed();
    void bytesOfAnotherEncodingAreMended();
    void doubtIsSaid_data();
    void doubtIsSaid();
    void noCurrency();
    void aSeparatorLine();

private:
    std::unique_ptr<OrderFiles> m_store;
};

void TestBadOrders::filesThatAreNoTables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("empty");
    QTest::addColumn<QString>("detail");
    QTest::newRow("empty") << QByteArray() << true << QString();
    QTest::newRow("blank") << " \n\n"_ba << true << QString();
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04\x14") + "orders.csv"_ba << false << u"a ZIP archive"_s;
    QTest::newRow("xlsx") << QByteArray("PK\x03\x04\x14") + "[Content_Types].xml"_ba << false << u"an Excel file"_s;
    QTest::newRow("xls") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") << false << u"an Excel file"_s;
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08") << false << u"a gzip archive"_s;
    QTest::newRow("PDF") << "%PDF-1.7\n"_ba << false << u"a PDF"_s;
    QByteArray noise;
    for (int i = 0; i < 4'000; ++i)
        noise += char((i * 7919 + i / 13) % 256);
    QTest::newRow("binary") << noise << false << u"a binary file"_s;
}

void TestBadOrders::filesThatAreNoTables()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, empty);
    QFETCH(QString, detail);
    const auto report = m_store->import({.path = m_store->file(bytes)});
    QVERIFY(!report);
    QVERIFY(report.error().kind == (empty ? ErrorKind::EmptyFile : ErrorKind::NotATable));
    QCOMPARE(report.error().detail, detail);
    QVERIFY(m_store->reader().imports()->empty());
}

void TestBadOrders::aHeaderAloneIsNoError()
{
    const auto report = m_store->import({.path = m_store->file("order_id,order_date,total\n")});
    QVERIFY(report);
    QCOMPARE(report->rows, 0);
    QCOMPARE(report->orders, 0);
    QCOMPARE(report->firstFindings.size(), 1u);
    QVERIFY(report->firstFindings[0].warning == OrderWarning::NoRows);
    QVERIFY(m_store->reader().imports()->front().endedAtMs);
}

void TestBadOrders::noOrderColumn()
{
    const auto path = m_store->file("colour,size\nred,M\n");
    const auto report = m_store->import({.path = path});
    QVERIFY(!report);
    QVERIFY(report.error().kind == ErrorKind::NoOrderColumn);
    QCOMPARE(report.error().detail, u"colour, size"_s);
    const auto preview = previewOrders(m_store->reader(), path);
    QVERIFY(preview);
    QCOMPARE(preview->rows.size(), 1u);
    QVERIFY(preview->mapping.columns.isEmpty());
}

void TestBadOrders::wrongRowsAreKeptAside_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("short") << "2,2024-05-01,EUR"_ba << u"3 values where the header has 6"_s;
    QTest::newRow("long") << "2,2024-05-01,EUR,5.00,1,5.00,more"_ba << u"7 values where the header has 6"_s;
    QTest::newRow("another separator") << "2;2024-05-01;EUR;5.00;1;5.00"_ba << u"1 values where the header has 6"_s;
    QTest::newRow("no such day") << "2,13/13/2024,EUR,5.00,1,5.00"_ba << u"“13/13/2024” is no date (order_date)"_s;
    QTest::newRow("no amount") << "2,2024-05-01,EUR,free,1,5.00"_ba << u"“free” is no amount of money (total)"_s;
    QTest::newRow("no currency") << "2,2024-05-01,shells,5.00,1,5.00"_ba << u"“shells” is no currency"_s;
    QTest::newRow("no id") << ",2024-05-01,EUR,5.00,1,5.00"_ba << u"the order has neither id nor name"_s;
    QTest::newRow("NUL") << QByteArray("2,2024-05-01,EUR,5.00,1,5.0\0", 28) << u"the row holds NUL bytes"_s;
    for (const auto *quantity : {"-1", "0", "1.5", "two"}) {
        QTest::addRow("a quantity of %s", quantity)
            << "2,2024-05-01,EUR,5.00,"_ba + quantity + ",5.00"
            << u"the quantity “%1” is no whole number from 1 up, so the line item is left out"_s.arg(
                   QLatin1String(quantity));
    }
}

void TestBadOrders::wrongRowsAreKeptAside()
{
    QFETCH(QByteArray, row);
    QByteArray good;
    for (int i = 0; i < 60; ++i) // enough of them that one NUL makes no binary file
        good += "1" + QByteArray::number(i) + ",2024-05-01,EUR,5.00,1,5.00\n";
    const auto path = m_store->file("order_id,order_date,currency,total,quantity,price\n" + row + '\n' + good);
    const auto report = m_store->import({.path = path});
    QVERIFY(report);
    QCOMPARE(report->rows, 61);
    QCOMPARE(report->imported, 60);
    QCOMPARE(report->rejected, 1);
    const auto rejects = m_store->reader().rejects(report->batchId);
    QVERIFY(rejects && rejects->size() == 1);
    QCOMPARE(rejects->front().line, 2);
    QCOMPARE(rejects->front().raw, row + '\n');
    QTEST(rejects->front().reason, "reason");
    QCOMPARE(report->firstRejects.front().reason, rejects->front().reason);
}

void TestBadOrders::anOpenQuoteSpoilsItsLineAlone()
{
    // The next quoted value would close the quote: the row's length tells.
    const auto path = m_store->file("order_id,order_date,currency,total,email\n"
                                    "1,2024-05-01,EUR,5.00,a@b.c\n2,2024-05-01,EUR,5.00,\"a@b.c\n"
                                    "3,2024-05-01,EUR,5.00,\"x, y\"\n4,2024-05-01,EUR,5.00,a@b.c\n");
    const auto report = m_store->dryRun({.path = path});
    QVERIFY(report);
    QCOMPARE(report->orders, 3);
    QCOMPARE(report->firstRejects.size(), 1u);
    QCOMPARE(report->firstRejects[0].line, 3);
    QCOMPARE(report->firstRejects[0].reason, u"a quotation mark is opened and never closed"_s);
    QCOMPARE(report->firstRejects[0].raw, "2,2024-05-01,EUR,5.00,\"a@b.c\n"_ba);
}

void TestBadOrders::aHugeLineIsOneReject()
{
    const QByteArray huge(30 << 20, 'x');
    const auto path = m_store->file(
        "order_id,order_date,currency,total\n1,2024-05-01,EUR,5.00\n" + huge + "\n2,2024-05-01,EUR,7.00\n");
    const auto report = m_store->dryRun({.path = path});
    QVERIFY(report);
    QCOMPARE(report->rows, 3);
    QCOMPARE(report->orders, 2);
    QCOMPARE(report->firstRejects[0].line, 3);
    QCOMPARE(report->firstRejects[0].reason, u"the line is longer than 4 MB"_s);
    QCOMPARE(report->firstRejects[0].raw.size(), 64 << 10);
    QCOMPARE(report->totals.front().total, 1'200);
}

void TestBadOrders::lineEndsMayBeMixed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray rows("order_id,order_date,currency,total\n1,2024-05-01,EUR,5.00\n2,2024-05-01,EUR,7.00\n");
    QTest::newRow("LF") << rows;
    QTest::newRow("CR LF") << QByteArray(rows).replace('\n', "\r\n");
    QTest::newRow("CR") << QByteArray(rows).replace('\n', '\r');
    QTest::newRow("mixed") << "order_id,order_date,currency,total\r1,2024-05-01,EUR,5.00\r\n2,2024-05-01,EUR,7.00"_ba;
}

void TestBadOrders::lineEndsMayBeMixed()
{
    QFETCH(QByteArray, bytes);
    const auto report = m_store->dryRun({.path = m_store->file(bytes)});
    QVERIFY(report);
    QCOMPARE(report->orders, 2);
    QCOMPARE(report->rejected, 0);
    QCOMPARE(report->totals.front().total, 1'200);
}

void TestBadOrders::repeatedColumnsAreNamed()
{
    const auto report = m_store->dryRun(
        {.path = m_store->file("order_id,order_date,currency,Total,total\n1,2024-05-01,EUR,5.00,9.00\n")});
    QVERIFY(report);
    QCOMPARE(report->firstFindings.size(), 1u);
    QVERIFY(report->firstFindings[0].warning == OrderWarning::RepeatedColumns);
    QCOMPARE(report->firstFindings[0].detail, u"Total"_s);
    QCOMPARE(report->totals.front().total, 500);
}

void TestBadOrders::bytesOfAnotherEncodingAreMended()
{
    QByteArray bytes("order_id,order_date,currency,total,product,quantity,price\n");
    for (int i = 0; i < 8'000; ++i) // more than the head that tells the encoding
        bytes += "a" + QByteArray::number(i) + ",2024-05-01,EUR,5.00,Cup,1,5.00\n";
    bytes += "b,2024-05-01,EUR,5.00,Caf\xe9,1,5.00\n";
    const auto report = m_store->import({.path = m_store->file(bytes)});
    QVERIFY(report);
    QCOMPARE(report->encoding, u"UTF-8 + windows-1252"_s);
    const auto order = m_store->reader().order(u"generic"_s, u"b"_s);
    QVERIFY(order && *order);
    QCOMPARE((*order)->lines.front().name, u"Café"_s);
}

void TestBadOrders::doubtIsSaid_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("warning");
    QTest::newRow("dates") << "1,3/4/2024,EUR,5.00\n"_ba << int(OrderWarning::DoubtfulDates);
    QTest::newRow("decimals") << "1,2024-04-03,EUR,\"1,234\"\n"_ba << int(OrderWarning::DoubtfulDecimals);
}

void TestBadOrders::doubtIsSaid()
{
    QFETCH(QByteArray, row);
    const auto report = m_store->dryRun({.path = m_store->file("order_id,order_date,currency,total\n" + row)});
    QVERIFY(report);
    QCOMPARE(report->warnings, 1);
    QTEST(int(report->firstFindings.front().warning), "warning");
}

void TestBadOrders::noCurrency()
{
    const auto report =
        m_store->dryRun({.path = m_store->file("order_id,order_date,total\n1,2024-04-03,5.00\n2,2024-04-03,6\n")});
    QVERIFY(report);
    QCOMPARE(report->warnings, 1);
    QVERIFY(report->firstFindings.front().warning == OrderWarning::NoCurrency);
    QCOMPARE(report->firstFindings.front().detail, u"2"_s);
    QCOMPARE(report->totals.front().currency, QString());
}

void TestBadOrders::aSeparatorLine()
{
    const auto report = m_store->dryRun(
        {.path = m_store->file("sep=;\r\norder_id;order_date;currency;total\r\n1;2024-05-01;EUR;1.234,50\r\n")});
    QVERIFY(report);
    QCOMPARE(report->separator, u";"_s);
    QCOMPARE(report->totals.front().total, 123'450);
}

QTEST_GUILESS_MAIN(TestBadOrders)
#include "tst_bad_orders.moc"
