// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QTableView;

namespace plaudit
{

/// The selected rows as lines of tab-separated text with the header first, the columns that are shown in the order they
/// stand in. Tabs and line breaks inside a cell become blanks, and text that a spreadsheet would run as a formula gets
/// an apostrophe in front.
[[nodiscard]] QString selectedCells(const QTableView &view);
/// The same of these rows.
[[nodiscard]] QString cellsOfRows(const QTableView &view, const std::vector<int> &rows);
void copyCells(const QTableView &view);

} // namespace plaudit
