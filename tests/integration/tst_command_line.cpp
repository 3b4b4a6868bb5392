// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/schema.h"
#include "integration/connected_store.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

QJsonObject review(int number, QDate day, std::optional<int> rating, const QString &product,
    ReviewStatus status = ReviewStatus::Approved)
{
    auto json = contractReview(number, day, rating.value_or(1), status);
    if (!rating)
        json[u"rating"_s] = QJsonValue::Null;
    json[u"productId"_s] = u"shopify-"_s + product;
    return json;
}

std::vector<QJsonObject> fewReviews()
{
    return {review(1, QDate(2024, 1, 10), 5, u"7"_s), review(2, QDate(2024, 1, 20), 4, u"7"_s),
        review(3, QDate(2024, 2, 5), 3, u"7"_s), review(4, QDate(2024, 2, 6), 1, u"8"_s),
        review(5, QDate(2024, 3, 1), 5, u"7"_s, ReviewStatus::Pending),
        review(6, QDate(2024, 3, 2), 2, u"8"_s, ReviewStatus::Rejected), review(7, QDate(2024, 3, 3), {}, u"8"_s)};
}

/// Counts of one star to five.
QList<int> distributionOf(const QJsonObject &metrics)
{
    QList<int> counts;
    const auto distribution = metrics[u"ratings"_s][u"distribution"_s];
    for (int star = 1; star <= 5; ++star)
        counts.append(distribution[QString::number(star)].toInt(-1));
    return counts;
}

QStringList bucketsOf(const QJsonObject &metrics)
{
    QStringList labels;
    for (const auto &bucket : metrics[u"ratings"_s][u"by_bucket"_s].toArray())
        labels.append(bucket[u"bucket"_s].toString());
    return labels;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUsage_data();
    void wrongUsage();
    void helps_data();
    void helps();
    void withoutAWorkspace_data();
    void withoutAWorkspace();
    void metricsHaveTheirKeys();
    void filters_data();
    void filters();
    void buckets_data();
    void buckets();
    void speaksWithoutJson();
    void drawsPages_data();
    void drawsPages();
    void drawsCharts();
    void aNewerDatabaseIsLeftAlone_data();
    void aNewerDatabaseIsLeftAlone();

private:
    [[nodiscard]] ProgramRun metrics(const QStringList &filter) const
    {
        return m_store->program.run(QStringList{u"metrics"_s, u"ratings"_s, u"--json"_s} + filter);
    }

    std::unique_ptr<ConnectedStore> m_store;
};

void CommandLineTest::initTestCase()
{
    m_store = std::make_unique<ConnectedStore>(fewReviews());
    const auto synced = m_store->sync();
    QVERIFY2(synced.exitCode == 0, synced.shown().constData());
}

void CommandLineTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"sync"_s, u"--fast"_s};
    QTest::newRow("unknown command") << QStringList{u"dance"_s};
    QTest::newRow("a date that is none") << QStringList{u"metrics"_s, u"ratings"_s, u"--from"_s, u"2024-02-30"_s};
    QTest::newRow("a date in words") << QStringList{u"metrics"_s, u"ratings"_s, u"--to"_s, u"yesterday"_s};
    QTest::newRow("an empty date") << QStringList{u"metrics"_s, u"ratings"_s, u"--from"_s, QString()};
    QTest::newRow("six stars") << QStringList{u"metrics"_s, u"ratings"_s, u"--rating"_s, u"6"_s};
    QTest::newRow("unknown status") << QStringList{u"metrics"_s, u"ratings"_s, u"--status"_s, u"lost"_s};
    QTest::newRow("unknown bucket") << QStringList{u"metrics"_s, u"ratings"_s, u"--bucket"_s, u"hour"_s};
    QTest::newRow("no page") << QStringList{u"metrics"_s};
    QTest::newRow("unknown page") << QStringList{u"metrics"_s, u"weather"_s};
    QTest::newRow("no user id") << QStringList{u"connect"_s};
    QTest::newRow("a key as argument") << QStringList{
        u"connect"_s, u"--user-id"_s, u"a"_s, u"--key"_s, u"sandbox0key"_s};
    QTest::newRow("no pages") << QStringList{u"sync"_s, u"--max-pages"_s, u"0"_s};
    QTest::newRow("negative rate") << QStringList{u"sync"_s, u"--requests-per-second"_s, u"-1"_s};
    QTest::newRow("unknown stream") << QStringList{u"sync"_s, u"--only"_s, u"orders"_s};
    QTest::newRow("too small") << QStringList{u"pages"_s, u"-o"_s, u"x"_s, u"--size"_s, u"800x600"_s};
    QTest::newRow("no folder") << QStringList{u"charts"_s};
}

void CommandLineTest::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const auto run = m_store->program.run(arguments + QStringList{u"--json"_s});
    QVERIFY2(run.exitCode == 2 && !run.isCrash, run.shown().constData());
    QVERIFY2(run.output.isEmpty(), run.shown().constData());
    QVERIFY2(run.errors.contains("--help"), run.shown().constData());
}

