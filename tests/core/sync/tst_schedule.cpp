// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/schedule.h"

#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

} // namespace

/// The schedule under a clock of the test's own: hours pass in a moment.
class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offUntilItIsSet();
    void everyHalfHour();
    void anOverdueOneSoonAfterTheStart();
    void oneAtATime();
    void pauseAndResume();
    void soonAfterWakingUp();
    void aNapRightAfterASyncAsksForNone();
    void soonAfterTheNetworkIsBack();
    void troubleThatPasses();
    void tellsAPersonOnce();
    void clocksThatJump_data();
    void clocksThatJump();
    void everyKindOfErrorIsOneOrTheOther();

private:
    void pass(qint64 time, qint64 tickEvery = 30 * second);
    /// Lets time pass and syncs when it is due, each for `takes`; gives the starts in minutes since the beginning.
    [[nodiscard]] QString syncsWithin(qint64 time, qint64 takes = minute, std::optional<ErrorKind> problem = {});

    qint64 m_begin = 1'749'988'800'000;
    qint64 m_now = 0;
    std::unique_ptr<SyncSchedule> m_schedule;
};

void TestSchedule::init()
{
    m_now = m_begin;
    m_schedule = std::make_unique<SyncSchedule>(m_now);
}

void TestSchedule::pass(qint64 time, qint64 tickEvery)
{
    for (const auto end = m_now + time; m_now < end;) {
        m_now = std::min(end, m_now + tickEvery);
        m_schedule->tick(m_now);
    }
}

QString TestSchedule::syncsWithin(qint64 time, qint64 takes, std::optional<ErrorKind> problem)
{
    QStringList starts;
    for (const auto end = m_now + time; m_now < end;) {
        pass(10 * second, 10 * second);
        if (!m_schedule->isDue(m_now))
            continue;
        starts += QString::number((m_now - m_begin) / minute);
        m_schedule->began();
        pass(takes);
        m_schedule->ended(problem, m_now);
    }
    return starts.join(u' ');
}

void TestSchedule::offUntilItIsSet()
{
    QVERIFY(!m_schedule->nextMs());
    QCOMPARE(syncsWithin(48 * hour), QString());
}

void TestSchedule::everyHalfHour()
{
    m_schedule->set({.isOn = true, .minutes = 30}, m_now);
    // The first at once, then half an hour after each end.
    QCOMPARE(syncsWithin(2 * hour), u"0 31 62 93"_s);
    m_schedule->set({.isOn = false, .minutes = 30}, m_now);
    QCOMPARE(syncsWithin(2 * hour), QString());
}

void TestSchedule::anOverdueOneSoonAfterTheStart()
{
    m_schedule->set({.isOn = true, .minutes = 60}, m_now);
    m_schedule->lastEnded(m_now - 40 * minute, m_now);
    QCOMPARE(m_schedule->nextMs(), std::optional(m_now + 20 * minute));
    init();
    m_schedule->set({.isOn = true, .minutes = 60}, m_now);
    m_schedule->lastEnded(m_now - 40 * hour, m_now);
    QCOMPARE(m_schedule->nextMs(), std::optional(m_now + 20 * second));
}

void TestSchedule::oneAtATime()
{
    m_schedule->set({.isOn = true, .minutes = 1}, m_now);
    m_schedule->began();
    pass(3 * hour);
    QVERIFY(!m_schedule->nextMs());
    QVERIFY(!m_schedule->isDue(m_now));
    m_schedule->ended({}, m_now);
    QCOMPARE(m_schedule->nextMs(), std::optional(m_now + minute));
}

void TestSchedule::pauseAndResume()
{
    m_schedule->set({.isOn = true, .minutes = 30}, m_now);
    QCOMPARE(syncsWithin(20 * minute), u"0"_s);
    m_schedule->set({.isOn = true, .isPaused = true, .minutes = 30}, m_now);
    QVERIFY(!m_schedule->nextMs());
    QCOMPARE(syncsWithin(3 * hour), QString());
    m_schedule->set({.isOn = true, .minutes = 30}, m_now);
    // What was missed is made up for at once, and once.
    QVERIFY(m_schedule->isDue(m_now));
    QCOMPARE(syncsWithin(20 * minute), u"200"_s);
}

void TestSchedule::soonAfterWakingUp()
{
    m_schedule->set({.isOn = true, .minutes = 12 * 60}, m_now);
    QCOMPARE(syncsWithin(hour), u"0"_s);
    m_now += 3 * hour; // without a tick
    m_schedule->tick(m_now);
    QCOMPARE(m_schedule->nextMs(), std::optional(m_now + 20 * second));
    QCOMPARE(syncsWithin(hour), u"240"_s);
}

