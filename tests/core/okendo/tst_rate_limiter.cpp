// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/okendo/virtual_clock.h"
#include "okendo/rate_limiter.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

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

        QTest::newRow("two a second") << 2.0 << qint64(4'545); // 60/119 s each
        QTest::newRow("three a second") << 3.0
                                        << qint64(3'024); // 60/179 s each, as whole milliseconds and never too early
        QTest::newRow("one in two seconds") << 0.5 << qint64(18'621); // 60/29 s each
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

    /// Each request is a while on its way, and the next one waits for its answer: what the server counts is what it is
    /// promised, whatever the network does.
    void noMinuteHasMoreThanAllowed_data()
    {
        QTest::addColumn<double>("perSecond");
        QTest::addColumn<int>("mostMs");
        QTest::newRow("two a second, at once") << 2.0 << 0;
        QTest::newRow("two a second, quick") << 2.0 << 40;
        QTest::newRow("two a second, uneven") << 2.0 << 3'000;
        QTest::newRow("five a second, uneven") << 5.0 << 1'000;
        QTest::newRow("one in two seconds, uneven") << 0.5 << 5'000;
    }
    void noMinuteHasMoreThanAllowed()
    {
        QFETCH(double, perSecond);
        QFETCH(int, mostMs);
        VirtualClock clock;
        RateLimiter limiter(clock, perSecond);
        QRandomGenerator random(11);
        std::vector<qint64> arrivals;
        for (int i = 0; i < 5'000; ++i) {
            QVERIFY(limiter.acquire({}));
            clock.advance(std::chrono::milliseconds(random.bounded(mostMs + 1)));
            arrivals.push_back(clock.monotonic().count());
            clock.advance(std::chrono::milliseconds(random.bounded(mostMs + 1)));
        }
        const auto allowed = std::ptrdiff_t(perSecond * 60);
        for (auto first = arrivals.begin(); first != arrivals.end(); ++first)
            QCOMPARE_LE(std::lower_bound(first, arrivals.end(), *first + 60'000) - first, allowed);
        if (mostMs == 0)
            QCOMPARE_LE(double(arrivals.back()), 1.03 * 5'000 / perSecond * 1'000);
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
        QCOMPARE(clock.sleeps(), std::vector{205ms});
    }

    void idleTimeIsNotSavedUp()
    {
        VirtualClock clock;
        RateLimiter limiter(clock, 2);
        QVERIFY(limiter.acquire({}));
        clock.advance(10s);
        QVERIFY(limiter.acquire({}));
        QVERIFY(limiter.acquire({}));
        QCOMPARE(clock.sleeps(), std::vector{505ms});
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
