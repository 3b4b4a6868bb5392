// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

class QMenu;
class QTableView;

namespace plaudit
{

/// The selected rows as lines of tab-separated text with the header first, the columns that are shown in the order they
/// stand in. Tabs and line breaks inside a cell become blanks, and text that a spreadsheet would run as a formula gets
/// an apostrophe in front.
[[nodiscard]] QString selectedCells(const QTableView &view);
/// The same of these rows, from the top.
[[nodiscard]] QString cellsOfRows(const QTableView &view, const std::vector<int> &rows);
/// All of them, where none is selected.
void copyCells(const QTableView &view);
void copyAllCells(const QTableView &view);
/// All cells as CSV (RFC 4180, UTF-8), in the order shown.
[[nodiscard]] QByteArray csvCells(const QTableView &view);
/// Written whole or not at all. Error: FileFailed.
[[nodiscard]] Result<void> saveCells(const QTableView &view, const QString &path);
/// The same, after asking where to; says what is wrong.
void askAndSaveCells(QTableView &view);
/// Copy rows, copy table, save as CSV: what every table's context menu offers.
void addCopyActions(QMenu &menu, QTableView &view);

/// A line of TSV as copying writes it: cells on one line each, none that a spreadsheet would run.
[[nodiscard]] QString copiedLine(const QStringList &cells);

} // namespace plaudit
