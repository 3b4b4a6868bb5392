// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "analytics/question_kind.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace plaudit
{

class Snapshot;

struct AnswerCount
{
    QString answer;
    std::int64_t count = 0;
    double share =
        0.0; ///< of the question's respondents; of a question with several choices they add up to more than 1
};

/// What was answered to one question. A blank answer is none; of an NPS question, nor is one that is no score.
struct QuestionFigures
{
    std::uint32_t index = 0; ///< into Snapshot::questions()
    QString surveyId, surveyName, questionId, text, type;
    QuestionKind kind = QuestionKind::Text;
    std::int64_t responses = 0;
    std::vector<AnswerCount> choices;      ///< of Choices: the most frequent first
    std::vector<AnswerCount> distribution; ///< of Scale and Nps: by number, the greatest first
    std::optional<double> mean;            ///< of Scale and Nps
    std::int64_t others = 0;               ///< answers in the respondent's own words, beside a choice
    QStringList other;                     ///< those, the newest records last
};

/// Each question that the selected responses answered, survey by survey in its own order. Pure.
[[nodiscard]] std::vector<QuestionFigures> questions(const Snapshot &snapshot, const Filter &filter);

} // namespace plaudit
