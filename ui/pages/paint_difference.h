// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QPainter;
class QRectF;
class QString;

namespace plaudit
{

/// A change at the trailing end of `cell`: a triangle that points up or down and the amount; `text` may have its sign.
void paintDifference(
    QPainter &painter, const QRectF &cell, double difference, const QString &text, const QColor &colour, bool isStrong);

} // namespace plaudit
