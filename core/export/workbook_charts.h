// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/export_chart.h"

#include <QString>

#include <vector>
#include <xlsxwriter.h>

namespace plaudit
{

/// Where charts go in a workbook; all of it belongs to the book.
struct ChartSheets
{
    lxw_workbook *book = nullptr;
    lxw_worksheet *shown = nullptr;
    lxw_row_t under = 0; ///< the row of `shown` that the first begins at
    lxw_worksheet *data = nullptr;
    QString dataName;
    lxw_format *head = nullptr;
};

/// Writes the figures of each chart into `data`, one chart below the other, and draws it in `shown` from those cells:
/// its title and names are cells too, so that no text from outside is ever read as a formula. Gives the first error.
[[nodiscard]] lxw_error addCharts(const ChartSheets &sheets, const std::vector<ExportChart> &charts);

} // namespace plaudit
