// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/small_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

/// The pages of `metrics` and their breakdowns; see SmallStore for what is counted.
class MetricsPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageHasItsKeys_data();
    void everyPageHasItsKeys();
    void overviewIsTheFourPages();
    void customersAreCountedByTheirEmail();
    void productsAreRanked();
    void sharesOfReviews();
    void breakdowns();
    void peopleAreTold_data();
    void peopleAreTold();

private:
    [[nodiscard]] QJsonObject document(const QString &page, const QStringList &more = {}) const
    {
        return m_store->metrics(page, more).json;
    }

    std::unique_ptr<SmallStore> m_store;
};

void MetricsPagesTest::initTestCase()
{
    m_store = std::make_unique<SmallStore>();
    QVERIFY2(m_store->exitCodes() == QList<int>({0, 0, 0}), m_store->said().constData());
}

void MetricsPagesTest::everyPageHasItsKeys_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("ratings") << u"ratings"_s
                             << u"count average average_ci95 distribution by_bucket five_star one_two_star shares "
                                "incentivized_difference"_s.split(u' ');
    QTest::newRow("sentiment")
        << u"sentiment"_s
        << u"labelled unlabelled positive neutral mixed negative net net_ci95 by_bucket by_product"_s.split(u' ');
    QTest::newRow("nps")
        << u"nps"_s
        << u"responses promoters passives detractors not_a_score score score_ci95 by_bucket by_channel "
           "by_survey"_s.split(u' ');
    QTest::newRow("orders") << u"orders"_s
                            << u"orders lines units by_currency matched_reviews matched_responses by_rating "
                               "by_nps_category"_s.split(u' ');
    QTest::newRow("customers") << u"customers"_s
                               << u"customers with_order with_review with_response without_email"_s.split(u' ');
    QTest::newRow("health") << u"health"_s
                            << u"reviews removed by_status responses seen_by events_redelivered records_merged "
                               "conflicts tombstones quarantined"_s.split(u' ');
}

void MetricsPagesTest::everyPageHasItsKeys()
{
    QFETCH(QString, page);
    QFETCH(QStringList, keys);
    const auto run = m_store->metrics(page);
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    for (const auto &key : {u"filter"_s, u"generated_at"_s, u"time_zone"_s, u"data"_s})
        QVERIFY2(run.json.contains(key), qPrintable(key));
    const auto figures = run.json.value(page).toObject();
    for (const auto &key : keys)
        QVERIFY2(figures.contains(key), qPrintable(key));
}

void MetricsPagesTest::overviewIsTheFourPages()
{
    const auto overview = document(u"overview"_s, comparedFebruary());
    for (const auto &page : {u"ratings"_s, u"sentiment"_s, u"nps"_s, u"orders"_s}) {
        QVERIFY(!overview.value(page).toObject().isEmpty());
        QCOMPARE(overview.value(page), document(page, comparedFebruary()).value(page));
    }
}

void MetricsPagesTest::customersAreCountedByTheirEmail()
{
    const auto all = document(u"customers"_s).value(u"customers"_s);
    QCOMPARE(all.toObject(), (QJsonObject{{u"customers"_s, 6}, {u"with_order"_s, 4}, {u"with_review"_s, 4},
                                 {u"with_response"_s, 3}, {u"without_email"_s, 3}}));
    // cleo and emil ordered, dora and cleo reviewed (and somebody unknown), fay and cleo responded.
    const auto some = document(u"customers"_s, february()).value(u"customers"_s);
    QCOMPARE(some.toObject(), (QJsonObject{{u"customers"_s, 4}, {u"with_order"_s, 2}, {u"with_review"_s, 2},
                                  {u"with_response"_s, 2}, {u"without_email"_s, 1}}));
}

void MetricsPagesTest::productsAreRanked()
{
    const auto products = document(u"products"_s).value(u"products"_s);
    QCOMPARE(textsOf(products, u"product_id"_s), (QStringList{u"p1"_s, u"p2"_s, u"p3"_s, u"p8"_s, u"p5"_s, u"p4"_s}));
    const auto first = products[0];
    for (const auto &key : {u"product_id"_s, u"name"_s, u"count"_s, u"average"_s, u"average_ci95"_s, u"bayesian"_s,
             u"wilson_lower"_s, u"net"_s})
        QVERIFY2(first.toObject().contains(key), qPrintable(key));
    QCOMPARE(first[u"name"_s].toString(), u"Thing 1"_s);
    // (10 · 3 + 5)/11: all five ratings are 3 on average.
    QVERIFY(isNear(first[u"bayesian"_s], 35.0 / 11.0));
    QVERIFY(isNear(first[u"net"_s], 1.0));
    const auto unrated = objectIn(products, u"product_id"_s, u"p8"_s);
    for (const auto &key : {u"average"_s, u"average_ci95"_s, u"bayesian"_s, u"wilson_lower"_s, u"net"_s})
        QVERIFY2(unrated.value(key).isNull(), qPrintable(key));
}

