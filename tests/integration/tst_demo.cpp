// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject objectIn(const QString &path)
{
    return QJsonDocument::fromJson(contentOf(path)).object();
}

/// The figures of the reviews that both know.
QJsonObject comparable(const QJsonObject &ratings)
{
    QJsonArray buckets;
    for (const auto list = ratings["by_bucket"_L1].toArray(); const auto &bucket : list) {
        buckets.append(QJsonObject{{u"bucket"_s, bucket["bucket"_L1]}, {u"count"_s, bucket["count"_L1]},
            {u"average"_s, bucket["average"_L1]}});
    }
    return {{u"count"_s, ratings["count"_L1]}, {u"average"_s, ratings["average"_L1]},
        {u"distribution"_s, ratings["distribution"_L1]}, {u"by_bucket"_s, buckets}};
}

} // namespace

/// The sample store from end to end.
class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void figuresAreTheTruth();
    void surveysAreTheTruth();
    void questionsAreTheTruth();
    void ordersAreTheTruth();
    void healthIsTheTruth();
    void twoRunsAreTheSame();
    void againIsTheSameWorkspace();
    void anotherStoreReplacesTheSample();
    void somebodysWorkspaceIsLeftAlone();
    void itsTableOfReviewsIsTheSameStore();
    void wrongNumbersAreRefused_data();
    void wrongNumbersAreRefused();

private:
    [[nodiscard]] ProgramRun demo(const QString &folder, const QStringList &more = {}) const
    {
        return m_program.run(
            QStringList{u"demo"_s, u"-o"_s, at(folder), u"--as-of"_s, u"2026-06-30"_s, u"--json"_s} + more);
    }
    [[nodiscard]] QString at(const QString &name) const { return QDir(m_program.folder()).filePath(name); }
    [[nodiscard]] QJsonObject truthOf(const QString &folder) const
    {
        return objectIn(at(folder + u"/workspace/store/truth.json"_s));
    }

    Program m_program;
};

void TestDemo::initTestCase()
{
    const auto run = demo(u"one"_s, {u"--scale"_s, u"1500"_s});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QCOMPARE(run.json["sync"_L1]["streams"_L1].toArray().size(), 6);
}

void TestDemo::figuresAreTheTruth()
{
    const auto metrics = objectIn(at(u"one/metrics.json"_s));
    const auto truth = truthOf(u"one"_s);
    QCOMPARE(truth["health"_L1]["reviews"_L1].toInt(), 1500);
    QCOMPARE(metrics["time_zone"_L1], truth["time_zone"_L1]);
    QCOMPARE(comparable(metrics["ratings"_L1].toObject()), comparable(truth["ratings"_L1].toObject()));
    QVERIFY(truth["ratings"_L1]["by_bucket"_L1].toArray().size() >= 29);
    for (const auto products = truth["products"_L1].toArray();
         const auto &product : {products.first(), products.last()}) {
        const auto one = m_program.run({u"metrics"_s, u"ratings"_s, u"--workspace"_s, at(u"one/workspace"_s),
            u"--product"_s, product["product_id"_L1].toString(), u"--json"_s});
        QCOMPARE(one.json["ratings"_L1]["count"_L1], product["count"_L1]);
        QCOMPARE(one.json["ratings"_L1]["average"_L1], product["average"_L1]);
    }
    for (const auto &status : {u"approved"_s, u"pending"_s, u"rejected"_s}) {
        const auto one = m_program.run(
            {u"metrics"_s, u"ratings"_s, u"--workspace"_s, at(u"one/workspace"_s), u"--status"_s, status, u"--json"_s});
        QCOMPARE(one.json["ratings"_L1]["count"_L1], truth["health"_L1]["by_status"_L1][status]);
    }
}

