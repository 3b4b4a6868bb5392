// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/cache_fixture.h"
#include "orders/matching.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

constexpr qint64 day = 86'400'000;

Order orderOf(int n, const QString &name, const QString &email, qint64 ms, const QString &product)
{
    Order order{.source = u"shopify"_s,
        .key = QString::number(54'000 + n),
        .id = QString::number(54'000 + n),
        .name = name,
        .email = email,
        .createdAt = Timestamp{.utcMs = ms},
        .currency = u"EUR"_s};
    order.lines = {{.name = product, .quantity = 1, .amount = 1'000}};
    return order;
}

Review reviewOf(int n, const QString &orderNumber, const QString &email, qint64 ms, const QString &product = u"Mug"_s)
{
    auto review = shortReview(n, 5);
    review.productName = product;
    review.productId = product.toLower();
    review.orderNumber = orderNumber;
    review.reviewer.email = email;
    review.dateCreated = Timestamp{.utcMs = ms};
    return review;
}

SurveyResponse responseOf(int n, const QString &orderId, qint64 ms)
{
    SurveyResponse response;
    response.responseId = reviewId(100'000 + n);
    response.surveyId = u"s1"_s;
    response.orderId = orderId;
    response.dateCreated = Timestamp{.utcMs = ms};
    return response;
}

} // namespace

class TestMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyRecordHasARow();
    void nothingNewIsNothingToDo();
    void onlyWhatMayHaveChangedIsLookedAt();
    void ordersThatComeLaterFindTheirRecords();
    void anUndoneImportUntiesItsRecords();
    void anOrderThatChangedItsNameIsLetGo();
    void anOrderThatSharesDigitsMakesThemAmbiguous();
    void reasonsFollowTheOrdersPeriod();
    void rulesMatchEverythingAnew();
    void aTrialWritesNothing();
    void aStoppedRunIsMadeUpFor();
    void stepByStepIsAsFromNothing_data();
    void stepByStepIsAsFromNothing();

private:
    void see(const std::vector<Review> &reviews, const std::vector<SurveyResponse> &responses = {});
    qint64 import(const std::vector<Order> &orders);
    qint64 match();
    [[nodiscard]] std::vector<MatchRow> rows();
    [[nodiscard]] QStringList told();
    void change(std::mt19937 &random);

    std::unique_ptr<CacheFixture> m_cache;
    qint64 m_now = 0;
    std::vector<qint64> m_batches;
};

void TestMatching::init()
{
    m_cache = std::make_unique<CacheFixture>();
    QVERIFY(m_cache->open());
    m_now = 10'000;
    m_batches.clear();
}

void TestMatching::see(const std::vector<Review> &reviews, const std::vector<SurveyResponse> &responses)
{
    m_now += 1'000;
    auto page = m_cache->page(m_now);
    for (const auto &review : reviews)
        page.reviews.push_back(incoming(review, QByteArray::number(m_now)));
    for (const auto &response : responses)
        page.responses.push_back({.response = response, .payload = QByteArray::number(m_now)});
    QVERIFY(m_cache->writer->commitPage(page).get());
}

qint64 TestMatching::import(const std::vector<Order> &orders)
{
    ImportBatch begun;
    begun.kind = ImportKind::Orders;
    begun.startedAtMs = ++m_now;
    const auto batch = m_cache->writer->beginImport(begun).get().value();
    m_batches.push_back(batch);
    const auto counts = m_cache->writer->commitOrders({.batchId = batch, .orders = orders}).get();
    return counts ? batch : 0;
}

qint64 TestMatching::match()
{
    return matchOrders(*m_cache->writer, *m_cache->reader).value_or(-1);
}

std::vector<MatchRow> TestMatching::rows()
{
    std::vector<MatchRow> rows;
    const auto take = [&rows](const MatchRow &row) { rows.push_back(row); };
    const auto read = m_cache->reader->eachMatch(MatchKind::Review, take).and_then([&] {
        return m_cache->reader->eachMatch(MatchKind::Response, take);
    });
    return read ? rows : std::vector<MatchRow>();
}

QStringList TestMatching::told()
{
    QStringList lines;
    for (const auto &row : rows()) {
        lines.append(u"%1 %2: %3 %4/%5 %6"_s.arg(row.kind == MatchKind::Review ? u"review"_s : u"response"_s)
                         .arg(row.record)
                         .arg(toString(row.method))
                         .arg(row.order)
                         .arg(row.position)
                         .arg(toString(row.reason)));
    }
    return lines;
}

void TestMatching::everyRecordHasARow()
{
    const auto ann = u"ann@example.com"_s;
    import({orderOf(1, u"#1001"_s, ann, 10 * day, u"Mug"_s), orderOf(2, u"#1002"_s, ann, 20 * day, u"Lamp"_s)});
    see({reviewOf(1, u"#1001"_s, {}, 15 * day), reviewOf(2, u"1002"_s, {}, 15 * day), reviewOf(3, {}, ann, 15 * day),
            reviewOf(4, {}, {}, 15 * day)},
        {responseOf(1, u"54002"_s, 16 * day), responseOf(2, u"9"_s, 16 * day)});
    QCOMPARE(match(), 6);
    QCOMPARE(told(), (QStringList{u"review 1: order_line 1/0 matched"_s, u"review 2: order 2/-1 matched"_s,
                         u"review 3: customer_product 1/0 matched"_s, u"review 4: none 0/-1 no_reference"_s,
                         u"response 1: order 2/-1 matched"_s, u"response 2: none 0/-1 order_not_imported"_s}));
}

void TestMatching::nothingNewIsNothingToDo()
{
    import({orderOf(1, u"#1001"_s, {}, 10 * day, u"Mug"_s)});
    see({reviewOf(1, u"#1001"_s, {}, 15 * day)});
    QCOMPARE(match(), 1);
    const auto counter = m_cache->reader->changeCounter().value();
    QCOMPARE(match(), 0);
    QCOMPARE(match(), 0);
    QCOMPARE(m_cache->reader->changeCounter().value(), counter);
    QCOMPARE(m_cache->reader->matchState().value().matchedSeq, counter);
}

void TestMatching::onlyWhatMayHaveChangedIsLookedAt()
{
    import({orderOf(1, u"#1001"_s, u"ann@example.com"_s, 10 * day, u"Mug"_s)});
    see({reviewOf(1, u"#1001"_s, {}, 15 * day), reviewOf(2, u"#1002"_s, {}, 15 * day),
        reviewOf(3, {}, u"ann@example.com"_s, 15 * day), reviewOf(4, {}, u"bob@example.com"_s, 15 * day)});
    QCOMPARE(match(), 4);
    see({reviewOf(5, u"#1001"_s, {}, 15 * day)});
    QCOMPARE(match(), 1);
    import({orderOf(2, u"#1002"_s, u"bob@example.com"_s, 12 * day, u"Mug"_s)});
    QCOMPARE(match(), 2);
    QCOMPARE(told()[1], u"review 2: order_line 2/0 matched"_s);
    QCOMPARE(told()[3], u"review 4: customer_product 2/0 matched"_s);
}

void TestMatching::ordersThatComeLaterFindTheirRecords()
{
    see({reviewOf(1, u"#1001"_s, {}, 15 * day)}, {responseOf(1, u"54001"_s, 15 * day)});
    QCOMPARE(match(), 2);
    QCOMPARE(told(), (QStringList{u"review 1: none 0/-1 no_orders"_s, u"response 1: none 0/-1 no_orders"_s}));
    import({orderOf(1, u"#1001"_s, {}, 10 * day, u"Mug"_s)});
    QCOMPARE(match(), 2);
    QCOMPARE(told(), (QStringList{u"review 1: order_line 1/0 matched"_s, u"response 1: order 1/-1 matched"_s}));
}

void TestMatching::anUndoneImportUntiesItsRecords()
{
    import({orderOf(1, u"#1001"_s, {}, 10 * day, u"Mug"_s)});
    const auto second = import({orderOf(2, u"#1002"_s, {}, 20 * day, u"Mug"_s)});
    see({reviewOf(1, u"#1001"_s, {}, 15 * day), reviewOf(2, u"#1002"_s, {}, 15 * day)});
    QCOMPARE(match(), 2);
    QVERIFY(m_cache->writer->undoOrderImport(second, ++m_now).get());
    QCOMPARE(match(), 2);
    QCOMPARE(told(), (QStringList{u"review 1: order_line 1/0 matched"_s, u"review 2: none 0/-1 after_orders"_s}));
}

void TestMatching::anOrderThatChangedItsNameIsLetGo()
{
    import({orderOf(1, u"#1001"_s, u"ann@example.com"_s, 10 * day, u"Mug"_s)});
    see({reviewOf(1, u"#1001"_s, {}, 9 * day), reviewOf(2, {}, u"ann@example.com"_s, 15 * day)});
    QCOMPARE(match(), 2);
    QCOMPARE(told(), (QStringList{u"review 1: order_line 1/0 matched"_s, u"review 2: customer_product 1/0 matched"_s}));
    import({orderOf(1, u"#2001"_s, u"bob@example.com"_s, 10 * day, u"Mug"_s)});
    QVERIFY(match() >= 2);
    QCOMPARE(told(), (QStringList{u"review 1: none 0/-1 before_orders"_s, u"review 2: none 0/-1 after_orders"_s}));
}

void TestMatching::anOrderThatSharesDigitsMakesThemAmbiguous()
{
    import({orderOf(1, u"#FW1001"_s, {}, 10 * day, u"Mug"_s)});
    see({reviewOf(1, u"1001"_s, {}, 15 * day)});
    QCOMPARE(match(), 1);
    QCOMPARE(told(), QStringList{u"review 1: order_line 1/0 matched"_s});
    import({orderOf(2, u"#EU1001"_s, {}, 10 * day, u"Mug"_s)});
    QCOMPARE(match(), 1);
    QCOMPARE(told(), QStringList{u"review 1: ambiguous 0/-1 several_fit"_s});
}

void TestMatching::reasonsFollowTheOrdersPeriod()
{
    import({orderOf(1, u"#1"_s, {}, 30 * day, u"Mug"_s), orderOf(2, u"#2"_s, {}, 40 * day, u"Mug"_s)});
    see({reviewOf(1, u"#8"_s, {}, 20 * day), reviewOf(2, u"#9"_s, {}, 35 * day),
        reviewOf(3, {}, u"ann@example.com"_s, 50 * day), reviewOf(4, {}, {}, 50 * day)});
    QCOMPARE(match(), 4);
    const auto reasons = [this] {
        QStringList texts;
        for (const auto &row : rows())
            texts.append(toString(row.reason));
        return texts;
    };
    QCOMPARE(
        reasons(), (QStringList{u"before_orders"_s, u"order_not_imported"_s, u"after_orders"_s, u"no_reference"_s}));
    import({orderOf(3, u"#3"_s, {}, 10 * day, u"Mug"_s), orderOf(4, u"#4"_s, {}, 60 * day, u"Mug"_s)});
    QCOMPARE(match(), 0);
    QCOMPARE(reasons(),
        (QStringList{u"order_not_imported"_s, u"order_not_imported"_s, u"customer_unknown"_s, u"no_reference"_s}));
}

void TestMatching::rulesMatchEverythingAnew()
{
    import({orderOf(1, u"24-1001"_s, {}, 10 * day, u"Mug"_s)});
    see({reviewOf(1, u"1001"_s, {}, 9 * day)});
    QCOMPARE(match(), 1);
    QCOMPARE(told(), QStringList{u"review 1: none 0/-1 before_orders"_s});
    const MatchRules rules{.prefixes = {u"24-"_s}};
    QVERIFY(m_cache->writer->restartMatching(QString::fromUtf8(rules.toJson())).get());
    QCOMPARE(match(), 1);
    QCOMPARE(told(), QStringList{u"review 1: order_line 1/0 matched"_s});
    see({reviewOf(2, u"1002"_s, {}, 9 * day)});
    QCOMPARE(match(), 1);
    import({orderOf(2, u"24-1002"_s, {}, 10 * day, u"Mug"_s)});
    QCOMPARE(match(), 1);
    QCOMPARE(told()[1], u"review 2: order_line 2/0 matched"_s);
}

void TestMatching::aTrialWritesNothing()
{
    import({orderOf(1, u"24-1001"_s, {}, 10 * day, u"Mug"_s)});
    see({reviewOf(1, u"1001"_s, {}, 9 * day), reviewOf(2, u"24-1001"_s, {}, 9 * day)}, {responseOf(1, {}, 9 * day)});
    QCOMPARE(match(), 3);
    const auto before = told();
    const auto trial = tryMatchRules(*m_cache->reader, {.prefixes = {u"24-"_s}}).value();
    QCOMPARE(trial.reviews[size_t(MatchMethod::OrderLine)], 2);
    QCOMPARE(trial.reviews[size_t(MatchMethod::None)], 0);
    QCOMPARE(trial.responses[size_t(MatchMethod::None)], 1);
    QCOMPARE(match(), 0);
    QCOMPARE(told(), before);
}

void TestMatching::aStoppedRunIsMadeUpFor()
{
    import({orderOf(1, u"#1001"_s, {}, 10 * day, u"Mug"_s)});
    see({reviewOf(1, u"#1001"_s, {}, 15 * day)});
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = matchOrders(*m_cache->writer, *m_cache->reader, stop.get_token());
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
    QCOMPARE(match(), 1);
    QCOMPARE(told(), QStringList{u"review 1: order_line 1/0 matched"_s});
}

/// One thing that happens to a store: records come or change, orders come, change or are taken back.
void TestMatching::change(std::mt19937 &random)
{
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    const auto oneOf = [&below](const QStringList &texts) { return texts[below(int(texts.size()))]; };
    const auto number = [&] { return oneOf({u"#FW"_s, u"#EU"_s, u"24-"_s, {}}) + QString::number(1'000 + below(8)); };
    const auto email = [&] { return oneOf({u"ann@example.com"_s, u"bob@example.com"_s, u"eve@example.com"_s, {}}); };
    const auto product = [&] { return oneOf({u"Mug"_s, u"Lamp"_s, u"Bag"_s}); };
    const auto date = [&] { return (100 + below(20) * 40) * day; };
    switch (below(4)) {
    case 0:
        see({reviewOf(below(40), below(3) == 0 ? QString() : number(), email(), date(), product())});
        break;
    case 1:
        see({}, {responseOf(below(15), below(3) == 0 ? number() : QString::number(54'000 + below(12)), date())});
        break;
    case 2: {
        std::vector<Order> orders;
        for (auto left = 1 + below(3); left > 0; --left)
            orders.push_back(orderOf(below(12), number(), email(), date(), product()));
        QVERIFY(import(orders) != 0);
        break;
    }
    default:
        if (!m_batches.empty() && below(2) == 0) {
            const auto at = m_batches.begin() + below(int(m_batches.size()));
            QVERIFY(m_cache->writer->undoOrderImport(*at, ++m_now).get());
            m_batches.erase(at);
        }
    }
}

void TestMatching::stepByStepIsAsFromNothing_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<QString>("rules");
    for (int seed = 0; seed < 6; ++seed) {
        QTest::addRow("%d", seed) << seed << QString();
        QTest::addRow("%d with rules", seed) << seed << uR"({"prefixes": ["24-", "fw"]})"_s;
    }
}

void TestMatching::stepByStepIsAsFromNothing()
{
    QFETCH(int, seed);
    QFETCH(QString, rules);
    std::mt19937 random(unsigned(seed) + 1);
    QVERIFY(m_cache->writer->restartMatching(rules).get());
    for (int round = 0; round < 15; ++round) {
        for (int step = 0; step < 4; ++step) {
            change(random);
            QVERIFY(match() >= 0);
        }
        const auto stepByStep = told();
        QVERIFY(m_cache->writer->restartMatching(rules).get());
        QCOMPARE(match(), stepByStep.size());
        QCOMPARE(stepByStep, told());
    }
}

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
