// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database.h"
#include "core/sync/fault_rows.h"
#include "core/sync/odd_records.h"
#include "core/sync/sync_world.h"
#include "faults/faulty_disk.h"
#include "sandbox/contract_review.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace plaudit;
using namespace std::chrono_literals;

namespace
{

/// Of the stream that went wrong first.
QString firstProblem(const Result<RunReport> &report)
{
    if (!report)
        return toString(report.error().kind);
    for (const auto &stream : report->streams) {
        if (stream.error)
            return toString(stream.error->kind);
    }
    return report->outcome == RunOutcome::Completed ? QString() : u"not completed"_s;
}

bool isCompleted(const Result<RunReport> &report)
{
    return report && report->outcome == RunOutcome::Completed;
}

QString idOf(int number)
{
    return contractReview(number, firstDay)["reviewId"_L1].toString();
}

bool isHeld(CopiedStore &store, int number)
{
    return store.reader().review(RecordId::fromText(idOf(number))).value().has_value();
}

/// Reviews that arrived one after the other, the newest of all.
void addNew(StoreTruth &truth, int from, int count)
{
    for (int i = from; i < from + count; ++i)
        truth.add(contractReview(i, firstDay.addDays(i - 450), 2));
}

SandboxTransport::Rule from(int first, SandboxTransport::Rule rule)
{
    return [first, rule = std::move(rule)](
               int number, const SandboxRequest &request) { return rule(number - first, request); };
}

/// A full sync with nothing in its way, that may believe what it sees, and then the truth.
QStringList untruths(CopiedStore &store)
{
    store.transport.onRequest({});
    store.clock.advance(1h);
    if (const auto report = store.sync({.isFull = true, .isRemovalSure = true}); !isCompleted(report))
        return {u"the last sync ended as "_s + firstProblem(report)};
    return differences(store);
}

} // namespace

/// Whatever goes wrong between the store and its copy: the right kind of error, nothing lost, nothing doubled, what
/// can't be understood kept as it came, and the sync after it ends in the truth.
class FaultMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data();
    void faults();
    void aRetryAfterIsWaitedOut();
    void aNetworkGoneForAMinuteEndsNoRun();
    void badBytesAreKeptRawBesideTheRecord();
    void anyFieldOfAnyTypeSpoilsNoOther();
    void aLoopThatStaysLetsNewReviewsIn();
    void aBrokenPageThatStaysLetsNewReviewsIn();
    void aReviewOfTheFutureHidesNoOther();
    void aClockThatWasAheadFreezesNothing();
    void aKillWhileTheClockWasAheadFreezesNothing();
    void aClockSetBackInARunRemovesNothing();
    void oneReviewThatCantBeAskedForHoldsUpNoOther();
    void aPortalInTheQuestionsRemovesNothing();
    void anotherProgramHoldsTheDatabase();
    void aServerThatDripsTimesOut();
    void aBodyOf50Megabytes();

private:
    FaultyDisk m_disk; ///< whose flushes and sleeps take no time
};

void FaultMatrixTest::faults_data()
{
    QTest::addColumn<int>("row");
    const auto &rows = faultRows();
    for (std::size_t i = 0; i < rows.size(); ++i)
        QTest::newRow(rows[i].name) << int(i);
}

