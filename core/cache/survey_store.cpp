// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/survey_store.h"

#include "cache/database.h"
#include "cache/values.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

QString surveyStream(const QString &surveyId)
{
    return u"surveys:"_s + surveyId;
}

SurveyStore::SurveyStore(Database &database)
    : m_database(database)
{}

Result<qint64> SurveyStore::rowOf(const QString &surveyId)
{
    qint64 row = 0;
    return m_database.execute(u"INSERT INTO survey (survey_id) VALUES (?) ON CONFLICT DO NOTHING"_s, {surveyId})
        .and_then([&] {
            return m_database.eachRow(u"SELECT id FROM survey WHERE survey_id = ?"_s, {surveyId},
                [&row](const Statement &found) { row = found.value(0).toLongLong(); });
        })
        .map([&row] { return row; });
}

Result<qint64> SurveyStore::meet(const SurveyResponse &response)
{
    auto known = m_surveys.find(response.surveyId);
    if (known == m_surveys.end()) {
        auto row = rowOf(response.surveyId);
        if (!row)
            return row;
        known = m_surveys.insert(response.surveyId, {.row = *row, .name = {}});
    }
    const auto atMs = response.dateCreated ? response.dateCreated->utcMs : 0;
    const bool isNewer =
        !response.surveyName.isEmpty() && std::tie(atMs, response.surveyName) > std::tie(known->atMs, known->name);
    if (!isNewer)
        return known->row;
    known->atMs = atMs;
    known->name = response.surveyName;
    return m_database
        .execute(u"UPDATE survey SET name = ?, name_at_ms = ? WHERE id = ? AND "
                 "(name IS NULL OR (?, ?) > (name_at_ms, name))"_s,
            {response.surveyName, atMs, known->row, atMs, response.surveyName})
        .map([&] { return known->row; });
}

Result<qint64> SurveyStore::meetQuestion(qint64 survey, int position, const SurveyAnswer &answer)
{
    const std::tuple key(survey, answer.questionId, answer.questionText, answer.type);
    if (const auto known = m_questions.find(key); known != m_questions.end() && known->second.second <= position)
        return known->second.first;
    const QVariantList values{
        survey, notNull(answer.questionId), notNull(answer.questionText), notNull(answer.type), position};
    qint64 row = 0;
    return m_database
        .execute(u"INSERT INTO survey_question (survey, question_id, text, type, position) VALUES (?, ?, ?, ?, ?) "
                 "ON CONFLICT (survey, question_id, text, type) DO UPDATE SET "
                 "position = min(position, excluded.position)"_s,
            values)
        .and_then([&] {
            return m_database.eachRow(u"SELECT id FROM survey_question WHERE survey = ? AND question_id = ? AND "
                                      "text = ? AND type = ?"_s,
                values.mid(0, 4), [&row](const Statement &found) { row = found.value(0).toLongLong(); });
        })
        .map([&] {
            m_questions[key] = {row, position};
            return row;
        });
}

Result<void> SurveyStore::add(const QString &surveyId, const QString &name)
{
    return m_database.execute(
        u"INSERT INTO survey (survey_id, given_name, is_added) VALUES (?, ?, 1) ON CONFLICT (survey_id) DO UPDATE SET "
        "is_added = 1, given_name = coalesce(excluded.given_name, given_name)"_s,
        {surveyId, orNull(name)});
}

Result<std::vector<SurveyRow>> SurveyStore::all()
{
    return surveys(u"(SELECT count(*) FROM survey_response r WHERE r.survey = s.id AND r.removed_at_ms IS NULL)"_s);
}

Result<std::vector<SurveyRow>> SurveyStore::uncounted()
{
    return surveys(u"0"_s);
}

Result<std::vector<SurveyRow>> SurveyStore::surveys(const QString &responses)
{
    std::vector<SurveyRow> surveys;
    return m_database
        .eachRow(u"SELECT s.id, s.survey_id, coalesce(s.given_name, s.name), s.is_added, EXISTS (SELECT 1 FROM "
                 "sync_checkpoint c WHERE c.stream = 'surveys:' || s.survey_id AND c.last_completed_ms IS NOT NULL), "
                 "%1 FROM survey s ORDER BY s.survey_id"_s.arg(responses),
            {},
            [&surveys](const Statement &row) {
                surveys.push_back({.row = row.value(0).toLongLong(),
                    .surveyId = row.value(1).toString(),
                    .name = row.value(2).toString(),
                    .isAdded = row.value(3).toBool(),
                    .isBackfilled = row.value(4).toBool(),
                    .responses = row.value(5).toLongLong()});
            })
        .map([&surveys] { return std::move(surveys); });
}

Result<std::vector<QuestionRow>> SurveyStore::questions()
{
    std::vector<QuestionRow> questions;
    return m_database
        .eachRow(u"SELECT id, survey, question_id, text, type, position FROM survey_question "
                 "ORDER BY survey, position, question_id, text, type"_s,
            {},
            [&questions](const Statement &row) {
                questions.push_back({.row = row.value(0).toLongLong(),
                    .survey = row.value(1).toLongLong(),
                    .questionId = row.value(2).toString(),
                    .text = row.value(3).toString(),
                    .type = row.value(4).toString(),
                    .position = row.value(5).toInt()});
            })
        .map([&questions] { return std::move(questions); });
}

} // namespace plaudit