void TestSchedule::aNapRightAfterASyncAsksForNone()
{
    m_schedule->set({.isOn = true, .minutes = 60}, m_now);
    QCOMPARE(syncsWithin(2 * minute), u"0"_s);
    const auto planned = m_schedule->nextMs();
    m_now += 3 * minute;
    m_schedule->tick(m_now);
    QCOMPARE(m_schedule->nextMs(), planned);
}

void TestSchedule::soonAfterTheNetworkIsBack()
{
    m_schedule->set({.isOn = true, .minutes = 120}, m_now);
    QCOMPARE(syncsWithin(10 * minute), u"0"_s);
    m_schedule->networkReturned(m_now);
    QCOMPARE(m_schedule->nextMs(), std::optional(m_now + 20 * second));
    // While one runs, and while it is paused, nothing begins.
    m_schedule->began();
    m_schedule->networkReturned(m_now);
    QVERIFY(!m_schedule->isDue(m_now + hour));
    // A failed one is not fresh, however lately it was.
    m_schedule->ended(ErrorKind::HostNotFound, m_now);
    m_schedule->networkReturned(m_now + second);
    QCOMPARE(m_schedule->nextMs(), std::optional(m_now + 21 * second));
}

void TestSchedule::troubleThatPasses()
{
    m_schedule->set({.isOn = true, .minutes = 60}, m_now);
    // After 5, 10, 20, 40 minutes, then as often as ever.
    QCOMPARE(syncsWithin(5 * hour, minute, ErrorKind::ConnectionFailed), u"0 6 17 38 79 140 201 262"_s);
    QVERIFY(!m_schedule->takeConcern());
    m_schedule->ended({}, m_now);
    QCOMPARE(m_schedule->nextMs(), std::optional(m_now + hour));
    // Never more rarely than it is set.
    m_schedule->set({.isOn = true, .minutes = 2}, m_now);
    m_schedule->ended(ErrorKind::Timeout, m_now);
    QCOMPARE(m_schedule->nextMs(), std::optional(m_now + 2 * minute));
    // A person's own stop is no trouble.
    m_schedule->set({.isOn = true, .minutes = 60}, m_now);
    m_schedule->ended(ErrorKind::Cancelled, m_now);
    QCOMPARE(m_schedule->nextMs(), std::optional(m_now + hour));
}

void TestSchedule::tellsAPersonOnce()
{
    m_schedule->set({.isOn = true, .minutes = 60}, m_now);
    m_schedule->ended(ErrorKind::Unauthorized, m_now);
    QCOMPARE(m_schedule->takeConcern(), std::optional(ErrorKind::Unauthorized));
    QVERIFY(!m_schedule->takeConcern());
    m_schedule->ended(ErrorKind::Unauthorized, m_now);
    m_schedule->ended(ErrorKind::HostNotFound, m_now);
    m_schedule->ended(ErrorKind::Unauthorized, m_now);
    QVERIFY(!m_schedule->takeConcern());
    m_schedule->ended(ErrorKind::DiskFull, m_now);
    QCOMPARE(m_schedule->takeConcern(), std::optional(ErrorKind::DiskFull));
    m_schedule->ended({}, m_now);
    m_schedule->ended(ErrorKind::DiskFull, m_now);
    QCOMPARE(m_schedule->takeConcern(), std::optional(ErrorKind::DiskFull));
}

void TestSchedule::clocksThatJump_data()
{
    QTest::addColumn<qint64>("jump");
    for (const auto jump : {-10 * 365 * 24 * hour, -hour, -second, second, hour, 10 * 365 * 24 * hour})
        QTest::addRow("%lld s", jump / second) << jump;
}

/// Whatever the clock does, the next one is never further away than it is set.
void TestSchedule::clocksThatJump()
{
    QFETCH(qint64, jump);
    m_schedule->set({.isOn = true, .minutes = 30}, m_now);
    QCOMPARE(syncsWithin(20 * minute), u"0"_s);
    m_now += jump;
    m_schedule->tick(m_now);
    QVERIFY(m_schedule->nextMs().has_value());
    QVERIFY(*m_schedule->nextMs() >= m_now);
    QVERIFY(*m_schedule->nextMs() <= m_now + 12 * minute);
    pass(12 * minute);
    QVERIFY(m_schedule->isDue(m_now));
}

void TestSchedule::everyKindOfErrorIsOneOrTheOther()
{
    QStringList passing;
    for (int kind = 0; kind <= int(lastErrorKind); ++kind) {
        if (!needsPerson(ErrorKind(kind)))
            passing += toString(ErrorKind(kind));
    }
    QVERIFY(passing.contains(u"connection_failed"_s));
    for (const auto kind : {ErrorKind::Unauthorized, ErrorKind::Forbidden, ErrorKind::SecretMissing,
             ErrorKind::DiskFull, ErrorKind::RemovalsUnsure, ErrorKind::DatabaseCorrupt})
        QVERIFY2(needsPerson(kind), qPrintable(toString(kind)));
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
