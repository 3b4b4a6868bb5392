// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/copied_store.h"
#include "faults/faulty_disk.h"
#include "sandbox/contract_review.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(plaudit::FaultyDisk::Failure)

namespace
{

const auto firstSurvey = u"7c1b0e52-3f6a-4d18-8b0c-5e9a2f714c01"_s;
const auto secondSurvey = u"a94f2d60-81c5-4e37-9d42-0b6c8e13f502"_s;
const QDate firstDay(2025, 5, 1);
constexpr int attempts = 3;

/// Three pages of five approved reviews, a few of the other statuses, and two surveys.
StoreTruth smallStore()
{
    StoreTruth truth;
    for (int i = 0; i < 15; ++i)
        truth.add(contractReview(i, firstDay.addDays(i), 1 + i % 5));
    for (int i = 0; i < 3; ++i)
        truth.add(contractReview(100 + i, firstDay.addDays(i), 4, ReviewStatus::Pending));
    for (int i = 0; i < 2; ++i)
        truth.add(contractReview(200 + i, firstDay.addDays(i), 1, ReviewStatus::Rejected));
    const QDateTime noon(firstDay, QTime(12, 0), Qt::UTC);
    for (int i = 0; i < 6; ++i)
        truth.addResponse(contractResponse(i, firstSurvey, noon.addDays(i), i));
    for (int i = 6; i < 9; ++i)
        truth.addResponse(contractResponse(i, secondSurvey, noon.addDays(i), i));
    truth.surveys = {firstSurvey, secondSurvey};
    return truth;
}

/// An older store, of which this one came to be: reviews were edited, answered, approved, added, and two are gone. A
/// full sweep has everything to do.
StoreTruth earlierStore()
{
    auto truth = smallStore();
    for (auto &[id, review] : truth.reviews) {
        if (review["rating"_L1].toInt() == 2)
            review[u"body"_s] = u"Before it was edited"_s;
        if (review["status"_L1].toString() == "rejected"_L1)
            review[u"status"_s] = u"pending"_s;
    }
    truth.reviews.erase(contractReview(14, firstDay)["reviewId"_L1].toString());
    truth.add(contractReview(300, firstDay.addDays(3), 5));
    truth.add(contractReview(301, firstDay.addDays(4), 5, ReviewStatus::Pending));
    return truth;
}

CopiedStore::Options options()
{
    return {.pageSize = 5, .requestsPerSecond = 2.0, .retry = {.attempts = attempts}};
}

/// The copy of `truth` with nothing in its way.
QStringList undisturbed(const StoreTruth &before, const StoreTruth &after, const SyncOptions &sync)
{
    CopiedStore store(before, options());
    if (!before.reviews.empty() && !store.sync())
        return {};
    store.truth = after;
    store.serve();
    if (!store.sync(sync) || !differences(store).isEmpty())
        return {};
    store.close();
    return contents(store.database());
}

bool isCompleted(const Result<RunReport> &report)
{
    return report && report->outcome == RunOutcome::Completed;
}

std::vector<ErrorKind> kindsIn(const Result<RunReport> &report)
{
    if (!report)
        return {report.error().kind};
    std::vector<ErrorKind> kinds;
    for (const auto &stream : report->streams) {
        if (stream.error)
            kinds.push_back(stream.error->kind);
    }
    return kinds;
}

} // namespace

/// On a small store the n-th request, then the n-th call of the disk fails, for every n until a run meets none; the
/// next sync repairs everything.
class FailureByCountingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNthRequest_data();
    void theNthRequest();
    void theNthDiskCallOfAFirstSync_data();
    void theNthDiskCallOfAFirstSync();
    void theNthDiskCallOfASweep_data();
    void theNthDiskCallOfASweep();

private:
    static void addFailures(int step);
    void everyCall(const StoreTruth &before, const StoreTruth &after, const SyncOptions &sync);

    FaultyDisk m_disk;
};

void FailureByCountingTest::theNthRequest_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("times");
    QTest::newRow("the connection drops once") << ErrorKind::ConnectionLost << 1;
    QTest::newRow("the connection drops beyond all retries") << ErrorKind::ConnectionLost << attempts;
    QTest::newRow("HTTP 500 once") << ErrorKind::ServerFailure << 1;
    QTest::newRow("HTTP 500 beyond all retries") << ErrorKind::ServerFailure << attempts;
    QTest::newRow("no network beyond all retries") << ErrorKind::HostNotFound << attempts;
}

