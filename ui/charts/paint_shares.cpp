// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_geometry.h"
#include "charts/tabular_figures.h"
#include "shell/theme.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

void paintGrid(QPainter &painter, const SharesGeometry &geometry, const Theme &theme)
{
    painter.setFont(themeFont(12));
    for (const int perCent : {0, 50, 100}) {
        const double y = std::round(geometry.plot.bottom() - geometry.plot.height() * perCent / 100.0) + 0.5;
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(geometry.plot.left(), y), QPointF(geometry.plot.right(), y));
        painter.setPen(theme.faintText);
        drawFigures(painter, QRectF(geometry.plot.left() - 70, y - 10, 60, 20), Qt::AlignRight,
            u"%1 %"_s.arg(QLocale().toString(perCent)));
    }
}

/// Where the lowest part ended and the highest began in the period before: dotted, across the column's bar.
void paintPrevious(QPainter &painter, const SharesGeometry &geometry, const SharesSpec &spec, const Theme &theme)
{
    const auto shown = std::min(spec.previous.size(), spec.columns.size());
    for (std::size_t index = 0; index < shown; ++index) {
        const auto &shares = spec.previous[index].shares;
        if (shares.size() < 2)
            continue;
        for (const double share : {shares.front(), 1.0 - shares.back()}) {
            const double y = geometry.plot.bottom() - geometry.plot.height() * share;
            const QLineF line(
                geometry.x(index) - geometry.column / 2.0, y, geometry.x(index) + geometry.column / 2.0, y);
            for (const auto &[colour, width] : {std::pair(theme.panel, 4.0), std::pair(theme.text, 2.0)}) {
                QPen pen(colour, width, Qt::CustomDashLine, Qt::RoundCap);
                pen.setDashPattern({0.1, 4.8 / width});
                painter.setPen(pen);
                painter.drawLine(line);
            }
        }
    }
}

/// The names beside the last column that has data, moved apart where the parts are thin.
void paintNames(QPainter &painter, const SharesGeometry &geometry, const SharesSpec &spec, const Theme &theme)
{
    const auto last = std::find_if(
        spec.columns.rbegin(), spec.columns.rend(), [](const SharesColumn &column) { return !column.shares.empty(); });
    if (last == spec.columns.rend())
        return;
    constexpr double height = 18.0;
    painter.setFont(themeFont(12, QFont::DemiBold));
    std::vector<double> middles;
    double below = 0.0;
    for (const double share : last->shares) {
        middles.push_back(geometry.plot.bottom() - geometry.plot.height() * (below + share / 2.0));
        below += share;
    }
    for (std::size_t part = 0; part < middles.size(); ++part) {
        const double lowest = geometry.plot.bottom() - height / 2.0;
        middles[part] = std::min(middles[part], part == 0 ? lowest : middles[part - 1] - height);
    }
    const double above = geometry.plot.top() + height / 2.0 - (middles.empty() ? 0.0 : middles.back());
    for (std::size_t part = 0; part < middles.size(); ++part) {
        const QRectF cell(geometry.plot.right() + 12, middles[part] + std::max(0.0, above) - height / 2.0,
            geometry.namesWidth + 4, height);
        const QRectF mark(cell.left() - 6, cell.center().y() - 5, 3, 10);
        painter.fillRect(mark, toneColour(spec.parts[part].tone, theme));
        painter.setPen(theme.secondText);
        painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, spec.parts[part].name);
    }
}

} // namespace

void paintShares(QPainter &painter, const QRectF &rect, const SharesSpec &spec, const Theme &theme)
{
    const SharesGeometry geometry(spec, rect);
    paintGrid(painter, geometry, theme);
    QStringList labels;
    const double inset = std::min(3.0, geometry.column * 0.12);
    for (std::size_t index = 0; index < spec.columns.size(); ++index) {
        const SharesColumn &column = spec.columns[index];
        labels += column.axisLabel;
        QRectF bar(geometry.plot.left() + double(index) * geometry.column + inset, geometry.plot.bottom(),
            geometry.column - 2 * inset, 0);
        painter.setPen(Qt::NoPen);
        for (std::size_t part = 0; part < column.shares.size(); ++part) {
            bar.setTop(bar.bottom() - geometry.plot.height() * column.shares[part]);
            QColor fill = toneColour(spec.parts[part].tone, theme);
            fill.setAlphaF(column.isComplete ? 1.0F : 0.4F);
            painter.setBrush(fill);
            painter.drawRect(bar);
            bar.setBottom(bar.top());
        }
        if (!column.isComplete) {
            paintHatch(painter, {bar.left(), geometry.plot.top(), bar.width(), geometry.plot.height()}, theme);
        }
    }
    paintPrevious(painter, geometry, spec, theme);
    paintTimes(painter, geometry.plot, geometry.column, labels, theme);
    paintNames(painter, geometry, spec, theme);
}

} // namespace plaudit
