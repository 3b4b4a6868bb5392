// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/small_store.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

/// Every option of a filter against what the table of the store says, see SmallStore.
class MetricsFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reviewsAreChosen_data();
    void reviewsAreChosen();
    void responsesAreChosen_data();
    void responsesAreChosen();
    void theDocumentShowsTheWholeFilter();
    void wrongValuesAreWrongUsage_data();
    void wrongValuesAreWrongUsage();
    void productGroupsAreNotKnown_data();
    void productGroupsAreNotKnown();
    void picturesTakeAFilterToo();
    void chartsDrawThePeriodBefore();

private:
    std::unique_ptr<SmallStore> m_store;
};

void MetricsFilterTest::initTestCase()
{
    m_store = std::make_unique<SmallStore>();
    QVERIFY2(m_store->exitCodes() == QList<int>({0, 0, 0}), m_store->said().constData());
}

namespace
{

/// A row whose name is its options: `options` separated by blanks, where ~ is a blank and - nothing.
void addRow(const char *options, const QStringList &expected)
{
    auto words = QString::fromUtf8(options).split(u' ', Qt::SkipEmptyParts);
    for (auto &word : words)
        word = word == u"-"_s ? QString() : word.replace(u'~', u' ');
    QTest::newRow(options) << words << expected;
}

} // namespace

void MetricsFilterTest::reviewsAreChosen_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("products");
    const QStringList all{u"p1"_s, u"p2"_s, u"p3"_s, u"p4"_s, u"p5"_s, u"p8"_s};
    addRow("", all);
    addRow("--from 2024-02-05", {u"p3"_s, u"p4"_s, u"p5"_s, u"p8"_s});
    addRow("--to 2024-01-20", {u"p1"_s, u"p2"_s});
    addRow("--from 2024-02-06 --to 2024-02-06", {u"p4"_s});
    addRow("--product p2 shopify-p4", {u"p2"_s, u"p4"_s});
    addRow("--variant v1", {u"p1"_s, u"p2"_s});
    addRow("--variant shopify-v2", {u"p3"_s});
    addRow("--rating 1 5", {u"p1"_s, u"p4"_s});
    addRow("--status pending rejected", {u"p6"_s, u"p7"_s});
    addRow("--sentiment negative mixed", {u"p4"_s, u"p5"_s});
    addRow("--verified yes", {u"p1"_s, u"p3"_s, u"p4"_s});
    addRow("--verified no", {u"p2"_s});
    addRow("--incentivized yes", {u"p2"_s});
    addRow("--incentivized no", {u"p1"_s, u"p4"_s});
    addRow("--language EN", {u"p1"_s, u"p3"_s, u"p4"_s});
    addRow("--language -", {u"p5"_s, u"p8"_s});
    addRow("--country us GB", {u"p1"_s, u"p3"_s, u"p4"_s});
    addRow("--source import", {u"p3"_s});
    addRow("--source import -", {u"p3"_s, u"p5"_s, u"p8"_s});
    addRow("--has text", {u"p1"_s, u"p2"_s, u"p3"_s, u"p4"_s});
    addRow("--has text media", {u"p1"_s, u"p4"_s});
    addRow("--has reply", {u"p2"_s, u"p4"_s});
    addRow("--attribute Fit=Small", {u"p2"_s, u"p3"_s});
    addRow("--attribute fit=small --attribute Fit=Large", {u"p2"_s, u"p3"_s, u"p4"_s});
    addRow("--attribute Skin~type=Dry Fit=small", {u"p3"_s});
    addRow("--matched yes", {u"p1"_s, u"p2"_s, u"p4"_s});
    addRow("--matched no", {u"p3"_s, u"p5"_s, u"p8"_s});
    addRow("--order-value 20..40", {u"p1"_s, u"p2"_s});
    addRow("--order-value 40.01..", {u"p4"_s});
    addRow("--order-value ..20", {u"p2"_s});
    addRow("--search scent", {u"p1"_s});
    addRow("--search \"will~buy\"", {u"p1"_s});
    addRow("--search refun*", {u"p4"_s});
    addRow("--search scent --attribute Fit=Small", {});
    addRow("--survey s1 --channel email --nps-category promoter", all);
    addRow("--from 2024-01-01 --verified yes --country US --has media --order-value 50.. --search refund", {u"p4"_s});
}

