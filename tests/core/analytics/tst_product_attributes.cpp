// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/product_attributes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

AttributeCount told(const QString &title, const AttributeValue &value, std::optional<int> rating, qint64 reviews,
    AttributeScope scope = AttributeScope::Product, const QString &type = {})
{
    return {.scope = scope,
        .title = title,
        .type = type,
        .value = value,
        .minLabel = {},
        .midLabel = {},
        .maxLabel = {},
        .rating = rating,
        .reviews = reviews};
}

QString written(const AttributeFigures &attribute)
{
    QStringList values;
    for (const auto &value : attribute.values)
        values += u"%1 %2/%3"_s.arg(value.value).arg(value.share.count).arg(value.share.n);
    return attribute.title + u": "_s + values.join(u", "_s);
}

bool isNear(std::optional<double> value, double expected)
{
    return value && std::abs(*value - expected) < 1e-12;
}

} // namespace

class TestProductAttributes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsGetSharesAndRatings();
    void spellingsAreOne();
    void choicesAreCountedEach();
    void numbersGetTheirMean();
    void scalesHaveTheirEnds();
    void manyNumbersAreNotListed();
    void blankIsNothing();
    void scalesComeFirst();
};

void TestProductAttributes::wordsGetSharesAndRatings()
{
    const auto attributes = attributeFigures({told(u"Size"_s, u"S"_s, 5, 1), told(u"Size"_s, u"M"_s, 5, 4),
        told(u"Size"_s, u"M"_s, 1, 1), told(u"Size"_s, u"M"_s, {}, 2)});
    QCOMPARE(attributes.size(), 1U);
    QCOMPARE(written(attributes[0]), u"Size: M 7/8, S 1/8"_s);
    QCOMPARE(attributes[0].reviews, 8);
    QVERIFY(!attributes[0].mean.value && !attributes[0].range);
    const auto &medium = attributes[0].values[0];
    QVERIFY(isNear(medium.share.value, 0.875));
    // Four times 5 and once 1; two without a rating.
    QCOMPARE(medium.ratings.reviews, 7);
    QCOMPARE(medium.ratings.count, 5);
    QVERIFY(isNear(medium.ratings.average, 4.2));
}

void TestProductAttributes::spellingsAreOne()
{
    const auto attributes = attributeFigures({told(u"AGE"_s, u"old"_s, 5, 1), told(u"Age"_s, u"Old"_s, 4, 3),
        told(u" Age "_s, u"OLD"_s, 3, 1), told(u"Age"_s, u"young"_s, 3, 1)});
    QCOMPARE(attributes.size(), 1U);
    QCOMPARE(written(attributes[0]), u"Age: Old 5/6, young 1/6"_s);
}

void TestProductAttributes::choicesAreCountedEach()
{
    const auto attributes = attributeFigures({told(u"Uses"_s, QStringList{u"home"_s, u"office"_s}, 5, 2),
        told(u"Uses"_s, QStringList{u"Home"_s, u"home"_s}, 4, 1), told(u"Uses"_s, u"office"_s, 3, 1)});
    QCOMPARE(written(attributes.at(0)), u"Uses: home 3/4, office 3/4"_s);
}

void TestProductAttributes::numbersGetTheirMean()
{
    const auto attributes = attributeFigures(
        {told(u"Weeks"_s, 2.0, 5, 3), told(u"Weeks"_s, 10.0, 1, 1), told(u"Weeks"_s, u"a few"_s, 3, 2)});
    const auto &weeks = attributes.at(0);
    QCOMPARE(weeks.reviews, 4);
    QCOMPARE(weeks.mean.n, 4);
    QVERIFY(isNear(weeks.mean.value, 4.0));
    QCOMPARE(weeks.range.value(), (Interval{.low = 2.0, .high = 10.0}));
    QCOMPARE(written(weeks), u"Weeks: 2 3/4, 10 1/4"_s);
    QVERIFY(isNear(weeks.values[0].ratings.average, 5.0));
}

void TestProductAttributes::scalesHaveTheirEnds()
{
    auto fit = told(u"Fit"_s, 0.5, 4, 2, AttributeScope::Scale, u"centered-range"_s);
    fit.minLabel = u"Small"_s;
    fit.midLabel = u"True"_s;
    fit.maxLabel = u"Large"_s;
    const auto attributes = attributeFigures({fit, told(u"Comfort"_s, 3.0, 4, 1, AttributeScope::Scale, u"range"_s),
        told(u"Odd"_s, 7.0, 4, 1, AttributeScope::Scale, u"range"_s)});
    QCOMPARE(attributes.size(), 3U);
    QCOMPARE(attributes[0].title, u"Fit"_s);
    QCOMPARE(attributes[0].range.value(), (Interval{.low = -1.0, .high = 1.0}));
    QCOMPARE(attributes[0].minLabel + attributes[0].midLabel + attributes[0].maxLabel, u"SmallTrueLarge"_s);
    QCOMPARE(attributes[1].range.value(), (Interval{.low = 1.0, .high = 5.0}));
    QCOMPARE(attributes[2].range.value(), (Interval{.low = 1.0, .high = 7.0}));
}

void TestProductAttributes::manyNumbersAreNotListed()
{
    std::vector<AttributeCount> counts;
    for (int number = 1; number <= int(mostNumbers); ++number)
        counts.push_back(told(u"Weeks"_s, double(number), 5, 1));
    QCOMPARE(attributeFigures(counts).at(0).values.size(), mostNumbers);
    counts.push_back(told(u"Weeks"_s, 99.0, 5, 1));
    QVERIFY(attributeFigures(counts).at(0).values.empty());
    // (1 + … + 11 + 99) / 12
    QVERIFY(isNear(attributeFigures(counts).at(0).mean.value, 13.75));
}

void TestProductAttributes::blankIsNothing()
{
    QVERIFY(attributeFigures({}).empty());
    QVERIFY(attributeFigures({told(u"Age"_s, u"  "_s, 5, 3), told(u" "_s, u"x"_s, 5, 1)}).empty());
    const auto attributes = attributeFigures({told(u"Age"_s, QString(), 5, 3), told(u"Age"_s, u"old"_s, 5, 1)});
    QCOMPARE(written(attributes.at(0)), u"Age: old 1/1"_s);
}

void TestProductAttributes::scalesComeFirst()
{
    const auto attributes =
        attributeFigures({told(u"Age"_s, u"old"_s, 5, 9, AttributeScope::Reviewer), told(u"Size"_s, u"S"_s, 5, 1),
            told(u"Colour"_s, u"red"_s, 5, 2), told(u"Fit"_s, 0.0, 5, 1, AttributeScope::Scale)});
    QStringList titles;
    for (const auto &attribute : attributes)
        titles += attribute.title;
    QCOMPARE(titles, (QStringList{u"Fit"_s, u"Colour"_s, u"Size"_s, u"Age"_s}));
}

QTEST_GUILESS_MAIN(TestProductAttributes)
#include "tst_product_attributes.moc"
