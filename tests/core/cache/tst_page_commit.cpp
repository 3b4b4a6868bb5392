// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database.h"
#include "cache/page_commit.h"
#include "core/cache/cache_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

struct Tally
{
    qint64 added = 0, changed = 0, unchanged = 0;
};

bool hasCounts(const Result<StreamCounts> &counts, const Tally &tally)
{
    return counts && counts->added == tally.added && counts->changed == tally.changed &&
           counts->unchanged == tally.unchanged && counts->received == tally.added + tally.changed + tally.unchanged;
}

} // namespace

/// As the writer's thread does it.
static Result<StreamCounts> committed(Database &database, const PageCommit &page)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    auto counts = commitPage(database, {}, page);
    if (counts) {
        if (const auto done = transaction->commit(); !done)
            return failure(done.error());
    }
    return counts;
}

class TestPageCommit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fullReviewComesBack();
    void minimalReviewComesBack();
    void countsNewChangedAndUnchanged();
    void changedReviewLosesItsOldParts();
    void equalPageIsUnchangedAndKeepsTheCounter();
    void olderObservationChangesNothing();
    void repeatedIdInAPage();
    void removedReviewReturns_data();
    void removedReviewReturns();
    void productAndCustomerNames();
    void payloadIsKept();
    void unusedBlockIsDropped();
    void sameFaultIsOneRow();
    void faultsAreCounted();
    void runCountsWhileItRuns();
    void fullDiskLeavesAllAsItWas();
    void unknownRunLeavesAllAsItWas();

private:
    Result<StreamCounts> commit(qint64 observedAtMs, std::vector<IncomingReview> reviews)
    {
        return m_cache->writer->commitPage(m_cache->page(observedAtMs, std::move(reviews))).get();
    }
    std::optional<Review> held(int n) { return m_cache->reader->review(reviewId(n)).value_or(std::nullopt); }
    QVariant value(const QString &sql)
    {
        const auto database = Database::open(m_cache->path, Database::Access::ReadWrite);
        return database ? (*database)->value(sql).value_or(QVariant()) : QVariant();
    }

    std::unique_ptr<CacheFixture> m_cache;
};

void TestPageCommit::init()
{
    m_cache.reset();
    m_cache = std::make_unique<CacheFixture>();
    QVERIFY(m_cache->open());
}

