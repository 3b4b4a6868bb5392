// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>

class QWidget;

namespace plaudit
{

/// A window as a picture, laid out at `size` points and `scale` pixels a point, without showing it.
[[nodiscard]] QImage widgetImage(QWidget &widget, const QSize &size, qreal scale = 1.0);

} // namespace plaudit
