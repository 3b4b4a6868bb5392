// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database.h"
#include "cache/reader.h"
#include "core/cache/cache_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

Review withStatus(int n, const QString &status, qint64 dateMs)
{
    auto review = minimalReview(n);
    review.status = status;
    review.dateCreated = Timestamp{.utcMs = dateMs, .offsetSeconds = 0};
    return review;
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptyDatabase();
    void narrowRows();
    void unknownWordsAreOther();
    void products();
    void countsByStatus();
    void viewIsStableWhileTheWriterCommits();
    void failureEndsTheView();
    void dataVersionFollowsOthers();
    void withoutADatabase();

private:
    bool commit(qint64 observedAtMs, std::vector<IncomingReview> reviews)
    {
        return m_cache->writer->commitPage(m_cache->page(observedAtMs, std::move(reviews))).get().has_value();
    }
    std::vector<ReviewRow> rows()
    {
        std::vector<ReviewRow> all;
        const auto read = m_cache->reader->eachReview([&all](const ReviewRow &row) { all.push_back(row); });
        return read ? all : std::vector<ReviewRow>();
    }

    std::unique_ptr<CacheFixture> m_cache;
};

void TestReader::init()
{
    m_cache.reset();
    m_cache = std::make_unique<CacheFixture>();
    QVERIFY(m_cache->open());
}

void TestReader::emptyDatabase()
{
    const CacheFixture other;
    QVERIFY(Writer::open(other.path).has_value());
    const auto reader = Reader::open(other.path);
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->connections()->size(), 0U);
    QVERIFY(!(*reader)->lastRun().value().has_value());
    QCOMPARE((*reader)->changeCounter(), Result<qint64>(0));
    QCOMPARE((*reader)->reviewCount(ReviewStatus::Approved), Result<qint64>(0));
    QCOMPARE((*reader)->quarantine()->size(), 0U);
}

