// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database.h"
#include "cache/export_reading.h"
#include "cache/reader.h"

namespace plaudit
{

Result<std::vector<RecordCells>> Reader::records(RecordTable table, const std::vector<qint64> &rows)
{
    return ExportReading(*m_database).records(table, rows);
}

} // namespace plaudit
