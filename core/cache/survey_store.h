// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/result.h"

#include <QHash>

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace plaudit
{

class Database;

/// Known surveys and their questions: met in responses, or added by hand. Remembers what it wrote, so one store serves
/// one transaction.
class SurveyStore
{
public:
    explicit SurveyStore(Database &database);

    /// Gives the survey's row number. Of two names that responses give, that of the newer response stands.
    [[nodiscard]] Result<qint64> meet(const SurveyResponse &response);
    [[nodiscard]] Result<qint64> meetQuestion(qint64 survey, int position, const SurveyAnswer &answer);
    /// By hand; a name given here stands above what responses say. An empty one leaves the name as it is.
    [[nodiscard]] Result<void> add(const QString &surveyId, const QString &name);
    [[nodiscard]] Result<std::vector<SurveyRow>> all();
    /// The same without the numbers of their responses.
    [[nodiscard]] Result<std::vector<SurveyRow>> uncounted();
    [[nodiscard]] Result<std::vector<QuestionRow>> questions();

private:
    /// `responses`: how many each has, as SQL.
    [[nodiscard]] Result<std::vector<SurveyRow>> surveys(const QString &responses);
    [[nodiscard]] Result<qint64> rowOf(const QString &surveyId);

    struct Named
    {
        qint64 row = 0;
        QString name;
        qint64 atMs = -1;
    };
    Database &m_database;
    QHash<QString, Named> m_surveys;
    std::map<std::tuple<qint64, QString, QString, QString>, std::pair<qint64, int>> m_questions;
};

/// The stream that walks a survey's responses: "surveys:" and its id.
[[nodiscard]] QString surveyStream(const QString &surveyId);

} // namespace plaudit
