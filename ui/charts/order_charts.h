// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/match_quality.h"
#include "analytics/orders.h"
#include "charts/chart_spec.h"

namespace plaudit
{

/// The charts of the Orders page, for window, pictures and files alike. Those of one currency show its groups alone.
[[nodiscard]] ChartSpec aovByRatingChart(
    const OrdersMetrics &orders, const QString &currency, const QList<int> &selected = {});
[[nodiscard]] ChartSpec repeatByRatingChart(
    const OrdersMetrics &orders, const QString &currency, const QList<int> &selected = {});
[[nodiscard]] ChartSpec repeatByNpsChart(
    const OrdersMetrics &orders, const QString &currency, const QList<NpsCategory> &selected = {});

/// In the order of allMatchMethods.
[[nodiscard]] ChartSpec matchMethodsChart(
    const MatchCounts &counts, MatchKind kind, std::optional<MatchMethod> selected = {});
[[nodiscard]] ChartSpec matchedByMonthChart(const MatchQuality &quality, MatchKind kind);

[[nodiscard]] std::int64_t countOf(const MatchCounts &counts, MatchMethod method);

} // namespace plaudit
