// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/real_reviews.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

QList<int> starsOf(const std::vector<QJsonObject> &reviews)
{
    QList<int> counts(5);
    for (const auto &review : reviews)
        ++counts[5 - review["rating"_L1].toInt()];
    return counts;
}

qsizetype distinctIds(const std::vector<QJsonObject> &reviews)
{
    QSet<QString> ids;
    for (const auto &review : reviews)
        ids.insert(review["reviewId"_L1].toString());
    return ids.size();
}

} // namespace

class TestRealReviews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tables_data();
    void tables();
    void aMissingFileIsAnError();
    void alexa();
    void clothing();

private:
    const QString m_data = qEnvironmentVariable("PLAUDIT_TEST_DATA");
};

void TestRealReviews::tables_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QStringList>>("records");
    const QList<QStringList> plain{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("plain") << "a,b\n1,2\n"_ba << plain;
    QTest::newRow("no last line end") << "a,b\n1,2"_ba << plain;
    QTest::newRow("CR LF, mark, empty lines") << "\xef\xbb\xbf"_ba + "a,b\r\n\r\n1,2\r\n\r\n"_ba << plain;
    QTest::newRow("quoted") << "\"a\",\"b\"\r\n\"1\",\"2\"\r\n"_ba << plain;
    QTest::newRow("line end inside") << "\"a\r\nb\nc\",d\n"_ba << QList<QStringList>{{u"a\r\nb\nc"_s, u"d"_s}};
    QTest::newRow("doubled marks") << "\"5'8\"\"\",\"\"\"x\"\" y\"\n"_ba
                                   << QList<QStringList>{{u"5'8\""_s, u"\"x\" y"_s}};
    QTest::newRow("mark inside a bare field") << "5\" tall,x\n"_ba << QList<QStringList>{{u"5\" tall"_s, u"x"_s}};
    QTest::newRow("empty fields") << ",\"\",\n"_ba << QList<QStringList>{{u""_s, u""_s, u""_s}};
    QTest::newRow("nothing") << ""_ba << QList<QStringList>{};
}

void TestRealReviews::tables()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<QStringList>, records);
    QCOMPARE(tableFrom(text, ','), records);
}

void TestRealReviews::aMissingFileIsAnError()
{
    QVERIFY(alexaReviews(u"/nowhere"_s).error().kind == ErrorKind::FileFailed);
    QVERIFY(clothingReviews(u"/nowhere"_s).error().kind == ErrorKind::FileFailed);
}

void TestRealReviews::alexa()
{
    if (m_data.isEmpty())
        QSKIP("PLAUDIT_TEST_DATA is not set");
    const auto reviews = alexaReviews(m_data);
    QVERIFY2(reviews, reviews ? "" : qUtf8Printable(reviews.error().detail));
    QCOMPARE(starsOf(*reviews), (QList<int>{2286, 455, 152, 96, 161}));
    QCOMPARE(distinctIds(*reviews), 3150);
    QCOMPARE(*alexaReviews(m_data), *reviews);
    const auto &first = reviews->front();
    QCOMPARE(first["body"_L1].toString(), u"Love my Echo!"_s);
    QCOMPARE(first["productName"_L1].toString(), u"Charcoal Fabric"_s);
    QVERIFY(first["dateCreated"_L1].toString().startsWith(u"2018-07-31T"_s));
    const auto textless = std::count_if(
        reviews->begin(), reviews->end(), [](const auto &review) { return review["body"_L1].toString().isEmpty(); });
    QCOMPARE(textless, 79);
}

void TestRealReviews::clothing()
{
    if (m_data.isEmpty())
        QSKIP("PLAUDIT_TEST_DATA is not set");
    const auto reviews = clothingReviews(m_data);
    QVERIFY2(reviews, reviews ? "" : qUtf8Printable(reviews.error().detail));
    QCOMPARE(starsOf(*reviews), (QList<int>{546, 228, 127, 72, 27}));
    QCOMPARE(distinctIds(*reviews), 1000);
    const auto textless = std::count_if(
        reviews->begin(), reviews->end(), [](const auto &review) { return review["body"_L1].toString().isEmpty(); });
    QCOMPARE(textless, 42);
    const auto &third = reviews->at(2);
    QCOMPARE(third["title"_L1].toString(), u"Some major design flaws"_s);
    QCOMPARE(third["productName"_L1].toString(), u"Dresses 1077"_s);
    QCOMPARE(third["isRecommended"_L1].toBool(true), false);
    QVERIFY(reviews->front()["dateCreated"_L1].toString().startsWith(u"2023-01-01T"_s));
    QVERIFY(reviews->back()["dateCreated"_L1].toString().startsWith(u"2023-12-31T"_s));
}

QTEST_GUILESS_MAIN(TestRealReviews)
#include "tst_real_reviews.moc"
