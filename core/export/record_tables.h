// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "export/export_table.h"

#include <QByteArray>

#include <memory>

namespace plaudit
{

class Snapshot;

/// The records that a filter chooses, the newest first: reviews, responses, the answers of those responses, orders (of
/// the filter's dates). Columns are named by nameOfColumn(). The filter has what is found, see withFoundRecords().
[[nodiscard]] ExportTable recordTable(const Snapshot &snapshot, const Filter &filter, RecordTable table);

/// What is done to names and emails, that others may see the table. Words that people wrote stay as they are, and may
/// hold names: whoever redacts is told so.
enum class Redaction {
    None,
    Removed,
    Hashed, ///< the first 16 hexadecimal digits of a SHA-256 over salt and value, so that equal people stay equal
};
/// Emails are hashed without regard to case. Without a salt hashes of known emails could be looked up.
[[nodiscard]] ExportTable redacted(ExportTable table, Redaction redaction, const QByteArray &salt);

} // namespace plaudit
