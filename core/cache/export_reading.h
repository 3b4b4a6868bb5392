// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace plaudit
{

class Database;

/// What can be read out of the cache record by record.
enum class RecordTable { Reviews, Responses, Answers, Orders };

/// What a cell of a column holds. A null one is empty.
enum class CellKind {
    Text,    ///< words; QString
    Id,      ///< a name of something, to be kept digit by digit; QString
    Integer, ///< qint64
    Decimal, ///< double
    Flag,    ///< bool
    Time,    ///< milliseconds since 1970, UTC; qint64
};

/// The field's own name, as the API or the file spells it in snake_case.
struct RecordColumn
{
    QString key;
    CellKind kind = CellKind::Text;
};
[[nodiscard]] const std::vector<RecordColumn> &columnsOf(RecordTable table);

using RecordCells = std::vector<QVariant>;

/// Reads whole records for exports.
class ExportReading
{
public:
    explicit ExportReading(Database &database);

    /// The records with these row numbers in the order of the numbers; of Answers, all answers of the responses with
    /// these numbers, those of a response in their order. Numbers of records that are gone are left out. A few thousand
    /// numbers at a time are best.
    [[nodiscard]] Result<std::vector<RecordCells>> records(RecordTable table, const std::vector<qint64> &rows);

private:
    Database &m_database;
};

} // namespace plaudit
