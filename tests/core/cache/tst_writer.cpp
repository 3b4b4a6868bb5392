// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database.h"
#include "cache/writer.h"
#include "core/cache/cache_fixture.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void settings();
    void connections();
    void sameStoreTwiceIsRefused();
    void checkpointComesBack_data();
    void checkpointComesBack();
    void runComesBack();
    void killedRunIsMarkedStopped();
    void endOfARunIsAChange();
    void lastCompletedSync();
    void jobsAfterAFailedOneRun();
    void destructorRunsWhatWasPosted();
    void postsComeFromAnyThread();
    void tellsEachCommit();
    void cannotOpenAFolder();

private:
    std::unique_ptr<CacheFixture> m_cache;
};

void TestWriter::init()
{
    m_cache.reset();
    m_cache = std::make_unique<CacheFixture>();
    QVERIFY(m_cache->open());
}

void TestWriter::settings()
{
    QCOMPARE(m_cache->reader->setting(u"time_zone"_s).value(), std::optional<QString>());
    QVERIFY(m_cache->writer->setSetting(u"time_zone"_s, u"Europe/Berlin"_s).get().has_value());
    QVERIFY(m_cache->writer->setSetting(u"time_zone"_s, u"Asia/Tokyo"_s).get().has_value());
    QVERIFY(m_cache->writer->setSetting(u"currency"_s, {}).get().has_value());
    QCOMPARE(m_cache->reader->setting(u"time_zone"_s).value(), std::optional(u"Asia/Tokyo"_s));
    QCOMPARE(m_cache->reader->setting(u"currency"_s).value(), std::optional(QString()));
}

