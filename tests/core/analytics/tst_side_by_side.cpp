// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/side_by_side.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

using namespace plaudit;

class TestSideBySide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPieceIsDoneOnce_data();
    void everyPieceIsDoneOnce();
    void twoThreadsWorkAtOnce();
    void piecesMayHavePieces();
    void manyMayAskAtOnce();
};

void TestSideBySide::everyPieceIsDoneOnce_data()
{
    QTest::addColumn<int>("pieces");
    for (const int pieces : {0, 1, 2, 3, 100})
        QTest::addRow("%d", pieces) << pieces;
}

void TestSideBySide::everyPieceIsDoneOnce()
{
    QFETCH(int, pieces);
    std::vector<std::atomic<int>> done(static_cast<std::size_t>(pieces));
    std::vector<std::function<void()>> work;
    for (auto &times : done)
        work.emplace_back([&times] { ++times; });
    sideBySide(work);
    for (const auto &times : done)
        QCOMPARE(times.load(), 1);
}

void TestSideBySide::twoThreadsWorkAtOnce()
{
    // Either waits for the other to begin. A helper may still be on its way home from the work before.
    bool areTwo = false;
    for (int tries = 0; tries < 20 && !areTwo; ++tries) {
        QSemaphore first, second;
        QThread *threads[2] = {};
        bool haveMet[2] = {};
        sideBySide({[&] {
                        threads[0] = QThread::currentThread();
                        first.release();
                        haveMet[0] = second.tryAcquire(1, 100);
                    },
            [&] {
                threads[1] = QThread::currentThread();
                second.release();
                haveMet[1] = first.tryAcquire(1, 100);
            }});
        areTwo = haveMet[0] && haveMet[1] && threads[0] != threads[1];
    }
    QVERIFY(areTwo);
}

void TestSideBySide::piecesMayHavePieces()
{
    std::atomic<int> done = 0;
    const auto once = [&] { ++done; };
    const auto inner = [&] { sideBySide({once, once, once}); };
    const auto outer = [&] { sideBySide({inner, inner, inner}); };
    sideBySide({outer, outer, outer});
    QCOMPARE(done.load(), 27);
}

void TestSideBySide::manyMayAskAtOnce()
{
    std::atomic<int> done = 0;
    const auto once = [&] { ++done; };
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&] {
            for (int call = 0; call < 500; ++call)
                sideBySide({once, once, once, once});
        });
    }
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(done.load(), 8 * 500 * 4);
}

QTEST_GUILESS_MAIN(TestSideBySide)
#include "tst_side_by_side.moc"
