// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace plaudit
{

/// A chart that a workbook draws itself, of figures that stand in its cells. All texts may come from outside.
struct ExportChart
{
    enum class Kind {
        Line,          ///< over time; a missing value is a gap
        Columns,       ///< beside each other
        StackedCounts, ///< columns of counts
        StackedShares, ///< columns that are all as high as the whole
        Bars,          ///< the first on top
    };
    /// Excel's own way to write numbers.
    enum class Numbers { Whole, TwoDecimals, Percent };

    struct Series
    {
        QString name;
        std::vector<std::optional<double>> values; ///< one for each category
        std::uint32_t colour = 0x4F46E5;           ///< 0xRRGGBB
        bool isBound = false;                      ///< an end of an interval, drawn behind the figure
    };

    Kind kind = Kind::Columns;
    QString title, categoryName, valueName;
    QStringList categories;
    std::vector<Series> series;
    Numbers numbers = Numbers::Whole;
    std::optional<std::pair<double, double>> range; ///< of the axis of values; unset: what fits
};

} // namespace plaudit