void FailureByCountingTest::theNthRequest()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, times);
    const auto expected = undisturbed(earlierStore(), smallStore(), {.isFull = true});
    QVERIFY(!expected.isEmpty());
    int failing = 1;
    for (bool isMet = true; isMet; ++failing) {
        CopiedStore store(earlierStore(), options());
        QVERIFY(isCompleted(store.sync()));
        store.truth = smallStore();
        store.serve();
        const int first = store.transport.requestCount() + failing;
        store.transport.onRequest([&](int number, const SandboxRequest &) -> Disturbance {
            if (number < first || number >= first + times)
                return {};
            return kind == ErrorKind::ServerFailure ? Disturbance{.fault = Fault::serverFailure()}
                                                    : Disturbance{.failure = kind};
        });
        const auto report = store.sync({.isFull = true});
        isMet = store.transport.requestCount() >= first;
        QVERIFY(report.has_value());
        if (!isMet || times < attempts) {
            QVERIFY2(isCompleted(report), qPrintable(QString::number(failing)));
        } else {
            QVERIFY2(report->outcome == RunOutcome::Failed, qPrintable(QString::number(failing)));
            for (const auto told : kindsIn(report))
                QCOMPARE(toString(told), toString(kind));
        }
        store.transport.onRequest({});
        QVERIFY(isCompleted(store.sync()));
        QCOMPARE(differences(store), QStringList());
        store.close();
        QCOMPARE(contents(store.database()), expected);
    }
    // 3 + 1 + 1 pages of reviews, 2 + 1 of responses, and two reviews that are asked for by themselves.
    QCOMPARE_GE(failing, 11);
}

void FailureByCountingTest::addFailures(int step)
{
    QTest::addColumn<FaultyDisk::Failure>("failure");
    QTest::addColumn<int>("step");
    QTest::newRow("that call alone") << FaultyDisk::Failure::Broken << 1;
    QTest::newRow("the disk is full from there on") << FaultyDisk::Failure::Full << step;
    QTest::newRow("the process is killed in it") << FaultyDisk::Failure::Killed << step;
    QTest::newRow("the lights go out in it") << FaultyDisk::Failure::Blackout << step;
}

void FailureByCountingTest::everyCall(const StoreTruth &before, const StoreTruth &after, const SyncOptions &sync)
{
    QFETCH(FaultyDisk::Failure, failure);
    QFETCH(int, step);
    const auto expected = undisturbed(before, after, sync);
    QVERIFY(!expected.isEmpty());
    auto prepared = options();
    {
        CopiedStore store(before, options());
        QVERIFY(before.reviews.empty() ? store.open().has_value() : isCompleted(store.sync()));
        prepared.database = store.fileOf();
    }
    if (!m_disk.isInUse())
        QSKIP("Qt brings an SQLite of its own");
    QRandomGenerator random(5);
    qint64 call = 1;
    for (bool isMet = true; isMet; call += step) {
        CopiedStore store(after, prepared);
        store.clock.advance(24h);
        m_disk.failAt(call, failure);
        const auto report = store.sync(sync);
        store.close();
        isMet = m_disk.hasFailed();
        m_disk.mend(random);
        const auto told = u"call %1"_s.arg(call);
        for (const auto kind : kindsIn(report)) {
            QVERIFY2(kind != ErrorKind::DatabaseCorrupt, qPrintable(told));
            QVERIFY2(failure != FaultyDisk::Failure::Full || kind == ErrorKind::DiskFull, qPrintable(told));
        }
        // What was reported as done is done. Only a blackout may take it back, as long as it takes it back whole.
        if (isCompleted(report) && failure != FaultyDisk::Failure::Blackout)
            QVERIFY2(contents(store.database()) == expected, qPrintable(told));
        QVERIFY2(store.open(), qPrintable(told));
        QVERIFY2(isCompleted(store.sync(sync)), qPrintable(told));
        QCOMPARE(store.reader().integrity().value(), u"ok"_s);
        store.close();
        QVERIFY2(contents(store.database()) == expected, qPrintable(told));
    }
    qInfo("%d calls", int(call) - 1);
    QCOMPARE_GT(call, failure == FaultyDisk::Failure::Full ? 20 : 200);
}

void FailureByCountingTest::theNthDiskCallOfAFirstSync_data()
{
    addFailures(3);
}

void FailureByCountingTest::theNthDiskCallOfAFirstSync()
{
    StoreTruth nothing;
    nothing.surveys = smallStore().surveys;
    everyCall(nothing, smallStore(), {});
}

void FailureByCountingTest::theNthDiskCallOfASweep_data()
{
    addFailures(7);
}

void FailureByCountingTest::theNthDiskCallOfASweep()
{
    everyCall(earlierStore(), smallStore(), {.isFull = true});
}

QTEST_GUILESS_MAIN(FailureByCountingTest)
#include "tst_failure_by_counting.moc"