void TestDemo::surveysAreTheTruth()
{
    const auto metrics = objectIn(at(u"one/metrics.json"_s));
    const auto truth = truthOf(u"one"_s);
    for (const auto &name :
        {u"responses"_s, u"promoters"_s, u"passives"_s, u"detractors"_s, u"not_a_score"_s, u"score"_s})
        QCOMPARE(metrics["nps"_L1][name], truth["nps"_L1][name]);
    QVERIFY(truth["nps"_L1]["by_channel"_L1].toObject().size() == 2);
    for (const auto channels = truth["nps"_L1]["by_channel"_L1].toObject(); const auto &channel : channels.keys())
        QCOMPARE(metrics["nps"_L1]["by_channel"_L1][channel]["score"_L1], channels[channel]["score"_L1]);
    QHash<QString, QJsonValue> months;
    for (const auto buckets = metrics["nps"_L1]["by_bucket"_L1].toArray(); const auto &bucket : buckets)
        months.insert(bucket["bucket"_L1].toString(), bucket["score"_L1]);
    for (const auto buckets = truth["nps"_L1]["by_bucket"_L1].toArray(); const auto &bucket : buckets)
        QCOMPARE(months.value(bucket["bucket"_L1].toString()), bucket["score"_L1]);
    for (const auto sentiment = truth["sentiment"_L1].toObject(); const auto &name : sentiment.keys())
        QCOMPARE(metrics["sentiment"_L1][name], sentiment[name]);
}

void TestDemo::questionsAreTheTruth()
{
    QHash<QString, QJsonObject> told;
    for (const auto all = objectIn(at(u"one/metrics.json"_s))["questions"_L1].toArray(); const auto &question : all)
        told.insert(question["question_id"_L1].toString(), question.toObject());
    const auto truth = truthOf(u"one"_s)["questions"_L1].toArray();
    QCOMPARE(truth.size(), 9);
    const auto counts = [](const QJsonArray &choices) {
        QMap<QString, qint64> byAnswer;
        for (const auto &choice : choices)
            byAnswer.insert(choice["answer"_L1].toString(), choice["count"_L1].toInteger());
        return byAnswer;
    };
    for (const auto &expected : truth) {
        const auto question = told.value(expected["question_id"_L1].toString());
        for (const auto &name : {u"survey_id"_s, u"text"_s, u"type"_s, u"responses"_s, u"mean"_s})
            QCOMPARE(question[name], expected[name]);
        QCOMPARE(question["other"_L1].toArray().size(), expected["other"_L1].toInteger());
        QCOMPARE(counts(question["choices"_L1].toArray()), counts(expected["choices"_L1].toArray()));
    }
}

void TestDemo::ordersAreTheTruth()
{
    const auto orders = objectIn(at(u"one/metrics.json"_s))["orders"_L1].toObject();
    const auto truth = truthOf(u"one"_s);
    for (const auto &name : {u"orders"_s, u"lines"_s, u"units"_s})
        QVERIFY2(orders[name] == truth["orders"_L1][name], qUtf8Printable(name));
    QCOMPARE(orders["by_currency"_L1][0]["total"_L1], truth["orders"_L1]["by_currency"_L1][0]["total"_L1]);
    QCOMPARE(orders["matched_reviews"_L1], truth["matching"_L1]["approved_reviews"_L1]);
    for (const auto &method : {u"order"_s, u"ambiguous"_s, u"none"_s})
        QVERIFY2(orders["matched_responses"_L1][method] == truth["matching"_L1]["responses"_L1][method],
            qUtf8Printable(method));
}

void TestDemo::healthIsTheTruth()
{
    const auto health = objectIn(at(u"one/metrics.json"_s))["health"_L1].toObject();
    const auto truth = truthOf(u"one"_s);
    for (const auto expected = truth["health"_L1].toObject(); const auto &name : expected.keys())
        QVERIFY2(health[name] == expected[name], qUtf8Printable(name));
    QCOMPARE(health["gaps"_L1].toArray(), QJsonArray{truth["feed"_L1]["gap"_L1]});
    // The first days of the feed of a small store may have told of nothing.
    const auto from = QDate::fromString(truth["feed"_L1]["from"_L1].toString(), Qt::ISODate);
    const auto told = QDate::fromString(health["feed_from"_L1].toString(), Qt::ISODate);
    QVERIFY(told >= from && told <= from.addDays(3));
    QVERIFY(truth["health"_L1]["conflicts"_L1].toInt() > 0);
    const auto doctor = m_program.run({u"doctor"_s, u"--workspace"_s, at(u"one/workspace"_s), u"--json"_s});
    QCOMPARE(doctor.exitCode, 0);
    QCOMPARE(doctor.json["ok"_L1], QJsonValue(true));
}

