// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/text_export.h"

#include <QTimeZone>

namespace plaudit
{

/// Words of a workbook that aren't the table's own, translated.
struct WorkbookWords
{
    QString about;     ///< name of the sheet that says what the file holds
    QString longTexts; ///< name of the sheet where texts go on
    QString goesOn;    ///< at the end of a text that goes on there
    QString charts;    ///< name of the sheet with the charts
    QString chartData; ///< name of the sheet with what they are drawn from
};

/// Writes the tables as an Excel workbook, a sheet each, after a sheet with the notes: heads frozen, with a filter and
/// widths; ids and words as text, digit by digit, whatever they look like; times as dates of `zone`; memory stays
/// bounded. What no cell takes (32,767 characters) goes on in a sheet of its own, what no sheet takes (1,048,576 rows)
/// in another sheet. The charts of a table follow it, in a sheet with the notes, drawn by the spreadsheet from a sheet
/// with their figures. A NUL, which no workbook can hold, is written as its picture U+2400. Whole or not there, and
/// blocks, as exportText().
[[nodiscard]] Result<ExportedFile> exportWorkbook(const std::vector<ExportTable> &tables, const ExportNotes &notes,
    const WorkbookWords &words, const QTimeZone &zone, const QString &path, const OpenReader &openReader,
    const ExportProgress &progress = {});

} // namespace plaudit
