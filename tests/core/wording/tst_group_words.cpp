// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/group_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestGroupWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAreNamed_data();
    void groupsAreNamed();
    void everyFigureHasItsUnit();
};

void TestGroupWords::groupsAreNamed_data()
{
    QTest::addColumn<NotableChange>("change");
    QTest::addColumn<QString>("words");
    const auto group = [](auto dimension, const QString &value, const QString &name) {
        NotableChange change;
        change.dimension = dimension;
        change.value = value;
        change.name = name;
        return change;
    };
    QTest::newRow("product") << group(ReviewDimension::Product, u"7"_s, u"Linen Shirt"_s) << u"Linen Shirt"_s;
    QTest::newRow("product without a name") << group(ReviewDimension::Product, u"7"_s, {}) << u"Product: 7"_s;
    QTest::newRow("no product") << group(ReviewDimension::Product, {}, {}) << u"Product: none"_s;
    QTest::newRow("country") << group(ReviewDimension::Country, u"DE"_s, u"DE"_s) << u"Country: Germany (DE)"_s;
    QTest::newRow("verified") << group(ReviewDimension::Verified, u"no"_s, u"no"_s) << u"Verified: no"_s;
    QTest::newRow("survey") << group(ResponseDimension::Survey, u"S1"_s, u"How was it?"_s) << u"How was it?"_s;
    QTest::newRow("channel") << group(ResponseDimension::Channel, u"email"_s, u"email"_s) << u"Channel: email"_s;
}

void TestGroupWords::groupsAreNamed()
{
    QFETCH(NotableChange, change);
    QTEST(groupInWords(change), "words");
}

void TestGroupWords::everyFigureHasItsUnit()
{
    QVERIFY(unitOf(NotableFigure::AverageRating) == ChangeUnit::Stars);
    QVERIFY(unitOf(NotableFigure::NetSentiment) == ChangeUnit::ShareInPoints);
    QVERIFY(unitOf(NotableFigure::NpsScore) == ChangeUnit::NpsPoints);
}

QTEST_GUILESS_MAIN(TestGroupWords)
#include "tst_group_words.moc"
