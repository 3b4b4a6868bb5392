// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/order_content.h"
#include "core/cache/cache_fixture.h"
#include "domain/order_reference.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

constexpr qint64 day = 86'400'000;

Order shirtOrder(int n)
{
    Order order{.source = u"shopify"_s,
        .key = QString::number(5'000 + n),
        .id = QString::number(5'000 + n),
        .name = u"#%1"_s.arg(1'000 + n),
        .email = u"ada%1@example.com"_s.arg(n),
        .createdAt = Timestamp{.utcMs = n * day, .offsetSeconds = 7'200},
        .paidAt = Timestamp{.utcMs = n * day + 60'000, .offsetSeconds = 7'200},
        .financialStatus = u"paid"_s,
        .currency = u"EUR"_s,
        .subtotal = 3'000,
        .shipping = 500,
        .taxes = 0,
        .total = 3'500,
        .subtotalGap = 0,
        .totalGap = 0};
    order.lines = {{.sku = u"S-M"_s, .name = u"Shirt - M"_s, .quantity = 2, .amount = 2'000},
        {.productId = u"77"_s, .name = u"Cap"_s, .quantity = 1, .amount = 1'000}};
    return order;
}

Order refunded(Order order, qint64 amount)
{
    order.refunded = amount;
    order.financialStatus = u"partially_refunded"_s;
    return order;
}

Order factsAlone(Order order)
{
    order.lines.clear();
    order.hasLines = false;
    return order;
}

Order linesAlone(const Order &order)
{
    return {.source = order.source, .key = order.key, .hasFacts = false, .hasLines = true, .lines = order.lines};
}

} // namespace

class TestOrderStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anOrderComesBackAsItWent();
    void theSameFileAgainChangesNothing();
    void ofTwoVersionsTheOneThatKnowsMoreStands();
    void anOlderExportDoesNotTakeARefundBack();
    void anOrderCutOffDoesNotReplaceAWholeOne();
    void undoBringsBackTheVersionBefore();
    void undoOfTheFirstLeavesWhatTheSecondTold();
    void undoRemovesWhatOnlyThatFileTold();
    void anyOrderOfImportsAndUndosGivesTheSame_data();
    void anyOrderOfImportsAndUndosGivesTheSame();
    void factsAndLinesMayComeFromTwoFiles();
    void linesWaitForTheirOrder();
    void aFileThatTellsAnOrderTwiceCountsItOnce();
    void customersOfAnotherFileAreRecognised();
    void equalKeysOfTwoSourcesAreTwoOrders();
    void differencesAreListedGreatestFirst();
    void rejectsAreKept();
    void anUndoMatchesEverythingAnew();

private:
    qint64 begin();
    OrderCounts import(qint64 batch, std::vector<Order> orders);
    [[nodiscard]] std::optional<Order> stored(const Order &order) const;
    [[nodiscard]] int orders() const;

    std::unique_ptr<CacheFixture> m_cache;
};

void TestOrderStore::init()
{
    m_cache = std::make_unique<CacheFixture>();
    QVERIFY(m_cache->open());
}

qint64 TestOrderStore::begin()
{
    return m_cache->writer->beginImport({.kind = ImportKind::Orders, .fileName = u"orders.csv"_s, .fileHash = "x"})
        .get()
        .value_or(0);
}

OrderCounts TestOrderStore::import(qint64 batch, std::vector<Order> orders)
{
    return m_cache->writer->commitOrders({.batchId = batch, .orders = std::move(orders)}).get().value_or(OrderCounts{});
}

std::optional<Order> TestOrderStore::stored(const Order &order) const
{
    return m_cache->reader->order(order.source, order.key).value_or(std::nullopt);
}

int TestOrderStore::orders() const
{
    int count = 0;
    static_cast<void>(m_cache->reader->eachOrder([&count](const OrderRow &) { ++count; }));
    return count;
}

void TestOrderStore::anOrderComesBackAsItWent()
{
    auto order = shirtOrder(1);
    order.customerId = u"c1"_s;
    order.fulfilledAt = Timestamp{.utcMs = 3 * day, .offsetSeconds = -3'600};
    order.cancelledAt = Timestamp{.utcMs = 4 * day};
    order.fulfillmentStatus = u"fulfilled"_s;
    order.discount = 100;
    order.refunded = 250;
    order.taxPlace = TaxPlace::OnTop;
    order.isTest = true;
    order.isCancelled = true;
    order.subtotalGap = -7;
    order.totalGap.reset();
    order.taxes.reset();
    order.lines[0].discount = 100;
    order.lines[1].variantId = u"9"_s;
    const auto counts = import(begin(), {order});
    QCOMPARE(counts.added, 1);
    QVERIFY(stored(order) == order);
    QCOMPARE(stored(order)->createdAt->offsetSeconds, 7'200);
    QVERIFY(unpackOrder(packOrder(order)) == order);
    QVERIFY(!unpackOrder("nothing of ours"));
}

void TestOrderStore::theSameFileAgainChangesNothing()
{
    const std::vector orders{shirtOrder(1), shirtOrder(2)};
    import(begin(), orders);
    const auto counter = m_cache->reader->changeCounter().value();
    const auto counts = import(begin(), orders);
    QCOMPARE(counts.added, 0);
    QCOMPARE(counts.unchanged, 2);
    QVERIFY((counts.isUnchanged == std::vector{true, true}));
    QCOMPARE(m_cache->reader->changeCounter().value(), counter);
    QCOMPARE(this->orders(), 2);
}

void TestOrderStore::ofTwoVersionsTheOneThatKnowsMoreStands()
{
    const auto before = shirtOrder(1);
    import(begin(), {before});
    const auto counts = import(begin(), {refunded(before, 500)});
    QCOMPARE(counts.changed, 1);
    QVERIFY(stored(before) == refunded(before, 500));
}

void TestOrderStore::anOlderExportDoesNotTakeARefundBack()
{
    const auto before = shirtOrder(1);
    import(begin(), {refunded(before, 500)});
    const auto counts = import(begin(), {before});
    QCOMPARE(counts.unchanged, 1);
    QCOMPARE(stored(before)->refunded, 500);
}

void TestOrderStore::anOrderCutOffDoesNotReplaceAWholeOne()
{
    const auto whole = shirtOrder(1);
    auto cut = whole;
    cut.lines.pop_back();
    cut.subtotalGap = -1'000;
    import(begin(), {whole});
    import(begin(), {cut});
    QVERIFY(stored(whole) == whole);
}

void TestOrderStore::undoBringsBackTheVersionBefore()
{
    const auto before = shirtOrder(1);
    import(begin(), {before});
    const auto second = begin();
    auto after = refunded(before, 500);
    after.lines.pop_back();
    import(second, {after});
    QVERIFY(stored(before) == after);
    QCOMPARE(m_cache->writer->undoOrderImport(second, 9).get().value_or(-1), 1);
    QVERIFY(stored(before) == before);
    QCOMPARE(m_cache->reader->imports()->front().undoneAtMs, std::optional<qint64>(9));
    QVERIFY(failsWith(m_cache->writer->undoOrderImport(second, 10).get(), ErrorKind::InvalidArgument));
}

void TestOrderStore::undoOfTheFirstLeavesWhatTheSecondTold()
{
    const auto order = shirtOrder(1);
    const auto first = begin();
    import(first, {order});
    import(begin(), {order});
    QVERIFY(m_cache->writer->undoOrderImport(first, 9).get());
    QVERIFY(stored(order) == order);
}

void TestOrderStore::undoRemovesWhatOnlyThatFileTold()
{
    const auto batch = begin();
    import(batch, {shirtOrder(1), shirtOrder(2)});
    import(begin(), {shirtOrder(2), shirtOrder(3)});
    QCOMPARE(m_cache->writer->undoOrderImport(batch, 9).get().value_or(-1), 2);
    QVERIFY(!stored(shirtOrder(1)));
    QVERIFY(stored(shirtOrder(2)) == shirtOrder(2));
    int lines = 0;
    QVERIFY(m_cache->reader->eachOrderLine([&lines](const OrderLineRow &) { ++lines; }));
    QCOMPARE(lines, 4);
}

void TestOrderStore::anyOrderOfImportsAndUndosGivesTheSame_data()
{
    QTest::addColumn<QList<int>>("steps"); // n: import file n; −n: take it back
    QTest::newRow("three files") << QList{1, 2, 3};
    QTest::newRow("one is taken back and comes again") << QList{1, 2, 3, -1, 1};
    QTest::newRow("two are taken back") << QList{1, 2, 3, -3, -2, 2, 3};
    QTest::newRow("each twice") << QList{1, 1, 2, 2, 3, 3};
    QTest::newRow("the second and the third again") << QList{1, 2, 3, 2, 3, -2, 2};
}

void TestOrderStore::anyOrderOfImportsAndUndosGivesTheSame()
{
    QFETCH(QList<int>, steps);
    const auto plain = shirtOrder(1);
    auto paidLater = shirtOrder(1);
    paidLater.paidAt = Timestamp{.utcMs = 2 * day};
    const std::vector files{plain, refunded(plain, 700), paidLater};
    QHash<int, QList<qint64>> batches;
    for (const int step : std::as_const(steps)) {
        if (step > 0) {
            batches[step].append(begin());
            import(batches[step].last(), {files[size_t(step - 1)]});
        } else {
            for (const auto batch : std::as_const(batches[-step]))
                QVERIFY(m_cache->writer->undoOrderImport(batch, 9).get());
            batches[-step].clear();
        }
    }
    QVERIFY(stored(plain) == files[1]);
    QCOMPARE(orders(), 1);
}

void TestOrderStore::factsAndLinesMayComeFromTwoFiles()
{
    const auto whole = shirtOrder(1);
    const auto facts = begin();
    import(facts, {factsAlone(whole)});
    QVERIFY(stored(whole)->lines.empty());
    const auto lines = begin();
    QCOMPARE(import(lines, {linesAlone(whole)}).changed, 1);
    QVERIFY(stored(whole) == whole);
    import(begin(), {factsAlone(whole)});
    QVERIFY(stored(whole) == whole);
    QVERIFY(m_cache->writer->undoOrderImport(lines, 9).get());
    QVERIFY(stored(whole) == factsAlone(whole));
}

void TestOrderStore::linesWaitForTheirOrder()
{
    const auto whole = shirtOrder(1);
    const auto counts = import(begin(), {linesAlone(whole)});
    QCOMPARE(counts.waiting, 1);
    QVERIFY(counts.isWaiting[0]);
    QVERIFY(!stored(whole));
    QCOMPARE(orders(), 0);
    const auto facts = begin();
    QCOMPARE(import(facts, {factsAlone(whole)}).waiting, 0);
    QVERIFY(stored(whole) == whole);
    QVERIFY(m_cache->writer->undoOrderImport(facts, 9).get());
    QCOMPARE(orders(), 0);
    import(begin(), {factsAlone(whole)});
    QVERIFY(stored(whole) == whole);
}

void TestOrderStore::aFileThatTellsAnOrderTwiceCountsItOnce()
{
    const auto order = shirtOrder(1);
    const auto counts = import(begin(), {order, refunded(order, 300), order});
    QCOMPARE(counts.added, 1);
    QCOMPARE(orders(), 1);
    QCOMPARE(stored(order)->refunded, 300);
}

void TestOrderStore::customersOfAnotherFileAreRecognised()
{
    auto order = shirtOrder(1);
    order.email.clear();
    order.customerId = u"c1"_s;
    auto later = shirtOrder(2);
    later.email.clear();
    later.customerId = u"c1"_s;
    import(begin(), {order});
    const auto batch = begin();
    QVERIFY(m_cache->writer->commitOrders({.batchId = batch, .customers = {{u"c1"_s, u"Ada@Example.com"_s}}}).get());
    import(begin(), {later});
    QList<qint64> customers;
    const auto look = [&] {
        customers.clear();
        return m_cache->reader->eachOrder([&](const OrderRow &row) { customers.append(row.customer); }).has_value();
    };
    const auto ada = customerKey(u"ada@example.com"_s);
    QVERIFY(look());
    QCOMPARE(customers, (QList{ada, ada}));
    QVERIFY(m_cache->writer->undoOrderImport(batch, 9).get());
    QVERIFY(look());
    QCOMPARE(customers, (QList<qint64>{0, 0}));
}

void TestOrderStore::equalKeysOfTwoSourcesAreTwoOrders()
{
    auto other = shirtOrder(1);
    other.source = u"woocommerce"_s;
    import(begin(), {shirtOrder(1), other});
    QCOMPARE(orders(), 2);
}

void TestOrderStore::differencesAreListedGreatestFirst()
{
    auto small = shirtOrder(1);
    small.subtotalGap = 1;
    auto great = shirtOrder(2);
    great.totalGap = -500;
    const auto batch = begin();
    import(batch, {small, great, shirtOrder(3)});
    QCOMPARE(m_cache->reader->orderDifferenceCount().value_or(-1), 2);
    const auto differences = m_cache->reader->orderDifferences(batch, 10).value();
    QCOMPARE(differences.size(), 2u);
    QCOMPARE(differences[0].name, u"#1002"_s);
    QCOMPARE(differences[0].totalGap, std::optional<qint64>(-500));
    QCOMPARE(m_cache->reader->orderDifferences({}, 1)->size(), 1u);
    QVERIFY(m_cache->reader->orderDifferences(batch + 1, 10)->empty());
}

void TestOrderStore::rejectsAreKept()
{
    const auto batch = begin();
    const auto counts = m_cache->writer
                            ->commitOrders({.batchId = batch,
                                .orders = {shirtOrder(1)},
                                .rejects = {{.line = 7, .reason = u"no id"_s, .raw = "a,b"}}})
                            .get();
    QCOMPARE(counts->rejected, 1);
    QCOMPARE(m_cache->reader->rejects(batch)->front().line, 7);
    QCOMPARE(m_cache->reader->imports()->front().rejected, 1);
    QVERIFY(m_cache->reader->imports()->front().kind == ImportKind::Orders);
}

void TestOrderStore::anUndoMatchesEverythingAnew()
{
    const auto batch = begin();
    import(batch, {shirtOrder(1)});
    QVERIFY(m_cache->writer->commitMatches({.rows = {}, .matchedSeq = 5}).get());
    QCOMPARE(m_cache->reader->matchState()->matchedSeq, 5);
    QVERIFY(m_cache->writer->undoOrderImport(batch, 9).get());
    QCOMPARE(m_cache->reader->matchState()->matchedSeq, -1);
}

QTEST_GUILESS_MAIN(TestOrderStore)
#include "tst_order_store.moc"
