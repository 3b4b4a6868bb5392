// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database.h"
#include "cache/export_reading.h"
#include "cache/reader.h"

namespace plaudit
{

Result<void> Reader::records(RecordTable table, const std::vector<qint64> &rows, const TakeRow &take)
{
    if (!m_exporting)
        m_exporting = std::make_unique<ExportReading>(*m_database);
    return inOneView([&] {
        return dataVersion().and_then([&](qint64 version) { return m_exporting->read(table, rows, version, take); });
    });
}

} // namespace plaudit
