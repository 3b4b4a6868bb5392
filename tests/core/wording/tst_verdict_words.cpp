// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/verdict_words.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestVerdictWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerdictHasItsOwnWords();
    void everyComparisonHasItsOwnWords();
    void differencesAreWrittenWithTheirSign();
    void oneLineSaysAllOfAChange();
};

namespace
{

const QLocale english(QLocale::English, QLocale::UnitedStates);

} // namespace

void TestVerdictWords::everyVerdictHasItsOwnWords()
{
    QCOMPARE(nameOf(Verdict::Real), u"real change"_s);
    QCOMPARE(nameOf(Verdict::Unclear), u"no clear change"_s);
    QCOMPARE(nameOf(Verdict::Few), u"few responses"_s);
    QVERIFY(definitionOf(Verdict::Few).contains(u"fewer than 30 values, or a product fewer than 5 ratings"_s));
    QVERIFY(definitionOf(Verdict::Unclear) != definitionOf(Verdict::Real));
}

void TestVerdictWords::everyComparisonHasItsOwnWords()
{
    const QSet names{nameOf(Comparison::None), nameOf(Comparison::Previous), nameOf(Comparison::Year)};
    QCOMPARE(names.size(), 3);
    QVERIFY(!names.contains(QString()));
}

void TestVerdictWords::differencesAreWrittenWithTheirSign()
{
    QCOMPARE(writtenDifference(0.125, ChangeUnit::Stars, english), u"+0.13"_s);
    QCOMPARE(writtenDifference(-0.004, ChangeUnit::Stars, english), u"0.00"_s);
    QCOMPARE(writtenDifference(-0.0242, ChangeUnit::ShareInPoints, english), u"−2.4\u00a0points"_s);
    QCOMPARE(writtenDifference(14.5, ChangeUnit::NpsPoints, english), u"+15\u00a0points"_s);
    QCOMPARE(writtenDifference(-14.5, ChangeUnit::NpsPoints, english), u"−15\u00a0points"_s);
    QCOMPARE(writtenDifference(1234.5, ChangeUnit::Amount, english), u"+1,234.50"_s);
    QCOMPARE(writtenDifference({}, ChangeUnit::NpsPoints, english), u"–"_s);
    QCOMPARE(
        writtenDifferenceInterval({-0.012, 0.034}, ChangeUnit::ShareInPoints, english), u"−1.2 – +3.4\u00a0points"_s);
    QCOMPARE(writtenDifference(-0.12, ChangeUnit::Stars, QLocale(QLocale::German)), u"−0,12"_s);
}

void TestVerdictWords::oneLineSaysAllOfAChange()
{
    Change change{.difference = 0.12, .previous = 4.3, .ci95 = Interval{0.05, 0.19}, .verdict = Verdict::Real};
    QCOMPARE(changeSentence(change, ChangeUnit::Stars, english), u"+0.12 (95 %: +0.05 – +0.19), real change"_s);
    change.ci95 = Interval{-0.05, 0.29};
    change.verdict = Verdict::Unclear;
    QCOMPARE(changeSentence(change, ChangeUnit::Stars, english), u"+0.12 (95 %: −0.05 – +0.29), no clear change"_s);
    change.verdict = Verdict::Few;
    QCOMPARE(changeSentence(change, ChangeUnit::Stars, english), u"+0.12, few responses"_s);
    QCOMPARE(changeSentence({.previous = 4.3}, ChangeUnit::Stars, english), u"no data to compare"_s);
    QCOMPARE(changeSentence({}, ChangeUnit::Stars, english), u"nothing to compare with"_s);
}

QTEST_GUILESS_MAIN(TestVerdictWords)
#include "tst_verdict_words.moc"
