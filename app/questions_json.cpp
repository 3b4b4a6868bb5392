// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/question_changes.h"
#include "json.h"
#include "json_values.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QJsonObject answerJson(const AnswerCount &answer)
{
    return {{u"answer"_s, answer.answer}, {u"count"_s, qint64(answer.count)}, {u"share"_s, answer.share}};
}

QJsonArray choicesJson(const Compared<QuestionFigures> &question)
{
    const auto changes = question.changes(question.now.choices.size(), choiceChanges);
    QJsonArray all;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        auto json = answerJson(question.now.choices[i]);
        insertChange(json, question.isAsked, changes[i]);
        all.append(json);
    }
    return all;
}

QJsonObject questionJson(const Compared<QuestionFigures> &question)
{
    const auto &now = question.now;
    QJsonArray distribution;
    for (const auto &answer : now.distribution)
        distribution.append(answerJson(answer));
    QJsonObject json{{u"survey_id"_s, now.surveyId}, {u"question_id"_s, now.questionId}, {u"text"_s, now.text},
        {u"type"_s, now.type}, {u"responses"_s, qint64(now.responses)}, {u"choices"_s, choicesJson(question)},
        {u"distribution"_s, distribution}, {u"mean"_s, numberOrNull(now.mean)},
        {u"other"_s, QJsonArray::fromStringList(now.other)}};
    insertChange(json, question.isAsked, question.change(questionMeanChange));
    return json;
}

} // namespace

QJsonArray questionsJson(const Compared<std::vector<QuestionFigures>> &questions)
{
    QJsonArray all;
    for (const auto &question : eachCompared(questions, isSameQuestion))
        all.append(questionJson(question));
    return all;
}

} // namespace plaudit
