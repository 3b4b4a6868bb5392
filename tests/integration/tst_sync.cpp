// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/connected_store.h"

#include <QDir>
#include <QJsonArray>
#include <QSemaphore>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace plaudit;
using namespace std::chrono_literals;

namespace
{

constexpr int patienceMs = 30'000;
constexpr int approved = 230;
constexpr int pending = 110;
constexpr int pages = 3 + 2 + 1;

/// 230 approved, 110 pending, no rejected reviews; the ratings go round.
std::vector<QJsonObject> manyReviews()
{
    std::vector<QJsonObject> reviews;
    for (int number = 0; number < approved + pending; ++number) {
        const auto status = number < approved ? ReviewStatus::Approved : ReviewStatus::Pending;
        reviews.push_back(contractReview(number, QDate(2024, 1, 1).addDays(number), 1 + number % 5, status));
    }
    return reviews;
}

QJsonObject counts(int pageCount, int received, int added, int changed, int unchanged, int quarantined = 0)
{
    return {{u"pages"_s, pageCount}, {u"received"_s, received}, {u"new"_s, added}, {u"changed"_s, changed},
        {u"unchanged"_s, unchanged}, {u"removed"_s, 0}, {u"quarantined"_s, quarantined}, {u"complete"_s, true},
        {u"error"_s, QJsonValue::Null}};
}

QJsonObject withName(QJsonObject report, const QString &stream)
{
    report[u"stream"_s] = stream;
    return report;
}

QJsonObject reportOf(const ProgramRun &run, const QString &stream)
{
    return streamIn(run.json, stream);
}

/// Lets all pass and tells when request `number` has arrived; from that one on, answers wait for a minute.
FaultRule heldFrom(int number, QSemaphore &arrived)
{
    return [number, &arrived](int at, const SandboxRequest &) -> std::optional<Fault> {
        if (at == number)
            arrived.release();
        return at >= number ? std::optional(Fault::slow(60s)) : std::nullopt;
    };
}

} // namespace

class SyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void recordsThatCannotBeUnderstoodWait();
    void surveysAloneAskForNothing();
    void stopsAfterItsPages();
    void aFailingStreamFailsTheRun();
    void triesAgainAndSaysSo();
    void oneRunAtATime();
    void anInterruptionStopsAndTheNextGoesOn_data();
    void anInterruptionStopsAndTheNextGoesOn();
};

void SyncTest::counts_data()
{
    QTest::addColumn<NextUrlForm>("form");
    QTest::newRow("relative next pages") << NextUrlForm::Relative;
    QTest::newRow("with /enterprise") << NextUrlForm::WithEnterprise;
    QTest::newRow("absolute") << NextUrlForm::Absolute;
}

void SyncTest::counts()
{
    QFETCH(NextUrlForm, form);
    Sandbox sandbox(manyReviews(), {.userId = Sandbox::userId,
                                       .key = Secret(Sandbox::key),
                                       .switches = {.isVersionHeaderRequired = true, .nextUrl = form}});
    Program program;
    program.setVariable(u"PLAUDIT_API_KEY"_s, Sandbox::key);
    const auto connected =
        program.run({u"connect"_s, u"--user-id"_s, Sandbox::userId, u"--base-url"_s, sandbox.origin().toString()});
    QVERIFY2(connected.exitCode == 0, connected.shown().constData());
    const auto sync = ConnectedStore::syncing();

    const auto first = program.run(sync);
    QVERIFY2(first.exitCode == 0, first.shown().constData());
    QCOMPARE(first.json.keys(), QStringList{u"streams"_s});
    QCOMPARE(
        reportOf(first, u"reviews:approved"_s), withName(::counts(3, approved, approved, 0, 0), u"reviews:approved"_s));
    QCOMPARE(
        reportOf(first, u"reviews:pending"_s), withName(::counts(2, pending, pending, 0, 0), u"reviews:pending"_s));
    QCOMPARE(reportOf(first, u"reviews:rejected"_s), withName(::counts(1, 0, 0, 0, 0), u"reviews:rejected"_s));

    auto reviews = manyReviews();
    reviews[5][u"rating"_s] = 2;
    reviews[5][u"body"_s] = u"Edited"_s;
    reviews.push_back(contractReview(900, QDate(2025, 1, 1)));
    sandbox.setReviews(reviews);
    const auto full = program.run(sync + QStringList{u"--full"_s});
    QVERIFY2(full.exitCode == 0, full.shown().constData());
    QCOMPARE(reportOf(full, u"reviews:approved"_s),
        withName(::counts(3, approved + 1, 1, 1, approved - 1), u"reviews:approved"_s));
}

void SyncTest::recordsThatCannotBeUnderstoodWait()
{
    auto reviews = manyReviews();
    reviews[1].remove(u"reviewId"_s);
    reviews[2][u"rating"_s] = 0;
    reviews[3][u"rating"_s] = 6;
    reviews[4][u"rating"_s] = 4.5;
    reviews[5][u"rating"_s] = u"5"_s;
    reviews[6][u"rating"_s] = QJsonValue::Null;
    reviews[7][u"body"_s] = QJsonValue::Null;
    const ConnectedStore store(reviews);
    const auto run = store.sync();
    QVERIFY2(run.exitCode == 3, run.shown().constData());
    QCOMPARE(reportOf(run, u"reviews:approved"_s),
        withName(::counts(3, approved, approved - 4, 0, 0, 4), u"reviews:approved"_s));
    QVERIFY(!run.json.contains(u"error"_s));
    QVERIFY2(run.errors.contains("quarantine"), run.shown().constData());
    const auto reader = store.program.reader();
    QVERIFY(reader);
    QCOMPARE(reader->quarantine()->size(), 4U);
    const auto fifth = reader->review(RecordId::fromText(reviews[5][u"reviewId"_s].toString()));
    QVERIFY(fifth && *fifth);
    QCOMPARE((*fifth)->rating, std::optional(5));
}

