// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;

namespace plaudit
{

/// The selected rows as lines of tab-separated text with the header first, the columns that are shown in the order they
/// stand in. Tabs and line breaks inside a cell become blanks, and text that a spreadsheet would run as a formula gets
/// an apostrophe in front.
[[nodiscard]] QString selectedCells(const QTableView &view);
void copyCells(const QTableView &view);

/// A line of TSV as copying writes it: cells on one line each, none that a spreadsheet would run.
[[nodiscard]] QString copiedLine(const QStringList &cells);

} // namespace plaudit
