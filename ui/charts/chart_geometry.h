// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/paint_chart.h"

#include <QColor>

namespace plaudit
{

/// Where a trend's parts stand inside its rectangle.
struct TrendGeometry
{
    QRectF plot;
    double low = 1.0, high = 5.0, step = 1.0; ///< of the axis of values
    double column = 0.0;                      ///< width of one point's column

    TrendGeometry(const TrendSpec &spec, const QRectF &rect);
    /// Of the points before, those that stand beside one of now.
    [[nodiscard]] static std::size_t shownPrevious(const TrendSpec &spec);
    [[nodiscard]] double x(std::size_t index) const { return plot.left() + (double(index) + 0.5) * column; }
    [[nodiscard]] double y(double value) const { return plot.bottom() - (value - low) / (high - low) * plot.height(); }
};

/// Where a distribution's columns stand: star, bar, count, share.
struct DistributionGeometry
{
    double starWidth = 0.0, countWidth = 0.0, shareWidth = 0.0;
    double rowHeight = 0.0;
    QRectF rect;

    DistributionGeometry(const DistributionSpec &spec, const QRectF &rect);
    [[nodiscard]] QRectF row(std::size_t index) const;
    [[nodiscard]] QRectF track(std::size_t index) const;
};

/// Where a stack of shares stands inside its rectangle: the names of the parts beside it.
struct SharesGeometry
{
    QRectF plot;
    double column = 0.0;
    double namesWidth = 0.0;

    SharesGeometry(const SharesSpec &spec, const QRectF &rect);
    [[nodiscard]] double x(std::size_t index) const { return plot.left() + (double(index) + 0.5) * column; }
};

/// Where the bars of figures stand: name, bar with its whisker, value, n.
struct BarsGeometry
{
    double nameWidth = 0.0, valueWidth = 0.0, countWidth = 0.0;
    double rowHeight = 0.0;
    bool hasRoom = true;  ///< for "n = " before each n
    double highest = 1.0; ///< the value at the track's end
    QRectF rect;

    BarsGeometry(const BarsSpec &spec, const QRectF &rect);
    [[nodiscard]] QRectF row(std::size_t index) const;
    [[nodiscard]] QRectF track(std::size_t index) const;
    /// The n of a bar as it is written.
    [[nodiscard]] QString countText(const FigureBar &bar) const;
    /// Of a value, from the track's start.
    [[nodiscard]] double length(double value, const QRectF &track) const;
};

/// The part as it stands in the whole where writing runs from right to left; else as it is.
[[nodiscard]] QRectF mirrored(const QRectF &part, const QRectF &whole);
[[nodiscard]] QColor toneColour(Tone tone, const Theme &theme);
/// Labels under a plot, as many as there is room for.
void paintTimes(QPainter &painter, const QRectF &plot, double column, const QStringList &labels, const Theme &theme);
/// Slanted lines over a column that is not complete.
void paintHatch(QPainter &painter, const QRectF &area, const Theme &theme);
void paintShares(QPainter &painter, const QRectF &rect, const SharesSpec &spec, const Theme &theme);
void paintBars(QPainter &painter, const QRectF &rect, const BarsSpec &spec, const Theme &theme);
void paintTrend(QPainter &painter, const QRectF &rect, const TrendSpec &spec, const Theme &theme);
void paintDistribution(QPainter &painter, const QRectF &rect, const DistributionSpec &spec, const Theme &theme);

} // namespace plaudit