void TestWriter::connections()
{
    Connection connection;
    connection.name = u"Second store"_s;
    connection.userId = u"ABCDEF00-0000-4000-8000-000000000000"_s;
    connection.baseUrl = QUrl(u"http://127.0.0.1:8080"_s);
    const auto saved = m_cache->writer->saveConnection(connection).get();
    QVERIFY(saved && saved->id > m_cache->connectionId);
    auto edited = *saved;
    edited.name = u"Renamed"_s;
    edited.lastValidated = Timestamp{.utcMs = 5'000, .offsetSeconds = 0};
    QCOMPARE(m_cache->writer->saveConnection(edited).get().value().id, saved->id);

    const auto all = m_cache->reader->connections();
    QVERIFY(all.has_value());
    QCOMPARE(all->size(), 2U);
    const auto &read = all->back();
    QCOMPARE(read.id, saved->id);
    QCOMPARE(read.name, u"Renamed"_s);
    QCOMPARE(read.api, u"merchant"_s);
    QCOMPARE(read.userId, connection.userId);
    QCOMPARE(read.baseUrl, connection.baseUrl);
    QCOMPARE(read.lastValidated, edited.lastValidated);
    QCOMPARE(all->front().lastValidated, std::optional<Timestamp>());
}

void TestWriter::sameStoreTwiceIsRefused()
{
    Connection connection;
    connection.userId = u"51EB4F5F-0000-4000-8000-000000000000"_s;
    const auto refused = m_cache->writer->saveConnection(connection).get();
    QVERIFY(failsWith(refused, ErrorKind::ConnectionExists));
    QCOMPARE(m_cache->reader->connections()->size(), 1U);
}

void TestWriter::checkpointComesBack_data()
{
    QTest::addColumn<int>("walk");
    QTest::newRow("no walk") << -1;
    QTest::newRow("first") << int(WalkKind::First);
    QTest::newRow("later") << int(WalkKind::Later);
    QTest::newRow("full") << int(WalkKind::Full);
}

void TestWriter::checkpointComesBack()
{
    QFETCH(int, walk);
    Checkpoint checkpoint{.connectionId = m_cache->connectionId, .stream = u"reviews:pending"_s};
    QVERIFY(m_cache->writer->saveCheckpoint(checkpoint).get().has_value());
    QCOMPARE(m_cache->reader->checkpoint(m_cache->connectionId, checkpoint.stream).value(), std::optional(checkpoint));

    if (walk >= 0)
        checkpoint.walk = WalkKind(walk);
    checkpoint.cursor = u"/reviews?lastEvaluated=%7B%7D"_s;
    checkpoint.walkNewestMs = 7;
    checkpoint.watermarkMs = 8;
    checkpoint.lastCompletedMs = 9;
    QVERIFY(m_cache->writer->saveCheckpoint(checkpoint).get().has_value());
    QCOMPARE(m_cache->reader->checkpoint(m_cache->connectionId, checkpoint.stream).value(), std::optional(checkpoint));
    QCOMPARE(
        m_cache->reader->checkpoint(m_cache->connectionId, u"reviews:approved"_s).value(), std::optional<Checkpoint>());
}

void TestWriter::runComesBack()
{
    const Error error{.kind = ErrorKind::RateLimited,
        .detail = u"429"_s,
        .httpStatus = 429,
        .retryAfter = std::chrono::seconds(30),
        .subject = u"api.okendo.io"_s};
    const RunReport report{.id = m_cache->runId,
        .connectionId = m_cache->connectionId,
        .startedAtMs = 1'000,
        .endedAtMs = 9'000,
        .outcome = RunOutcome::Failed,
        .streams = {
            {.stream = u"reviews:rejected"_s,
                .pages = 3,
                .counts = {.received = 6, .added = 1, .changed = 2, .unchanged = 3, .removed = 4, .quarantined = 5},
                .isComplete = true},
            {.stream = u"reviews:approved"_s, .error = error}}};
    QVERIFY(m_cache->writer->endRun(report).get().has_value());

    const auto found = m_cache->reader->lastRun();
    QVERIFY(found && *found);
    const auto &read = **found;
    QCOMPARE(read.id, report.id);
    QCOMPARE(read.connectionId, report.connectionId);
    QCOMPARE(read.startedAtMs, 1'000);
    QCOMPARE(read.endedAtMs, report.endedAtMs);
    QVERIFY(read.outcome == RunOutcome::Failed);
    QCOMPARE(read.streams.size(), 2U);
    QCOMPARE(read.streams[0].stream, u"reviews:rejected"_s);
    QCOMPARE(read.streams[0].pages, 3);
    QCOMPARE(read.streams[0].counts, report.streams[0].counts);
    QVERIFY(read.streams[0].isComplete);
    QCOMPARE(read.streams[0].error, std::optional<Error>());
    QCOMPARE(read.streams[1].error, std::optional(error));
}

void TestWriter::killedRunIsMarkedStopped()
{
    QVERIFY((*m_cache->reader->lastRun())->outcome == RunOutcome::Running);
    const auto next = m_cache->writer->beginRun(m_cache->connectionId, 5'000).get();
    QVERIFY(next && *next > m_cache->runId);
    const auto database = Database::open(m_cache->path, Database::Access::ReadOnly);
    QVERIFY(database.has_value());
    const auto outcomes = (*database)->value(u"SELECT group_concat(outcome) FROM sync_run"_s);
    QCOMPARE(outcomes->toString(), u"stopped,running"_s);
}

void TestWriter::endOfARunIsAChange()
{
    const auto before = m_cache->reader->changeCounter();
    const RunReport report{.id = m_cache->runId, .endedAtMs = 2'000, .outcome = RunOutcome::Completed};
    QVERIFY(m_cache->writer->endRun(report).get().has_value());
    QVERIFY(m_cache->reader->changeCounter().value() > before.value());
}

void TestWriter::lastCompletedSync()
{
    const auto end = [this](qint64 runId, RunOutcome outcome) {
        const RunReport report{
            .id = runId, .endedAtMs = 9'000, .outcome = outcome, .streams = {{.stream = u"reviews:approved"_s}}};
        return m_cache->writer->endRun(report).get().has_value();
    };
    QCOMPARE(m_cache->reader->lastCompletedSyncMs().value(), std::optional<qint64>());
    QVERIFY(end(m_cache->runId, RunOutcome::Completed));
    const auto failed = m_cache->writer->beginRun(m_cache->connectionId, 5'000).get();
    QVERIFY(failed && end(*failed, RunOutcome::Failed));
    QCOMPARE(m_cache->reader->lastCompletedSyncMs().value(), std::optional<qint64>(1'000));
}

void TestWriter::jobsAfterAFailedOneRun()
{
    auto failed = m_cache->writer->saveCheckpoint({.connectionId = 99, .stream = u"reviews:approved"_s});
    auto next = m_cache->writer->setSetting(u"a"_s, u"b"_s);
    QVERIFY(!failed.get().has_value());
    QVERIFY(next.get().has_value());
}

void TestWriter::destructorRunsWhatWasPosted()
{
    std::vector<std::future<Result<void>>> posted;
    for (int i = 0; i < 200; ++i)
        posted.push_back(m_cache->writer->setSetting(u"n"_s, QString::number(i)));
    m_cache->writer.reset();
    for (auto &future : posted)
        QVERIFY(future.get().has_value());
    QCOMPARE(m_cache->reader->setting(u"n"_s).value(), std::optional(u"199"_s));
}

void TestWriter::postsComeFromAnyThread()
{
    constexpr int each = 25;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([this, t] {
            for (int i = 0; i < each; ++i) {
                const auto n = t * each + i;
                static_cast<void>(m_cache->writer->commitPage(m_cache->page(2'000, {incoming(minimalReview(n), "a")})));
            }
        });
    }
    for (auto &thread : threads)
        thread.join();
    m_cache->writer.reset();
    QCOMPARE(m_cache->reader->reviewCount(ReviewStatus::Other), Result<qint64>(4 * each));
}

void TestWriter::tellsEachCommit()
{
    std::atomic<int> told = 0;
    m_cache->writer->onChange([&told] { ++told; });
    QVERIFY(m_cache->writer->setSetting(u"a"_s, u"b"_s).get().has_value());
    QCOMPARE(told.load(), 1);
    QVERIFY(!m_cache->writer->saveCheckpoint({.connectionId = 99}).get().has_value());
    QCOMPARE(told.load(), 1);
}

void TestWriter::cannotOpenAFolder()
{
    QTemporaryDir folder;
    const auto writer = Writer::open(folder.path());
    QVERIFY(failsWith(writer, ErrorKind::FolderReadOnly));
}

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
