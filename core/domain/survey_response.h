// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/nps.h"
#include "domain/record_id.h"
#include "domain/review.h"
#include "domain/timestamp.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace plaudit
{

/// One answered question. An answer is one of text, number and choices; none of them where it was blank.
struct SurveyAnswer
{
    QString questionId, questionText;
    QString type;                 ///< as sent: "nps", "single_choice" …
    QByteArray json;              ///< the answer as sent, compact
    QString text;                 ///< a text, or the one choice
    std::optional<double> number; ///< also of a text that is nothing but a number
    QStringList choices;          ///< of a list
    QString customAnswer;         ///< the respondent's own words for "other"
    QString customOption;         ///< the option they belong to
    QString npsCategory;          ///< as sent
    QString profileQuestionId;
    std::optional<bool> marketingOptIn;
    bool isNps = false; ///< a category was sent, or the type says so

    /// A whole number 0–10 however it was written; else the answer is not a score.
    [[nodiscard]] std::optional<int> npsScore() const;
    [[nodiscard]] friend bool operator==(const SurveyAnswer &, const SurveyAnswer &) = default;
};

/// One submission of a survey. Every field but the survey may be missing.
struct SurveyResponse
{
    RecordId responseId; ///< Okendo's own, or the fingerprint where there was none
    bool hasOwnId = true;
    QString surveyId, surveyName, subscriberId;
    QString channel, channelSurveyId, channelSurveyDescription;
    std::optional<Timestamp> dateCreated;
    QString customerId, customerEmail;
    QString orderId; ///< of the shop platform
    std::optional<ReviewReward> reward;
    std::vector<SurveyAnswer> answers;

    /// The first NPS question by position; the others are answers like any.
    [[nodiscard]] const SurveyAnswer *npsAnswer() const;
    /// How many NPS questions there are.
    [[nodiscard]] int npsQuestions() const;
    /// A category that was sent and contradicts the score, which wins.
    [[nodiscard]] bool hasContradictingCategory() const;
    /// The same for the same submission whichever way it came: of survey, customer or email, time to the second,
    /// and answers.
    [[nodiscard]] QByteArray fingerprint() const;
    /// The same for two tellings that say the same in every field, however they are written.
    [[nodiscard]] QByteArray contentHash() const;

    [[nodiscard]] friend bool operator==(const SurveyResponse &, const SurveyResponse &) = default;
};

} // namespace plaudit
