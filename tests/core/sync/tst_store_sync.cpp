// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sync_world.h"
#include "sandbox/contract_review.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const QDate newestDay(2025, 6, 15);

/// One approved review a day backwards from newestDay, and a few of the other statuses.
std::vector<QJsonObject> aYearOfReviews(int approved = 120)
{
    std::vector<QJsonObject> reviews;
    for (int i = 0; i < approved; ++i)
        reviews.push_back(contractReview(i, newestDay.addDays(-i), 1 + i % 5));
    for (int i = 0; i < 25; ++i)
        reviews.push_back(contractReview(1000 + i, newestDay.addDays(-i * 10), 3, ReviewStatus::Pending));
    for (int i = 0; i < 5; ++i)
        reviews.push_back(contractReview(2000 + i, newestDay.addDays(-i), 1, ReviewStatus::Rejected));
    return reviews;
}

const StreamReport &streamIn(const RunReport &report, ReviewStatus status)
{
    static const StreamReport none;
    for (const auto &stream : report.streams) {
        if (stream.stream == streamOf(status))
            return stream;
    }
    return none;
}

FaultRule forStatus(ReviewStatus status, const Fault &fault)
{
    return [wanted = "status=" + toString(status).toUtf8(), fault](
               int, const SandboxRequest &request) -> std::optional<Fault> {
        if (request.query.contains(wanted))
            return fault;
        return {};
    };
}

} // namespace

class TestStoreSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstSyncFetchesEveryStatus();
    void aSecondSyncBringsNothingAndStopsAtTheOverlap();
    void pendingIsAlwaysWalkedWhole();
    void laterSyncsFindWhatIsNewAndEditsWithinTheOverlap();
    void aFullSyncFindsOldEdits();
    void aStoppedRunGoesOnWhereItWas();
    void whatArrivedWhileARunWasStoppedIsFetched();
    void aFailingStreamLeavesTheOthersAndItsCursor();
    void aWrongKeyEndsTheRunAtOnce();
    void aPageLimitIsKeptAndGoneOnFrom();
    void aBrokenPageIsAskedForAgain_data();
    void aBrokenPageIsAskedForAgain();
    void recordsThatCantBeUnderstoodWaitInQuarantine();
    void aListThatRunsInACircleEnds();
    void anExpiredCursorStartsTheWalkOver();
    void aForeignNextPageEndsTheRunWithoutARequestThere();
    void anEmptyStoreIsComplete();
    void progressTellsHowFarItIs();
};

void TestStoreSync::theFirstSyncFetchesEveryStatus()
{
    SyncWorld world(aYearOfReviews());
    world.remember(aYearOfReviews());
    const auto report = world.sync();
    QVERIFY(report.outcome == RunOutcome::Completed);
    QCOMPARE(report.streams.size(), std::size_t(3));
    const auto &approved = streamIn(report, ReviewStatus::Approved);
    QCOMPARE(approved.counts.received, 120);
    QCOMPARE(approved.counts.added, 120);
    QCOMPARE(approved.pages, 12);
    QVERIFY(approved.isComplete);
    QCOMPARE(streamIn(report, ReviewStatus::Pending).counts.added, 25);
    QCOMPARE(streamIn(report, ReviewStatus::Rejected).counts.added, 5);
    QCOMPARE(world.held(), world.served());
    QVERIFY(!world.checkpoint(ReviewStatus::Approved).walk.has_value());
    QVERIFY(world.checkpoint(ReviewStatus::Approved).cursor.isEmpty());
}

void TestStoreSync::aSecondSyncBringsNothingAndStopsAtTheOverlap()
{
    SyncWorld world(aYearOfReviews());
    QVERIFY(world.sync().outcome == RunOutcome::Completed);
    const int before = world.requestsFor(ReviewStatus::Approved);
    const auto report = world.sync();
    QVERIFY(report.outcome == RunOutcome::Completed);
    QCOMPARE(report.total().added, 0);
    QCOMPARE(report.total().changed, 0);
    // Watermark 15 June, overlap 30 days: 31 daily reviews lie within, the page that holds the 32nd is the last.
    QCOMPARE(world.requestsFor(ReviewStatus::Approved) - before, 4);
    QCOMPARE(streamIn(report, ReviewStatus::Approved).counts.unchanged, 40);
}

void TestStoreSync::pendingIsAlwaysWalkedWhole()
{
    SyncWorld world(aYearOfReviews());
    QVERIFY(world.sync().outcome == RunOutcome::Completed);
    QCOMPARE(streamIn(world.sync(), ReviewStatus::Pending).counts.received, 25);
}

void TestStoreSync::laterSyncsFindWhatIsNewAndEditsWithinTheOverlap()
{
    auto reviews = aYearOfReviews();
    SyncWorld world(reviews);
    QVERIFY(world.sync().outcome == RunOutcome::Completed);
    reviews.push_back(contractReview(500, newestDay.addDays(1), 2));
    reviews[10][u"rating"_s] = 4;
    reviews[10][u"body"_s] = u"Edited"_s;
    world.serve(reviews);
    const auto report = world.sync();
    QCOMPARE(report.total().added, 1);
    QCOMPARE(report.total().changed, 1);
    QCOMPARE(world.held(), world.served());
}

