// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/statistics.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace plaudit
{

/// One stretch of time. The texts are the figures as people read them; the numbers only place them.
struct TrendPoint
{
    QString axisLabel; ///< short, as on an axis
    QString label;     ///< whole, as the command line writes it
    std::optional<double> value;
    std::optional<Interval> band;
    std::int64_t n = 0;
    bool isComplete = true;
    QString valueText, bandText, countText;
};

/// A figure over time with its interval: a point without a value is a gap, one that is not complete is hatched.
struct TrendSpec
{
    std::vector<TrendPoint> points;
    double lowest = 1.0; ///< the scale's own ends; the axis never leaves them
    double highest = 5.0;
};

struct DistributionBar
{
    int stars = 0;
    std::int64_t count = 0;
    QString countText, shareText;
    QString detail; ///< one more line for hover: the exact interval
    bool isSelected = false;
};

/// Counts of each star as bars, best first.
struct DistributionSpec
{
    std::vector<DistributionBar> bars;
};

/// A chart as data and meaning; paintChart() is the one way it is drawn.
struct ChartSpec
{
    QString title;
    QString note; ///< how to read it, in one line
    std::variant<TrendSpec, DistributionSpec> drawing;
};

/// The chart as a table: its text alternative, and what is copied and shown as a table.
struct ChartTable
{
    QStringList header;
    std::vector<QStringList> rows;
};
[[nodiscard]] ChartTable tableOf(const ChartSpec &spec);
/// The numbers in full precision, RFC 4180, English headers, a point for decimals, UTF-8.
[[nodiscard]] QByteArray csvOf(const ChartSpec &spec);

} // namespace plaudit
