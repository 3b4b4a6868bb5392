// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/change_mark.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestChangeMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArrowAndASizeSayWhatTheSignWould();
    void onlyARealChangeIsGoodOrBad_data();
    void onlyARealChangeIsGoodOrBad();
    void aDifferenceThatIsRoundedAwayPointsNowhere();
    void withoutATimeBeforeThereIsNoSize();
    void aCountGrowsInPerCentWithoutAVerdict();
    void realChangesSortOutside();
};

namespace
{

const QLocale english(QLocale::English, QLocale::UnitedStates);

Change changeBy(double difference, Verdict verdict)
{
    return {.difference = difference,
        .previous = 4.0,
        .ci95 = Interval{difference - 0.01, difference + 0.01},
        .verdict = verdict,
        .pValue = {}};
}

} // namespace

void TestChangeMark::anArrowAndASizeSayWhatTheSignWould()
{
    const auto rise = changeMark(changeBy(0.12, Verdict::Real), ChangeUnit::Stars, Wanted::More, english);
    QCOMPARE(rise.arrowed(), u"▲\u00a00.12"_s);
    QCOMPARE(rise.verdict, u"real change"_s);
    QCOMPARE(rise.sentence, u"+0.12 (95 %: +0.11 – +0.13), real change"_s);
    const auto fall = changeMark(changeBy(-0.024, Verdict::Unclear), ChangeUnit::ShareInPoints, Wanted::More, english);
    QCOMPARE(fall.arrowed(), u"▼\u00a02.4\u00a0pts"_s);
    QCOMPARE(fall.verdict, u"no clear change"_s);
    QCOMPARE(fall.shortVerdict, u"unclear"_s);
    const auto points = changeMark(changeBy(-14.5, Verdict::Few), ChangeUnit::NpsPoints, Wanted::More, english);
    QCOMPARE(points.arrowed(), u"▼\u00a015\u00a0pts"_s);
    QCOMPARE(points.verdict, u"few responses"_s);
}

void TestChangeMark::onlyARealChangeIsGoodOrBad_data()
{
    using Mood = ChangeMark::Mood;
    QTest::addColumn<double>("difference");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Wanted>("wanted");
    QTest::addColumn<Mood>("mood");
    QTest::newRow("rose, more is wanted") << 0.5 << Verdict::Real << Wanted::More << Mood::Good;
    QTest::newRow("rose, less is wanted") << 0.5 << Verdict::Real << Wanted::Less << Mood::Bad;
    QTest::newRow("fell, more is wanted") << -0.5 << Verdict::Real << Wanted::More << Mood::Bad;
    QTest::newRow("fell, less is wanted") << -0.5 << Verdict::Real << Wanted::Less << Mood::Good;
    QTest::newRow("neither is wanted") << -0.5 << Verdict::Real << Wanted::Neither << Mood::Plain;
    QTest::newRow("unclear") << 0.5 << Verdict::Unclear << Wanted::More << Mood::Quiet;
    QTest::newRow("few") << -0.5 << Verdict::Few << Wanted::Less << Mood::Quiet;
}

void TestChangeMark::onlyARealChangeIsGoodOrBad()
{
    QFETCH(double, difference);
    QFETCH(Verdict, verdict);
    QFETCH(Wanted, wanted);
    QFETCH(ChangeMark::Mood, mood);
    QCOMPARE(changeMark(changeBy(difference, verdict), ChangeUnit::Stars, wanted, english).mood, mood);
}

void TestChangeMark::aDifferenceThatIsRoundedAwayPointsNowhere()
{
    const auto mark = changeMark(changeBy(-0.004, Verdict::Unclear), ChangeUnit::Stars, Wanted::More, english);
    QCOMPARE(mark.arrow, ChangeMark::Arrow::None);
    QCOMPARE(mark.arrowed(), u"0.00"_s);
}

void TestChangeMark::withoutATimeBeforeThereIsNoSize()
{
    const auto mark = changeMark({}, ChangeUnit::Stars, Wanted::More, english);
    QCOMPARE(mark.arrowed(), QString());
    QCOMPARE(mark.verdict, u"none before"_s);
    QCOMPARE(mark.sentence, u"nothing to compare with"_s);
}

void TestChangeMark::aCountGrowsInPerCentWithoutAVerdict()
{
    const auto mark = growthMark(547.0, 500.0, english);
    QCOMPARE(mark.arrowed(), u"▲\u00a09.4\u00a0%"_s);
    QCOMPARE(mark.verdict, QString());
    QCOMPARE(mark.mood, ChangeMark::Mood::Plain);
    QCOMPARE(growthMark(75.0, 100.0, english).arrowed(), u"▼\u00a025.0\u00a0%"_s);
    QCOMPARE(growthMark(0.0, 100.0, english).arrowed(), u"▼\u00a0100.0\u00a0%"_s);
    QCOMPARE(growthMark(3.0, 0.0, english).verdict, u"none before"_s);
    QCOMPARE(growthMark(100.0, 100.0, english).arrow, ChangeMark::Arrow::None);
}

void TestChangeMark::realChangesSortOutside()
{
    const auto orderOf = [](double difference, Verdict verdict) {
        return changeMark(changeBy(difference, verdict), ChangeUnit::Stars, Wanted::More, english).order;
    };
    QVERIFY(orderOf(-0.1, Verdict::Real) < orderOf(-0.9, Verdict::Unclear));
    QVERIFY(orderOf(-0.9, Verdict::Unclear) < orderOf(0.9, Verdict::Few));
    QVERIFY(orderOf(0.9, Verdict::Few) < orderOf(0.1, Verdict::Real));
    QVERIFY(orderOf(-0.5, Verdict::Real) < orderOf(-0.1, Verdict::Real));
}

QTEST_GUILESS_MAIN(TestChangeMark)
#include "tst_change_mark.moc"