void TestStoreSync::aFullSyncFindsOldEdits()
{
    auto reviews = aYearOfReviews();
    SyncWorld world(reviews);
    QVERIFY(world.sync().outcome == RunOutcome::Completed);
    reviews[110][u"rating"_s] = reviews[110][u"rating"_s].toInt() == 1 ? 2 : 1;
    world.serve(reviews);
    QCOMPARE(world.sync().total().changed, 0);
    const auto report = world.sync({.isFull = true});
    QCOMPARE(report.total().changed, 1);
    QCOMPARE(streamIn(report, ReviewStatus::Approved).counts.received, 120);
    QCOMPARE(world.held(), world.served());
}

void TestStoreSync::aStoppedRunGoesOnWhereItWas()
{
    SyncWorld world(aYearOfReviews());
    world.remember(aYearOfReviews());
    std::stop_source stop;
    const auto stopped = world.sync({}, stop.get_token(), [&](const SyncProgress &progress) {
        if (progress.pages == 4)
            stop.request_stop();
    });
    QVERIFY(stopped.outcome == RunOutcome::Stopped);
    // The fifth page was on its way while the fourth was written; it is not thrown away.
    QCOMPARE(streamIn(stopped, ReviewStatus::Approved).pages, 5);
    QVERIFY(streamIn(stopped, ReviewStatus::Approved).error->kind == ErrorKind::Cancelled);
    QCOMPARE(world.held().size(), std::size_t(50));

    const auto report = world.sync();
    QVERIFY(report.outcome == RunOutcome::Completed);
    QCOMPARE(streamIn(report, ReviewStatus::Approved).counts.added, 70);
    QCOMPARE(world.held(), world.served());
}

void TestStoreSync::whatArrivedWhileARunWasStoppedIsFetched()
{
    auto reviews = aYearOfReviews();
    SyncWorld world(reviews);
    QVERIFY(world.sync({.maxPages = 3}).outcome == RunOutcome::Stopped);
    for (int i = 0; i < 15; ++i)
        reviews.push_back(contractReview(500 + i, newestDay.addDays(1 + i), 5));
    world.serve(reviews);
    QVERIFY(world.sync().outcome == RunOutcome::Completed);
    QCOMPARE(world.held(), world.served());
}

void TestStoreSync::aFailingStreamLeavesTheOthersAndItsCursor()
{
    SyncWorld world(aYearOfReviews());
    world.remember(aYearOfReviews());
    world.sandbox.onRequest([](int, const SandboxRequest &request) -> std::optional<Fault> {
        if (request.query.contains("status=approved") && request.query.contains("lastEvaluated"))
            return Fault::serverFailure();
        return {};
    });
    const auto report = world.sync();
    QVERIFY(report.outcome == RunOutcome::Failed);
    const auto &approved = streamIn(report, ReviewStatus::Approved);
    QVERIFY(!approved.isComplete);
    QVERIFY(approved.error->kind == ErrorKind::ServerFailure);
    QCOMPARE(approved.pages, 1);
    QVERIFY(streamIn(report, ReviewStatus::Pending).isComplete);
    QVERIFY(streamIn(report, ReviewStatus::Rejected).isComplete);
    const auto cursor = world.checkpoint(ReviewStatus::Approved).cursor;
    QVERIFY(!cursor.isEmpty());

    world.sandbox.onRequest({});
    QVERIFY(world.sync().outcome == RunOutcome::Completed);
    QCOMPARE(world.held(), world.served());
}

void TestStoreSync::aWrongKeyEndsTheRunAtOnce()
{
    SyncWorld world(aYearOfReviews());
    world.sandbox.onRequest(faultFrom(1, 1'000'000, Fault::unauthorized()));
    const auto report = world.sync();
    QVERIFY(report.outcome == RunOutcome::Failed);
    QCOMPARE(world.sandbox.requestCount(), 1);
    for (const auto &stream : report.streams)
        QVERIFY(stream.error->kind == ErrorKind::Unauthorized);
}

void TestStoreSync::aPageLimitIsKeptAndGoneOnFrom()
{
    SyncWorld world(aYearOfReviews());
    world.remember(aYearOfReviews());
    for (int run = 0; run < 4; ++run) {
        const int before = world.sandbox.requestCount();
        const auto report = world.sync({.maxPages = 5});
        QVERIFY(report.outcome == RunOutcome::Stopped);
        QCOMPARE(world.sandbox.requestCount() - before, 5);
    }
    // 12, 3 and 1 pages in four runs of five: each stream is walked to its end once before any is walked again.
    QCOMPARE(world.held(), world.served());
}

