// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_geometry.h"
#include "charts/tabular_figures.h"
#include "shell/theme.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// The interval as a line with ends, on a halo that lifts it off its bar.
void paintWhisker(
    QPainter &painter, const QRectF &track, const QRectF &whole, double from, double to, const Theme &theme)
{
    const double y = track.center().y();
    const double end = std::min(5.0, track.height() / 2.0 - 1.0);
    QRectF line(track.left() + from, y - end, std::max(1.0, to - from), 2.0 * end);
    line = mirrored(line, whole);
    for (const auto &[colour, width] : {std::pair(theme.panel, 3.5), std::pair(theme.text, 1.25)}) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(line.left(), y), QPointF(line.right(), y));
        painter.drawLine(line.topLeft(), line.bottomLeft());
        painter.drawLine(line.topRight(), line.bottomRight());
    }
}

void paintName(QPainter &painter, const QRectF &cell, const FigureBar &bar, Qt::Alignment leading, const Theme &theme)
{
    if (bar.stars > 0) {
        painter.setFont(themeFont(13, QFont::DemiBold));
        painter.setPen(theme.starText);
        drawFigures(painter, cell, leading, QString::number(bar.stars) + u" ★"_s);
        return;
    }
    painter.setFont(themeFont(13));
    painter.setPen(theme.text);
    painter.drawText(cell, int(leading | Qt::AlignVCenter),
        QFontMetricsF(painter.font()).elidedText(bar.label, Qt::ElideRight, cell.width() - 8));
}

} // namespace

void paintBars(QPainter &painter, const QRectF &rect, const BarsSpec &spec, const Theme &theme)
{
    const BarsGeometry geometry(spec, rect);
    const bool isRightToLeft = QGuiApplication::isRightToLeft();
    const auto leading = isRightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const auto trailing = isRightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    for (std::size_t index = 0; index < spec.bars.size(); ++index) {
        const FigureBar &bar = spec.bars[index];
        const QRectF row = geometry.row(index);
        const QRectF track = geometry.track(index);
        painter.setPen(Qt::NoPen);
        if (bar.isSelected) {
            painter.setBrush(theme.accentWeak);
            painter.drawRoundedRect(row.adjusted(0, 1, 0, -1), 6, 6);
        }
        painter.setBrush(bar.isSelected ? theme.panel : theme.ground);
        painter.drawRoundedRect(mirrored(track, rect), 3, 3);
        if (bar.value && *bar.value > 0.0) {
            QRectF fill = track;
            fill.setWidth(std::max(3.0, geometry.length(*bar.value, track)));
            QColor colour = bar.isFew ? theme.passive : toneColour(bar.tone, theme);
            colour.setAlphaF(bar.isFew ? 0.45F : 1.0F);
            painter.setBrush(colour);
            painter.drawRoundedRect(mirrored(fill, rect), 3, 3);
        }
        if (bar.band)
            paintWhisker(painter, track, rect, geometry.length(bar.band->low, track),
                geometry.length(bar.band->high, track), theme);
        QRectF cell = row.adjusted(4, 0, 0, 0);
        cell.setWidth(geometry.nameWidth - 4);
        paintName(painter, mirrored(cell, rect), bar, leading, theme);
        cell = QRectF(track.right(), row.top(), geometry.valueWidth, row.height());
        painter.setFont(themeFont(13, QFont::DemiBold));
        painter.setPen(bar.isFew ? theme.faintText : theme.text);
        drawFigures(painter, mirrored(cell, rect), trailing, bar.valueText);
        cell = QRectF(cell.right(), row.top(), geometry.countWidth - 2, row.height());
        painter.setFont(themeFont(12));
        painter.setPen(theme.faintText);
        painter.drawText(mirrored(cell, rect), int(trailing | Qt::AlignVCenter), geometry.countText(bar));
    }
}

} // namespace plaudit
