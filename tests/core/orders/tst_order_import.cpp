// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_files.h"
#include "orders/review_import.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace plaudit;

/// What becomes of whole files; each is imported into a workspace of its own.
class TestOrderImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<OrderFiles>(); }
    void realFilesHaveTheirTotals_data();
    void realFilesHaveTheirTotals();
    void theSixOrdersAreListed();
    void theSameFileAgainChangesNothing();
    void whatChangedIsTaken();
    void linesMeetTheirOrders_data();
    void linesMeetTheirOrders();
    void linesOfNobodysOrdersWait();
    void customersAreTaken();
    void aMappingIsRemembered();
    void aDryRunWritesNothing();
    void stoppedAndFinished();
    void previewsShowTheFirstRows();
    void olistsFilesBecomeOrders();

private:
    Result<OrderImportReport> importOlist(const QString &name, const QString &mapping);
    std::unique_ptr<OrderFiles> m_store;
};

void TestOrderImport::realFilesHaveTheirTotals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("orders");
    QTest::addColumn<int>("units");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<int>("differences");
    // From order-csv.md.
    QTest::newRow("71 columns") << u"shopify71_eur_2021.csv"_s << 39 << 39 << 43 << qint64{24558} << u"EUR"_s << 0;
    QTest::newRow("several lines") << u"shopify79_inr_devstore_multiline.csv"_s << 121 << 51 << 258 << qint64{59068329}
                                   << u"INR"_s << 0;
    QTest::newRow("whole numbers") << u"shopify79_pkr_integers_nullsku.csv"_s << 115 << 114 << 116 << qint64{244506500}
                                   << u"PKR"_s << 6;
    QTest::newRow("CR LF in notes") << u"shopify79_bdt_crlf_notes.csv"_s << 57 << 57 << 63 << qint64{12992500}
                                    << u"BDT"_s << 0;
}

void TestOrderImport::realFilesHaveTheirTotals()
{
    QFETCH(QString, name);
    const auto data = qEnvironmentVariable("PLAUDIT_TEST_DATA");
    if (data.isEmpty())
        QSKIP("PLAUDIT_TEST_DATA is not set");
    const auto report = m_store->dryRun({.path = data + u"/orders/"_s + name});
    QVERIFY(report);
    QVERIFY(report->dialect == OrderDialect::Shopify);
    QTEST(int(report->rows), "rows");
    QTEST(int(report->orders), "orders");
    QTEST(int(report->units), "units");
    QCOMPARE(report->rejected, 0);
    QCOMPARE(report->totals.size(), 1u);
    QTEST(report->totals.front().total, "total");
    QTEST(report->totals.front().currency, "currency");
    QTEST(int(report->warnings), "differences");
}

void TestOrderImport::theSixOrdersAreListed()
{
    const auto data = qEnvironmentVariable("PLAUDIT_TEST_DATA");
    if (data.isEmpty())
        QSKIP("PLAUDIT_TEST_DATA is not set");
    const auto report = m_store->import({.path = data + u"/orders/shopify79_pkr_integers_nullsku.csv"_s});
    QVERIFY(report);
    QStringList names;
    for (const auto &finding : report->firstFindings) {
        QVERIFY(finding.warning == OrderWarning::SubtotalDiffers);
        QCOMPARE(finding.currency, u"PKR"_s);
        names.append(finding.order + u' ' + QString::number(finding.gap / 100));
    }
    // Price · quantity less the subtotal, from the file by hand.
    QCOMPARE(names, (QStringList{u"#1098 -19125"_s, u"#1081 -16020"_s, u"#1055 -18300"_s, u"#1044 -27300"_s,
                        u"#1036 -35175"_s, u"#1016 -17925"_s}));
    QCOMPARE(m_store->reader().orderDifferenceCount(), qint64{6});
}

void TestOrderImport::theSameFileAgainChangesNothing()
{
    const auto path = m_store->file("order_id,order_date,currency,total,product,quantity,price\n"
                                    "1,2024-05-01,EUR,30.00,Cup,1,10.00\n1,2024-05-01,EUR,30.00,Tee,1,20.00\n"
                                    "2,2024-05-02,USD,7.00,Cup,1,7.00\n");
    const auto first = m_store->import({.path = path});
    QVERIFY(first);
    QCOMPARE(first->rows, 3);
    QCOMPARE(first->imported, 3);
    QCOMPARE(first->addedOrders, 2);
    QCOMPARE(first->lines, 3);
    QCOMPARE(first->totals.size(), 2u);
    const auto second = m_store->import({.path = path});
    QVERIFY(second);
    QCOMPARE(second->imported, 0);
    QCOMPARE(second->unchanged, 3);
    QCOMPARE(second->unchangedOrders, 2);
    QCOMPARE(second->addedOrders + second->changedOrders, 0);
    const auto batches = m_store->reader().imports();
    QVERIFY(batches && batches->size() == 2);
    QCOMPARE(batches->front().fileHash, batches->back().fileHash);
    QVERIFY(batches->front().kind == ImportKind::Orders);
    QCOMPARE(batches->front().dialect, u"generic"_s);
}

