// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/kept_reading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestKeptReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAgain_data();
    void readsAgain();
    void whatFailsIsNotKept();
};

void TestKeptReading::readsAgain_data()
{
    QTest::addColumn<quint64>("state");
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("readings");
    QTest::newRow("the same of the same store") << quint64(7) << 1 << 1;
    QTest::newRow("another thing is asked for") << quint64(7) << 2 << 2;
    QTest::newRow("the store has changed") << quint64(8) << 1 << 2;
    QTest::newRow("the store's state isn't known") << quint64(0) << 1 << 2;
}

void TestKeptReading::readsAgain()
{
    QFETCH(quint64, state);
    QFETCH(int, asked);
    KeptReading<int, QString> kept;
    int readings = 0;
    const auto read = [&]() -> Result<QString> { return u"reading %1"_s.arg(++readings); };
    QCOMPARE(**kept.get(7, 1, read), u"reading 1"_s);
    const auto second = kept.get(state, asked, read);
    QVERIFY(second);
    QTEST(readings, "readings");
    QCOMPARE(**second, u"reading %1"_s.arg(readings));
}

void TestKeptReading::whatFailsIsNotKept()
{
    KeptReading<int, QString> kept;
    const auto failed = kept.get(7, 1, []() -> Result<QString> { return failure(ErrorKind::DatabaseBusy, {}, {}); });
    QVERIFY(!failed);
    QVERIFY(failed.error().kind == ErrorKind::DatabaseBusy);
    QCOMPARE(**kept.get(7, 1, []() -> Result<QString> { return u"read"_s; }), u"read"_s);
}

QTEST_GUILESS_MAIN(TestKeptReading)
#include "tst_kept_reading.moc"
