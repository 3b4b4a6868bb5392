// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/question_changes.h"

#include "analytics/mean_tally.h"

#include <QHash>

#include <cmath>

namespace plaudit
{

namespace
{

/// Empty where the distribution is not all of it.
Mean meanOf(const QuestionFigures &question)
{
    constexpr double asWritten = 1e-4;
    MeanTally tally;
    for (const auto &answer : question.distribution)
        tally.add(answer.answer.toDouble(), answer.count);
    const auto mean = tally.mean();
    const bool isAll = mean.value && question.mean && std::abs(*mean.value / *question.mean - 1.0) < asWritten;
    return isAll || mean.value == question.mean ? mean : Mean{};
}

} // namespace

Change questionMeanChange(const QuestionFigures &now, const QuestionFigures &before)
{
    return meanChange(meanOf(now), meanOf(before));
}

std::vector<Change> choiceChanges(const QuestionFigures &now, const QuestionFigures &before)
{
    QHash<QString, std::int64_t> earlier;
    for (const auto &choice : before.choices)
        earlier.insert(choice.answer, choice.count);
    std::vector<Change> changes;
    for (const auto &choice : now.choices) {
        changes.push_back(
            shareChange(shareOf(choice.count, now.responses), shareOf(earlier.value(choice.answer), before.responses)));
    }
    controlFalseDiscoveries(changes);
    return changes;
}

} // namespace plaudit
