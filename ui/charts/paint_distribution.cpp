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

QColor toneColour(Tone tone, const Theme &theme)
{
    switch (tone) {
    case Tone::Star:
        return theme.star;
    case Tone::Good:
        return theme.promoter;
    case Tone::Neutral:
        return theme.passive;
    case Tone::Mixed:
        return theme.mixed;
    case Tone::Bad:
        return theme.detractor;
    case Tone::Accent:
        return theme.accent;
    }
    Q_UNREACHABLE();
}

QRectF mirrored(const QRectF &part, const QRectF &whole)
{
    if (!QGuiApplication::isRightToLeft())
        return part;
    return {whole.left() + whole.right() - part.right(), part.top(), part.width(), part.height()};
}

void paintDistribution(QPainter &painter, const QRectF &rect, const DistributionSpec &spec, const Theme &theme)
{
    const DistributionGeometry geometry(spec, rect);
    std::int64_t largest = 1;
    for (const DistributionBar &bar : spec.bars)
        largest = std::max(largest, bar.count);
    const bool isRightToLeft = QGuiApplication::isRightToLeft();
    const auto leading = isRightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const auto trailing = isRightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    for (std::size_t index = 0; index < spec.bars.size(); ++index) {
        const DistributionBar &bar = spec.bars[index];
        const QRectF row = geometry.row(index);
        const QRectF track = geometry.track(index);
        painter.setPen(Qt::NoPen);
        if (bar.isSelected) {
            painter.setBrush(theme.accentWeak);
            painter.drawRoundedRect(row.adjusted(0, 1, 0, -1), 6, 6);
        }
        painter.setBrush(bar.isSelected ? theme.panel : theme.ground);
        painter.drawRoundedRect(mirrored(track, rect), 4, 4);
        if (bar.count > 0) {
            QRectF fill = track;
            fill.setWidth(std::max(4.0, track.width() * double(bar.count) / double(largest)));
            painter.setBrush(toneColour(bar.tone, theme));
            painter.drawRoundedRect(mirrored(fill, rect), 4, 4);
        }
        QRectF cell = row.adjusted(8, 0, 0, 0);
        cell.setWidth(geometry.starWidth);
        if (bar.stars > 0) {
            painter.setFont(themeFont(13, QFont::DemiBold));
            painter.setPen(theme.starText);
            drawFigures(painter, mirrored(cell, rect), leading, QString::number(bar.stars) + u" ★"_s);
        } else {
            painter.setFont(themeFont(13));
            painter.setPen(theme.text);
            const auto shown = QFontMetricsF(painter.font()).elidedText(bar.label, Qt::ElideRight, cell.width() - 12);
            painter.drawText(mirrored(cell, rect), int(leading | Qt::AlignVCenter), shown);
        }
        cell = row.adjusted(row.width() - geometry.countWidth - geometry.shareWidth, 0, -geometry.shareWidth, 0);
        painter.setFont(themeFont(13));
        painter.setPen(theme.secondText);
        drawFigures(painter, mirrored(cell, rect), trailing, bar.countText);
        cell = row.adjusted(row.width() - geometry.shareWidth, 0, -4, 0);
        painter.setFont(themeFont(13, QFont::DemiBold));
        painter.setPen(theme.text);
        drawFigures(painter, mirrored(cell, rect), trailing, bar.shareText);
    }
}

} // namespace plaudit