void FaultMatrixTest::faults()
{
    QFETCH(int, row);
    const auto &fault = faultRows()[std::size_t(row)];
    CopiedStore store(mixedStore());
    QVERIFY(isCompleted(store.sync()));
    const auto before = toldLines(store.truth);
    QCOMPARE(differences(store), QStringList());
    // There is something to be found, at either end of the list.
    auto edited = contractReview(1, firstDay.addDays(1), 1);
    edited[u"body"_s] = u"Edited"_s;
    store.truth.add(edited);
    addNew(store.truth, 500, 1);
    store.serve();
    store.clock.advance(24h);
    const int requests = store.transport.requestCount();
    store.transport.onRequest(from(requests, fault.rule));

    const auto disturbed = store.sync({.isFull = true});
    QCOMPARE(firstProblem(disturbed), fault.problem);
    if (fault.requests > 0)
        QCOMPARE(store.transport.requestCount() - requests, fault.requests);
    QCOMPARE(int(store.reader().quarantine().value().size()), fault.quarantined);
    for (const auto all = store.reader().quarantine().value(); const auto &waiting : all)
        QVERIFY(!waiting.raw.isEmpty());
    const auto held = heldLines(store.database());
    QCOMPARE(QSet<QString>(held.begin(), held.end()).size(), held.size());
    for (const auto now = toldLines(store.truth); const auto &line : before) {
        // Only a record whose very telling was spoilt may stand otherwise for a while.
        if (now.contains(line) && fault.quarantined == 0 && !QByteArray(fault.name).contains("null"))
            QVERIFY2(held.contains(line), qPrintable(line));
    }

    QCOMPARE(untruths(store), QStringList());
    // What could not be understood and can't be told apart stays; what is understood by now has left quarantine.
    for (const auto all = store.reader().quarantine().value(); const auto &waiting : all)
        QVERIFY(waiting.recordId.isEmpty());
    QCOMPARE(store.reader().listedReviewCount().value(), qint64(store.truth.reviews.size()));
}

void FaultMatrixTest::aRetryAfterIsWaitedOut()
{
    CopiedStore store(mixedStore());
    store.transport.onRequest([](int number, const SandboxRequest &) -> Disturbance {
        return number == 2 ? Disturbance{.fault = Fault::rateLimited(47s)} : Disturbance{};
    });
    QVERIFY(isCompleted(store.sync()));
    QCOMPARE_GE(store.transport.arrivals()[2] - store.transport.arrivals()[1], 47s);
    QCOMPARE_LE(store.transport.arrivals()[2] - store.transport.arrivals()[1], 48s);
    QCOMPARE(differences(store), QStringList());
}

void FaultMatrixTest::aNetworkGoneForAMinuteEndsNoRun()
{
    for (const auto kind : {ErrorKind::HostNotFound, ErrorKind::ConnectionFailed, ErrorKind::ConnectionLost}) {
        CopiedStore store(mixedStore());
        store.transport.onRequest([&](int, const SandboxRequest &) -> Disturbance {
            const auto now = store.clock.monotonic();
            return now >= 2s && now < 62s ? Disturbance{.failure = kind} : Disturbance{};
        });
        QVERIFY(isCompleted(store.sync()));
        QCOMPARE_GT(store.clock.monotonic(), 62s);
        QCOMPARE(differences(store), QStringList());
    }
}

void FaultMatrixTest::badBytesAreKeptRawBesideTheRecord()
{
    CopiedStore store(mixedStore());
    store.transport.onRequest([](int number, const SandboxRequest &) -> Disturbance {
        return number == 1 ? Disturbance{.fault = Fault::invalidUtf8()} : Disturbance{};
    });
    QVERIFY(isCompleted(store.sync()));
    const auto waiting = store.reader().quarantine().value();
    QCOMPARE(waiting.size(), 1u);
    QVERIFY(!waiting.front().isKeptOut);
    QVERIFY(waiting.front().raw.contains("\"body\":\"\xff"));
    const auto held = store.reader().review(RecordId::fromText(waiting.front().recordId)).value();
    QVERIFY(held && held->body.startsWith(QChar(0xfffd)));
    QCOMPARE(untruths(store), QStringList());
    QVERIFY(store.reader().quarantine().value().empty());
}

