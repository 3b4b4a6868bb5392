// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

/// Reviews from files, through the program.
class TestImportReviews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realFiles_data();
    void realFiles();
    void rejectsAreToldAndLeaveACode();
    void wrongFilesAreTold();
};

namespace
{

QList<int> fiveToOneIn(const QJsonObject &metrics)
{
    QList<int> counts;
    for (int star = 5; star >= 1; --star)
        counts.append(metrics["ratings"_L1]["distribution"_L1][QString::number(star)].toInt());
    return counts;
}

} // namespace

void TestImportReviews::realFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QList<int>>("fiveToOne");
    QTest::newRow("Alexa") << u"amazon_alexa.tsv"_s << 3150 << QList<int>{2286, 455, 152, 96, 161};
    QTest::newRow("clothing") << u"womens_clothing_first1172.csv"_s << 1000 << QList<int>{546, 228, 127, 72, 27};
}

void TestImportReviews::realFiles()
{
    QFETCH(QString, name);
    QFETCH(int, rows);
    QFETCH(QList<int>, fiveToOne);
    const auto data = qEnvironmentVariable("PLAUDIT_TEST_DATA");
    if (data.isEmpty())
        QSKIP("PLAUDIT_TEST_DATA is not set");
    const Program program;
    const auto path = QDir(data).filePath(u"reviews/"_s + name);
    const auto first = program.run({u"import"_s, u"reviews"_s, path, u"--json"_s});
    QVERIFY2(first.exitCode == 0, first.shown().constData());
    const auto file = first.json["files"_L1][0];
    QCOMPARE(file["rows"_L1].toInt(), rows);
    QCOMPARE(file["imported"_L1].toInt(), rows);
    const auto second = program.run({u"import"_s, u"reviews"_s, path, u"--json"_s});
    QCOMPARE(second.json["files"_L1][0]["imported"_L1].toInt(-1), 0);
    QCOMPARE(second.json["files"_L1][0]["unchanged"_L1].toInt(), rows);
    const auto metrics = program.run({u"metrics"_s, u"ratings"_s, u"--json"_s});
    QCOMPARE(metrics.json["ratings"_L1]["count"_L1].toInt(), rows);
    QCOMPARE(fiveToOneIn(metrics.json), fiveToOne);
}

void TestImportReviews::rejectsAreToldAndLeaveACode()
{
    const Program program;
    QByteArray bytes("rating,text\n5,good\n");
    for (int i = 0; i < 7; ++i)
        bytes += "9,bad\n";
    const auto run = program.run({u"import"_s, u"reviews"_s, program.write(u"r.csv"_s, bytes), u"--json"_s});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.json["files"_L1][0]["rejected"_L1].toInt(), 7);
    QVERIFY2(run.errors.contains("Line 3: "), run.errors.constData());
    QVERIFY2(run.errors.contains("and 2 more"), run.errors.constData());
    QCOMPARE(run.json["events"_L1]["received"_L1].toInt(-1), 0);
}

void TestImportReviews::wrongFilesAreTold()
{
    const Program program;
    const auto import = [&](const QString &path) {
        return program.run({u"import"_s, u"reviews"_s, path, u"--json"_s});
    };
    const auto zip = import(program.write(u"r.xlsx"_s, QByteArray("PK\x03\x04zip")));
    QCOMPARE(zip.exitCode, 1);
    QCOMPARE(zip.errorKind(), u"not_a_table"_s);
    QVERIFY(zip.json.contains(u"files"_s));
    QCOMPARE(import(program.write(u"empty.csv"_s, {})).errorKind(), u"empty_file"_s);
    QCOMPARE(import(program.write(u"names.csv"_s, "name,age\n")).errorKind(), u"no_rating_column"_s);
    QCOMPARE(import(u"/nowhere/reviews.csv"_s).errorKind(), u"file_failed"_s);
    QCOMPARE(program.run({u"import"_s, u"reviews"_s}).exitCode, 2);
    QCOMPARE(program.run({u"import"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestImportReviews)
#include "tst_import_reviews.moc"