void TestPageCommit::fullReviewComesBack()
{
    const auto review = fullReview(1);
    QVERIFY(hasCounts(commit(2'000, {incoming(review, "{}")}), {.added = 1}));
    const auto read = held(1);
    QVERIFY(read.has_value());
    QCOMPARE(*read, review);
    // Times are compared by the instant; their offsets are kept too.
    QCOMPARE(read->dateCreated->offsetSeconds, 3'600);
    QCOMPARE(read->reply->dateCreated->offsetSeconds, -18'000);
}

void TestPageCommit::minimalReviewComesBack()
{
    auto replied = minimalReview(2);
    replied.reply = ReviewReply();
    QVERIFY(commit(2'000, {incoming(minimalReview(1), "{}"), incoming(replied, "{}")}).has_value());
    QCOMPARE(held(1), std::optional(minimalReview(1)));
    QCOMPARE(held(2), std::optional(replied));
    QCOMPARE(held(3), std::optional<Review>());
}

void TestPageCommit::countsNewChangedAndUnchanged()
{
    QVERIFY(
        hasCounts(commit(2'000, {incoming(shortReview(1, 5), "a"), incoming(shortReview(2, 4), "b")}), {.added = 2}));
    QVERIFY(hasCounts(commit(3'000, {incoming(shortReview(1, 5), "a"), incoming(shortReview(2, 1), "b2"),
                                        incoming(shortReview(3, 3), "c")}),
        {.added = 1, .changed = 1, .unchanged = 1}));
    QCOMPARE(held(2)->rating, std::optional(1));
}

void TestPageCommit::changedReviewLosesItsOldParts()
{
    QVERIFY(commit(2'000, {incoming(fullReview(1), "a")}).has_value());
    QVERIFY(hasCounts(commit(3'000, {incoming(shortReview(1, 2), "b")}), {.changed = 1}));
    QCOMPARE(held(1), std::optional(shortReview(1, 2)));
}

void TestPageCommit::equalPageIsUnchangedAndKeepsTheCounter()
{
    const std::vector page{incoming(fullReview(1), "a"), incoming(shortReview(2, 2), "b")};
    QVERIFY(commit(2'000, page).has_value());
    const auto before = m_cache->reader->changeCounter();
    QVERIFY(hasCounts(commit(3'000, page), {.unchanged = 2}));
    QCOMPARE(m_cache->reader->changeCounter(), before);
    QCOMPARE(value(u"SELECT min(observed_at_ms) FROM review"_s).toInt(), 3'000);
    QVERIFY(hasCounts(commit(4'000, {incoming(shortReview(2, 3), "c")}), {.changed = 1}));
    QVERIFY(m_cache->reader->changeCounter().value() > before.value());
}

void TestPageCommit::olderObservationChangesNothing()
{
    QVERIFY(commit(3'000, {incoming(shortReview(1, 5), "new")}).has_value());
    QVERIFY(hasCounts(commit(2'000, {incoming(shortReview(1, 1), "old")}), {.unchanged = 1}));
    QCOMPARE(held(1)->rating, std::optional(5));
    QCOMPARE(value(u"SELECT observed_at_ms FROM review"_s).toInt(), 3'000);
    QCOMPARE(m_cache->reader->rawReview(reviewId(1), Way::Merchant).value(), std::optional(QByteArray("new")));
}

void TestPageCommit::repeatedIdInAPage()
{
    QVERIFY(hasCounts(commit(2'000, {incoming(shortReview(1, 5), "a"), incoming(shortReview(1, 5), "a"),
                                        incoming(shortReview(1, 2), "b")}),
        {.added = 1, .unchanged = 2}));
    // Of two tellings of one moment the same one stands in whatever order they come.
    const auto standing = held(1)->rating;
    QVERIFY(hasCounts(
        commit(2'000, {incoming(shortReview(1, 2), "b"), incoming(shortReview(1, 5), "a")}), {.unchanged = 2}));
    QCOMPARE(held(1)->rating, standing);
    QVERIFY(hasCounts(commit(2'001, {incoming(shortReview(1, 2), "b")}),
        standing == 5 ? Tally{.changed = 1} : Tally{.unchanged = 1}));
    QCOMPARE(held(1)->rating, std::optional(2));
}

void TestPageCommit::removedReviewReturns_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<qint64>("seenAtMs");
    QTest::addColumn<bool>("isBack");
    QTest::newRow("as it was, later") << QByteArray("a") << qint64(6'000) << true;
    QTest::newRow("edited, later") << QByteArray("b") << qint64(6'000) << true;
    QTest::newRow("answered before it was removed") << QByteArray("a") << qint64(4'000) << false;
    QTest::newRow("edited before it was removed") << QByteArray("b") << qint64(4'000) << false;
}

void TestPageCommit::removedReviewReturns()
{
    QFETCH(QByteArray, payload);
    QFETCH(qint64, seenAtMs);
    QVERIFY(commit(2'000, {incoming(shortReview(1, 5), "a")}).has_value());
    auto gone = m_cache->page(5'000);
    gone.goneReviews = {reviewId(1)};
    const auto removed = m_cache->writer->commitPage(gone).get();
    QVERIFY(removed.has_value());
    QCOMPARE(removed->removed, 1);
    QCOMPARE(value(u"SELECT removed_at_ms FROM review"_s).toInt(), 5'000);
    const auto counts = commit(seenAtMs, {incoming(shortReview(1, 5), payload)});
    QFETCH(bool, isBack);
    QVERIFY(hasCounts(counts, isBack || payload == "b" ? Tally{.changed = 1} : Tally{.unchanged = 1}));
    QCOMPARE(value(u"SELECT removed_at_ms IS NULL FROM review"_s).toBool(), isBack);
}

void TestPageCommit::productAndCustomerNames()
{
    auto review = fullReview(1);
    QVERIFY(commit(3'000, {incoming(review, "a")}).has_value());
    auto nameless = fullReview(2);
    nameless.productName.clear();
    nameless.reviewer = {};
    QVERIFY(commit(4'000, {incoming(nameless, "b")}).has_value());
    const auto names = u"SELECT p.name || ', ' || c.name || ', ' || c.email FROM product p, customer c"_s;
    QCOMPARE(value(names).toString(), u"Desk lamp, Ann Example, ann@example.com"_s);

    auto renamed = fullReview(3);
    renamed.dateCreated = Timestamp{.utcMs = review.dateCreated->utcMs + 1'000};
    renamed.productName = u"Floor lamp"_s;
    renamed.reviewer.name = u"Ann Married"_s;
    QVERIFY(commit(5'000, {incoming(renamed, "c")}).has_value());
    QCOMPARE(value(names).toString(), u"Floor lamp, Ann Married, ann@example.com"_s);

    auto late = fullReview(4);
    late.productName = u"Lamp prototype"_s;
    late.dateCreated = Timestamp{.utcMs = review.dateCreated->utcMs - 1'000};
    QVERIFY(commit(9'500, {incoming(late, "d")}).has_value());
    QCOMPARE(value(names).toString(), u"Floor lamp, Ann Married, ann@example.com"_s);
}

void TestPageCommit::payloadIsKept()
{
    const QByteArray first(R"({"reviewId":"1","unknown":{"a":[1,2]}})");
    const QByteArray second("{\"reviewId\":\"2\",\"body\":\"\xf0\x9f\x98\x80\"}");
    QVERIFY(commit(2'000, {incoming(shortReview(1, 5), first), incoming(shortReview(2, 5), second)}).has_value());
    QCOMPARE(m_cache->reader->rawReview(reviewId(1), Way::Merchant).value(), std::optional(first));
    QCOMPARE(m_cache->reader->rawReview(reviewId(2), Way::Merchant).value(), std::optional(second));
    QCOMPARE(m_cache->reader->rawReview(reviewId(2), Way::Webhook).value(), std::optional<QByteArray>());
    QCOMPARE(m_cache->reader->rawReview(reviewId(3), Way::Merchant).value(), std::optional<QByteArray>());
}

void TestPageCommit::unusedBlockIsDropped()
{
    const auto blocks = u"SELECT count(*) FROM raw_block"_s;
    QVERIFY(commit(2'000, {incoming(shortReview(1, 5), "a"), incoming(shortReview(2, 5), "b")}).has_value());
    QVERIFY(commit(3'000, {incoming(shortReview(1, 4), "a2"), incoming(shortReview(2, 5), "b")}).has_value());
    QCOMPARE(value(blocks).toInt(), 2);
    QVERIFY(commit(4'000, {incoming(shortReview(1, 4), "a2"), incoming(shortReview(2, 4), "b2")}).has_value());
    QCOMPARE(value(blocks).toInt(), 2);
    QVERIFY(commit(5'000, {incoming(shortReview(1, 3), "a3"), incoming(shortReview(2, 3), "b3")}).has_value());
    QCOMPARE(value(blocks).toInt(), 1);
    QCOMPARE(m_cache->reader->rawReview(reviewId(2), Way::Merchant).value(), std::optional(QByteArray("b3")));
}

void TestPageCommit::sameFaultIsOneRow()
{
    const IncomingFault fault{.id = reviewId(1), .reason = u"rating 6"_s, .raw = R"({"rating":6})"};
    const IncomingFault otherReason{.id = {}, .reason = u"no id"_s, .raw = fault.raw};
    auto page = m_cache->page(2'000);
    page.faults = {fault, otherReason};
    QVERIFY(m_cache->writer->commitPage(page).get().has_value());
    page.observedAtMs = 3'000;
    QVERIFY(m_cache->writer->commitPage(page).get().has_value());

    const auto rows = m_cache->reader->quarantine();
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), 2U);
    const auto &first = rows->front();
    QCOMPARE(first.stream, u"reviews:approved"_s);
    QCOMPARE(first.reason, u"rating 6"_s);
    QCOMPARE(first.recordId, reviewId(1).toText());
    QCOMPARE(first.raw, fault.raw);
    QCOMPARE(first.receivedAtMs, 2'000);
    QCOMPARE(rows->back().recordId, QString());
    QCOMPARE(value(u"SELECT min(last_seen_ms) FROM quarantine"_s).toInt(), 3'000);
}

void TestPageCommit::faultsAreCounted()
{
    auto page = m_cache->page(2'000, {incoming(shortReview(1, 5), "a")});
    page.faults = {{.id = {}, .reason = u"no id"_s, .raw = "{}"},
        {.id = reviewId(1), .reason = u"bad bytes"_s, .raw = "\xff", .isKeptOut = false}};
    const auto counts = m_cache->writer->commitPage(page).get();
    QCOMPARE(counts, (StreamCounts{.received = 2, .added = 1, .quarantined = 2}));
}

void TestPageCommit::runCountsWhileItRuns()
{
    QVERIFY(commit(2'000, {incoming(shortReview(1, 5), "a")}).has_value());
    QVERIFY(commit(3'000, {incoming(shortReview(1, 5), "a"), incoming(shortReview(2, 5), "b")}).has_value());
    const auto run = m_cache->reader->lastRun();
    QVERIFY(run && *run);
    QVERIFY((*run)->outcome == RunOutcome::Running);
    QCOMPARE((*run)->streams.size(), 1U);
    const auto &stream = (*run)->streams.front();
    QCOMPARE(stream.stream, u"reviews:approved"_s);
    QCOMPARE(stream.pages, 2);
    QCOMPARE(stream.counts, (StreamCounts{.received = 3, .added = 2, .unchanged = 1}));
    QVERIFY(!stream.isComplete);
}

void TestPageCommit::fullDiskLeavesAllAsItWas()
{
    QVERIFY(commit(2'000, {incoming(shortReview(1, 5), "a")}).has_value());
    const auto checkpoint = m_cache->reader->checkpoint(m_cache->connectionId, u"reviews:approved"_s);
    const auto run = m_cache->reader->lastRun();

    const auto opened = Database::open(m_cache->path, Database::Access::ReadWrite);
    QVERIFY(opened.has_value());
    auto &database = **opened;
    const auto pages = database.value(u"PRAGMA page_count"_s)->toInt();
    QVERIFY(database.execute(u"PRAGMA max_page_count = %1"_s.arg(pages + 2)).has_value());
    std::vector<IncomingReview> reviews{incoming(shortReview(1, 1), "changed")};
    for (int n = 2; n < 200; ++n)
        reviews.push_back(incoming(fullReview(n), QByteArray::number(n).repeated(50)));
    const auto page = m_cache->page(3'000, reviews);
    const auto refused = committed(database, page);
    QVERIFY(failsWith(refused, ErrorKind::DiskFull));

    QCOMPARE(held(1)->rating, std::optional(5));
    QCOMPARE(held(2), std::optional<Review>());
    QCOMPARE(m_cache->reader->checkpoint(m_cache->connectionId, u"reviews:approved"_s), checkpoint);
    QCOMPARE((*m_cache->reader->lastRun())->total(), (*run)->total());
    QCOMPARE(database.value(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);

    QVERIFY(database.execute(u"PRAGMA max_page_count = 100000"_s).has_value());
    QVERIFY(hasCounts(committed(database, page), {.added = 198, .changed = 1}));
    QCOMPARE(m_cache->reader->checkpoint(m_cache->connectionId, u"reviews:approved"_s).value(),
        std::optional(page.checkpoint));
}

void TestPageCommit::unknownRunLeavesAllAsItWas()
{
    auto page = m_cache->page(2'000, {incoming(shortReview(1, 5), "a")});
    page.runId = 99;
    const auto refused = m_cache->writer->commitPage(page).get();
    QVERIFY(failsWith(refused, ErrorKind::DatabaseFailed));
    QCOMPARE(held(1), std::optional<Review>());
    QCOMPARE(
        m_cache->reader->checkpoint(m_cache->connectionId, u"reviews:approved"_s).value(), std::optional<Checkpoint>());
}

QTEST_GUILESS_MAIN(TestPageCommit)
#include "tst_page_commit.moc"