void FaultMatrixTest::anyFieldOfAnyTypeSpoilsNoOther()
{
    StoreTruth odd;
    odd.surveys = {firstSurvey};
    const auto reviews = oddReviews();
    const auto responses = oddResponses();
    QCOMPARE_GT(reviews.size(), 800u);
    for (std::size_t i = 0; i < reviews.size(); ++i)
        odd.reviews[QString::number(i)] = reviews[i];
    for (std::size_t i = 0; i < responses.size(); ++i)
        odd.responses[QString::number(i)] = responses[i];
    CopiedStore store(odd, {.pageSize = 100});
    const auto report = store.sync();
    QCOMPARE(firstProblem(report), QString());
    const auto waiting = store.reader().quarantine().value();
    const auto total = report->total();
    // A response of no survey, or of another one, is in none of the lists.
    QCOMPARE_GE(total.received, qint64(reviews.size() + responses.size()) - 2 * oddnessesOfAMember);
    QCOMPARE(total.quarantined, qint64(waiting.size()));
    QCOMPARE(total.received, total.added + total.changed + total.unchanged + total.quarantined);
    QCOMPARE_GT(total.added, total.received * 9 / 10);
    std::vector<QJsonObject> served = reviews;
    served.insert(served.end(), responses.begin(), responses.end());
    for (const auto &row : waiting)
        QVERIFY2(std::find(served.begin(), served.end(), QJsonDocument::fromJson(row.raw).object()) != served.end(),
            row.raw.left(2'000).constData());
}

void FaultMatrixTest::aLoopThatStaysLetsNewReviewsIn()
{
    CopiedStore store(mixedStore());
    QVERIFY(isCompleted(store.sync()));
    addNew(store.truth, 500, 12);
    store.serve();
    store.transport.onRequest([](int, const SandboxRequest &request) -> Disturbance {
        const bool isMet = request.query.contains("status=approved") && request.query.contains("lastEvaluated");
        return isMet ? Disturbance{.fault = Fault::loopingCursor()} : Disturbance{};
    });
    QCOMPARE(firstProblem(store.sync()), u"repeated_cursor"_s);
    // The page that names itself is kept like any other.
    QVERIFY(isHeld(store, 511) && isHeld(store, 502) && !isHeld(store, 501));
    addNew(store.truth, 600, 1);
    store.serve();
    QCOMPARE(firstProblem(store.sync()), u"repeated_cursor"_s);
    QVERIFY(isHeld(store, 600));
    store.transport.onRequest({});
    QVERIFY(isCompleted(store.sync()));
    QCOMPARE(differences(store), QStringList());
}

void FaultMatrixTest::aBrokenPageThatStaysLetsNewReviewsIn()
{
    CopiedStore store(mixedStore());
    QVERIFY(isCompleted(store.sync()));
    addNew(store.truth, 500, 12);
    store.serve();
    // One review that the server stumbles over, on whichever page it comes.
    store.transport.onRequest([](int, const SandboxRequest &) -> Disturbance {
        return {.change = [](LoopbackResponse &answer) {
            if (answer.body.contains(idOf(504).toLatin1()))
                answer.status = 500;
        }};
    });
    QCOMPARE(firstProblem(store.sync()), u"server_failure"_s);
    QVERIFY(isHeld(store, 511) && !isHeld(store, 504));
    addNew(store.truth, 600, 1);
    store.serve();
    QCOMPARE(firstProblem(store.sync()), u"server_failure"_s);
    QVERIFY(isHeld(store, 600));
    store.transport.onRequest({});
    QVERIFY(isCompleted(store.sync()));
    QCOMPARE(differences(store), QStringList());
}

void FaultMatrixTest::aReviewOfTheFutureHidesNoOther()
{
    CopiedStore store(mixedStore());
    store.truth.add(contractReview(900, QDate(2099, 1, 1)));
    store.serve();
    QVERIFY(isCompleted(store.sync()));
    addNew(store.truth, 500, 12);
    store.serve();
    QVERIFY(isCompleted(store.sync()));
    QCOMPARE(differences(store), QStringList());
}

void FaultMatrixTest::aClockThatWasAheadFreezesNothing()
{
    CopiedStore store(mixedStore());
    store.clock.setBy(24h * 3'650);
    QVERIFY(isCompleted(store.sync({.isFull = true})));
    store.clock.setBy(-24h * 3'650);
    store.clock.advance(1h);
    auto edited = contractReview(22, firstDay.addDays(22), 1);
    edited[u"body"_s] = u"Edited after the clock was right again"_s;
    store.truth.add(edited);
    store.truth.reviews.erase(idOf(3));
    store.truth.reviews.erase(idOf(100));
    auto response = store.truth.responses.begin()->second;
    response[u"customer"_s] = QJsonObject{{u"email"_s, u"changed@example.com"_s}};
    store.truth.addResponse(response);
    store.serve();
    QVERIFY(isCompleted(store.sync()));
    QVERIFY(heldLines(store.database()).filter(u"Edited after"_s).size() == 1);
    QVERIFY(isCompleted(store.sync({.isFull = true})));
    QCOMPARE(differences(store), QStringList());
    // What was gone comes back.
    store.truth.add(contractReview(3, firstDay.addDays(3)));
    store.serve();
    QCOMPARE(untruths(store), QStringList());
}

void FaultMatrixTest::aKillWhileTheClockWasAheadFreezesNothing()
{
    QRandomGenerator random(1);
    CopiedStore store(mixedStore());
    QVERIFY(store.open());
    if (!m_disk.isInUse())
        QSKIP("Qt brings an SQLite of its own");
    store.clock.setBy(24h * 3'650);
    // The answers to the first survey are saved by now; how the run ended is told nowhere.
    store.transport.onRequest([&](int, const SandboxRequest &request) -> Disturbance {
        if (request.path.contains(secondSurvey.toLatin1()))
            m_disk.failAt(1, FaultyDisk::Failure::Killed);
        return {};
    });
    QVERIFY(!isCompleted(store.sync()));
    QVERIFY(m_disk.isDead());
    store.close();
    m_disk.mend(random);
    store.clock.setBy(-24h * 3'650);
    for (auto &[id, response] : store.truth.responses)
        response[u"customer"_s] = QJsonObject{{u"email"_s, u"changed@example.com"_s}};
    store.serve();
    QCOMPARE(untruths(store), QStringList());
}

void FaultMatrixTest::aClockSetBackInARunRemovesNothing()
{
    CopiedStore store(mixedStore());
    QVERIFY(isCompleted(store.sync()));
    store.clock.advance(24h);
    const int requests = store.transport.requestCount();
    store.transport.onRequest([&](int number, const SandboxRequest &) -> Disturbance {
        if (number == requests + 3)
            store.clock.setBy(-2h);
        return {};
    });
    const auto report = store.sync({.isFull = true});
    QVERIFY(isCompleted(report));
    QCOMPARE(store.transport.requestCount() - requests, sweepPages);
    QCOMPARE(report->total().removed, 0);
    QCOMPARE(differences(store), QStringList());
}

void FaultMatrixTest::oneReviewThatCantBeAskedForHoldsUpNoOther()
{
    CopiedStore store(mixedStore());
    QVERIFY(isCompleted(store.sync()));
    for (const int gone : {4, 5, 6})
        store.truth.reviews.erase(idOf(gone));
    store.serve();
    store.clock.advance(24h);
    store.transport.onRequest([](int, const SandboxRequest &request) -> Disturbance {
        return request.path.endsWith(idOf(5).toLatin1()) ? Disturbance{.fault = Fault::serverFailure()} : Disturbance{};
    });
    const auto report = store.sync({.isFull = true});
    QCOMPARE(firstProblem(report), u"server_failure"_s);
    QCOMPARE(report->total().removed, 2);
    store.transport.onRequest({});
    // The sweep is gone on with.
    QVERIFY(isCompleted(store.sync()));
    QCOMPARE(differences(store), QStringList());
}

void FaultMatrixTest::aPortalInTheQuestionsRemovesNothing()
{
    CopiedStore store(mixedStore());
    QVERIFY(isCompleted(store.sync()));
    store.truth.reviews.erase(idOf(4));
    store.serve();
    store.clock.advance(24h);
    store.transport.onRequest([](int, const SandboxRequest &request) -> Disturbance {
        return request.path.endsWith("/reviews") ? Disturbance{} : Disturbance{.fault = Fault::captivePortal()};
    });
    const auto report = store.sync({.isFull = true});
    QCOMPARE(firstProblem(report), u"unreadable_page"_s);
    QCOMPARE(report->total().removed, 0);
    QVERIFY(store.reader().quarantine().value().empty());
    QCOMPARE(untruths(store), QStringList());
}

void FaultMatrixTest::anotherProgramHoldsTheDatabase()
{
    CopiedStore store(mixedStore());
    QVERIFY(store.open());
    if (!m_disk.isInUse())
        QSKIP("Qt brings an SQLite of its own");
    const auto other = Database::open(store.database(), Database::Access::ReadWrite);
    QVERIFY(other.has_value());
    std::optional<Transaction> held;
    // The disk of this test waits for no lock: a page that is being committed is tried around.
    const auto hold = [&] {
        for (const QDeadlineTimer patience(10s); !held && !patience.hasExpired(); std::this_thread::yield()) {
            if (auto begun = Transaction::begin(**other))
                held.emplace(*std::move(begun));
        }
    };
    hold();
    QVERIFY(held.has_value());
    QCOMPARE(firstProblem(store.sync()), u"database_busy"_s);
    held.reset();
    // In the middle of a run too, and what was there is kept.
    store.transport.onRequest([&](int number, const SandboxRequest &) -> Disturbance {
        if (number == 4)
            hold();
        return {};
    });
    QCOMPARE(firstProblem(store.sync()), u"database_busy"_s);
    QVERIFY(held.has_value());
    held.reset();
    QVERIFY(!heldLines(store.database()).isEmpty());
    QCOMPARE(untruths(store), QStringList());
}

/// Over real HTTP: a server that sends a few bytes now and then has the same time as a silent one.
void FaultMatrixTest::aServerThatDripsTimesOut()
{
    const auto truth = mixedStore();
    SyncWorld world(truth.records().reviews);
    world.remember(truth.records().reviews);
    world.timeout = 400ms;
    world.sandbox.onRequest(faultAt({2}, Fault::dripping(16, 50ms)));
    const auto report = world.sync();
    QCOMPARE(firstProblem(report), QString());
    QCOMPARE(world.held(), world.served());
    world.sandbox.onRequest([](int, const SandboxRequest &request) {
        return request.query.contains("status=rejected") ? std::optional(Fault::dripping(16, 50ms)) : std::nullopt;
    });
    QCOMPARE(firstProblem(world.sync()), u"timeout"_s);
    world.sandbox.onRequest({});
    QCOMPARE(firstProblem(world.sync()), QString());
    QCOMPARE(world.held(), world.served());
}

/// Over real HTTP: large, but a page; what is over 64 MB is refused by the transport (see its own test).
void FaultMatrixTest::aBodyOf50Megabytes()
{
    constexpr qsizetype size = 50'000'000;
    const auto truth = mixedStore();
    SyncWorld world(truth.records().reviews);
    world.remember(truth.records().reviews);
    world.sandbox.onRequest(faultAt({1}, Fault::hugePage(size)));
    QCOMPARE(firstProblem(world.sync()), QString());
    QCOMPARE(world.held(), world.served());
    qsizetype longest = 0;
    for (const auto &[id, rating] : world.served())
        longest = std::max(longest, world.reader->review(RecordId::fromText(id)).value()->body.size());
    QCOMPARE_GT(longest, size);
    world.sandbox.onRequest({});
    QCOMPARE(world.sync({.isFull = true}).total().changed, 1);
}

QTEST_GUILESS_MAIN(FaultMatrixTest)
#include "tst_fault_matrix.moc"
