// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/group_changes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

/// As many 1★ and as many 5★.
ReviewGroup rated(const QString &value, std::int64_t bad, std::int64_t good)
{
    ReviewGroup group{.value = value, .name = {}, .ratings = {}, .sentiment = {}};
    group.ratings.distribution = {bad, 0, 0, 0, good};
    group.sentiment = {.positive = good, .negative = bad};
    return group;
}

NpsGroup scored(const QString &id, std::int64_t promoters, std::int64_t detractors)
{
    NpsGroup group{.id = id, .name = {}, .responses = promoters + detractors, .figures = {}};
    group.figures.counts = {.promoters = promoters, .detractors = detractors};
    return group;
}

} // namespace

class TestGroupChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAreFoundByTheirValue();
    void aProductNeedsLessThanOtherGroups();
    void sentimentIsComparedByItsNetShare();
    void scoresAreInPoints();
    void chanceAmongManyIsNoDiscovery();
};

void TestGroupChanges::groupsAreFoundByTheirValue()
{
    const auto changes = averageRatingChanges({rated(u"DE"_s, 10, 90), rated(u"US"_s, 50, 50), rated(u"FR"_s, 1, 1)},
        {rated(u"US"_s, 25, 75), rated(u"DE"_s, 10, 90)}, ReviewDimension::Country);
    QCOMPARE(changes.size(), 3U);
    QCOMPARE(changes[0].difference.value(), 0.0);
    QVERIFY(changes[0].verdict == Verdict::Unclear);
    // 3 now, 4 before.
    QCOMPARE(changes[1].difference.value(), -1.0);
    QCOMPARE(changes[1].previous.value(), 4.0);
    QVERIFY(changes[1].verdict == Verdict::Real);
    QVERIFY(!changes[2].difference && !changes[2].previous);
    QVERIFY(changes[2].verdict == Verdict::Few);
}

void TestGroupChanges::aProductNeedsLessThanOtherGroups()
{
    const std::vector now{rated(u"7"_s, 9, 0)};
    const std::vector before{rated(u"7"_s, 0, 9)};
    QVERIFY(averageRatingChanges(now, before, ReviewDimension::Product)[0].verdict == Verdict::Real);
    QVERIFY(averageRatingChanges(now, before, ReviewDimension::Variant)[0].verdict == Verdict::Few);
}

void TestGroupChanges::sentimentIsComparedByItsNetShare()
{
    const auto change = netSentimentChanges({rated(u"en"_s, 40, 60)}, {rated(u"en"_s, 10, 90)}).at(0);
    // (60 − 40)/100 and (90 − 10)/100.
    QVERIFY(std::abs(change.difference.value() + 0.6) < 1e-12);
    QVERIFY(std::abs(change.previous.value() - 0.8) < 1e-12);
    QVERIFY(change.verdict == Verdict::Real);
    const ProductSentiment now{.productId = u"7"_s, .name = {}, .figures = {.positive = 60, .negative = 40}};
    const ProductSentiment before{.productId = u"7"_s, .name = u"Cup"_s, .figures = {.positive = 90, .negative = 10}};
    QCOMPARE(netSentimentChanges({now}, {before}).at(0).difference, change.difference);
}

void TestGroupChanges::scoresAreInPoints()
{
    const auto change = npsChanges({scored(u"email"_s, 80, 20)}, {scored(u"email"_s, 60, 40)}).at(0);
    QVERIFY(std::abs(change.difference.value() - 40.0) < 1e-9);
    const ResponseGroup now{
        .value = u"S1"_s, .name = {}, .responses = 100, .nps = {.counts = {.promoters = 80, .detractors = 20}}};
    const ResponseGroup before{
        .value = u"S1"_s, .name = {}, .responses = 100, .nps = {.counts = {.promoters = 60, .detractors = 40}}};
    QCOMPARE(npsChanges({now}, {before}).at(0).difference, change.difference);
}

void TestGroupChanges::chanceAmongManyIsNoDiscovery()
{
    // Alone, 60 to 40 against 75 to 25 is a real change; among forty that did not change it may be chance.
    std::vector<ReviewGroup> now{rated(u"0"_s, 40, 60)}, before{rated(u"0"_s, 25, 75)};
    QVERIFY(averageRatingChanges(now, before, ReviewDimension::Variant)[0].verdict == Verdict::Real);
    for (int i = 1; i <= 40; ++i) {
        now.push_back(rated(QString::number(i), 30, 70));
        before.push_back(rated(QString::number(i), 30, 70));
    }
    QVERIFY(averageRatingChanges(now, before, ReviewDimension::Variant)[0].verdict == Verdict::Unclear);
}

QTEST_GUILESS_MAIN(TestGroupChanges)
#include "tst_group_changes.moc"
