// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/connected_store.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <map>

using namespace Qt::StringLiterals;
using namespace plaudit;
using namespace std::chrono_literals;

namespace
{

constexpr int approved = 2'700;
constexpr int pending = 200;
constexpr int rejected = 150;
constexpr int pageSize = 100;
constexpr int pages = 27 + 2 + 2;
constexpr int instants = 10;
constexpr quint32 seed = 20'240'205;
constexpr int patienceMs = 30'000;

std::vector<QJsonObject> manyReviews()
{
    std::vector<QJsonObject> reviews;
    for (int number = 0; number < approved + pending + rejected; ++number) {
        const auto status = number < approved             ? ReviewStatus::Approved
                            : number < approved + pending ? ReviewStatus::Pending
                                                          : ReviewStatus::Rejected;
        reviews.push_back(contractReview(number, QDate(2020, 1, 1).addDays(number / 2), 1 + number % 5, status));
    }
    return reviews;
}

/// By the ids' bytes.
using Ratings = std::map<QByteArray, int>;

Ratings served(const std::vector<QJsonObject> &reviews)
{
    Ratings ratings;
    for (const auto &review : reviews)
        ratings[RecordId::fromText(review[u"reviewId"_s].toString()).bytes()] = review[u"rating"_s].toInt();
    return ratings;
}

/// What the database holds; nothing where it can't be read, or holds a record in quarantine.
std::optional<Ratings> held(const Program &program)
{
    const auto database = Database::open(program.database(), Database::Access::ReadOnly);
    const auto reader = program.reader();
    if (!database || !reader || !reader->quarantine().value().empty())
        return {};
    Ratings ratings;
    const auto isRead = (*database)->eachRow(u"SELECT review_id, rating FROM review"_s, {},
        [&](const Statement &row) { ratings[row.value(0).toByteArray()] = row.value(1).toInt(); });
    return isRead ? std::optional(ratings) : std::nullopt;
}

/// Database and journal as the kill left them, looked at apart, so that the program itself has to recover.
QString integrityOf(const QString &database)
{
    const QTemporaryDir folder;
    const auto copy = folder.filePath(u"copy.db"_s);
    for (const auto &suffix : {QString(), u"-wal"_s}) {
        if (QFile::exists(database + suffix) && !QFile::copy(database + suffix, copy + suffix))
            return u"not copied"_s;
    }
    const auto opened = Database::open(copy, Database::Access::ReadWrite);
    if (!opened)
        return opened.error().detail;
    return (*opened)->value(u"PRAGMA integrity_check"_s).value().toString();
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesWhatWasCommitted_data();
    void leavesWhatWasCommitted();

private:
    bool killedAt(ConnectedStore &store, int request, std::chrono::microseconds later, bool isInBody);

    std::vector<QJsonObject> m_reviews;
    Ratings m_served;
};

void KillTest::initTestCase()
{
    m_reviews = manyReviews();
    m_served = served(m_reviews);
}

void KillTest::leavesWhatWasCommitted_data()
{
    QTest::addColumn<int>("request");
    QTest::addColumn<int>("later");
    QTest::addColumn<bool>("isInBody");
    QRandomGenerator random(seed);
    for (int instant = 0; instant < instants; ++instant) {
        const auto request = 1 + random.bounded(pages - 3);
        const auto later = random.bounded(60'000);
        const auto isInBody = instant % 3 == 2;
        QTest::addRow("%d: request %d, %d us later%s", instant + 1, request, later, isInBody ? ", in its body" : "")
            << request << later << isInBody;
    }
}

/// Starts a sync and ends it by SIGKILL a moment after that request has arrived. The server gives out no more than the
/// two pages that follow, so that the sync can't be over by then.
bool KillTest::killedAt(ConnectedStore &store, int request, std::chrono::microseconds later, bool isInBody)
{
    QSemaphore arrived;
    store.sandbox.onRequest([&](int number, const SandboxRequest &) -> std::optional<Fault> {
        if (number == request)
            arrived.release();
        if (number == request && isInBody)
            return Fault::dripping(512, 5ms);
        return number > request + 2 ? std::optional(Fault::slow(60s)) : std::nullopt;
    });
    const auto process = store.program.start(ConnectedStore::syncing());
    if (!arrived.tryAcquire(1, patienceMs))
        return false;
    // The instant of the kill is what varies here: nothing is awaited.
    QThread::usleep(static_cast<unsigned long>(later.count()));
    process->kill();
    const auto killed = Program::finish(*process);
    store.sandbox.onRequest({});
    return killed.isCrash;
}

void KillTest::leavesWhatWasCommitted()
{
    QFETCH(int, request);
    QFETCH(int, later);
    QFETCH(bool, isInBody);
    ConnectedStore store(m_reviews);
    QVERIFY(killedAt(store, request, std::chrono::microseconds(later), isInBody));
    const auto killedAtRequest = store.sandbox.requestCount();
    QCOMPARE(integrityOf(store.program.database()), u"ok"_s);
    {
        const auto partial = held(store.program);
        QVERIFY(partial);
        // While a page is written the next one is asked for, and no more than that.
        QVERIFY(partial->size() >= std::size_t(std::max(0, request - 2)) * pageSize);
        QVERIFY(std::includes(m_served.begin(), m_served.end(), partial->begin(), partial->end()));
        qInfo("killed at request %d: %d of %d reviews kept, integrity ok", killedAtRequest, int(partial->size()),
            int(m_served.size()));
    }
    const auto sync = store.sync();
    QVERIFY2(sync.exitCode == 0, sync.shown().constData());
    QVERIFY(held(store.program) == m_served);
    QVERIFY(store.program.reader()->lastRun().value()->outcome == RunOutcome::Completed);
}

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
