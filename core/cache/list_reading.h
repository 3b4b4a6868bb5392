// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/list_records.h"
#include "domain/record_id.h"
#include "domain/result.h"

#include <optional>
#include <vector>

namespace plaudit
{

class Database;

/// Reads what lists of records show, a stretch of a list at a time, and what is shown of one record beside it.
class ListReading
{
public:
    explicit ListReading(Database &database);

    [[nodiscard]] Result<std::vector<ReviewLine>> reviewLines(const std::vector<qint64> &rows, int mostOfBody);
    [[nodiscard]] Result<std::optional<qint64>> rowOf(MatchKind kind, const RecordId &id);
    [[nodiscard]] Result<std::optional<MatchedOrder>> matchedOrder(MatchKind kind, const RecordId &id);

private:
    Database &m_database;
};

} // namespace plaudit