void MetricsPagesTest::sharesOfReviews()
{
    const auto ratings = document(u"ratings"_s).value(u"ratings"_s);
    const auto shares = ratings[u"shares"_s];
    const auto written = [&](const QString &key) {
        return u"%1/%2"_s.arg(shares[key][u"count"_s].toInt(-1)).arg(shares[key][u"n"_s].toInt(-1));
    };
    QCOMPARE(written(u"verified"_s), u"3/4"_s);
    QCOMPARE(written(u"incentivized"_s), u"1/3"_s);
    QCOMPARE(written(u"media"_s), u"3/6"_s);
    QCOMPARE(written(u"text"_s), u"4/6"_s);
    QCOMPARE(written(u"reply"_s), u"2/6"_s);
    QCOMPARE(written(u"helpful"_s), u"3/4"_s);
    QVERIFY(isNear(shares[u"verified"_s][u"share"_s], 0.75));
    QVERIFY(shares[u"recommended"_s][u"share"_s].isNull());
    QVERIFY(shares[u"recommended"_s][u"ci95"_s].isNull());
    QCOMPARE(shares[u"days_to_reply"_s][u"n"_s].toInt(), 2);
    QVERIFY(isNear(shares[u"days_to_reply"_s][u"median"_s], 3.0));
    const auto difference = ratings[u"incentivized_difference"_s];
    QVERIFY(isNear(difference[u"incentivized"_s][u"average"_s], 4.0));
    QVERIFY(isNear(difference[u"others"_s][u"average"_s], 3.0));
    QVERIFY(isNear(difference[u"average"_s][u"difference"_s], 1.0));
    QCOMPARE(difference[u"average"_s][u"verdict"_s].toString(), u"few"_s);
}

void MetricsPagesTest::breakdowns()
{
    const auto ratings = document(u"ratings"_s, {u"--by"_s, u"country"_s}).value(u"ratings"_s);
    QCOMPARE(ratings[u"by"_s].toString(), u"country"_s);
    QCOMPARE(textsOf(ratings[u"groups"_s], u"value"_s), (QStringList{u""_s, u"US"_s, u"DE"_s, u"GB"_s}));
    const auto us = objectIn(ratings[u"groups"_s], u"value"_s, u"US"_s);
    QCOMPARE(us.value(u"count"_s).toInt(), 2);
    QVERIFY(isNear(us.value(u"average"_s), 3.0));
    const auto sentiment = document(u"sentiment"_s, {u"--by"_s, u"verified"_s}).value(u"sentiment"_s);
    const auto verified = objectIn(sentiment[u"groups"_s], u"value"_s, u"yes"_s);
    QVERIFY(isNear(verified.value(u"net"_s), 0.0));
    QCOMPARE(verified.value(u"labelled"_s).toInt(), 3);
    const auto nps = document(u"nps"_s, {u"--by"_s, u"nps-category"_s}).value(u"nps"_s);
    QCOMPARE(nps[u"by"_s].toString(), u"nps_category"_s);
    QVERIFY(isNear(objectIn(nps[u"groups"_s], u"value"_s, u"detractor"_s).value(u"score"_s), -100.0));
    QCOMPARE(m_store->metrics(u"orders"_s, {u"--by"_s, u"country"_s}).exitCode, 2);
}

void MetricsPagesTest::peopleAreTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArrayList>("words");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArrayList &words) {
        QTest::newRow(name) << arguments << words;
    };
    row("overview", QStringList{u"overview"_s} + comparedFebruary(),
        {"Compared with", "2.00", "\u22122.50, few responses", "\u2212150\u00a0points", "42.50"});
    row("products", {u"products"_s}, {"Thing 1", "5.00", "n = 1"});
    row("customers", {u"customers"_s}, {"Customers", "6"});
    row("ratings by country", {u"ratings"_s, u"--by"_s, u"country"_s}, {"US", "(none)", "Verified", "75.0"});
    row("nps by channel", {u"nps"_s, u"--by"_s, u"channel"_s}, {"checkout"});
    row("questions", QStringList{u"questions"_s} + comparedFebruary(), {"How likely?"});
    row("orders", QStringList{u"orders"_s} + comparedFebruary(), {"+12.50, few responses"});
}

void MetricsPagesTest::peopleAreTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArrayList, words);
    const auto run = m_store->store.program.run(QStringList{u"metrics"_s} + arguments);
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    for (const auto &word : words)
        QVERIFY2(run.output.contains(word), (word + " is missing in\n" + run.shown()).constData());
}

QTEST_GUILESS_MAIN(MetricsPagesTest)
#include "tst_metrics_pages.moc"
