// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/icons.h"

#include <QColor>
#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace plaudit
{

static QPixmap drawn(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray drawing = file.readAll();
    drawing.replace("#000000", colour.name().toLatin1());
    QSvgRenderer renderer(drawing);
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QPixmap linePixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    const QString key = u"line/%1/%2/%3/%4"_s.arg(name, colour.name()).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(name, colour, size, devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QIcon lineIcon(const QString &name, const QColor &colour, const QColor &checked)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        icon.addPixmap(linePixmap(name, colour, 18, scale), QIcon::Normal, QIcon::Off);
        icon.addPixmap(linePixmap(name, checked, 18, scale), QIcon::Normal, QIcon::On);
    }
    return icon;
}

QIcon lineIcon(const QString &name, const QColor &colour)
{
    return lineIcon(name, colour, colour);
}

QIcon applicationIcon()
{
    return QIcon(u":/icons/plaudit.svg"_s);
}

} // namespace plaudit