void MetricsFilterTest::reviewsAreChosen()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, products);
    const auto run = m_store->metrics(u"products"_s, options);
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    auto found = textsOf(run.json.value(u"products"_s), u"product_id"_s);
    found.sort();
    QCOMPARE(found, products);
    QCOMPARE(run.json.value(u"filter"_s).toObject().isEmpty(), options.isEmpty());
}

void MetricsFilterTest::responsesAreChosen_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("surveys");
    const QStringList all{u"s1"_s, u"s2"_s, u"s3"_s, u"s4"_s};
    addRow("", all);
    addRow("--from 2024-02-10", {u"s2"_s, u"s3"_s, u"s4"_s});
    addRow("--survey s2 s3", {u"s2"_s, u"s3"_s});
    addRow("--channel email", {u"s1"_s, u"s3"_s});
    addRow("--channel -", {u"s4"_s});
    addRow("--nps-category promoter passive", {u"s1"_s, u"s2"_s});
    addRow("--matched yes", {u"s1"_s, u"s3"_s});
    addRow("--matched no", {u"s2"_s, u"s4"_s});
    addRow("--order-value 50..", {u"s3"_s});
    addRow("--search scent", {u"s2"_s});
    addRow("--rating 1 --product p1 --verified no --attribute Fit=Small", all);
}

void MetricsFilterTest::responsesAreChosen()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, surveys);
    const auto run = m_store->metrics(u"nps"_s, options);
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    auto found = textsOf(run.json.value(u"nps"_s)[u"by_survey"_s], u"survey_id"_s);
    found.sort();
    QCOMPARE(found, surveys);
}

void MetricsFilterTest::theDocumentShowsTheWholeFilter()
{
    const auto run = m_store->metrics(u"ratings"_s,
        {u"--from"_s, u"2024-01-01"_s, u"--to"_s, u"2024-02-29"_s, u"--compare"_s, u"year"_s, u"--bucket"_s, u"week"_s,
            u"--product"_s, u"p1"_s, u"p2"_s, u"--variant"_s, u"v1"_s, u"--rating"_s, u"4"_s, u"5"_s, u"--sentiment"_s,
            u"positive"_s, u"--status"_s, u"approved"_s, u"--verified"_s, u"no"_s, u"--incentivized"_s, u"yes"_s,
            u"--language"_s, u"de"_s, u"--country"_s, u"DE"_s, u"--source"_s, u"email"_s, u"--has"_s, u"text"_s,
            u"reply"_s, u"--attribute"_s, u"Fit=Small"_s, u"--survey"_s, u"s1"_s, u"--channel"_s, u"email"_s,
            u"--nps-category"_s, u"promoter"_s, u"--matched"_s, u"yes"_s, u"--order-value"_s, u"10.."_s, u"--search"_s,
            u"Duft"_s});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    const QJsonObject expected{{u"from"_s, u"2024-01-01"_s}, {u"to"_s, u"2024-02-29"_s}, {u"compare"_s, u"year"_s},
        {u"bucket"_s, u"week"_s}, {u"product"_s, QJsonArray{u"p1"_s, u"p2"_s}}, {u"variant"_s, QJsonArray{u"v1"_s}},
        {u"rating"_s, QJsonArray{4, 5}}, {u"sentiment"_s, QJsonArray{u"positive"_s}},
        {u"status"_s, QJsonArray{u"approved"_s}}, {u"verified"_s, false}, {u"incentivized"_s, true},
        {u"language"_s, QJsonArray{u"de"_s}}, {u"country"_s, QJsonArray{u"DE"_s}},
        {u"source"_s, QJsonArray{u"email"_s}}, {u"has"_s, QJsonArray{u"text"_s, u"reply"_s}},
        {u"attribute"_s, QJsonArray{QJsonObject{{u"title"_s, u"Fit"_s}, {u"value"_s, u"Small"_s}}}},
        {u"survey"_s, QJsonArray{u"s1"_s}}, {u"channel"_s, QJsonArray{u"email"_s}},
        {u"nps_category"_s, QJsonArray{u"promoter"_s}}, {u"matched"_s, true},
        {u"order_value"_s, QJsonObject{{u"from"_s, 10.0}, {u"to"_s, QJsonValue::Null}}}, {u"search"_s, u"Duft"_s}};
    QCOMPARE(run.json.value(u"filter"_s).toObject(), expected);
    QCOMPARE(run.json.value(u"ratings"_s)[u"count"_s].toInt(), 1);
}