void SyncTest::surveysAloneAskForNothing()
{
    const ConnectedStore store(manyReviews());
    const auto run = store.sync({u"--only"_s, u"surveys"_s});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QCOMPARE(run.json[u"streams"_s].toArray().size(), 0);
    QCOMPARE(store.sandbox.requestCount(), 0);
    const auto reviews = store.sync({u"--only"_s, u"reviews"_s});
    QVERIFY2(reviews.exitCode == 0, reviews.shown().constData());
    QCOMPARE(store.sandbox.requestCount(), pages);
}

void SyncTest::stopsAfterItsPages()
{
    const ConnectedStore store(manyReviews());
    const auto run = store.sync({u"--max-pages"_s, u"2"_s});
    QVERIFY2(run.exitCode == 1, run.shown().constData());
    QCOMPARE(run.errorKind(), u"page_limit"_s);
    QCOMPARE(store.sandbox.requestCount(), 2);
    QCOMPARE(reportOf(run, u"reviews:approved"_s)[u"new"_s].toInt(), 200);
    QCOMPARE(reportOf(run, u"reviews:approved"_s)[u"complete"_s], QJsonValue(false));
    const auto rest = store.sync();
    QVERIFY2(rest.exitCode == 0, rest.shown().constData());
    QCOMPARE(reportOf(rest, u"reviews:approved"_s)[u"new"_s].toInt(), approved - 200);
}

void SyncTest::aFailingStreamFailsTheRun()
{
    auto reviews = manyReviews();
    reviews[1].remove(u"reviewId"_s);
    ConnectedStore store(reviews);
    store.sandbox.onRequest([](int, const SandboxRequest &request) {
        return request.query.contains("status=pending") ? std::optional(Fault::expiredCursor()) : std::nullopt;
    });
    const auto run = store.sync();
    // A stopped stream wins over a quarantined record.
    QVERIFY2(run.exitCode == 1, run.shown().constData());
    QCOMPARE(run.errorKind(), u"bad_request"_s);
    QCOMPARE(reportOf(run, u"reviews:approved"_s)[u"complete"_s], QJsonValue(true));
    QCOMPARE(reportOf(run, u"reviews:pending"_s)[u"error"_s][u"kind"_s].toString(), u"bad_request"_s);
    QCOMPARE(reportOf(run, u"reviews:rejected"_s)[u"complete"_s], QJsonValue(true));
}

void SyncTest::triesAgainAndSaysSo()
{
    ConnectedStore store(manyReviews());
    store.sandbox.onRequest(faultAt({2}, Fault::rateLimited(1s)));
    const auto run = store.sync();
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QCOMPARE(store.sandbox.requestCount(), pages + 1);
    QVERIFY2(run.errors.contains("Trying again"), run.shown().constData());
}

void SyncTest::oneRunAtATime()
{
    ConnectedStore store(manyReviews());
    QSemaphore arrived;
    store.sandbox.onRequest(heldFrom(1, arrived));
    const auto first = store.program.start(ConnectedStore::syncing());
    QVERIFY(arrived.tryAcquire(1, patienceMs));
    const auto second = store.sync();
    QVERIFY2(second.exitCode == 1, second.shown().constData());
    QCOMPARE(second.errorKind(), u"run_in_progress"_s);
    QCOMPARE(store.sandbox.requestCount(), 1);
    first->terminate();
    const auto ended = Program::finish(*first);
    QVERIFY2(ended.exitCode == 130, ended.shown().constData());
    store.sandbox.onRequest({});
    const auto third = store.sync();
    QVERIFY2(third.exitCode == 0, third.shown().constData());
}

void SyncTest::anInterruptionStopsAndTheNextGoesOn_data()
{
    QTest::addColumn<int>("request");
    QTest::addColumn<int>("kept");
    QTest::newRow("before the first page") << 1 << 0;
    QTest::newRow("in the middle of a stream") << 3 << 200;
    QTest::newRow("in the second stream") << 5 << approved + 100;
}

void SyncTest::anInterruptionStopsAndTheNextGoesOn()
{
#ifdef Q_OS_UNIX
    QFETCH(int, request);
    QFETCH(int, kept);
    ConnectedStore store(manyReviews());
    QSemaphore arrived;
    store.sandbox.onRequest(heldFrom(request, arrived));
    const auto process = store.program.start(ConnectedStore::syncing());
    QVERIFY(arrived.tryAcquire(1, patienceMs));
    QCOMPARE(::kill(pid_t(process->processId()), SIGINT), 0);
    const auto stopped = Program::finish(*process);
    QVERIFY2(stopped.exitCode == 130 && !stopped.isCrash, stopped.shown().constData());
    QCOMPARE(stopped.errorKind(), u"cancelled"_s);
    const auto held = [&store] {
        qint64 reviews = 0;
        const auto counted = store.program.reader()->eachReview([&reviews](const ReviewRow &) { ++reviews; });
        return counted ? reviews : -1;
    };
    QCOMPARE(held(), kept);

    store.sandbox.onRequest({});
    const auto next = store.sync();
    QVERIFY2(next.exitCode == 0, next.shown().constData());
    QCOMPARE(held(), approved + pending);
#else
    QSKIP("Signals are of Unix");
#endif
}

QTEST_GUILESS_MAIN(SyncTest)
#include "tst_sync.moc"
