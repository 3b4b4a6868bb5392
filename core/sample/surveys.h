// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/store_plan.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace plaudit
{

enum class QuestionKind { Nps, SingleChoice, MultipleChoice, Scale, Text };

struct SampleQuestion
{
    const char *id = nullptr;
    QuestionKind kind = QuestionKind::Text;
    const char *text = nullptr;
    std::span<const char *const> choices;
    bool hasOther = false; ///< the last choice is "Other", with words of one's own
};

struct SampleSurveyForm
{
    const char *id = nullptr; ///< a UUID
    const char *name = nullptr;
    std::span<const SampleQuestion> questions;
};

/// In the order of SampleSurvey.
[[nodiscard]] std::span<const SampleSurveyForm> sampleSurveys();
[[nodiscard]] const SampleSurveyForm &formOf(SampleSurvey survey);

/// "nps", "single_choice" …
[[nodiscard]] QString typeOf(QuestionKind kind);
/// "email", "post-purchase"
[[nodiscard]] QString toString(SurveyChannel channel);

struct SampleAnswer
{
    int question = 0;          ///< in its form
    std::optional<int> number; ///< of an NPS question or a scale; unset: what stands there is no score
    QStringList choices;
    QString other; ///< one's own words for the last choice
    QString text;
};

/// A submission before and after it was changed: the feed may have told of the earlier one alone.
enum class Edition { Earlier, Final };

struct SampleResponse
{
    qint64 ms = 0;
    SampleSurvey survey = SampleSurvey::Recommendation;
    SurveyChannel channel = SurveyChannel::Email;
    bool hasOrder = true; ///< names its order
    std::vector<SampleAnswer> answers;
    QJsonObject json; ///< contract JSON

    /// Of the first NPS question; unset where there is none or it holds no score.
    [[nodiscard]] std::optional<int> score() const;
};

[[nodiscard]] SampleResponse sampleResponse(const StorePlan &plan, const PlannedResponse &planned, Edition edition);

} // namespace plaudit
