// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <vector>

class QPainter;

namespace plaudit
{

struct Theme;

/// The one way a chart is drawn, for window, pictures and files. GUI thread only. Fills nothing behind itself.
void paintChart(QPainter &painter, const QRectF &rect, const ChartSpec &spec, const Theme &theme);

/// What a pointer or the keyboard can stand on: in the order of points or bars.
struct ChartMark
{
    QRectF area;
    QPointF anchor;    ///< where hover points to
    QStringList lines; ///< what hover says, most important first
};
[[nodiscard]] std::vector<ChartMark> chartMarks(const ChartSpec &spec, const QRectF &rect);
/// The mark at `position`, or -1.
[[nodiscard]] int markAt(const std::vector<ChartMark> &marks, const QPointF &position);

} // namespace plaudit
