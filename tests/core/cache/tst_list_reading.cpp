// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/cache_fixture.h"
#include "domain/order_reference.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestListReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLineHasWhatAListShows();
    void linesComeAsTheyWereAskedFor();
    void ofALongBodyTheBeginning();
    void rowsOfRecords();
    void theOrderOfAReview();

private:
    bool tell(std::vector<Review> reviews, std::vector<RecordId> gone = {})
    {
        std::vector<IncomingReview> incomingReviews;
        for (const auto &review : reviews)
            incomingReviews.push_back(incoming(review, QByteArray::number(++m_clock)));
        auto page = m_cache->page(++m_clock, std::move(incomingReviews));
        page.goneReviews = std::move(gone);
        return m_cache->writer->commitPage(std::move(page)).get().has_value();
    }
    qint64 row(int n) { return m_cache->reader->rowOf(MatchKind::Review, reviewId(n)).value_or(-1).value_or(-1); }

    std::unique_ptr<CacheFixture> m_cache;
    qint64 m_clock = 2'000;
};

void TestListReading::init()
{
    m_cache.reset();
    m_cache = std::make_unique<CacheFixture>();
    QVERIFY(m_cache->open());
}

void TestListReading::aLineHasWhatAListShows()
{
    QVERIFY(tell({fullReview(1)}));
    const auto lines = m_cache->reader->reviewLines({row(1)});
    QVERIFY(lines.has_value());
    QCOMPARE(lines->size(), 1U);
    const ReviewLine expected{.row = row(1),
        .reviewId = reviewId(1).toText(),
        .rating = 4,
        .status = ReviewStatus::Approved,
        .dateMs = 1'704'164'645'678,
        .title = u"Größer als gedacht"_s,
        .body = u"<b>Fine</b> 😀\nsecond line"_s,
        .productId = u"7001"_s,
        .productName = u"Desk lamp"_s,
        .author = u"Ann E."_s,
        .customerId = u"0C2CBA5D-0000-4000-8000-0000000000AB"_s,
        .email = u"ann@example.com"_s,
        .isVerified = true,
        .isIncentivized = false,
        .hasReply = true,
        .hasMedia = true,
        .isRemoved = false};
    QCOMPARE(lines->front(), expected);
}

void TestListReading::linesComeAsTheyWereAskedFor()
{
    QVERIFY(tell({shortReview(1, 1), minimalReview(2), shortReview(3, 3)}));
    QVERIFY(tell({}, {reviewId(3)}));
    const auto lines = m_cache->reader->reviewLines({row(3), 12'345, row(1), row(2)});
    QVERIFY(lines.has_value());
    QCOMPARE(lines->size(), 3U);
    QCOMPARE((*lines)[0].rating, std::optional(3));
    QVERIFY((*lines)[0].isRemoved);
    QCOMPARE((*lines)[1].rating, std::optional(1));
    QVERIFY(!(*lines)[1].isRemoved);
    QCOMPARE((*lines)[2].reviewId, reviewId(2).toText());
    QVERIFY(!(*lines)[2].rating && !(*lines)[2].dateMs && (*lines)[2].productName.isEmpty());
    QVERIFY(m_cache->reader->reviewLines({})->empty());
}

void TestListReading::ofALongBodyTheBeginning()
{
    auto review = shortReview(1, 5);
    review.body = QString(100'000, u'x');
    QVERIFY(tell({review}));
    QCOMPARE(m_cache->reader->reviewLines({row(1)})->front().body, QString(300, u'x'));
}

void TestListReading::rowsOfRecords()
{
    QVERIFY(tell({shortReview(1, 1), shortReview(2, 2)}));
    QVERIFY(row(1) > 0 && row(2) > 0 && row(1) != row(2));
    QCOMPARE(row(3), -1);
    QCOMPARE(m_cache->reader->rowOf(MatchKind::Response, reviewId(1)), Result<std::optional<qint64>>(std::nullopt));
}

void TestListReading::theOrderOfAReview()
{
    QVERIFY(tell({shortReview(1, 1), shortReview(2, 2), shortReview(3, 3)}));
    const Order order{.source = u"shopify"_s,
        .key = u"5001"_s,
        .id = u"5001"_s,
        .name = u"#1001"_s,
        .currency = u"EUR"_s,
        .total = 2'500,
        .lines = {{.sku = u"DL"_s, .name = u"Desk lamp"_s, .quantity = 2, .amount = 2'500}}};
    const auto batch = m_cache->writer
                           ->beginImport({.kind = ImportKind::Orders,
                               .fileName = u"o.csv"_s,
                               .fileHash = "h",
                               .dialect = u"shopify"_s,
                               .encoding = u"UTF-8"_s,
                               .separator = u","_s})
                           .get();
    QVERIFY(batch.has_value());
    QVERIFY(m_cache->writer->commitOrders({.batchId = *batch, .orders = {order}}).get().has_value());
    qint64 orderRow = 0;
    QVERIFY(m_cache->reader->eachOrder([&orderRow](const OrderRow &one) { orderRow = one.row; }));
    MatchesCommit matches;
    matches.rows = {{.kind = MatchKind::Review,
                        .record = row(1),
                        .method = MatchMethod::OrderLine,
                        .order = orderRow,
                        .position = 0},
        {.kind = MatchKind::Review, .record = row(2), .reason = UnmatchedReason::NoReference}};
    QVERIFY(m_cache->writer->commitMatches(matches).get().has_value());
    const auto matched = m_cache->reader->matchedOrder(MatchKind::Review, reviewId(1));
    QVERIFY(matched.has_value() && matched->has_value());
    QVERIFY((*matched)->method == MatchMethod::OrderLine);
    QCOMPARE((*matched)->position, 0);
    QCOMPARE((*matched)->order.name, u"#1001"_s);
    QCOMPARE((*matched)->order.lines.size(), 1U);
    for (const int n : {2, 3, 4})
        QVERIFY(!m_cache->reader->matchedOrder(MatchKind::Review, reviewId(n))->has_value());
    QVERIFY(!m_cache->reader->matchedOrder(MatchKind::Response, reviewId(1))->has_value());
}

QTEST_GUILESS_MAIN(TestListReading)
#include "tst_list_reading.moc"
