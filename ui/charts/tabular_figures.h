// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QFont;
class QPainter;

namespace plaudit
{

/// Text with all digits as wide as the widest, so that numbers in a column stand under each other.
/// In any thread, also several at once with painters of their own.
void drawFigures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

/// The same, cut with an ellipsis where it doesn't fit.
void drawFittingFigures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

} // namespace plaudit