void TestDemo::twoRunsAreTheSame()
{
    QCOMPARE(demo(u"two"_s, {u"--scale"_s, u"1500"_s}).exitCode, 0);
    const auto files = QDir(at(u"one/workspace/store"_s)).entryList(QDir::Files);
    QCOMPARE(files.size(), 8);
    for (const auto &file : files) {
        QVERIFY2(contentOf(at(u"one/workspace/store/"_s + file)) == contentOf(at(u"two/workspace/store/"_s + file)),
            qUtf8Printable(file));
    }
}

void TestDemo::againIsTheSameWorkspace()
{
    const auto run = demo(u"one"_s, {u"--scale"_s, u"1500"_s});
    QCOMPARE(run.exitCode, 0);
    for (const auto streams = run.json["sync"_L1]["streams"_L1].toArray(); const auto &stream : streams)
        QCOMPARE(stream["new"_L1].toInt(-1), 0);
}

void TestDemo::anotherStoreReplacesTheSample()
{
    QCOMPARE(demo(u"two"_s, {u"--scale"_s, u"300"_s, u"--seed"_s, u"9"_s}).exitCode, 0);
    const auto metrics = objectIn(at(u"two/metrics.json"_s));
    QCOMPARE(truthOf(u"two"_s)["health"_L1]["reviews"_L1].toInt(), 300);
    QCOMPARE(comparable(metrics["ratings"_L1].toObject()), comparable(truthOf(u"two"_s)["ratings"_L1].toObject()));
}

void TestDemo::somebodysWorkspaceIsLeftAlone()
{
    const auto own = at(u"mine/workspace"_s);
    QFile reviews(at(u"reviews.csv"_s));
    QVERIFY(reviews.open(QIODevice::WriteOnly));
    reviews.write("rating\n5\n");
    reviews.close();
    QVERIFY(QDir().mkpath(at(u"mine"_s)));
    QCOMPARE(m_program.run({u"import"_s, u"reviews"_s, reviews.fileName(), u"--workspace"_s, own}).exitCode, 0);
    const auto run = demo(u"mine"_s);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorKind(), u"invalid_argument"_s);
    const auto metrics = m_program.run({u"metrics"_s, u"ratings"_s, u"--workspace"_s, own, u"--json"_s});
    QCOMPARE(metrics.json["ratings"_L1]["count"_L1].toInt(), 1);
}

void TestDemo::itsTableOfReviewsIsTheSameStore()
{
    const auto truth = truthOf(u"one"_s);
    const auto fresh = at(u"fresh"_s);
    const auto import = [&](const QString &workspace) {
        return m_program.run({u"import"_s, u"reviews"_s, at(u"one/workspace/store/reviews.csv"_s), u"--workspace"_s,
            workspace, u"--json"_s});
    };
    const auto imported = import(fresh);
    QVERIFY2(imported.exitCode == 0, imported.shown().constData());
    QCOMPARE(imported.json["files"_L1][0]["imported"_L1].toInt(), 1500);
    const auto metrics = m_program.run({u"metrics"_s, u"ratings"_s, u"--workspace"_s, fresh, u"--json"_s});
    QCOMPARE(metrics.json["ratings"_L1]["distribution"_L1], truth["ratings"_L1]["distribution"_L1]);
    const auto onTop = import(at(u"one/workspace"_s));
    QCOMPARE(onTop.json["files"_L1][0]["unchanged"_L1].toInt(), 1500);
}

void TestDemo::wrongNumbersAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("too few") << QStringList{u"--scale"_s, u"0"_s};
    QTest::newRow("too many") << QStringList{u"--scale"_s, u"1000001"_s};
    QTest::newRow("no date") << QStringList{u"--as-of"_s, u"June"_s};
    QTest::newRow("no seed") << QStringList{u"--seed"_s, u"-1"_s};
}

void TestDemo::wrongNumbersAreRefused()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(m_program.run(QStringList{u"demo"_s, u"-o"_s, at(u"wrong"_s)} + arguments).exitCode, 2);
    QVERIFY(!QDir(at(u"wrong"_s)).exists());
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
