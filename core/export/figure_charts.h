// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/export_table.h"

#include <vector>

namespace plaudit
{

/// The charts that a page's figures make, of FigureRows and of nothing else: courses over time, distributions, answers,
/// money by opinion for each currency. What has no value makes no chart. Pure.
[[nodiscard]] std::vector<ExportChart> figureCharts(const std::vector<RecordCells> &rows);

} // namespace plaudit
