// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/question_changes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

QuestionFigures scale(std::vector<AnswerCount> distribution, std::optional<double> mean)
{
    QuestionFigures figures;
    figures.distribution = std::move(distribution);
    figures.mean = mean;
    for (const auto &answer : figures.distribution)
        figures.responses += answer.count;
    return figures;
}

QuestionFigures choices(std::int64_t responses, std::vector<AnswerCount> choices)
{
    QuestionFigures figures;
    figures.responses = responses;
    figures.choices = std::move(choices);
    return figures;
}

} // namespace

class TestQuestionChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meansAreReckonedFromTheDistribution();
    void aMeanOfMoreThanIsListedIsNotCompared();
    void choicesAreSharesOfTheRespondents();
    void nobodyBeforeIsNothingToCompareWith();
};

void TestQuestionChanges::meansAreReckonedFromTheDistribution()
{
    // Means 3 and 4, both with Σ(x − x̄)² = 40 of 40 values: Welch's standard error is √(2 · 40/39/40).
    const auto change = questionMeanChange(
        scale({{u"4"_s, 20, 0.5}, {u"2"_s, 20, 0.5}}, 3.0), scale({{u"5"_s, 20, 0.5}, {u"3"_s, 20, 0.5}}, 4.0));
    QCOMPARE(change.difference.value(), -1.0);
    QCOMPARE(change.previous.value(), 4.0);
    QVERIFY(change.verdict == Verdict::Real);
    // t₀.₉₇₅(78) = 1.990847.
    const double half = 1.990847 * std::sqrt(2.0 * 40.0 / 39.0 / 40.0);
    QVERIFY(std::abs(change.ci95->low - (-1.0 - half)) < 1e-5);
    QVERIFY(std::abs(change.ci95->high - (-1.0 + half)) < 1e-5);
}

void TestQuestionChanges::aMeanOfMoreThanIsListedIsNotCompared()
{
    const auto change =
        questionMeanChange(scale({{u"4"_s, 20, 0.5}, {u"2"_s, 20, 0.5}}, 3.4), scale({{u"5"_s, 40, 1.0}}, 5.0));
    QVERIFY(!change.difference);
}

void TestQuestionChanges::choicesAreSharesOfTheRespondents()
{
    const auto changes = choiceChanges(choices(100, {{u"A friend"_s, 60, 0.6}, {u"An ad"_s, 40, 0.4}}),
        choices(200, {{u"A friend"_s, 60, 0.3}, {u"A shop"_s, 140, 0.7}}));
    QCOMPARE(changes.size(), 2U);
    QVERIFY(std::abs(changes[0].difference.value() - 0.3) < 1e-12);
    QVERIFY(std::abs(changes[1].difference.value() - 0.4) < 1e-12);
    QCOMPARE(changes[1].previous.value(), 0.0);
    QVERIFY(changes[0].verdict == Verdict::Real);
}

void TestQuestionChanges::nobodyBeforeIsNothingToCompareWith()
{
    const auto changes = choiceChanges(choices(100, {{u"A friend"_s, 60, 0.6}}), choices(0, {}));
    QVERIFY(!changes.at(0).difference && !changes.at(0).previous);
}

QTEST_GUILESS_MAIN(TestQuestionChanges)
#include "tst_question_changes.moc"
