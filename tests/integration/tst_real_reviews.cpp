// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/connected_store.h"
#include "integration/real_counts.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class RealReviewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCommandLineShowsWhatTheFilesHold_data() { realStores(); }
    void theCommandLineShowsWhatTheFilesHold();

private:
    QString m_data;
};

void RealReviewsTest::initTestCase()
{
    m_data = qEnvironmentVariable("PLAUDIT_TEST_DATA");
    if (m_data.isEmpty())
        QSKIP("PLAUDIT_TEST_DATA is not set");
}

void RealReviewsTest::theCommandLineShowsWhatTheFilesHold()
{
    QFETCH(RealStore, store);
    const auto reviews = store.reviews(m_data);
    QVERIFY(reviews);
    const ConnectedStore connected(*reviews);
    const auto first = connected.sync();
    QVERIFY2(first.exitCode == 0, first.shown().constData());
    const auto approved = streamIn(first.json, u"reviews:approved"_s);
    QCOMPARE(approved[u"received"_s].toInt(), store.count);
    QCOMPARE(approved[u"new"_s].toInt(), store.count);

    const auto metrics = connected.program.run({u"metrics"_s, u"ratings"_s, u"--json"_s});
    QVERIFY2(metrics.exitCode == 0, metrics.shown().constData());
    QList<int> fiveToOne;
    for (int star = 5; star >= 1; --star)
        fiveToOne.append(metrics.json[u"ratings"_s][u"distribution"_s][QString::number(star)].toInt(-1));
    QCOMPARE(fiveToOne, store.fiveToOne);
    QCOMPARE(metrics.json[u"ratings"_s][u"count"_s].toInt(), store.count);
    QCOMPARE(metrics.json[u"data"_s][u"reviews"_s].toInt(), store.count);

    for (const auto &more : {QStringList{}, QStringList{u"--full"_s}}) {
        const auto again = connected.sync(more);
        QVERIFY2(again.exitCode == 0, again.shown().constData());
        for (const auto &stream : again.json[u"streams"_s].toArray()) {
            QCOMPARE(stream[u"new"_s].toInt(-1), 0);
            QCOMPARE(stream[u"changed"_s].toInt(-1), 0);
            QCOMPARE(stream[u"quarantined"_s].toInt(-1), 0);
        }
    }
}

QTEST_GUILESS_MAIN(RealReviewsTest)
#include "tst_real_reviews.moc"