void CommandLineTest::helps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("mentions");
    QTest::newRow("all") << QStringList{u"--help"_s} << "connect"_ba;
    QTest::newRow("sync") << QStringList{u"sync"_s, u"--help"_s} << "--max-pages"_ba;
    QTest::newRow("metrics") << QStringList{u"metrics"_s, u"-h"_s} << "--bucket"_ba;
    QTest::newRow("version") << QStringList{u"--version"_s} << "."_ba;
}

void CommandLineTest::helps()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, mentions);
    const auto run = m_store->program.run(arguments);
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QVERIFY2(run.output.contains(mentions), run.shown().constData());
    QVERIFY2(run.errors.isEmpty(), run.shown().constData());
}

void CommandLineTest::withoutAWorkspace_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("validate") << QStringList{u"validate"_s};
    QTest::newRow("sync") << QStringList{u"sync"_s};
    QTest::newRow("metrics") << QStringList{u"metrics"_s, u"ratings"_s};
    QTest::newRow("charts") << QStringList{u"charts"_s, u"-o"_s, u"x"_s};
    QTest::newRow("pages") << QStringList{u"pages"_s, u"-o"_s, u"x"_s};
}

void CommandLineTest::withoutAWorkspace()
{
    QFETCH(QStringList, arguments);
    const Program program;
    const auto nowhere = QDir(program.folder()).filePath(u"nowhere"_s);
    const auto run = program.run(arguments + QStringList{u"--json"_s, u"--workspace"_s, nowhere});
    QVERIFY2(run.exitCode == 1, run.shown().constData());
    QCOMPARE(run.errorKind(), u"no_workspace"_s);
    for (const auto &key : {u"kind"_s, u"message"_s, u"advice"_s, u"detail"_s})
        QVERIFY2(run.error()[key].isString(), qPrintable(key));
    QVERIFY2(run.errors.contains(nowhere.toUtf8()), run.shown().constData());
    QVERIFY(!QFile::exists(nowhere));
}

void CommandLineTest::metricsHaveTheirKeys()
{
    const auto run = metrics({});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    for (const auto &key : {u"filter"_s, u"generated_at"_s, u"time_zone"_s, u"data"_s, u"ratings"_s})
        QVERIFY2(run.json.contains(key), qPrintable(key));
    QCOMPARE(run.json[u"filter"_s].toObject(), QJsonObject());
    QCOMPARE(run.json[u"time_zone"_s].toString(), u"UTC"_s);
    QCOMPARE(run.json[u"data"_s][u"reviews"_s].toInt(), 5);
    QVERIFY(!run.json[u"data"_s][u"last_sync"_s].toString().isEmpty());
    const auto ratings = run.json[u"ratings"_s];
    QCOMPARE(ratings[u"count"_s].toInt(), 4);
    QCOMPARE(ratings[u"average"_s].toDouble(), 13.0 / 4.0);
    QCOMPARE(ratings[u"average_ci95"_s].toArray().size(), 2);
    const auto buckets = ratings[u"by_bucket"_s].toArray();
    QVERIFY(!buckets.isEmpty());
    for (const auto &key : {u"bucket"_s, u"complete"_s, u"count"_s, u"average"_s, u"average_ci95"_s})
        QVERIFY2(buckets[0].toObject().contains(key), qPrintable(key));
    const auto nothing = metrics({u"--product"_s, u"none"_s});
    QCOMPARE(nothing.exitCode, 0);
    QCOMPARE(nothing.json[u"ratings"_s][u"count"_s].toInt(-1), 0);
    QVERIFY(nothing.json[u"ratings"_s][u"average"_s].isNull());
    QVERIFY(nothing.json[u"ratings"_s][u"average_ci95"_s].isNull());
}

void CommandLineTest::filters_data()
{
    QTest::addColumn<QStringList>("filter");
    QTest::addColumn<QList<int>>("distribution");
    QTest::newRow("none") << QStringList{} << QList<int>{1, 0, 1, 1, 1};
    QTest::newRow("from") << QStringList{u"--from"_s, u"2024-02-05"_s} << QList<int>{1, 0, 1, 0, 0};
    QTest::newRow("to") << QStringList{u"--to"_s, u"2024-01-20"_s} << QList<int>{0, 0, 0, 1, 1};
    QTest::newRow("one day") << QStringList{u"--from"_s, u"2024-02-05"_s, u"--to"_s, u"2024-02-05"_s}
                             << QList<int>{0, 0, 1, 0, 0};
    QTest::newRow("product") << QStringList{u"--product"_s, u"8"_s} << QList<int>{1, 0, 0, 0, 0};
    QTest::newRow("product as received") << QStringList{u"--product"_s, u"shopify-7"_s} << QList<int>{0, 0, 1, 1, 1};
    QTest::newRow("products") << QStringList{u"--product"_s, u"7"_s, u"8"_s} << QList<int>{1, 0, 1, 1, 1};
    QTest::newRow("rating") << QStringList{u"--rating"_s, u"5"_s} << QList<int>{0, 0, 0, 0, 1};
    QTest::newRow("ratings") << QStringList{u"--rating"_s, u"1"_s, u"3"_s} << QList<int>{1, 0, 1, 0, 0};
    QTest::newRow("pending") << QStringList{u"--status"_s, u"pending"_s} << QList<int>{0, 0, 0, 0, 1};
    QTest::newRow("rejected") << QStringList{u"--status"_s, u"rejected"_s} << QList<int>{0, 1, 0, 0, 0};
    QTest::newRow("statuses") << QStringList{u"--status"_s, u"approved"_s, u"pending"_s, u"rejected"_s}
                              << QList<int>{1, 1, 1, 1, 2};
    QTest::newRow("all at once") << QStringList{u"--from"_s, u"2024-01-01"_s, u"--to"_s, u"2024-12-31"_s,
                                        u"--product"_s, u"7"_s, u"--rating"_s, u"5"_s, u"--status"_s, u"pending"_s}
                                 << QList<int>{0, 0, 0, 0, 1};
}

