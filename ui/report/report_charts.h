// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "report/report_document.h"

namespace plaudit
{

struct Theme;

/// A chart of a report, by the same makers as those of the pages.
[[nodiscard]] ChartSpec chartSpecOf(const ReportChart &chart, const ReportFigures &figures);

} // namespace plaudit
