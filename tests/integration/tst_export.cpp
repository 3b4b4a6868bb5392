// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/small_store.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QJsonObject> objectsIn(const QByteArray &lines)
{
    QList<QJsonObject> objects;
    const auto each = lines.split('\n');
    for (const auto &line : each) {
        if (!line.isEmpty())
            objects += QJsonDocument::fromJson(line).object();
    }
    return objects;
}

/// Words that somebody might wish to run, to hide, or to break something with.
QStringList hostileWords()
{
    return {u"=cmd|' /C calc'!A0"_s, u"+1+1"_s, u"-1+1"_s, u"@SUM(1)"_s, u"\t=1"_s, u"\r=1"_s,
        u"<img src=x onerror=alert(1)>"_s, u"😀🏳️‍🌈"_s, u"\u202Egnp.exe"_s, u"a\u200Bb"_s,
        u"\"quoted\", and; more"_s, QString(40'000, u'x') + u" end"_s, u"_x0041_ stays"_s};
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsAreThoseOfTheFilter_data();
    void rowsAreThoseOfTheFilter();
    void productsAndCustomersHaveARowEach();
    void figuresAreThoseOfMetrics();
    void hostileWordsGoThroughEveryFormat();
    void idsOfAWorkbookStayAsTheyAre();
    void aFileThatCantBeWrittenIsSaid();
    void namesAreRedacted();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_store->store.program.folder() + u'/' + name; }
    [[nodiscard]] ProgramRun write(const QString &what, const QString &name, const QStringList &more = {}) const
    {
        return m_store->store.program.run(QStringList{u"export"_s, what, u"--json"_s, u"-o"_s, file(name)} + more);
    }
    [[nodiscard]] QJsonObject workbook(const QString &name) const;

    std::unique_ptr<SmallStore> m_store;
};

void ExportTest::initTestCase()
{
    m_store = std::make_unique<SmallStore>();
    QVERIFY2(m_store->exitCodes() == QList<int>({0, 0, 0}), m_store->said().constData());
}

QJsonObject ExportTest::workbook(const QString &name) const
{
    QProcess python;
    python.start(u"python3"_s, {QStringLiteral(READ_WORKBOOK), file(name)});
    python.waitForFinished();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

void ExportTest::rowsAreThoseOfTheFilter_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("rows");
    QTest::newRow("published reviews") << u"reviews"_s << QStringList() << 6;
    QTest::newRow("reviews of a filter") << u"reviews"_s << QStringList{u"--verified"_s, u"yes"_s} << 3;
    QTest::newRow("found reviews") << u"reviews"_s << QStringList{u"--search"_s, u"scent"_s} << 1;
    QTest::newRow("responses") << u"responses"_s << QStringList() << 4;
    QTest::newRow("promoters") << u"responses"_s << QStringList{u"--nps-category"_s, u"promoter"_s} << 1;
    QTest::newRow("orders") << u"orders"_s << QStringList() << 4;
    QTest::newRow("orders of February") << u"orders"_s << february() << 2;
    QTest::newRow("products") << u"products"_s << QStringList() << 6;
    QTest::newRow("products of a filter") << u"products"_s << QStringList{u"--verified"_s, u"yes"_s} << 3;
    QTest::newRow("customers") << u"customers"_s << QStringList() << 6;
    QTest::newRow("customers of February") << u"customers"_s << february() << 4;
}

void ExportTest::rowsAreThoseOfTheFilter()
{
    QFETCH(QString, what);
    QFETCH(QStringList, options);
    QFETCH(int, rows);
    const auto csv = write(what, u"rows.csv"_s, options);
    QVERIFY2(csv.exitCode == 0, csv.shown().constData());
    QCOMPARE(csv.json.value(u"files"_s)[0][u"rows"_s].toInt(), rows);
    QVERIFY(write(what, u"rows.jsonl"_s, options).exitCode == 0);
    QCOMPARE(objectsIn(read(file(u"rows.jsonl"_s))).size(), rows);
    QVERIFY(write(what, u"rows.xlsx"_s, options).exitCode == 0);
    QCOMPARE(workbook(u"rows.xlsx"_s).value(what).toArray().size(), rows + 1);
}

void ExportTest::productsAndCustomersHaveARowEach()
{
    QVERIFY(write(u"products"_s, u"products.jsonl"_s).exitCode == 0);
    const auto products = objectsIn(read(file(u"products.jsonl"_s)));
    const auto told = m_store->metrics(u"products"_s).json.value(u"products"_s).toArray();
    QCOMPARE(products.size(), told.size());
    for (qsizetype i = 0; i < told.size(); ++i) {
        const auto &product = products[std::size_t(i)];
        for (const auto &key : {u"product_id"_s, u"count"_s, u"average"_s, u"bayesian"_s, u"wilson_lower"_s})
            QCOMPARE(product.contains(key) ? product.value(key) : QJsonValue(QJsonValue::Null), told[i][key]);
    }
    // The orders name no products, so that no line is known to be of one.
    const auto p1 = *std::find_if(products.begin(), products.end(),
        [](const QJsonObject &product) { return product.value(u"product_id"_s) == u"p1"_s; });
    QVERIFY(!p1.contains(u"revenue"_s));

    QVERIFY(write(u"customers"_s, u"customers.jsonl"_s).exitCode == 0);
    const auto customers = objectsIn(read(file(u"customers.jsonl"_s)));
    QCOMPARE(customers[0].value(u"revenue"_s).toDouble(), 75.0);
    const auto ada = *std::find_if(customers.begin(), customers.end(),
        [](const QJsonObject &customer) { return customer.value(u"email"_s).toString().startsWith(u"ada"_s); });
    const QJsonObject expected{{u"reviews"_s, 1}, {u"average"_s, 5}, {u"latest_rating"_s, 5}, {u"responses"_s, 1},
        {u"nps_score"_s, 10}, {u"nps_category"_s, u"promoter"_s}, {u"orders"_s, 1}, {u"revenue"_s, 40}};
    for (auto it = expected.begin(); it != expected.end(); ++it)
        QVERIFY2(ada.value(it.key()) == it.value(), qPrintable(it.key()));
    QVERIFY(ada.value(u"last_seen"_s).toString().startsWith(u"2024-01-15"_s));
    QVERIFY(write(u"customers"_s, u"redacted.jsonl"_s, {u"--redact"_s, u"remove"_s}).exitCode == 0);
    QVERIFY(!read(file(u"redacted.jsonl"_s)).contains("@"));
}

void ExportTest::figuresAreThoseOfMetrics()
{
    const auto metrics = m_store->metrics(u"overview"_s);
    QVERIFY2(write(u"overview"_s, u"figures.jsonl"_s).exitCode == 0, "export");
    const auto figures = objectsIn(read(file(u"figures.jsonl"_s)));
    const auto whole = [&](const QString &name, const QString &key) {
        const auto found = std::find_if(figures.begin(), figures.end(), [&](const QJsonObject &figure) {
            return figure.value(u"figure"_s) == name && !figure.contains(u"bucket"_s) && !figure.contains(u"group"_s) &&
                   !figure.contains(u"currency"_s);
        });
        return found == figures.end() ? QJsonValue() : found->value(key);
    };
    const auto ratings = metrics.json.value(u"ratings"_s).toObject();
    QCOMPARE(whole(u"ratings.average"_s, u"value"_s), ratings.value(u"average"_s));
    QCOMPARE(whole(u"ratings.average"_s, u"n"_s), ratings.value(u"count"_s));
    QCOMPARE(whole(u"ratings.average"_s, u"ci95_low"_s), ratings.value(u"average_ci95"_s)[0]);
    const auto nps = metrics.json.value(u"nps"_s).toObject();
    QCOMPARE(whole(u"nps.score"_s, u"value"_s), nps.value(u"score"_s));
    QCOMPARE(whole(u"nps.not_a_score"_s, u"value"_s), nps.value(u"not_a_score"_s));
    const auto sentiment = metrics.json.value(u"sentiment"_s).toObject();
    QCOMPARE(whole(u"sentiment.net"_s, u"value"_s), sentiment.value(u"net"_s));
    const auto orders = metrics.json.value(u"orders"_s).toObject();
    QCOMPARE(whole(u"orders.orders"_s, u"value"_s), orders.value(u"orders"_s));
    const auto buckets = ratings.value(u"by_bucket"_s).toArray();
    const auto inBuckets = std::count_if(figures.begin(), figures.end(), [](const QJsonObject &figure) {
        return figure.value(u"figure"_s) == u"ratings.average"_s && figure.contains(u"bucket"_s);
    });
    QCOMPARE(inBuckets, buckets.size());
}

void ExportTest::hostileWordsGoThroughEveryFormat()
{
    const Program program;
    QByteArray table = "id,rating,title,created_at\n";
    const auto words = hostileWords();
    for (qsizetype i = 0; i < words.size(); ++i)
        table += "r" + QByteArray::number(i) + ",5,\"" + QString(words[i]).replace(u"\""_s, u"\"\""_s).toUtf8() +
                 "\",2024-01-01\n";
    const auto imported = program.run({u"import"_s, u"reviews"_s, program.write(u"hostile.csv"_s, table), u"--json"_s});
    QVERIFY2(imported.exitCode == 0, imported.shown().constData());
    const auto path = [&](const QString &name) { return program.folder() + u'/' + name; };
    for (const auto &name : {u"out.csv"_s, u"out.jsonl"_s, u"out.xlsx"_s})
        QVERIFY(program.run({u"export"_s, u"reviews"_s, u"-o"_s, path(name)}).exitCode == 0);

    QStringList told;
    for (const auto &review : objectsIn(read(path(u"out.jsonl"_s))))
        told += review.value(u"title"_s).toString();
    const auto csv = QString::fromUtf8(read(path(u"out.csv"_s)));
    QProcess python;
    python.start(u"python3"_s, {QStringLiteral(READ_WORKBOOK), path(u"out.xlsx"_s)});
    QVERIFY(python.waitForFinished());
    const auto sheets = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    QStringList cells;
    for (const auto &row : sheets.value(u"reviews"_s).toArray()) {
        for (const auto &cell : row.toArray()) {
            QVERIFY(cell[0].toString() != u"f"_s);
            cells += cell[1].toString();
        }
    }
    for (const auto &word : words) {
        const auto kept = word.trimmed();
        QVERIFY2(told.contains(word) || told.contains(kept), qPrintable(word.left(40)));
        QVERIFY2(csv.contains(QString(kept).replace(u"\""_s, u"\"\""_s)), qPrintable(word.left(40)));
        if (word.size() < 32'000)
            QVERIFY2(cells.contains(word) || cells.contains(kept), qPrintable(word));
    }
    const auto separators = csv.count(u",="_s) + csv.count(u",+"_s) + csv.count(u",@"_s) + csv.count(u",\"="_s);
    QCOMPARE(separators, 0);
    QString longText;
    for (const auto &row : sheets.value(u"Long texts"_s).toArray())
        longText += row[3][1].toString();
    QCOMPARE(longText, words[11]);
}

void ExportTest::idsOfAWorkbookStayAsTheyAre()
{
    QVERIFY(write(u"orders"_s, u"orders.xlsx"_s).exitCode == 0);
    const auto rows = workbook(u"orders.xlsx"_s).value(u"orders"_s).toArray();
    QVERIFY(rows.size() == 5);
    bool isFound = false;
    for (const auto &cell : rows.at(1).toArray()) {
        if (cell[1].toString().contains(u"900"_s)) {
            isFound = true;
            QCOMPARE(cell[0].toString(), u"s"_s);
        }
    }
    QVERIFY(isFound);
    QVERIFY(workbook(u"orders.xlsx"_s).contains(u"About"_s));
}

void ExportTest::aFileThatCantBeWrittenIsSaid()
{
    for (const auto &name : {u"nowhere/rows.csv"_s, u"nowhere/rows.xlsx"_s}) {
        const auto run = write(u"reviews"_s, name);
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.errorKind(), u"file_failed"_s);
    }
    QVERIFY(write(u"reviews"_s, u"rows.what"_s).exitCode == 2);
    QVERIFY(write(u"anything"_s, u"rows.csv"_s).exitCode == 2);
}

void ExportTest::namesAreRedacted()
{
    QVERIFY(write(u"reviews"_s, u"whole.csv"_s).exitCode == 0);
    QVERIFY(read(file(u"whole.csv"_s)).contains("@example.com"));
    for (const auto &way : {u"remove"_s, u"hash"_s}) {
        QVERIFY(write(u"reviews"_s, u"redacted.csv"_s, {u"--redact"_s, way}).exitCode == 0);
        QVERIFY(!read(file(u"redacted.csv"_s)).contains("@example.com"));
        QCOMPARE(read(file(u"redacted.csv"_s)).count("\r\n"), 7);
    }
}

QTEST_GUILESS_MAIN(ExportTest)

#include "tst_export.moc"