void MetricsFilterTest::wrongValuesAreWrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("says");
    addRow("--from 2024-02-30", {u"2024-02-05"_s});
    addRow("--from 2024-03-02 --to 2024-03-01", {u"2024-03-02"_s});
    addRow("--compare week", {u"previous"_s});
    addRow("--rating 6", {u"5"_s});
    addRow("--rating five", {u"--rating"_s});
    addRow("--sentiment happy", {u"positive"_s});
    addRow("--status lost", {u"approved"_s});
    addRow("--verified maybe", {u"yes"_s});
    addRow("--incentivized 1", {u"yes"_s});
    addRow("--has video", {u"media"_s});
    addRow("--attribute Fit", {u"Fit=Small"_s});
    addRow("--attribute =Small", {u"Fit=Small"_s});
    addRow("--attribute Fit=", {u"Fit=Small"_s});
    addRow("--nps-category fan", {u"promoter"_s});
    addRow("--matched perhaps", {u"no"_s});
    addRow("--order-value 20", {u"20..50"_s});
    addRow("--order-value ..", {u"20..50"_s});
    addRow("--order-value 50..20", {u"20..50"_s});
    addRow("--order-value nan..20", {u"20..50"_s});
    addRow("--order-value 1..2..3", {u"20..50"_s});
    addRow("--search -", {u"word"_s});
    addRow("--search ?!", {u"word"_s});
    addRow("--bucket hour", {u"quarter"_s});
    addRow("--by color", {u"country"_s});
    addRow("--by channel", {u"country"_s});
    addRow("--product", {u"--product"_s});
}

void MetricsFilterTest::wrongValuesAreWrongUsage()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, says);
    const auto run = m_store->metrics(u"ratings"_s, options);
    QVERIFY2(run.exitCode == 2 && !run.isCrash, run.shown().constData());
    QVERIFY2(run.output.isEmpty(), run.shown().constData());
    QVERIFY2(run.errors.contains(says.front().toUtf8()), run.shown().constData());
}

void MetricsFilterTest::productGroupsAreNotKnown_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("metrics") << QStringList{u"metrics"_s, u"overview"_s};
    QTest::newRow("charts") << QStringList{u"charts"_s, u"-o"_s, u"charts"_s};
    QTest::newRow("pages") << QStringList{u"pages"_s, u"-o"_s, u"pages"_s};
}

void MetricsFilterTest::productGroupsAreNotKnown()
{
    QFETCH(QStringList, command);
    const auto run = m_store->store.program.run(command + QStringList{u"--json"_s, u"--group"_s, u"skin-care"_s});
    QVERIFY2(run.exitCode == 1, run.shown().constData());
    QCOMPARE(run.errorKind(), u"no_product_groups"_s);
    QVERIFY2(run.error()[u"advice"_s].toString().contains(u"--product"_s), run.shown().constData());
    if (command.front() == u"metrics"_s)
        QCOMPARE(run.json.value(u"filter"_s)[u"group"_s].toArray(), QJsonArray{u"skin-care"_s});
}

void MetricsFilterTest::picturesTakeAFilterToo()
{
    const auto folder = QDir(m_store->store.program.folder()).filePath(u"charts"_s);
    const auto run = m_store->store.program.run({u"charts"_s, u"--json"_s, u"-o"_s, folder, u"--search"_s, u"scent"_s,
        u"--verified"_s, u"yes"_s, u"--from"_s, u"2024-01-01"_s, u"--compare"_s, u"previous"_s});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QVERIFY(!run.json.value(u"files"_s).toArray().isEmpty());
}

void MetricsFilterTest::chartsDrawThePeriodBefore()
{
    const auto drawn = [this](const QString &comparison) {
        const auto folder = QDir(m_store->store.program.folder()).filePath(u"charts-"_s + comparison);
        const auto run = m_store->store.program.run({u"charts"_s, u"--json"_s, u"-o"_s, folder, u"--from"_s,
            u"2024-01-01"_s, u"--bucket"_s, u"month"_s, u"--compare"_s, comparison});
        QFile file(QDir(folder).filePath(u"ratings-by-month-light.png"_s));
        return run.exitCode == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto alone = drawn(u"none"_s);
    QVERIFY(!alone.isEmpty());
    QCOMPARE(drawn(u"none"_s), alone);
    const auto compared = drawn(u"year"_s);
    QVERIFY(!compared.isEmpty());
    QVERIFY(compared != alone);
}

QTEST_GUILESS_MAIN(MetricsFilterTest)
#include "tst_metrics_filter.moc"
