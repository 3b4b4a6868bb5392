// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "export/export_table.h"
#include "export/redaction.h"

#include <QByteArray>

#include <memory>

namespace plaudit
{

class Snapshot;

/// The records that a filter chooses, the newest first: reviews, responses, the answers of those responses, orders (of
/// the filter's dates). Columns are named by nameOfColumn(). The filter has what is found, see withFoundRecords().
[[nodiscard]] ExportTable recordTable(const Snapshot &snapshot, const Filter &filter, RecordTable table);

/// The table without what names a person, see redacted() of a cell.
[[nodiscard]] ExportTable redacted(ExportTable table, Redaction redaction, const QByteArray &salt);

} // namespace plaudit