void TestReader::narrowRows()
{
    QVERIFY(commit(2'000, {incoming(fullReview(1), "a"), incoming(minimalReview(2), "b")}));
    {
        const auto database = Database::open(m_cache->path, Database::Access::ReadWrite);
        QVERIFY(database && (*database)->execute(u"UPDATE review SET removed_at_ms = 1 WHERE rating IS NULL"_s));
    }
    const auto read = rows();
    QCOMPARE(read.size(), 2U);
    const auto &full = read[0];
    QCOMPARE(full.rating, std::optional(4));
    QVERIFY(full.status == ReviewStatus::Approved);
    QVERIFY(full.sentiment == Sentiment::Mixed);
    QCOMPARE(full.dateMs, std::optional<qint64>(1'704'164'645'678));
    QCOMPARE(full.productId, u"7001"_s);
    QVERIFY(!full.isRemoved && full.hasReply);
    QCOMPARE(full.languageCode, fullReview(1).languageCode);
    QCOMPARE(full.countryCode, fullReview(1).reviewer.countryCode);
    QCOMPARE(full.source, fullReview(1).source);
    const auto &minimal = read[1];
    QVERIFY(minimal.row > full.row);
    QCOMPARE(minimal.rating, std::optional<int>());
    QVERIFY(minimal.status == ReviewStatus::Other);
    QVERIFY(minimal.sentiment == Sentiment::Unlabelled);
    QCOMPARE(minimal.dateMs, std::optional<qint64>());
    QCOMPARE(minimal.productId, QString());
    QVERIFY(minimal.isRemoved && !minimal.hasReply);
}

void TestReader::unknownWordsAreOther()
{
    auto odd = minimalReview(1);
    odd.status = u"escalated"_s;
    odd.sentiment = u"puzzled"_s;
    QVERIFY(commit(2'000, {incoming(odd, "a")}));
    QVERIFY(rows().front().status == ReviewStatus::Other);
    QVERIFY(rows().front().sentiment == Sentiment::Other);
    QCOMPARE(m_cache->reader->review(reviewId(1)).value(), std::optional(odd));
}

void TestReader::products()
{
    auto other = shortReview(2, 4);
    other.productId = u"7000"_s;
    other.productName.clear();
    QVERIFY(commit(2'000, {incoming(shortReview(1, 5), "a"), incoming(other, "b"), incoming(minimalReview(3), "c")}));
    const auto products = m_cache->reader->products();
    QVERIFY(products.has_value());
    QCOMPARE(products->size(), 2U);
    QCOMPARE(products->front().productId, u"7000"_s);
    QCOMPARE(products->front().name, QString());
    QCOMPARE(products->back().name, u"Desk lamp"_s);
}

void TestReader::countsByStatus()
{
    QVERIFY(commit(
        2'000, {incoming(withStatus(1, u"approved"_s, 100), "a"), incoming(withStatus(2, u"approved"_s, 200), "b"),
                   incoming(withStatus(3, u"pending"_s, 100), "c"), incoming(withStatus(4, u"spam"_s, 100), "d"),
                   incoming(minimalReview(5), "e"), incoming(withStatus(6, u"approved"_s, 300), "f")}));
    {
        const auto database = Database::open(m_cache->path, Database::Access::ReadWrite);
        QVERIFY(database && (*database)->execute(u"UPDATE review SET removed_at_ms = 1 WHERE date_created_ms = 300"_s));
    }
    auto &reader = *m_cache->reader;
    QCOMPARE(reader.reviewCount(ReviewStatus::Approved), Result<qint64>(2));
    QCOMPARE(reader.reviewCount(ReviewStatus::Approved, 200), Result<qint64>(1));
    QCOMPARE(reader.reviewCount(ReviewStatus::Approved, 201), Result<qint64>(0));
    QCOMPARE(reader.reviewCount(ReviewStatus::Pending), Result<qint64>(1));
    QCOMPARE(reader.reviewCount(ReviewStatus::Rejected), Result<qint64>(0));
    QCOMPARE(reader.reviewCount(ReviewStatus::Other), Result<qint64>(2));
}

void TestReader::viewIsStableWhileTheWriterCommits()
{
    QVERIFY(commit(2'000, {incoming(shortReview(1, 5), "a")}));
    const auto viewed = m_cache->reader->inOneView([this]() -> Result<void> {
        const auto before = m_cache->reader->changeCounter();
        if (rows().size() != 1 || !commit(3'000, {incoming(shortReview(1, 1), "b"), incoming(shortReview(2, 5), "c")}))
            return failure(ErrorKind::DatabaseFailed, u"setting up"_s);
        const auto review = m_cache->reader->review(reviewId(1));
        if (rows().size() != 1 || !review || (*review)->rating != 5 || m_cache->reader->changeCounter() != before)
            return failure(ErrorKind::DatabaseFailed, u"the view moved"_s);
        return {};
    });
    QVERIFY2(viewed.has_value(), viewed ? "" : qPrintable(viewed.error().detail));
    QCOMPARE(rows().size(), 2U);
    QCOMPARE((*m_cache->reader->review(reviewId(1)))->rating, std::optional(1));
}

void TestReader::failureEndsTheView()
{
    const auto viewed = m_cache->reader->inOneView([]() -> Result<void> { return failure(ErrorKind::Cancelled); });
    QVERIFY(failsWith(viewed, ErrorKind::Cancelled));
    QVERIFY(commit(2'000, {incoming(shortReview(1, 5), "a")}));
    QCOMPARE(rows().size(), 1U);
}

void TestReader::dataVersionFollowsOthers()
{
    const auto before = m_cache->reader->dataVersion();
    QCOMPARE(m_cache->reader->dataVersion(), before);
    QVERIFY(m_cache->writer->setSetting(u"a"_s, u"b"_s).get().has_value());
    QVERIFY(m_cache->reader->dataVersion() != before);
}

void TestReader::withoutADatabase()
{
    QTemporaryDir folder;
    const auto reader = Reader::open(folder.filePath(u"plaudit.db"_s));
    QVERIFY(failsWith(reader, ErrorKind::NoWorkspace));
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
