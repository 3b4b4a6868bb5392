// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_picture.h"

#include "charts/paint_chart.h"
#include "shell/theme.h"
#include "shell/usual_size.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace plaudit
{

static void paintPicture(QPainter &painter, const QSize &size, const ChartSpec &spec, const Theme &theme)
{
    const UsualSize usual;
    const QRectF whole(QPointF(), size);
    painter.fillRect(whole, theme.panel);
    painter.setFont(themeFont(15, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(QRectF(20, 16, whole.width() - 40, 22), Qt::AlignLeading | Qt::AlignVCenter, spec.title);
    painter.setFont(themeFont(12));
    painter.setPen(theme.faintText);
    painter.drawText(QRectF(20, 38, whole.width() - 40, 18), Qt::AlignLeading | Qt::AlignVCenter, spec.note);
    paintChart(painter, whole.adjusted(20, 68, -20, -14), spec, theme);
}

QImage renderChart(const ChartSpec &spec, const QSize &size, qreal scale, const Theme &theme)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPicture(painter, size, spec, theme);
    return image;
}

QByteArray chartSvg(const ChartSpec &spec, const QSize &size, const Theme &theme)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(spec.title);
    QPainter painter(&generator);
    paintPicture(painter, size, spec, theme);
    painter.end();
    return svg;
}

Result<void> saveChart(const ChartSpec &spec, const QString &path, const QSize &size, qreal scale, const Theme &theme)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == "csv"_L1) {
        bytes = csvOf(spec);
    } else if (ending == "svg"_L1) {
        bytes = chartSvg(spec, size, theme);
    } else if (ending == "png"_L1) {
        QBuffer buffer(&bytes);
        renderChart(spec, size, scale, theme).save(&buffer, "PNG");
    } else {
        return failure(ErrorKind::InvalidArgument, u"a chart is saved as .png, .svg or .csv"_s, path);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorKind::FileFailed, file.errorString(), path);
    return {};
}

} // namespace plaudit
