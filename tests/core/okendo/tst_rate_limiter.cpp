// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/okendo/virtual_clock.h"
#include "okendo/rate_limiter.h"

#include <QTest>

using namespace plaudit;
using namespace std::chrono_literals;

class RateLimiterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsAreSpaced_data()
    {
        QTest::addColumn<double>("perSecond");
        QTest::addColumn<qint64>("tenthRequestMs");

        QTest::newRow("two a second") << 2.0 << qint64(4'500);
        QTest::newRow("three a second") << 3.0 << qint64(3'006); // 334 ms each: whole milliseconds, never too early
        QTest::newRow("one in two seconds") << 0.5 << qint64(18'000);
        QTest::newRow("no limit") << 0.0 << qint64(0);
    }
    void requestsAreSpaced()
    {
        QFETCH(double, perSecond);
        VirtualClock clock;
        RateLimiter limiter(clock, perSecond);
        for (int i = 0; i < 10; ++i)
            QVERIFY(limiter.acquire({}));
        QTEST(qint64(clock.monotonic().count()), "tenthRequestMs");
    }

    void firstRequestIsFree()
    {
        VirtualClock clock;
        RateLimiter limiter(clock, 2);
        QVERIFY(limiter.acquire({}));
        QVERIFY(clock.sleeps().empty());
    }

    void timeSpentElsewhereCounts()
    {
        VirtualClock clock;
        RateLimiter limiter(clock, 2);
        QVERIFY(limiter.acquire({}));
        clock.advance(300ms);
        QVERIFY(limiter.acquire({}));
        QCOMPARE(clock.sleeps(), std::vector{200ms});
    }

    void idleTimeIsNotSavedUp()
    {
        VirtualClock clock;
        RateLimiter limiter(clock, 2);
        QVERIFY(limiter.acquire({}));
        clock.advance(10s);
        QVERIFY(limiter.acquire({}));
        QVERIFY(limiter.acquire({}));
        QCOMPARE(clock.sleeps(), std::vector{500ms});
    }

    void stopEndsTheWait()
    {
        VirtualClock clock;
        RateLimiter limiter(clock, 2);
        std::stop_source stop;
        QVERIFY(limiter.acquire(stop.get_token()));
        clock.onSleep = [&](std::chrono::milliseconds) { stop.request_stop(); };
        QVERIFY(!limiter.acquire(stop.get_token()));
        QVERIFY(clock.sleeps().empty());
    }

    void nothingStartsAfterAStop()
    {
        VirtualClock clock;
        RateLimiter limited(clock, 2);
        RateLimiter unlimited(clock, 0);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!limited.acquire(stop.get_token()));
        QVERIFY(!unlimited.acquire(stop.get_token()));
    }
};

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "tst_rate_limiter.moc"
