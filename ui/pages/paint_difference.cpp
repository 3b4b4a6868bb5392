// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/paint_difference.h"

#include "charts/tabular_figures.h"
#include "shell/theme.h"

#include <QPainter>
#include <QPolygonF>

using namespace Qt::StringLiterals;

namespace plaudit
{

void paintDifference(
    QPainter &painter, const QRectF &cell, double difference, const QString &text, const QColor &colour, bool isStrong)
{
    constexpr double half = 4.5, room = 5.0;
    const QString amount = text.startsWith(u'+') || text.startsWith(u'−') ? text.mid(1) : text;
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    painter.setFont(themeFont(13, isStrong ? QFont::DemiBold : QFont::Normal));
    painter.setPen(colour);
    drawFigures(painter, cell, isMirrored ? Qt::AlignLeft : Qt::AlignRight, amount);
    if (amount == text)
        return;
    const double width = painter.fontMetrics().horizontalAdvance(QString(amount.size(), u'0')) * 0.92 + room + half;
    const double x = isMirrored ? cell.left() + width : cell.right() - width;
    const double y = cell.center().y(), tip = difference > 0.0 ? -half : half;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{{x - half, y - tip * 0.75}, {x + half, y - tip * 0.75}, {x, y + tip * 0.85}});
}

} // namespace plaudit
