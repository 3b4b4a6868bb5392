// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/record_cells.h"
#include "domain/result.h"

#include <QString>

#include <memory>
#include <vector>

namespace plaudit
{

class Database;

/// What can be read out of the cache record by record.
enum class RecordTable { Reviews, Responses, Answers, Orders };

/// What a cell of a column holds. A null one is empty.
enum class CellKind {
    Text,    ///< words
    Id,      ///< a name of something, to be kept digit by digit; a text
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

/// Reads whole records for exports. Learns from what it reads how to read the next more quickly, so that it is best
/// kept for a whole export.
class ExportReading
{
public:
    explicit ExportReading(Database &database);
    ~ExportReading();
    Q_DISABLE_COPY_MOVE(ExportReading)

    /// The records with these row numbers, in an order of its own, each with the place of its number among `rows`. Of
    /// Answers, all answers of the responses with these numbers; those of a response come in their order. Numbers of
    /// records that are gone are left out. Some thousand numbers at a time are best. To be called in one view of the
    /// database, whose version `dataVersion` is.
    [[nodiscard]] Result<void> read(
        RecordTable table, const std::vector<qint64> &rows, qint64 dataVersion, const TakeRow &take);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace plaudit
