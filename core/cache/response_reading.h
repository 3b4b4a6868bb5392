// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/result.h"
#include "domain/survey_response.h"

#include <functional>
#include <optional>
#include <vector>

namespace plaudit
{

class Database;

/// Reads survey responses and what is known of how they came.
class ResponseReading
{
public:
    explicit ResponseReading(Database &database);

    [[nodiscard]] Result<void> eachRow(
        std::optional<qint64> sinceSeq, const std::function<void(const ResponseRow &)> &use);
    [[nodiscard]] Result<void> eachAnswer(
        std::optional<qint64> sinceSeq, const std::function<void(const AnswerRow &)> &use);
    /// In the order of `rows`, which are row numbers; those that are gone are left out.
    [[nodiscard]] Result<std::vector<ResponseLine>> lines(const std::vector<qint64> &rows);
    [[nodiscard]] Result<std::optional<SurveyResponse>> response(const RecordId &id);
    /// The newest first, at most `most` of each.
    [[nodiscard]] Result<std::vector<EvidenceRow>> redelivered(int most);
    [[nodiscard]] Result<std::vector<EvidenceRow>> tombstones(int most);

private:
    Database &m_database;
};

} // namespace plaudit