void TestStoreSync::aBrokenPageIsAskedForAgain_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("429") << 0;
    QTest::newRow("500") << 1;
    QTest::newRow("dropped in the body") << 2;
    QTest::newRow("truncated JSON") << 3;
    QTest::newRow("log-in page") << 4;
    QTest::newRow("wrong types") << 5;
}

void TestStoreSync::aBrokenPageIsAskedForAgain()
{
    QFETCH(int, fault);
    const Fault faults[] = {Fault::rateLimited(), Fault::serverFailure(), Fault::droppedInBody(),
        Fault::truncatedJson(), Fault::captivePortal(), Fault::wrongTypes()};
    SyncWorld world(aYearOfReviews());
    world.remember(aYearOfReviews());
    world.sandbox.onRequest(faultAt({1, 3, 4, 9, 16}, faults[fault]));
    const auto report = world.sync();
    QVERIFY(report.outcome == RunOutcome::Completed);
    QCOMPARE(report.total().added, 150);
    QCOMPARE(report.total().quarantined, 0);
    QCOMPARE(world.held(), world.served());
}

void TestStoreSync::recordsThatCantBeUnderstoodWaitInQuarantine()
{
    std::vector<QJsonObject> reviews;
    const QJsonValue ratings[] = {0, 6, 4.5, u"5"_s, QJsonValue::Null, 5};
    for (int i = 0; i < 6; ++i) {
        reviews.push_back(contractReview(i, newestDay.addDays(-i)));
        reviews.back()[u"rating"_s] = ratings[i];
    }
    SyncWorld world(reviews);
    const auto report = world.sync();
    QVERIFY(report.outcome == RunOutcome::Completed);
    const auto total = report.total();
    QCOMPARE(total.received, 6);
    QCOMPARE(total.added, 3);
    QCOMPARE(total.quarantined, 3);
    const auto quarantine = world.reader->quarantine().value();
    QCOMPARE(quarantine.size(), std::size_t(3));
    QVERIFY(quarantine[2].raw.contains("4.5"));
    QCOMPARE(world.reader->review(RecordId::fromText(reviews[3][u"reviewId"_s].toString())).value()->rating,
        std::optional(5));
    QVERIFY(
        !world.reader->review(RecordId::fromText(reviews[4][u"reviewId"_s].toString())).value()->rating.has_value());

    QCOMPARE(world.sync().total().added, 0);
    QCOMPARE(world.reader->quarantine().value().size(), std::size_t(3));
}

void TestStoreSync::aListThatRunsInACircleEnds()
{
    SyncWorld world(aYearOfReviews());
    world.sandbox.onRequest(forStatus(ReviewStatus::Approved, Fault::loopingCursor()));
    const auto report = world.sync();
    const auto &approved = streamIn(report, ReviewStatus::Approved);
    QVERIFY(approved.error->kind == ErrorKind::RepeatedCursor);
    QVERIFY(streamIn(report, ReviewStatus::Rejected).isComplete);
    QVERIFY(world.sandbox.requestCount() < 20);
}

void TestStoreSync::anExpiredCursorStartsTheWalkOver()
{
    SyncWorld world(aYearOfReviews());
    world.remember(aYearOfReviews());
    QVERIFY(world.sync({.maxPages = 6}).outcome == RunOutcome::Stopped);
    world.sandbox.onRequest(faultAt({7}, Fault::expiredCursor()));
    const auto report = world.sync();
    QVERIFY(report.outcome == RunOutcome::Completed);
    QCOMPARE(streamIn(report, ReviewStatus::Approved).counts.added, 60);
    QCOMPARE(world.held(), world.served());
}

void TestStoreSync::aForeignNextPageEndsTheRunWithoutARequestThere()
{
    SyncWorld world(aYearOfReviews());
    world.sandbox.onRequest(faultAt({1}, Fault::foreignNextUrl()));
    const auto report = world.sync();
    QVERIFY(report.outcome == RunOutcome::Failed);
    QVERIFY(streamIn(report, ReviewStatus::Approved).error->kind == ErrorKind::ForeignHost);
    QCOMPARE(world.sandbox.requestCount(), 1);
}

void TestStoreSync::anEmptyStoreIsComplete()
{
    SyncWorld world({});
    for (int run = 0; run < 2; ++run) {
        const auto report = world.sync();
        QVERIFY(report.outcome == RunOutcome::Completed);
        QCOMPARE(report.total().received, 0);
    }
}

void TestStoreSync::progressTellsHowFarItIs()
{
    SyncWorld world(aYearOfReviews());
    (void)world.sync({}, {}, [](const SyncProgress &progress) { QVERIFY(!progress.share.has_value()); });
    std::vector<double> shares;
    (void)world.sync({}, {}, [&](const SyncProgress &progress) { shares.push_back(progress.share.value_or(-1.0)); });
    QVERIFY(!shares.empty());
    QVERIFY(shares.front() > 0.0);
    QVERIFY(shares.back() <= 1.0);
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
}

QTEST_GUILESS_MAIN(TestStoreSync)
#include "tst_store_sync.moc"
