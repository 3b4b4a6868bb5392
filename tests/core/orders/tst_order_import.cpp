// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_files.h"

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

private:
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

QTEST_GUILESS_MAIN(TestOrderImport)
#include "tst_order_import.moc"
