// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/retry_policy.h"

#include <QSet>
#include <QTest>

using namespace plaudit;
using namespace std::chrono_literals;

namespace
{

Error errorOf(ErrorKind kind, std::optional<std::chrono::seconds> retryAfter = {})
{
    return {.kind = kind, .detail = {}, .httpStatus = 0, .retryAfter = retryAfter, .subject = {}};
}

} // namespace

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatMayPassIsTriedAgain()
    {
        const QSet<ErrorKind> passing{ErrorKind::RateLimited, ErrorKind::ServerFailure, ErrorKind::Timeout,
            ErrorKind::ConnectionLost, ErrorKind::ConnectionFailed, ErrorKind::HostNotFound, ErrorKind::UnreadablePage};
        QRandomGenerator random(1);
        for (int i = 0; i <= int(lastErrorKind); ++i) {
            const auto kind = ErrorKind(i);
            const auto pause = RetryPolicy().pauseAfter(1, errorOf(kind), random);
            QVERIFY2(pause.has_value() == passing.contains(kind), qPrintable(toString(kind)));
        }
    }

    void pausesDoubleUpToTheLongest_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<qint64>("middleMs");

        QTest::newRow("first") << 1 << qint64(1'000);
        QTest::newRow("second") << 2 << qint64(2'000);
        QTest::newRow("third") << 3 << qint64(4'000);
        QTest::newRow("sixth") << 6 << qint64(32'000);
        QTest::newRow("seventh, over the longest") << 7 << qint64(60'000);
        QTest::newRow("thousandth") << 1'000 << qint64(60'000);
    }
    void pausesDoubleUpToTheLongest()
    {
        QFETCH(int, attempt);
        QFETCH(qint64, middleMs);
        const RetryPolicy policy{.attempts = 2'000};
        QRandomGenerator random(7);
        qint64 least = 1'000'000;
        qint64 most = 0;
        for (int i = 0; i < 1'000; ++i) {
            const auto pause = policy.pauseAfter(attempt, errorOf(ErrorKind::Timeout), random);
            QVERIFY(pause.has_value());
            least = std::min<qint64>(least, pause->count());
            most = std::max<qint64>(most, pause->count());
        }
        QCOMPARE_GE(least, middleMs * 3 / 4);
        QCOMPARE_LE(most, std::min<qint64>(middleMs * 5 / 4, 60'000));
        // A thousand draws come near both ends.
        QCOMPARE_LT(least, middleMs * 77 / 100);
        QCOMPARE_GT(most, std::min<qint64>(middleMs * 123 / 100, 59'000));
    }

    void attemptsEnd()
    {
        const RetryPolicy policy{.attempts = 3};
        QRandomGenerator random(1);
        const auto error = errorOf(ErrorKind::ServerFailure, 1s);
        QVERIFY(policy.pauseAfter(1, error, random));
        QVERIFY(policy.pauseAfter(2, error, random));
        QVERIFY(!policy.pauseAfter(3, error, random));
        QVERIFY(!RetryPolicy::none().pauseAfter(1, error, random));
    }

    void retryAfterIsWaitedOut_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<qint64>("pauseMs");

        QTest::newRow("short") << 1 << qint64(1'000);
        QTest::newRow("longer than the own pause") << 30 << qint64(30'000);
        QTest::newRow("at the cap") << 60 << qint64(60'000);
        QTest::newRow("over the cap") << 3'600 << qint64(60'000);
    }
    void retryAfterIsWaitedOut()
    {
        QFETCH(int, seconds);
        QRandomGenerator random(1);
        const auto pause =
            RetryPolicy().pauseAfter(1, errorOf(ErrorKind::RateLimited, std::chrono::seconds(seconds)), random);
        QVERIFY(pause.has_value());
        QTEST(qint64(pause->count()), "pauseMs");
    }

    void retryAfterZeroLeavesTheOwnPause()
    {
        QRandomGenerator random(1);
        const auto pause = RetryPolicy().pauseAfter(1, errorOf(ErrorKind::RateLimited, 0s), random);
        QVERIFY(pause.has_value());
        QCOMPARE_GE(pause->count(), 750);
    }
};

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retry_policy.moc"
