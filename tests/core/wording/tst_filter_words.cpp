// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/filter_words.h"
#include "wording/group_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestFilterWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyConditionIsSaid();
    void anEmptyFilterSaysNothing();
    void manyValuesAreCounted();
    void groupsAreNamed_data();
    void groupsAreNamed();
};

namespace
{

const QLocale english(QLocale::English, QLocale::UnitedStates);

QStringList inWords(const Filter &filter)
{
    const auto name = [](const QString &id) { return id == "7"_L1 ? u"Linen Shirt"_s : id; };
    return conditionsInWords(filter, name, name, english);
}

} // namespace

void TestFilterWords::everyConditionIsSaid()
{
    const Filter filter{.from = QDate(2024, 1, 1),
        .to = QDate(2024, 1, 31),
        .products = {u"7"_s},
        .variants = {u"70"_s},
        .ratings = {1, 2},
        .statuses = {ReviewStatus::Pending},
        .sentiments = {Sentiment::Negative},
        .isVerified = true,
        .isIncentivized = false,
        .languages = {u"de"_s},
        .countries = {u"DE"_s, QString()},
        .sources = {u"okendo"_s},
        .has = {ReviewPart::Media},
        .attributes = {{u"Fit"_s, u"Small"_s}},
        .surveys = {u"7"_s},
        .channels = {u"email"_s},
        .npsCategories = {NpsCategory::Detractor},
        .isMatched = true,
        .orderValue = OrderValueRange{.from = 20.0, .to = 50.5},
        .search = u"too small"_s};
    const QStringList expected{u"Product: Linen Shirt"_s, u"Variant: 70"_s, u"Rating: 1 ★, 2 ★"_s, u"Status: pending"_s,
        u"Sentiment: Negative"_s, u"Verified: yes"_s, u"Incentivized: no"_s, u"Language: de"_s, u"Country: DE, none"_s,
        u"Source: okendo"_s, u"With: media"_s, u"Fit: Small"_s, u"Survey: Linen Shirt"_s, u"Channel: email"_s,
        u"NPS category: Detractors"_s, u"With an order: yes"_s, u"Order value: 20 – 50.5"_s, u"Words: too small"_s};
    QCOMPARE(inWords(filter), expected);
}

void TestFilterWords::anEmptyFilterSaysNothing()
{
    QCOMPARE(inWords({}), QStringList());
    QCOMPARE(inWords({.from = QDate(2024, 1, 1)}), QStringList());
}

void TestFilterWords::manyValuesAreCounted()
{
    QCOMPARE(
        inWords({.products = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}}), QStringList{u"Product: 1, 2, 3, 2 more"_s});
    QCOMPARE(inWords({.orderValue = OrderValueRange{.from = 20.0, .to = {}}}), QStringList{u"Order value: from 20"_s});
    QCOMPARE(inWords({.orderValue = OrderValueRange{.from = {}, .to = 9.5}}), QStringList{u"Order value: up to 9.5"_s});
}

void TestFilterWords::groupsAreNamed_data()
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
    QTest::newRow("country") << group(ReviewDimension::Country, u"DE"_s, u"DE"_s) << u"Country: DE"_s;
    QTest::newRow("verified") << group(ReviewDimension::Verified, u"no"_s, u"no"_s) << u"Verified: no"_s;
    QTest::newRow("survey") << group(ResponseDimension::Survey, u"S1"_s, u"How was it?"_s) << u"How was it?"_s;
    QTest::newRow("channel") << group(ResponseDimension::Channel, u"email"_s, u"email"_s) << u"Channel: email"_s;
}

void TestFilterWords::groupsAreNamed()
{
    QFETCH(NotableChange, change);
    QTEST(groupInWords(change), "words");
}

QTEST_GUILESS_MAIN(TestFilterWords)
#include "tst_filter_words.moc"
