// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/dated_rows.h"
#include "analytics/local_days.h"
#include "analytics/row_merge.h"
#include "analytics/snapshot.h"
#include "analytics/text_codes.h"

#include <QHash>

#include <cstdint>
#include <utility>
#include <vector>

namespace plaudit
{

struct AnswerRow;
struct QuestionRow;
struct ResponseRow;
struct SurveyRow;

/// Survey responses and their answers as they are read, on their way into a snapshot.
class ResponseDraft
{
public:
    /// `days` must outlive it.
    ResponseDraft(LocalDays &days, const Snapshot &base);

    /// All that the cache knows, before the responses.
    void addSurveys(const std::vector<SurveyRow> &surveys, const std::vector<QuestionRow> &questions);
    /// In the order of rows.
    void add(const ResponseRow &row);
    /// In the order of the responses.
    void addAnswer(const AnswerRow &row);
    void endAnswers();

    [[nodiscard]] const std::vector<std::uint32_t> &rows() const { return m_dated.rows; }
    [[nodiscard]] RowMerge mergeWith(const Snapshot::Responses &base, const std::vector<std::uint32_t> &leaving) const
    {
        return m_dated.mergeWith(base, leaving);
    }
    /// Everything but what hangs on matches and on other responses: those, the ways and the bits.
    [[nodiscard]] Snapshot::Responses merged(
        const Snapshot::Responses &base, const RowMerge &merge, std::vector<std::uint32_t> &facts) const;
    [[nodiscard]] Snapshot::Answers mergedAnswers(const Snapshot &base, const RowMerge &merge) const;

    [[nodiscard]] const std::vector<Snapshot::Survey> &surveys() const { return m_surveys; }
    [[nodiscard]] const std::vector<Snapshot::Question> &questions() const { return m_questions; }
    [[nodiscard]] const TextCodes &channels() const { return m_channels; }
    [[nodiscard]] const std::vector<QString> &otherWords() const { return m_otherWords; }

private:
    void endAnswersBefore(std::size_t response);
    [[nodiscard]] std::uint32_t choiceOf(std::uint32_t question, const QString &text);

    LocalDays &m_localDays;
    DatedRows m_dated;
    std::vector<Snapshot::Survey> m_surveys;
    std::vector<Snapshot::Question> m_questions;
    std::vector<bool> m_isText;                               ///< by question
    std::vector<QHash<QString, std::uint32_t>> m_choiceCodes; ///< by question
    std::vector<QString> m_otherWords;
    TextCodes m_channels;
    QHash<qint64, std::uint32_t> m_surveyOfRow, m_questionOfRow;

    std::vector<std::uint32_t> m_facts, m_survey;
    std::vector<std::uint16_t> m_channel;
    std::vector<std::int8_t> m_scores;
    std::vector<std::uint8_t> m_ways;
    std::vector<std::uint64_t> m_fingerprints;
    std::vector<std::uint32_t> m_firstAnswer;
    std::size_t m_answersOf = 0;                                         ///< the response whose answers are coming
    std::vector<std::uint32_t> m_question, m_choices, m_choice, m_other; ///< m_choices: how many of each answer
    std::vector<std::uint32_t> m_firstChoiceOfResponse;
    std::vector<double> m_number;
};

/// Marks what counts: responses that are there, but for those that are another one told again without its id, whose
/// ways count for that one. `rows` are in the order of time.
void markCounted(
    std::vector<std::uint32_t> &facts, std::vector<std::uint8_t> &ways, std::span<const std::uint64_t> fingerprints);

} // namespace plaudit
