// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/paint_words.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

namespace plaudit
{

void paintWords(QPainter &painter, const QRectF &place, const QString &words)
{
    const Qt::LayoutDirection around = painter.layoutDirection();
    const Qt::Alignment side = (around == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    painter.setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(place, int(side | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(words, Qt::ElideRight, int(place.width())));
    painter.setLayoutDirection(around);
}

int headerAlignment(Qt::Alignment alignment)
{
    return int(QStyle::visualAlignment(QGuiApplication::layoutDirection(), alignment));
}

} // namespace plaudit
