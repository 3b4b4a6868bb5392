// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/widget_image.h"

#include <QApplication>
#include <QWidget>

namespace plaudit
{

QImage widgetImage(QWidget &widget, const QSize &size, qreal scale)
{
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.resize(size);
    widget.show();
    QApplication::sendPostedEvents();
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    widget.render(&image);
    widget.hide();
    return image;
}

} // namespace plaudit