void TestOrderImport::whatChangedIsTaken()
{
    const auto file = [&](const QByteArray &refunded) {
        return m_store->file("order_id,order_date,currency,total,refunded_amount\n1,2024-05-01,EUR,30.00," + refunded +
                             "\n2,2024-05-01,EUR,5.00,0\n");
    };
    QVERIFY(m_store->import({.path = file("0")}));
    const auto report = m_store->import({.path = file("12.50")});
    QVERIFY(report);
    QCOMPARE(report->changedOrders, 1);
    QCOMPARE(report->imported, 1);
    QCOMPARE(report->unchanged, 1);
    QCOMPARE((*m_store->reader().order(u"generic"_s, u"1"_s))->refunded, 1'250);
}

void TestOrderImport::linesMeetTheirOrders_data()
{
    QTest::addColumn<bool>("areLinesFirst");
    QTest::newRow("orders, then lines") << false;
    QTest::newRow("lines, then orders") << true;
}

void TestOrderImport::linesMeetTheirOrders()
{
    QFETCH(bool, areLinesFirst);
    std::array paths{m_store->file("order_id,order_date,currency,total\n1,2024-05-01,EUR,30.00\n"),
        m_store->file("order_id,product_id,quantity,price,currency\n1,shopify-7,2,10.00,EUR\n1,8,1,10.00,EUR\n")};
    if (areLinesFirst)
        std::swap(paths[0], paths[1]);
    for (const auto &path : paths)
        QVERIFY(m_store->import({.path = path}));
    const auto order = m_store->reader().order(u"generic"_s, u"1"_s);
    QVERIFY(order && *order);
    QCOMPARE((*order)->total, std::optional<qint64>(3'000));
    QCOMPARE((*order)->units(), 3);
    QCOMPARE((*order)->lines.front().productId, u"7"_s);
    QCOMPARE((*order)->lines.front().amount, 2'000);
}

void TestOrderImport::linesOfNobodysOrdersWait()
{
    const auto report = m_store->import({.path = m_store->file("order_id,product_id,price,currency\n1,7,10.00,EUR\n")});
    QVERIFY(report);
    QVERIFY(report->mapping.kind == OrderFileKind::Lines);
    QCOMPARE(report->imported, 1);
    QCOMPARE(report->firstFindings.size(), 1u);
    QVERIFY(report->firstFindings[0].warning == OrderWarning::UnknownOrders);
    QCOMPARE(report->firstFindings[0].detail, u"1"_s);
}

void TestOrderImport::customersAreTaken()
{
    QVERIFY(m_store->import({.path = m_store->file("order_id,order_date,customer_id\n1,2024-05-01,c1\n")}));
    const auto report = m_store->import({.path = m_store->file("customer_id,email\nc1,a@b.c\n,d@e.f\nc3,\n")});
    QVERIFY(report);
    QVERIFY(report->mapping.kind == OrderFileKind::Customers);
    QCOMPARE(report->rows, 3);
    QCOMPARE(report->imported, 1);
    QCOMPARE(report->rejected, 2);
    QCOMPARE(report->orders, 0);
    qint64 customer = 0;
    QVERIFY(m_store->reader().eachOrder([&](const OrderRow &order) { customer = order.customer; }));
    QVERIFY(customer != 0);
}

void TestOrderImport::aMappingIsRemembered()
{
    const OrderMapping mapping{.source = u"till"_s,
        .columns = {{u"order_id"_s, u"receipt"_s}, {u"total"_s, u"sum"_s}},
        .defaults = {{u"currency"_s, u"JPY"_s}}};
    QVERIFY(m_store->import({.path = m_store->file("receipt,sum\n1,500\n"), .mapping = mapping}));
    const auto path = m_store->file("sum,receipt\n700,2\n");
    const auto preview = previewOrders(m_store->reader(), path);
    QVERIFY(preview);
    QVERIFY(preview->isRemembered);
    QVERIFY(preview->mapping == mapping);
    const auto report = m_store->import({.path = path});
    QVERIFY(report);
    QCOMPARE(report->totals.front().currency, u"JPY"_s);
    QCOMPARE(report->totals.front().total, 700);
    QVERIFY(*m_store->reader().order(u"till"_s, u"2"_s));
}

void TestOrderImport::aDryRunWritesNothing()
{
    const auto report = m_store->dryRun({.path = m_store->file("order_id,total\n1,5.00\n2,x\n"), .currency = u"eur"_s});
    QVERIFY(report);
    QCOMPARE(report->imported, 1);
    QCOMPARE(report->rejected, 1);
    QCOMPARE(report->batchId, 0);
    QCOMPARE(report->totals.front().currency, u"EUR"_s);
    QVERIFY(m_store->reader().imports()->empty());
    QVERIFY(!m_store->reader().orderSpan()->has_value());
}

void TestOrderImport::stoppedAndFinished()
{
    QByteArray bytes("order_id,order_date,currency,total\n");
    for (int i = 0; i < 12'000; ++i)
        bytes += QByteArray::number(i) + ",2024-05-01,EUR,5.00\n";
    const auto path = m_store->file(bytes);
    std::stop_source stop;
    const auto stopAtOnce = [&](const OrderImportProgress &) { stop.request_stop(); };
    const auto report =
        importOrders(m_store->writer(), m_store->reader(), {.path = path}, stopAtOnce, stop.get_token());
    QVERIFY(!report);
    QVERIFY(report.error().kind == ErrorKind::Cancelled);
    QVERIFY(!m_store->reader().imports()->front().endedAtMs);
    const auto finished = m_store->import({.path = path});
    QVERIFY(finished);
    QCOMPARE(finished->rows, 12'000);
    QVERIFY(finished->unchanged >= 5'000);
    QCOMPARE(finished->imported + finished->unchanged, 12'000);
}

void TestOrderImport::previewsShowTheFirstRows()
{
    QByteArray bytes("order_id;order_date;total\n");
    for (int i = 0; i < 60; ++i)
        bytes += QByteArray::number(i) + ";2024-05-01;5,00\n";
    const auto preview = previewOrders(m_store->reader(), m_store->file(bytes));
    QVERIFY(preview);
    QCOMPARE(preview->separator, u";"_s);
    QCOMPARE(preview->encoding, u"UTF-8"_s);
    QCOMPARE(preview->rows.size(), 50u);
    QCOMPARE(preview->rows.front(), (QStringList{u"0"_s, u"2024-05-01"_s, u"5,00"_s}));
    QCOMPARE(preview->mapping.columns.value(u"total"_s), u"total"_s);
    QVERIFY(!preview->isRemembered);
}

Result<OrderImportReport> TestOrderImport::importOlist(const QString &name, const QString &mapping)
{
    QFile file(QStringLiteral(PLAUDIT_EXAMPLES) + u"/olist/"_s + mapping);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileFailed, file.errorString(), file.fileName());
    return OrderMapping::fromJson(file.readAll()).and_then([&](const OrderMapping &read) {
        return m_store->import(
            {.path = qEnvironmentVariable("PLAUDIT_TEST_DATA") + u"/olist/"_s + name, .mapping = read});
    });
}

/// The figures are those of the files, counted by python3's csv module.
void TestOrderImport::olistsFilesBecomeOrders()
{
    if (qEnvironmentVariableIsEmpty("PLAUDIT_TEST_DATA"))
        QSKIP("PLAUDIT_TEST_DATA is not set");
    const auto items = importOlist(u"olist_order_items_dataset.csv"_s, u"items.json"_s);
    QVERIFY2(items, items ? "" : qPrintable(items.error().detail));
    QCOMPARE(items->rows, 5'603);
    QCOMPARE(items->orders, 4'966);
    const auto customers = importOlist(u"olist_customers_dataset.csv"_s, u"customers.json"_s);
    QVERIFY(customers);
    QCOMPARE(customers->imported, 5'000);
    const auto orders = importOlist(u"olist_orders_dataset.csv"_s, u"orders.json"_s);
    QVERIFY(orders);
    QCOMPARE(orders->imported, 5'000);
    QCOMPARE(items->rejected + customers->rejected + orders->rejected, 0);
    QCOMPARE(orders->warnings, 0);

    qint64 count = 0, cancelled = 0, lines = 0, amount = 0;
    QSet<qint64> people;
    QVERIFY(m_store->reader().eachOrder([&](const OrderRow &order) {
        ++count;
        cancelled += order.isCounted ? 0 : 1;
        people.insert(order.customer);
    }));
    QVERIFY(m_store->reader().eachOrderLine([&](const OrderLineRow &line) {
        ++lines;
        amount += line.amount;
    }));
    QCOMPARE(count, 5'000);
    QCOMPARE(cancelled, 25);
    QCOMPARE(people.size(), 4'991);
    QCOMPARE(lines, 5'603);
    QCOMPARE(amount, 67'783'396);
}

QTEST_GUILESS_MAIN(TestOrderImport)
#include "tst_order_import.moc"
