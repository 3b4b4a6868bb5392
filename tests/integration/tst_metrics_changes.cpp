// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/small_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

/// What `--compare` tells beside the figures of `metrics`; see SmallStore for what is counted.
class MetricsChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void changesAreToldBesideTheirFigures();
    void changesOfOrders();
    void changesOfGroups();
    void aYearEarlierThereIsNothing();
    void withoutAFirstDayThereIsNothingToCompareWith();
    void withoutAComparisonThereAreNoChanges();

private:
    [[nodiscard]] QJsonObject document(const QString &page, const QStringList &more = {}) const
    {
        return m_store->metrics(page, more).json;
    }

    std::unique_ptr<SmallStore> m_store;
};

void MetricsChangesTest::initTestCase()
{
    m_store = std::make_unique<SmallStore>();
    QVERIFY2(m_store->exitCodes() == QList<int>({0, 0, 0}), m_store->said().constData());
}

void MetricsChangesTest::changesAreToldBesideTheirFigures()
{
    const auto overview = document(u"overview"_s, comparedFebruary());
    QCOMPARE(overview.value(u"compare"_s).toObject(),
        (QJsonObject{{u"mode"_s, u"previous"_s}, {u"from"_s, u"2024-01-01"_s}, {u"to"_s, u"2024-01-31"_s}}));
    QCOMPARE(overview.value(u"filter"_s)[u"compare"_s].toString(), u"previous"_s);
    const auto ratings = overview.value(u"ratings"_s);
    // 3, 1 and 2 stars against 5 and 4.
    QVERIFY(isNear(ratings[u"average"_s], 2.0));
    QVERIFY(isNear(ratings[u"change"_s][u"difference"_s], -2.5));
    QVERIFY(isNear(ratings[u"change"_s][u"previous"_s], 4.5));
    QCOMPARE(ratings[u"change"_s][u"ci95"_s].toArray().size(), 2);
    QCOMPARE(ratings[u"change"_s][u"verdict"_s].toString(), u"few"_s);
    QVERIFY(isNear(ratings[u"five_star"_s][u"change"_s][u"difference"_s], -0.5));
    QVERIFY(isNear(ratings[u"one_two_star"_s][u"change"_s][u"difference"_s], 2.0 / 3.0));
    QVERIFY(isNear(ratings[u"shares"_s][u"verified"_s][u"change"_s][u"difference"_s], 0.5));
    // One negative of three labelled against two positive of two.
    const auto sentiment = overview.value(u"sentiment"_s);
    QVERIFY(isNear(sentiment[u"change"_s][u"difference"_s], -4.0 / 3.0));
    QVERIFY(isNear(sentiment[u"positive_share"_s][u"change"_s][u"difference"_s], -1.0));
    // A passive and a detractor against a promoter.
    const auto nps = overview.value(u"nps"_s);
    QVERIFY(isNear(nps[u"change"_s][u"difference"_s], -150.0));
    QVERIFY(isNear(nps[u"by_channel"_s][u"email"_s][u"change"_s][u"difference"_s], -200.0));
    QVERIFY(nps[u"by_channel"_s][u"checkout"_s][u"change"_s].isNull());
}

void MetricsChangesTest::changesOfOrders()
{
    const auto orders = document(u"orders"_s, comparedFebruary()).value(u"orders"_s);
    // 75 and 10 against 40 and 20.
    const auto currency = orders[u"by_currency"_s][0];
    QVERIFY(isNear(currency[u"aov"_s], 42.5));
    QVERIFY(isNear(currency[u"change"_s][u"difference"_s], 12.5));
    QVERIFY(isNear(currency[u"change"_s][u"previous"_s], 30.0));
    QVERIFY(isNear(currency[u"refund_rate_change"_s][u"difference"_s], 0.0));
    // Only in February somebody with one star.
    const auto group = orders[u"by_rating"_s][0];
    QCOMPARE(group[u"rating"_s].toInt(), 1);
    for (const auto &key : {u"change"_s, u"repeat_rate_change"_s, u"refund_rate_change"_s}) {
        QVERIFY2(group.toObject().contains(key), qPrintable(key));
        QVERIFY2(group[key].isNull(), qPrintable(key));
    }
}

void MetricsChangesTest::changesOfGroups()
{
    const auto ratings =
        document(u"ratings"_s, comparedFebruary() + QStringList{u"--by"_s, u"verified"_s}).value(u"ratings"_s);
    // 3 and 1 stars against 5.
    const auto verified = objectIn(ratings[u"groups"_s], u"value"_s, u"yes"_s);
    QVERIFY(isNear(verified.value(u"change"_s)[u"difference"_s], -3.0));
    const auto unknown = objectIn(ratings[u"groups"_s], u"value"_s, QString());
    QVERIFY(unknown.contains(u"change"_s));
    QVERIFY(unknown.value(u"change"_s).isNull());
    const auto products = document(u"products"_s, comparedFebruary()).value(u"products"_s);
    QCOMPARE(products.toArray().size(), 3);
    QVERIFY(products[0].toObject().contains(u"change"_s));
    QVERIFY(products[0][u"change"_s].isNull());
    QVERIFY(products[0].toObject().contains(u"net_change"_s));
    const auto questions = document(u"questions"_s, comparedFebruary()).value(u"questions"_s);
    QVERIFY(questions[0].toObject().contains(u"change"_s));
}

void MetricsChangesTest::aYearEarlierThereIsNothing()
{
    const auto json = document(u"ratings"_s, february() + QStringList{u"--compare"_s, u"year"_s});
    QCOMPARE(json.value(u"compare"_s)[u"from"_s].toString(), u"2023-02-01"_s);
    QCOMPARE(json.value(u"compare"_s)[u"to"_s].toString(), u"2023-02-28"_s);
    const auto ratings = json.value(u"ratings"_s);
    QVERIFY(isNear(ratings[u"average"_s], 2.0));
    QVERIFY(ratings.toObject().contains(u"change"_s));
    QVERIFY(ratings[u"change"_s].isNull());
    QVERIFY(ratings[u"five_star"_s][u"change"_s].isNull());
}

void MetricsChangesTest::withoutAFirstDayThereIsNothingToCompareWith()
{
    const auto run = m_store->metrics(u"ratings"_s, {u"--compare"_s, u"previous"_s});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QVERIFY(run.json.value(u"compare"_s)[u"from"_s].isNull());
    QVERIFY(run.json.value(u"ratings"_s).toObject().contains(u"change"_s));
    QVERIFY(run.json.value(u"ratings"_s)[u"change"_s].isNull());
    QVERIFY2(run.errors.contains("--from"), run.shown().constData());
}

void MetricsChangesTest::withoutAComparisonThereAreNoChanges()
{
    for (const auto &more : {QStringList{}, QStringList{u"--compare"_s, u"none"_s}}) {
        const auto run = m_store->metrics(u"overview"_s, february() + more);
        QVERIFY2(run.exitCode == 0, run.shown().constData());
        QVERIFY(!run.json.contains(u"compare"_s));
        QVERIFY(!run.output.contains("change"));
    }
}

QTEST_GUILESS_MAIN(MetricsChangesTest)
#include "tst_metrics_changes.moc"
