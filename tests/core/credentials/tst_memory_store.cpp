// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/memory_store.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace plaudit;
using namespace Qt::StringLiterals;

class MemoryStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsWritten()
    {
        MemoryStore store;
        QCOMPARE(toString(store.read(u"a"_s).error().kind), u"secret_missing"_s);
        QVERIFY(store.write(u"a"_s, Secret(u"one"_s)).has_value());
        QVERIFY(store.write(u"b"_s, Secret(u"two"_s)).has_value());
        QCOMPARE(store.read(u"a"_s).value().reveal(), u"one"_s);
        QVERIFY(store.write(u"a"_s, Secret(u"three"_s)).has_value());
        QCOMPARE(store.read(u"a"_s).value().reveal(), u"three"_s);
        QCOMPARE(store.read(u"b"_s).value().reveal(), u"two"_s);
    }

    void removesWhatIsThereOrNot()
    {
        MemoryStore store;
        QVERIFY(store.remove(u"a"_s).has_value());
        QVERIFY(store.write(u"a"_s, Secret(u"one"_s)).has_value());
        QVERIFY(store.remove(u"a"_s).has_value());
        QCOMPARE(toString(store.read(u"a"_s).error().kind), u"secret_missing"_s);
    }

    void anyThreadMayCall()
    {
        MemoryStore store;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([&store, i] {
                    for (int round = 0; round < 1'000; ++round) {
                        const auto account = QString::number(i * 1'000 + round);
                        static_cast<void>(store.write(account, Secret(account)));
                        if (round > 0)
                            static_cast<void>(store.remove(QString::number(i * 1'000 + round - 1)));
                    }
                });
            }
        }
        for (int i = 0; i < 4; ++i)
            QVERIFY(store.read(QString::number(i * 1'000 + 999)).has_value());
    }
};

QTEST_GUILESS_MAIN(MemoryStoreTest)
#include "tst_memory_store.moc"