void CommandLineTest::filters()
{
    QFETCH(QStringList, filter);
    const auto run = metrics(filter);
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QTEST(distributionOf(run.json), "distribution");
    QCOMPARE(run.json[u"filter"_s].toObject().isEmpty(), filter.isEmpty());
}

void CommandLineTest::buckets_data()
{
    QTest::addColumn<QString>("bucket");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("year") << u"year"_s << QStringList{u"2024"_s};
    QTest::newRow("quarter") << u"quarter"_s << QStringList{u"2024-Q1"_s};
    QTest::newRow("month") << u"month"_s << QStringList{u"2024-01"_s, u"2024-02"_s};
    QTest::newRow("week") << u"week"_s
                          << QStringList{u"2024-W02"_s, u"2024-W03"_s, u"2024-W04"_s, u"2024-W05"_s, u"2024-W06"_s};
}

void CommandLineTest::buckets()
{
    QFETCH(QString, bucket);
    const auto run = metrics({u"--bucket"_s, bucket, u"--to"_s, u"2024-02-06"_s});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QTEST(bucketsOf(run.json), "labels");
}

void CommandLineTest::speaksWithoutJson()
{
    const auto run = m_store->program.run({u"metrics"_s, u"ratings"_s});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QVERIFY2(run.output.contains("3.25"), run.shown().constData());
    QVERIFY(run.json.isEmpty());
}

void CommandLineTest::drawsPages_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<quint32>("width");
    QTest::addColumn<quint32>("height");
    QTest::newRow("unless told") << QStringList{} << 1440U << 900U;
    QTest::newRow("smallest, dark") << QStringList{u"--size"_s, u"1024x700"_s, u"--theme"_s, u"dark"_s} << 1024U
                                    << 700U;
}

void CommandLineTest::drawsPages()
{
    QFETCH(QStringList, arguments);
    QFETCH(quint32, width);
    QFETCH(quint32, height);
    const auto folder = QDir(m_store->program.folder()).filePath(u"pages"_s);
    const auto run = m_store->program.run(QStringList{u"pages"_s, u"--json"_s, u"-o"_s, folder} + arguments);
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    const auto files = run.json[u"files"_s].toArray();
    QCOMPARE(files.size(), 1);
    QCOMPARE(pngSize(files[0].toString()), std::optional(std::pair(width, height)));
}

void CommandLineTest::drawsCharts()
{
    const auto folder = QDir(m_store->program.folder()).filePath(u"charts"_s);
    const auto run = m_store->program.run({u"charts"_s, u"--json"_s, u"-o"_s, folder, u"--format"_s, u"png"_s});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    const auto files = run.json[u"files"_s].toArray();
    QCOMPARE(files.size(), 2);
    QCOMPARE(pngSize(files[0].toString()), std::optional(std::pair(1920U, 840U)));
    QCOMPARE(pngSize(files[1].toString()), std::optional(std::pair(1120U, 840U)));
}

void CommandLineTest::aNewerDatabaseIsLeftAlone_data()
{
    withoutAWorkspace_data();
}

void CommandLineTest::aNewerDatabaseIsLeftAlone()
{
    QFETCH(QStringList, arguments);
    const Program program;
    QVERIFY(QDir().mkpath(program.workspace()));
    QVERIFY(QFile::copy(m_store->program.database(), program.database()));
    {
        const auto database = Database::open(program.database(), Database::Access::ReadWrite);
        QVERIFY(database);
        QVERIFY((*database)->execute(u"PRAGMA user_version = %1"_s.arg(schemaVersion() + 1)));
    }
    const auto before = bytesOf(program.database());
    const auto run = program.run(arguments + QStringList{u"--json"_s}, {}, withKey(Sandbox::key));
    QVERIFY2(run.exitCode == 1, run.shown().constData());
    QCOMPARE(run.errorKind(), u"database_newer"_s);
    QVERIFY(!before.isEmpty());
    QVERIFY(bytesOf(program.database()) == before);
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_command_line.moc"
